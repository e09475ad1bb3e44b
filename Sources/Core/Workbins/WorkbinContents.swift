import WebServices

/// A workbin as the left panel lists it, with what is known to lie in it.
///
/// One workbin has contents for each owner whose contents of it are looked at.
package struct WorkbinContents: Sendable, Identifiable {
  package enum LoadStatus: Sendable, Equatable {
    case unknown
    case loading
    case loaded
    case failed(String)
  }

  package struct ID: Hashable, Sendable {
    package let workbin: Workbin.ID
    package let owner: WorkbinOwner

    package init(_ workbin: Workbin.ID, owner: WorkbinOwner = .implicit) {
      (self.workbin, self.owner) = (workbin, owner)
    }
  }

  /// What has become of one item since the list on show last followed.
  enum Change: Sendable {
    case inserted(WorkbinItems.Entry, replacing: WorkbinItems.Entry?)
    case removed(WorkbinItems.Entry, wasSelected: Bool)
    case replacedAll
  }

  package let workbin: Workbin
  package let owner: WorkbinOwner
  /// What its owner is called, where that is another; untrusted.
  package private(set) var ownerName: String?
  package private(set) var status = LoadStatus.unknown
  /// Whether the contents may have changed unseen since they were loaded: the link was down.
  package private(set) var isStale = false
  /// Whether they were loaded while the link was down, so that nobody tells what has changed since.
  private(set) var wasFilledOffline = false
  package private(set) var items = WorkbinItems()
  private(set) var journal: [Change] = []
  /// Came in while the agent looked elsewhere.
  package private(set) var unseen: Set<Interaction.ID> = []
  /// New in the list on show: came in before the agent looked, or since, and was not selected yet.
  package private(set) var recent: Set<Interaction.ID> = []
  package private(set) var selected: Interaction.ID?
  /// Rows whose interaction has gone, kept until then to tell why.
  package private(set) var leaving: [Interaction.ID: State.Instant] = [:]
  /// What the server says lies here though it is mine: the one of the two that was fetched first is out
  /// of date, and which one that was is known when the other is fetched.
  private var hidden: [Interaction.ID: Interaction] = [:]
  /// How far loading has come; changes by its own methods alone.
  var loader = ContentsLoader()

  init(_ workbin: Workbin, owner: WorkbinOwner = .implicit, by ownerName: String? = nil) {
    (self.workbin, self.owner, self.ownerName) = (workbin, owner, ownerName)
  }

  package var id: ID { ID(workbin.id, owner: owner) }

  /// For people: `agent2 · Drafts`; untrusted.
  package var name: String {
    ownerName.map { "\($0) · \(workbin.displayName)" } ?? workbin.displayName
  }

  /// Whether it is one of my own workbins.
  package var isMine: Bool { workbin.ownerType == .agent && owner == .implicit }

  /// How many interactions lie in it; nil as long as nobody knows.
  package var count: Int? {
    status == .unknown || (status == .loading && items.isEmpty) ? nil : items.count - leaving.count
  }

  mutating func rename(owner name: String) { ownerName = name }
}

/// Loading.
extension WorkbinContents {
  mutating func requestSubscription() {
    loader.requestSubscription()
    if status != .loaded { status = .loading }
  }

  /// Whether the contents are to be asked for.
  mutating func beginFetch() -> Bool {
    guard loader.beginFetch() else { return false }
    if status != .loaded { status = .loading }
    return true
  }

  /// Takes over an answer, in its order, and puts on top what was told while it was on its way. What
  /// is in `held` is not shown here. Returns what is new since the contents were loaded before.
  mutating func fill(
    _ interactions: [Interaction], except held: Set<Interaction.ID>, then changes: [WorkbinChange],
    isOffline: Bool, isStale: Bool
  ) -> [Interaction] {
    let known = status == .loaded ? items : nil
    let hidden = held.isEmpty ? [] : interactions.filter { held.contains($0.id) }.map(\.detached)
    self.hidden = Dictionary(hidden.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    replaceItems(
      hidden.isEmpty ? interactions : interactions.filter { !held.contains($0.id) }, then: changes)
    (status, self.isStale, wasFilledOffline) = (.loaded, isStale, isOffline)
    return known.map { known in items.filter { !known.contains(id: $0.id) } } ?? []
  }

  /// What may not be seen any more is not shown any more. Whether something was shown before.
  mutating func forbid(_ reason: String) -> Bool {
    let wasLoaded = status == .loaded
    replaceItems([], then: [])
    (status, isStale) = (.failed(reason), false)
    return wasLoaded
  }

  /// What was loaded before stays, marked stale. Whether something was.
  mutating func fail(_ reason: String, at now: State.Instant) -> Bool {
    loader.retryFetch(at: now)
    let wasLoaded = status == .loaded
    if wasLoaded { isStale = true } else { status = .failed(reason) }
    return wasLoaded
  }

  mutating func markStale() { isStale = true }

  /// The link stands again, and nothing that was told was lost.
  mutating func linkRestored() { isStale = false }

  private mutating func replaceItems(_ answered: [Interaction], then changes: [WorkbinChange]) {
    let before = selected.flatMap(items.index(of:))
    items = WorkbinItems(answered)
    leaving = [:]
    for change in changes { apply(change) }
    journal = [.replacedAll]
    let here = items
    unseen = unseen.filter(here.contains(id:))
    recent = recent.filter(here.contains(id:))
    reselect(near: before)
  }
}

/// Coming and going; twice is the same as once.
extension WorkbinContents {
  private mutating func apply(_ change: WorkbinChange) {
    guard let interaction = change.interaction else { return }
    switch change.action {
    case .added: insert(interaction)
    case .removed: remove(interaction.id)
    case .other: break
    }
  }

  mutating func insert(_ interaction: Interaction) {
    leaving[interaction.id] = nil
    let old = items.insert(interaction)
    if let entry = items.entry(interaction.id) { note(.inserted(entry, replacing: old)) }
    if selected == nil { selected = items.first?.id }
  }

  mutating func remove(_ id: Interaction.ID) {
    hidden[id] = nil
    let index = selected == id ? items.index(of: id) : nil
    guard let old = items.remove(id) else { return }
    unseen.remove(id)
    recent.remove(id)
    leaving[id] = nil
    note(.removed(old, wasSelected: selected == id))
    if selected == id { reselect(near: index) }
  }

  /// The row of one that has gone stays until then.
  /// Whether it lies here, as far as was told; not where only its row stays for a moment.
  package func isHere(_ id: Interaction.ID) -> Bool {
    items.contains(id: id) && leaving[id] == nil
  }

  mutating func keepRow(_ id: Interaction.ID, until: State.Instant) { leaving[id] = until }

  mutating func removeLeft(at now: State.Instant) {
    guard !leaving.isEmpty else { return }
    for (id, until) in leaving where until <= now { remove(id) }
  }

  /// Mine and in a workbin at once: it is not shown twice.
  mutating func hide(_ interaction: Interaction) { hidden[interaction.id] = interaction }

  /// It is not mine, so it is here. Whether it was hidden.
  mutating func unhide(_ id: Interaction.ID) -> Bool {
    guard let interaction = hidden.removeValue(forKey: id) else { return false }
    insert(interaction)
    return true
  }

  private mutating func note(_ change: Change) {
    if case .replacedAll = journal.first { return }
    journal.append(change)
  }

  mutating func takeJournal() -> [Change] {
    defer { journal = [] }
    return journal
  }
}

/// Being looked at.
extension WorkbinContents {
  mutating func select(_ id: Interaction.ID?) { selected = id }

  /// The selection stays on its interaction; where that is gone, on its row among the items.
  private mutating func reselect(near index: Int?) {
    if let selected, items.contains(id: selected) { return }
    selected = items.isEmpty ? nil : items[min(index ?? 0, items.count - 1)].id
  }

  mutating func arrived(_ ids: [Interaction.ID], isOnShow: Bool) {
    if isOnShow { recent.formUnion(ids) } else { unseen.formUnion(ids) }
  }

  /// It is on show from now on. Returns what had come in before.
  mutating func beginShowing() -> Set<Interaction.ID> {
    journal = []
    defer { unseen = [] }
    recent.formUnion(unseen)
    return unseen
  }

  /// One of it has been selected.
  mutating func see(_ id: Interaction.ID) { recent.remove(id) }

  /// It is on show no longer: what was new is so no longer, unless it was only passed on the way to
  /// another list. `passed`: what had come in before it was passed.
  mutating func endShowing(passed before: Set<Interaction.ID>?, selected: Interaction.ID?) {
    if let before {
      // The list selects one by itself: that is not looking at it either.
      let new = recent.union(before.filter { $0 == selected })
      unseen = new.filter(items.contains(id:))
    }
    if !recent.isEmpty { recent = [] }
  }
}

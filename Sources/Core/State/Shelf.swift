import WebServices

/// A workbin as the left panel lists it, with what is known to lie in it.
package struct WorkbinContents: Sendable, Identifiable {
  package enum LoadStatus: Sendable, Equatable {
    case unknown
    case loading
    case loaded
    case failed(String)
  }

  /// One workbin has a shelf for each holder whose contents of it are looked at.
  package struct ID: Hashable, Sendable {
    package let workbin: Workbin.ID
    package let owner: WorkbinOwner

    package init(_ workbin: Workbin.ID, owner: WorkbinOwner = .implicit) {
      (self.workbin, self.owner) = (workbin, owner)
    }
  }

  enum Change: Sendable {
    case inserted(WorkbinItems.Entry, replacing: WorkbinItems.Entry?)
    case removed(WorkbinItems.Entry, wasSelected: Bool)
    case replacedAll
  }

  package let workbin: Workbin
  package let owner: WorkbinOwner
  /// What its holder is called, where that is another; untrusted.
  package internal(set) var ownerName: String?
  /// For people: `agent2 · Drafts`; untrusted.
  package var name: String {
    ownerName.map { "\($0) · \(workbin.displayName)" } ?? workbin.displayName
  }
  package var id: ID { ID(workbin.id, owner: owner) }
  package var status = LoadStatus.unknown
  /// Whether the content may have changed unseen since it was read: the link was down.
  package var isStale = false
  package private(set) var items = WorkbinItems()
  /// What has changed in the items since the list on show last followed.
  private(set) var journal: [Change] = []
  /// Came in while the agent looked elsewhere.
  package internal(set) var unseen: Set<Interaction.ID> = []
  /// New in the list on show: came in before the agent looked, or since, and was not selected yet.
  package internal(set) var recent: Set<Interaction.ID> = []
  package internal(set) var selected: Interaction.ID?
  /// Rows whose interaction has gone, kept until then to tell why.
  package internal(set) var leaving: [Interaction.ID: State.Instant] = [:]
  var fetch = FetchState.none
  var subscription = SubscriptionState.none
  /// What the server says lies here though it is on my desk: the one of the two that was read first
  /// is out of date, and which one that was is known when the other is read.
  var hidden: [Interaction.ID: Interaction] = [:]

  /// How far reading the content again has come.
  enum FetchState: Sendable {
    case none
    /// Waits for its subscription to come into force, or for another try; read at `due` at latest.
    case waiting(due: State.Instant?)
    /// The content is on its way; what is told meanwhile goes on top of it. `isOutdated`: it was
    /// asked for too early, and has to be read once more.
    case underWay(changes: [WorkbinChange], isOutdated: Bool)
  }

  /// Whether the server tells of what happens here.
  enum SubscriptionState: Sendable, Equatable {
    case none
    case requested
    case inForce
    /// The last try failed in a way that may pass.
    case retry(at: State.Instant)
  }

  /// How long a subscription may take to come into force.
  static let subscriptionTimeout = Duration.seconds(1)
  /// How long after a failure the content is read again.
  static let retryDelay = Duration.seconds(30)

  init(_ workbin: Workbin, owner: WorkbinOwner = .implicit) {
    (self.workbin, self.owner) = (workbin, owner)
  }

  /// Whether it is one of my own workbins.
  package var isMine: Bool { workbin.ownerType == .agent && owner == .implicit }

  /// How many interactions lie in it; nil as long as nobody knows.
  package var count: Int? {
    status == .unknown || (status == .loading && items.isEmpty) ? nil : items.count - leaving.count
  }

}

extension WorkbinContents {
  /// Takes over an answer, in its order, and puts on top what was told while it was on its way.
  mutating func replaceItems(_ answered: [Interaction], then changes: [WorkbinChange]) {
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

  /// Puts in or takes out one interaction; twice is the same as once.
  mutating func apply(_ change: WorkbinChange) {
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

  /// The selection stays on its interaction; where that is gone, on its place among the items.
  private mutating func reselect(near index: Int?) {
    if let selected, items.contains(id: selected) { return }
    selected = items.isEmpty ? nil : items[min(index ?? 0, items.count - 1)].id
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

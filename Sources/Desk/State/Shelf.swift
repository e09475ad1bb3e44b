import WebServices

/// A workbin as the left panel lists it, with what is known to lie in it.
package struct Shelf: Sendable, Identifiable {
  package enum Content: Sendable, Equatable {
    case unread
    case reading
    case read
    case failed(String)
  }

  package let workbin: Workbin
  package var id: Workbin.ID { workbin.id }
  package var content = Content.unread
  /// Whether the content may have changed unseen since it was read: the link was down.
  package var isStale = false
  /// Latest received first; those of one moment in the server's order.
  package internal(set) var items: [Interaction] = []
  /// Came in while the agent looked elsewhere.
  package internal(set) var unseen: Set<Interaction.ID> = []
  package internal(set) var selected: Interaction.ID?
  /// Rows whose interaction has gone, kept until then to tell why.
  package internal(set) var leaving: [Interaction.ID: State.Instant] = [:]
  /// Whether its notifications are known to come in.
  var isSubscribed = false
  /// When its content is read at latest, though its subscription has not come into force.
  var readAt: State.Instant?
  /// How long a subscription may take to come into force.
  static let subscribing = Duration.seconds(1)
  /// Changes told while a read was under way: its answer may be older than they are.
  var changesWhileReading: [WorkbinChange] = []

  init(_ workbin: Workbin) { self.workbin = workbin }

  /// How many interactions lie in it; nil as long as nobody knows.
  package var count: Int? {
    content == .unread || (content == .reading && items.isEmpty) ? nil : items.count - leaving.count
  }

  package var selectedIndex: Int? { selected.flatMap { id in items.firstIndex { $0.id == id } } }
}

extension Shelf {
  /// Takes over an answer, and puts on top of it what was told while it was on its way.
  mutating func replaceItems(_ answered: [Interaction]) {
    let before = selectedIndex
    items = Self.sorted(answered)
    leaving = [:]
    let changes = changesWhileReading
    changesWhileReading = []
    for change in changes { apply(change) }
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
    if let index = items.firstIndex(where: { $0.id == interaction.id }) {
      items[index] = interaction
      return
    }
    let received = interaction.receivedAt
    let index = items.firstIndex { Self.precedes(received, $0.receivedAt) } ?? items.count
    items.insert(interaction, at: index)
    if selected == nil { selected = items.first?.id }
  }

  mutating func remove(_ id: Interaction.ID) {
    guard let index = items.firstIndex(where: { $0.id == id }) else { return }
    items.remove(at: index)
    unseen.remove(id)
    leaving[id] = nil
    if selected == id { reselect(near: index) }
  }

  /// The selection stays on its interaction; where that is gone, on its place in the list.
  private mutating func reselect(near index: Int?) {
    if let selected, items.contains(where: { $0.id == selected }) { return }
    selected = items.isEmpty ? nil : items[min(index ?? 0, items.count - 1)].id
  }

  private static func sorted(_ items: [Interaction]) -> [Interaction] {
    items.map { (item: $0, at: $0.receivedAt) }.enumerated()
      .sorted { left, right in
        if left.element.at == right.element.at { return left.offset < right.offset }
        return precedes(left.element.at, right.element.at)
      }
      .map(\.element.item)
  }

  /// Later first; what has no time stands last.
  private static func precedes(_ left: Timestamp?, _ right: Timestamp?) -> Bool {
    guard let right else { return left != nil }
    guard let left else { return false }
    return left > right
  }
}

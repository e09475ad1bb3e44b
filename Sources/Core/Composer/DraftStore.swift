import WebServices

/// What the agent has written and the server has not taken yet, by interaction.
///
/// Where there are too many, the one written first goes.
struct DraftStore<Draft: Sendable>: Sendable {
  private var drafts: [Interaction.ID: Draft] = [:]
  /// The one written last stands last.
  private var order: [Interaction.ID] = []

  static var maxCount: Int { 50 }

  var count: Int { order.count }

  /// The one written first stands first.
  var all: [Draft] { order.compactMap { drafts[$0] } }

  subscript(id: Interaction.ID) -> Draft? {
    get { drafts[id] }
    set {
      order.removeAll { $0 == id }
      drafts[id] = newValue
      if newValue != nil { order.append(id) }
      while order.count > Self.maxCount { drafts[order.removeFirst()] = nil }
    }
  }
}

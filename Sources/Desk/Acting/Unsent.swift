import WebServices

/// What the agent has written and the server has not taken yet, by interaction.
///
/// Where there are too many, the one written first goes.
struct Unsent<Writing: Sendable>: Sendable {
  private var writings: [Interaction.ID: Writing] = [:]
  /// The one written last stands last.
  private var order: [Interaction.ID] = []

  static var most: Int { 50 }

  var count: Int { order.count }

  /// The one written first stands first.
  var all: [Writing] { order.compactMap { writings[$0] } }

  subscript(id: Interaction.ID) -> Writing? {
    get { writings[id] }
    set {
      order.removeAll { $0 == id }
      writings[id] = newValue
      if newValue != nil { order.append(id) }
      while order.count > Self.most { writings[order.removeFirst()] = nil }
    }
  }
}

/// A file of userData that can't be read, and the values that it began from.
struct UnreadForm: Sendable {
  let base: UserDataForm
  let text: String
}

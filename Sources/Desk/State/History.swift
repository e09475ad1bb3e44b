import WebServices

/// One thing that happened to an interaction, for the live pane's time axis.
package struct Happening: Sendable {
  package enum What: Sendable, Equatable {
    case pullSent(operation: String, workbin: String)
    /// Something was asked for; with the workbin that it goes to, where it goes to one.
    case actSent(operation: String, to: String?)
    case accepted(referenceID: Int?)
    case refused(String)
    /// No outcome for so long; the server is asked.
    case unanswered(after: Duration)
    /// What the server said when it was asked.
    case told(String)
    case state(from: InteractionState?, to: InteractionState, kind: String)
    case capabilities(gained: [String], lost: [String])
    case userData(keys: [String])
    case failed(String)
    /// A list of what is mine no longer holds it.
    case gone(from: InteractionState)
    /// Where it lies now, by the workbin's name.
    case found(in: String)
  }

  package let at: State.Instant
  package let what: What
  /// How long after the pull or the act was sent; nil where there was none.
  package let elapsed: Duration?
  /// Whether it was read after a time without a link: when it happened, nobody told us.
  package var wasMissed = false
}

/// How a description of an interaction came to us.
enum News {
  /// The server told it by itself; the word is the notification's type.
  case told(String)
  /// We asked.
  case read
  /// We asked after a time without a link.
  case missed

  /// The word for the time axis.
  var kind: String {
    switch self {
    case .told(let kind): kind
    case .read, .missed: "read again"
    }
  }

  var wasMissed: Bool { if case .missed = self { true } else { false } }
}

/// What happened to each interaction, oldest first; bounded, the longest quiet is forgotten first.
package struct Histories: Sendable {
  private static let (interactions, happenings) = (256, 200)

  private var byID: [Interaction.ID: [Happening]] = [:]
  private var order: [Interaction.ID] = []

  package subscript(id: Interaction.ID) -> [Happening] { byID[id] ?? [] }

  mutating func add(_ happening: Happening, to id: Interaction.ID) {
    byID[id, default: []].append(happening)
    if let count = byID[id]?.count, count > Self.happenings {
      byID[id]?.removeFirst(count - Self.happenings)
    }
    if let index = order.firstIndex(of: id) { order.remove(at: index) }
    order.append(id)
    if order.count > Self.interactions { byID[order.removeFirst()] = nil }
  }
}

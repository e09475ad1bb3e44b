import CometD

/// One thing that the session said, and when.
struct LogEntry: Sendable {
  enum Content: Sendable, Equatable {
    /// `size` is that of the event's text, in bytes.
    case event(channel: String, number: Int?, size: Int)
    case status(ConnectionStatus)
    case established(again: Bool)
    case refused(topic: String, willRetry: Bool)
    case noted
    case closed
  }

  let content: Content
  let at: ContinuousClock.Instant

  func isEvent(_ wanted: Int?, on channel: String) -> Bool {
    if case .event(channel, let number, _) = content { number == wanted } else { false }
  }

  /// Of an event's text, in bytes.
  var size: Int {
    if case .event(_, _, let size) = content { size } else { 0 }
  }

  var isLive: Bool {
    if case .status(.live) = content { true } else { false }
  }

  var isReconnecting: Bool {
    if case .status(.reconnecting) = content { true } else { false }
  }

  /// How far away the next try was when it was announced, if this is such an announcement.
  var wait: Duration { nextAttempt.map { $0 - at } ?? .zero }

  /// When it was announced for.
  var nextAttempt: ContinuousClock.Instant? {
    if case .status(.reconnecting(_, let next, _, _)) = content { next } else { nil }
  }
}

import WebServices

/// One pull on its way from the key to its outcome.
///
///     sent ──▶ accepted ──▶ confirmed          the notification may overtake the answer
///       │          │
///       ├──────────┴─ 10 s ─▶ asking ─▶ confirmed, or refused: what the server says is true
///       └──▶ refused
package struct Pull: Sendable {
  package enum Phase: Sendable, Equatable {
    case sent
    /// The server took the request on; what came of it will be notified. [D:AsynchronousEvents]
    case accepted
    case confirmed
    /// With the reason, short enough for a row.
    case refused(String)
    /// No outcome in time: the server is being asked whose the interaction is.
    case asking
    /// Nobody could tell; asked again when the link is back.
    case unknown(String)
  }

  /// How long an outcome may stay away before the server is asked what is true.
  package static let patience = Duration.seconds(10)
  /// How long a row tells an outcome after the interaction itself has gone.
  static let farewell = Duration.seconds(5)

  package let interaction: Interaction
  package let workbin: Workbin
  /// The API's name of it: `PullEmail`.
  package let operation: String
  package let sentAt: State.Instant
  package internal(set) var phase = Phase.sent
  package internal(set) var referenceID: Int?

  /// Whether the outcome is still open.
  package var isOpen: Bool {
    switch phase {
    case .sent, .accepted, .asking, .unknown: true
    case .confirmed, .refused: false
    }
  }

  var deadline: State.Instant? {
    phase == .sent || phase == .accepted ? sentAt + Self.patience : nil
  }
}

import WebServices

/// Errors that were notified before the answer which tells whose reference id it is; the last few.
struct UnmatchedErrors: Sendable {
  private var errors: [(referenceID: Int, words: String)] = []

  mutating func add(_ words: String, _ referenceID: Int) {
    errors = errors.suffix(15) + [(referenceID, words)]
  }

  mutating func take(_ referenceID: Int) -> String? {
    guard let index = errors.firstIndex(where: { $0.referenceID == referenceID }) else {
      return nil
    }
    return errors.remove(at: index).words
  }
}

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
  package static let outcomeTimeout = Duration.seconds(10)
  /// How long a row tells an outcome after the interaction itself has gone.
  static let leavingRowDuration = Duration.seconds(5)

  package let interaction: Interaction
  package let workbin: Workbin
  package let source: WorkbinContents.ID
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

  /// When a refusal has been shown long enough.
  var forgottenAt: State.Instant? {
    if case .refused = phase { sentAt + Self.refusalDuration } else { nil }
  }

  static let refusalDuration = Duration.seconds(60)

  var deadline: State.Instant? {
    phase == .sent || phase == .accepted ? sentAt + Self.outcomeTimeout : nil
  }
}

/// How the session stands, as the user may see it.
package enum ConnectionStatus: Sendable, Equatable {
  /// Not yet opened.
  case idle
  /// Opened for the first time, nothing has failed so far.
  case opening
  /// Handshake, a connect and every topic answered for, since then.
  case live(since: ContinuousClock.Instant)
  /// Lost and being restored: the `attempt`th try (from 1) starts at `next`, or is under way when
  /// `next` is nil. `since` is when the trouble began.
  case reconnecting(
    attempt: Int, next: ContinuousClock.Instant?, since: ContinuousClock.Instant, reason: String)
  /// Given up until the user asks again. `reason` is a sentence.
  case stopped(StopReason, reason: String)
  /// Saying good-bye.
  case closing
  /// Ended as asked.
  case closed

  /// Why a session gave up.
  package enum StopReason: Sendable, Equatable {
    /// HTTP 401: the server wants other credentials.
    case unauthorized
    /// HTTP 403: the credentials are known and not enough, or a cookie or CSRF token is missing.
    case forbidden
    /// The server offers no transport that this client speaks.
    case noTransport
    /// The server's advice was not to come back.
    case advised
  }
}

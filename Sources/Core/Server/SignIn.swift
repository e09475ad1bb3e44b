import WebServices

/// How far signing in has come.
package enum SignIn: Sendable {
  case waiting
  /// `GET /me` is on its way.
  case asking
  case done(Agent)
  /// The server could not be reached: tried again at `next`.
  case retrying(reason: String, attempt: Int, next: State.Instant)
  /// The server said no: waits for the agent.
  case refused(APIError)
}

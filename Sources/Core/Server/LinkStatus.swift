/// The condition of the CometD link, as the first line tells it.
package enum LinkStatus: Sendable, Equatable {
  case idle
  case connecting
  case live
  /// Failing since `since`; the next try, the `attempt`th, begins at `next`, or is under way.
  case reconnecting(attempt: Int, next: State.Instant?, since: State.Instant, reason: String)
  /// Waits for the agent, such as after a refused password. `isRefusal`: it is who we are that was
  /// refused, which a new cookie and token may mend.
  case stopped(reason: String, isRefusal: Bool = true)
  case closed
}

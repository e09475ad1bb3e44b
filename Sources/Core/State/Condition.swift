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

/// The condition of the CometD link, as the first line tells it.
package enum LinkStatus: Sendable, Equatable {
  case idle
  case connecting
  case live
  /// Failing since `since`; the next try, the `attempt`th, begins at `next`, or is under way.
  case reconnecting(attempt: Int, next: State.Instant?, since: State.Instant, reason: String)
  /// Waits for the agent, such as after a refused password.
  case stopped(reason: String)
  case closed
}

/// Whether the agent is known to be at work. [gws-api 2.4]
package enum ContactCenterSession: Sendable, Equatable {
  case none
  case starting
  /// Ours to end.
  case started
  /// The server would not start one: it exists already, or the agent has no voice, or it may not.
  /// Work goes on; what can't be done without is refused by the server itself.
  case refused(String)
}

/// The world's time as it was at one moment, and how to tell it here.
package struct WallClock: Sendable, Equatable {
  package let instant: State.Instant
  package let time: Timestamp
  /// Seconds east of Greenwich.
  package let utcOffset: Int

  package init(instant: State.Instant, time: Timestamp, utcOffset: Int) {
    (self.instant, self.time, self.utcOffset) = (instant, time, utcOffset)
  }

  /// The world's time at another moment, not far from this one.
  package func time(at other: State.Instant) -> Timestamp {
    Timestamp(milliseconds: time.milliseconds + (other - instant).wholeMilliseconds)
  }

  /// This reading as an earlier one tells it, as long as the two agree: two readings are never a
  /// whole number of milliseconds apart, and times on show must not waver with each.
  func aligned(by earlier: WallClock) -> WallClock {
    let elapsed = (instant - earlier.instant).wholeMilliseconds
    let steady = WallClock(
      instant: earlier.instant + .milliseconds(elapsed),
      time: Timestamp(milliseconds: earlier.time.milliseconds + elapsed), utcOffset: utcOffset)
    let apart = time.milliseconds - steady.time.milliseconds
    return apart.magnitude < 100 ? steady : self
  }

  /// When the next minute begins here.
  var nextMinute: State.Instant {
    let into = ((time.milliseconds % 60_000) + 60_000) % 60_000
    return instant + .milliseconds(60_000 - into)
  }
}

extension Duration {
  /// Rounded down, also below zero: the same moment is told alike from before it and from after.
  fileprivate var wholeMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, rest) = attoseconds.quotientAndRemainder(dividingBy: 1_000_000_000_000_000)
    return seconds * 1000 + whole - (rest < 0 ? 1 : 0)
  }
}

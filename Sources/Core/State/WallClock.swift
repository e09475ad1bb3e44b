import Time
import WebServices

/// The world's time as it was at one moment, and how to tell it here.
package struct WallClock: Sendable, Equatable {
  package let instant: State.Instant
  package let time: Timestamp
  /// How far this place is from Greenwich, at that moment and at others.
  package let utcOffsets: UTCOffsets

  package init(instant: State.Instant, time: Timestamp, utcOffsets: UTCOffsets) {
    (self.instant, self.time, self.utcOffsets) = (instant, time, utcOffsets)
  }

  /// The world's time at another moment, not far from this one.
  package func time(at other: State.Instant) -> Timestamp {
    Timestamp(milliseconds: time.milliseconds + (other - instant).milliseconds)
  }

  /// A time as clocks showed it here then, whatever they are set to now.
  package func localTime(_ time: Timestamp) -> LocalTime {
    LocalTime(
      millisecondsSince1970: time.milliseconds,
      utcOffset: utcOffsets.offset(at: time.milliseconds))
  }

  package func localTime(_ instant: State.Instant) -> LocalTime { localTime(time(at: instant)) }

  /// `12:04:31`, as clocks show it here.
  func timeOfDay(at instant: State.Instant) -> String { localTime(instant).hoursToSeconds }

  /// This reading aligned with an earlier one, as long as the two agree: two readings are never a
  /// whole number of milliseconds apart, and times on show must not waver with each.
  func aligned(with earlier: WallClock) -> WallClock {
    let elapsed = (instant - earlier.instant).milliseconds
    let steady = WallClock(
      instant: earlier.instant + .milliseconds(elapsed),
      time: Timestamp(milliseconds: earlier.time.milliseconds + elapsed), utcOffsets: utcOffsets)
    let apart = time.milliseconds - steady.time.milliseconds
    return apart.magnitude < 100 ? steady : self
  }

  /// When the next minute begins here.
  var nextMinute: State.Instant {
    instant + .milliseconds(60_000 - time.milliseconds.floorDivided(by: 60_000).remainder)
  }
}

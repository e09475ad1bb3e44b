import Core
import Text
import WebServices

/// Times as people read them where the agent sits.
struct LocalTime {
  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int
  let second: Int
  let millisecond: Int

  init(_ time: Timestamp, utcOffset: Int) {
    let local = time.milliseconds &+ Int64(utcOffset) * 1000
    let (days, within) = local.floorDivided(by: 86_400_000)
    (year, month, day) = Self.civilDate(daysSince1970: Int(days))
    let left = Int(within)
    (hour, minute) = (left / 3_600_000, left / 60_000 % 60)
    (second, millisecond) = (left / 1000 % 60, left % 1000)
  }

  /// `12:04`
  var timeToMinute: SafeText { "\(hour.zeroPadded(2)):\(minute.zeroPadded(2))" }
  /// `12:04:37`
  var timeToSecond: SafeText { timeToMinute + ":\(second.zeroPadded(2))" }
  /// `12:04:37.310`
  var timeToMillisecond: SafeText { timeToSecond + ".\(millisecond.zeroPadded(3))" }
  /// `17 Apr 2014`
  var date: SafeText { dayAndMonth + " \(year)" }
  /// `17 Apr`
  var dayAndMonth: SafeText { "\(day) \(Self.months[(month - 1) % 12])" }

  func isSameDay(as other: LocalTime) -> Bool {
    (year, month, day) == (other.year, other.month, other.day)
  }

  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The Gregorian date of a day: years begin in March, so that the leap day is a year's last.
  private static func civilDate(daysSince1970 days: Int) -> (Int, Int, Int) {
    let (era, dayOfEra) = (Int64(days) + 719_468).floorDivided(by: 146_097)
    let within = Int(dayOfEra)
    let yearOfEra = (within - within / 1460 + within / 36_524 - within / 146_096) / 365
    let dayOfYear = within - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

extension WallClock {
  func localTime(_ time: Timestamp) -> LocalTime { LocalTime(time, utcOffset: utcOffset) }
  func localTime(_ instant: State.Instant) -> LocalTime { localTime(time(at: instant)) }

  /// When something reached us, in at most eight columns: the time of today, the day of this
  /// year, else month and year.
  func compactDate(_ time: Timestamp) -> SafeText {
    let (then, today) = (localTime(time), localTime(self.time))
    if then.isSameDay(as: today) { return then.timeToMinute }
    if then.year == today.year { return then.dayAndMonth }
    return "\(LocalTime.months[(then.month - 1) % 12]) \(then.year)"
  }

  /// How long ago, in at most seven columns: `now`, `6m`, `1h 2m`, `3d 4h`, `412d`, `3y`.
  func age(of time: Timestamp) -> SafeText {
    let (elapsed, overflow) = self.time.milliseconds.subtractingReportingOverflow(time.milliseconds)
    let minutes = overflow ? 0 : max(0, elapsed) / 60_000
    switch minutes {
    case 0: return "now"
    case ..<60: return "\(minutes)m"
    case ..<1440: return Self.twoUnits(minutes / 60, "h", minutes % 60, "m")
    case ..<144_000: return Self.twoUnits(minutes / 1440, "d", minutes / 60 % 24, "h")
    case ..<1_051_200: return "\(minutes / 1440)d"
    default: return "\(minutes / 525_960)y"
    }
  }

  private static func twoUnits(
    _ large: Int64, _ unit: SafeText, _ small: Int64, _ smaller: SafeText
  ) -> SafeText {
    small == 0 ? "\(large)\(unit)" : "\(large)\(unit) \(small)\(smaller)"
  }
}

/// How much later one thing was than another: `+4s`, `+3m 5s`, `+2h 3m`, `+3d 4h`.
func formattedDifference(_ earlier: Timestamp, _ later: Timestamp) -> SafeText {
  let (elapsed, overflow) = later.milliseconds.subtractingReportingOverflow(earlier.milliseconds)
  let seconds = overflow ? 0 : max(0, elapsed) / 1000
  switch seconds {
  case ..<60: return "+\(seconds)s"
  case ..<3600: return "+\(seconds / 60)m \(seconds % 60)s"
  case ..<86_400: return "+\(seconds / 3600)h \(seconds / 60 % 60)m"
  default: return "+\(seconds / 86_400)d \(seconds / 3600 % 24)h"
  }
}

/// An elapsed time on the time axis: `92 ms`, `10.0 s`, `3m 5s`.
func formattedElapsed(_ duration: Duration) -> SafeText {
  let (seconds, attoseconds) = duration.components
  let milliseconds = attoseconds / 1_000_000_000_000_000
  if seconds < 1 { return "\(milliseconds) ms" }
  if seconds < 60 { return "\(seconds).\(milliseconds / 100) s" }
  return "\(seconds / 60)m \(seconds % 60)s"
}

extension Int {
  /// With leading zeros.
  fileprivate func zeroPadded(_ digits: Int) -> SafeText {
    let text = String(self)
    return SafeText(String(repeating: "0", count: Swift.max(0, digits - text.count)) + text)
  }

  /// In groups of three: `4 211`.
  var grouped: SafeText {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(" ") }
      text.append(digit)
    }
    return SafeText(text)
  }
}

extension Int64 {
  /// Quotient and remainder, the remainder never negative.
  fileprivate func floorDivided(by divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

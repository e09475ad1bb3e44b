import Core
import Text
import Time
import WebServices

extension LocalTime {
  /// `12:04`
  var timeToMinute: SafeText { SafeText(hoursAndMinutes) }
  /// `12:04:37`
  var timeToSecond: SafeText { SafeText(hoursToSeconds) }
  /// `12:04:37.310`
  var timeToMillisecond: SafeText { SafeText(hoursToMilliseconds) }
  /// `17 Apr 2014`
  var dayMonthAndYear: SafeText { dayAndMonth + " \(date.year)" }
  /// `17 Apr`
  var dayAndMonth: SafeText { "\(date.day) \(Self.months[(date.month - 1) % 12])" }

  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension WallClock {
  /// When something reached us, in at most eight columns: the time of today, the day of this
  /// year, else month and year.
  func compactDate(_ time: Timestamp) -> SafeText {
    let (then, today) = (localTime(time), localTime(self.time))
    if then.date == today.date { return then.timeToMinute }
    if then.date.year == today.date.year { return then.dayAndMonth }
    return "\(LocalTime.months[(then.date.month - 1) % 12]) \(then.date.year)"
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
  let (seconds, milliseconds) = duration.milliseconds.floorDivided(by: 1000)
  if seconds < 1 { return "\(milliseconds) ms" }
  if seconds < 60 { return "\(seconds).\(milliseconds / 100) s" }
  return "\(seconds / 60)m \(seconds % 60)s"
}

extension Int {
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

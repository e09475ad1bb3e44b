import Core
import Text
import Time
import WebServices

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

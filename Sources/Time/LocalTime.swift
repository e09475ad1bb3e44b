/// A moment as clocks show it at a distance from Greenwich.
package struct LocalTime: Sendable {
  package let date: CivilDate
  package let hour: Int
  package let minute: Int
  package let second: Int
  package let millisecond: Int

  /// `utcOffset`: seconds east of Greenwich.
  package init(millisecondsSince1970: Int64, utcOffset: Int) {
    let local = millisecondsSince1970 &+ Int64(utcOffset) * 1000
    let (days, within) = local.floorDivided(by: 86_400_000)
    date = CivilDate(daysSince1970: Int(days))
    let left = Int(within)
    (hour, minute) = (left / 3_600_000, left / 60_000 % 60)
    (second, millisecond) = (left / 1000 % 60, left % 1000)
  }

  /// `12:04`
  package var hoursAndMinutes: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }
  /// `12:04:37`
  package var hoursToSeconds: String { "\(hoursAndMinutes):\(second.padded(to: 2))" }
  /// `12:04:37.310`
  package var hoursToMilliseconds: String { "\(hoursToSeconds).\(millisecond.padded(to: 3))" }
}

extension Int {
  /// With leading zeros.
  package func padded(to digits: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
  }
}

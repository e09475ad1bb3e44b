/// A point in time: milliseconds since 1970, UTC.
struct Timestamp: Sendable, Comparable {
  var milliseconds: Int64

  static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  func subtracting(minutes: Int) -> Timestamp {
    Timestamp(milliseconds: milliseconds - Int64(minutes) * 60_000)
  }

  /// The form of userData: `2014-04-17T04:03:21Z`.
  var iso8601: String {
    let parts = dateAndTime(offsetMinutes: 0)
    return "\(parts.date)T\(parts.time)Z"
  }

  /// The form of `receivedDate`: `2014-03-26 16:02:22.000+0200`.
  func apiFormat(offsetMinutes: Int) -> String {
    let parts = dateAndTime(offsetMinutes: offsetMinutes)
    let sign = offsetMinutes < 0 ? "-" : "+"
    let zone = padded(abs(offsetMinutes) / 60, 2) + padded(abs(offsetMinutes) % 60, 2)
    let fraction = padded(Int(floorDivided(milliseconds, 1000).remainder), 3)
    return "\(parts.date) \(parts.time).\(fraction)\(sign)\(zone)"
  }

  private func dateAndTime(offsetMinutes: Int) -> (date: String, time: String) {
    let seconds = floorDivided(milliseconds, 1000).quotient + Int64(offsetMinutes) * 60
    let (days, remainder) = floorDivided(seconds, 86_400)
    let second = Int(remainder)
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }
    return (date(days: days), time.joined(separator: ":"))
  }

  /// The proleptic Gregorian date, counted in years that begin in March, so that the leap day
  /// is the last day of its year.
  private func date(days: Int64) -> String {
    let (era, dayOfEra) = floorDivided(days + 719_468, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(Int(year), 4))-\(padded(Int(month), 2))-\(padded(Int(day), 2))"
  }
}

private func floorDivided(_ value: Int64, _ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
  let remainder = (value % divisor + divisor) % divisor
  return ((value - remainder) / divisor, remainder)
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

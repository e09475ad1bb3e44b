/// A day of the Gregorian calendar.
package struct CivilDate: Sendable, Equatable {
  package let year: Int
  /// 1–12.
  package let month: Int
  /// 1–31.
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Years begin in March here, so that the leap day is a year's last.
  package init(daysSince1970 days: Int) {
    let (era, within) = (days + Self.daysToEpoch).floorDivided(by: Self.daysOfEra)
    let yearOfEra = (within - within / 1460 + within / 36_524 - within / 146_096) / 365
    let dayOfYear = within - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
  }

  package var daysSince1970: Int {
    let (era, yearOfEra) = (month > 2 ? year : year - 1).floorDivided(by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * Self.daysOfEra + dayOfEra - Self.daysToEpoch
  }

  /// Days of 400 years, after which the calendar repeats.
  private static let daysOfEra = 146_097
  /// Days from the first of March of the year 0 to 1970-01-01.
  private static let daysToEpoch = 719_468
}

extension BinaryInteger {
  /// Quotient and remainder, the remainder never negative; the divisor is positive.
  package func floorDivided(by divisor: Self) -> (quotient: Self, remainder: Self) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

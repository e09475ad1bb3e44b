import Testing
import Time

@Suite("A day of the calendar")
struct CivilDateTests {
  @Test(
    "is counted from 1970, also before and over leap days",
    arguments: [
      (0, 1970, 1, 1), (-1, 1969, 12, 31), (59, 1970, 3, 1), (10_957, 2000, 1, 1),
      (11_016, 2000, 2, 29), (11_017, 2000, 3, 1), (-25_508, 1900, 3, 1), (20_784, 2026, 11, 27),
    ])
  func known(days: Int, year: Int, month: Int, day: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect(CivilDate(daysSince1970: days) == date)
    #expect(date.daysSince1970 == days)
  }

  @Test("of eight hundred years each has one number and each number one day")
  func roundTrip() {
    #expect(
      (-146_097...146_097).allSatisfy { CivilDate(daysSince1970: $0).daysSince1970 == $0 })
  }
}

@Suite("A duration in milliseconds")
struct DurationTests {
  @Test("is rounded down, also below zero, or up for who waits")
  func rounding() {
    #expect(Duration.microseconds(1_500).milliseconds == 1)
    #expect(Duration.microseconds(-1_500).milliseconds == -2)
    #expect(Duration.microseconds(1_500).milliseconds(in: 0...9) == 2)
    #expect(Duration.milliseconds(2).milliseconds(in: 0...9) == 2)
    #expect(Duration.seconds(Int64.max).milliseconds(in: 0...9) == 9)
    #expect(Duration.seconds(Int64.min).milliseconds(in: 0...9) == 0)
    #expect(Duration.seconds(-3).milliseconds == -3000)
  }
}

import Testing
import Time

@Suite("A place's distance from Greenwich")
struct UTCOffsetsTests {
  /// Berlin by the rules of the European Union: summer time from the last Sunday of March, 1:00 UTC, to
  /// that of October.
  private func berlin(_ seconds: Int64) -> Int {
    let year = CivilDate(daysSince1970: Int(seconds / 86_400)).year
    let isSummer = seconds >= lastSunday(3, year) && seconds < lastSunday(10, year)
    return isSummer ? 7200 : 3600
  }

  private func lastSunday(_ month: Int, _ year: Int) -> Int64 {
    let last = CivilDate(year: year, month: month, day: 31).daysSince1970
    // 1970-01-01 was a Thursday.
    return Int64(last - (last + 4) % 7) * 86_400 + 3600
  }

  private func milliseconds(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 12) -> Int64 {
    Int64(CivilDate(year: year, month: month, day: day).daysSince1970 * 24 + hour) * 3_600_000
  }

  private var offsets: UTCOffsets {
    UTCOffsets(
      from: milliseconds(2016, 11, 27) / 1000, through: milliseconds(2028, 11, 27) / 1000,
      offset: berlin)
  }

  @Test("a time of the summer is told as clocks showed it then, in the winter too")
  func summer() {
    #expect(offsets.offset(at: milliseconds(2026, 11, 27)) == 3600)
    #expect(offsets.offset(at: milliseconds(2026, 7, 1)) == 7200)
    #expect(offsets.offset(at: milliseconds(2017, 6, 30)) == 7200)
    let time = LocalTime(
      millisecondsSince1970: milliseconds(2026, 7, 1),
      utcOffset: offsets.offset(at: milliseconds(2026, 7, 1)))
    #expect(time.hoursToSeconds == "14:00:00")
  }

  @Test("it changes in the second in which clocks are set")
  func second() {
    let change = lastSunday(10, 2025) * 1000
    #expect(offsets.offset(at: change - 1) == 7200)
    #expect(offsets.offset(at: change) == 3600)
  }

  @Test("every hour of twelve years is told as the place's own rule tells it")
  func everyHour() {
    let offsets = self.offsets
    let hours = stride(
      from: milliseconds(2016, 11, 28), to: milliseconds(2028, 11, 26), by: 3_600_000)
    #expect(hours.allSatisfy { offsets.offset(at: $0) == berlin($0 / 1000) })
  }

  @Test("before the first change that is known and after the last one it is as it was and is")
  func outside() {
    #expect(offsets.offset(at: .min / 2) == 3600)
    #expect(offsets.offset(at: .max / 2) == 3600)
    #expect(UTCOffsets(-12_600).offset(at: 0) == -12_600)
  }
}

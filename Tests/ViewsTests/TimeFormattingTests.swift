import Core
import Testing
import Text
import Time
import WebServices

@testable import Views

@Suite("Words for times")
struct TimeFormattingTests {
  private static func clock(_ text: String, offset: Int = 0) throws -> WallClock {
    WallClock(instant: .now, time: try #require(Timestamp(text)), utcOffsets: UTCOffsets(offset))
  }

  @Test(
    "ages in at most two units",
    arguments: [
      ("2026-11-22T12:04:00Z", "now"), ("2026-11-22T12:05:00Z", "now"),
      ("2026-11-22T12:03:00Z", "1m"), ("2026-11-22T11:02:00Z", "1h 2m"),
      ("2026-11-22T10:04:00Z", "2h"), ("2026-11-19T08:04:00Z", "3d 4h"),
      ("2026-01-01T00:00:00Z", "325d"), ("2014-04-17T04:03:21Z", "12y"),
    ])
  func ages(then: String, age: String) throws {
    let time = try #require(Timestamp(then))
    #expect(try Self.clock("2026-11-22T12:04:30Z").age(of: time).string == age)
  }

  @Test(
    "today by the time, this year by the day, else by the month; where the agent sits",
    arguments: [
      ("2026-11-22T00:30:00Z", 0, "00:30"), ("2026-11-22T00:30:00Z", 7200, "02:30"),
      ("2026-11-21T23:30:00Z", 3600, "00:30"), ("2026-11-21T22:30:00Z", 3600, "21 Nov"),
      ("2014-04-17T04:03:21Z", 0, "Apr 2014"), ("2024-02-29T23:59:00Z", -3600, "Feb 2024"),
      ("1970-01-01T00:00:00Z", -3600, "Dec 1969"),
    ])
  func received(then: String, offset: Int, words: String) throws {
    let time = try #require(Timestamp(then))
    #expect(
      try Self.clock("2026-11-22T12:04:30Z", offset: offset).compactDate(time).string == words)
  }

  @Test("a time beyond all calendars is still words", arguments: [Int64.min, -1, .max])
  func beyond(milliseconds: Int64) throws {
    let clock = try Self.clock("2026-11-22T12:04:30Z")
    let time = Timestamp(milliseconds: milliseconds)
    #expect(!clock.age(of: time).isEmpty)
    #expect(!clock.compactDate(time).isEmpty)
    #expect(!clock.time.formattedDifference(since: time).isEmpty)
  }

  @Test(
    "differences between times",
    arguments: [
      (0, "+0s"), (4_000, "+4s"), (185_000, "+3m 5s"), (7_380_000, "+2h 3m"),
      (273_600_000, "+3d 4h"),
    ])
  func differences(milliseconds: Int64, words: String) {
    let start = Timestamp(milliseconds: 1_795_349_040_000)
    let end = Timestamp(milliseconds: start.milliseconds + milliseconds)
    #expect(end.formattedDifference(since: start).string == words)
  }
}

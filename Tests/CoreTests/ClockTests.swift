import Testing
import Time
import WebServices

@testable import Core

@Suite("The clock is read again at each deadline")
struct ClockTests {
  private func reading(after elapsed: Duration, off milliseconds: Int64 = 0) -> WallClock {
    let instant = UpdateHarness.start + elapsed
    let time = UpdateHarness.clock.time(at: instant).milliseconds + milliseconds
    return WallClock(
      instant: instant, time: Timestamp(milliseconds: time),
      utcOffsets: UpdateHarness.clock.utcOffsets)
  }

  @Test("times on show don't waver with the fractions of a millisecond between two readings")
  func steady() throws {
    var harness = try UpdateHarness.atWork()
    let happened = UpdateHarness.start + .microseconds(310_400)
    let shown = harness.state.clock.time(at: happened)
    for round in 1...50 {
      let elapsed = Duration.microseconds(round * 150_337)
      harness.happen(.deadline(reading(after: elapsed, off: Int64(round % 3 - 1))))
      #expect(harness.state.clock.time(at: happened) == shown)
    }
    #expect(harness.state.clock.time == reading(after: .microseconds(50 * 150_337)).time)
  }

  @Test(
    "a clock that was set is followed", arguments: [-3_600_000, -100, 100, 86_400_000] as [Int64])
  func set(milliseconds: Int64) throws {
    var harness = try UpdateHarness.atWork()
    let read = reading(after: .seconds(5), off: milliseconds)
    harness.happen(.deadline(read))
    #expect(harness.state.clock == read)
  }

  @Test("so is another zone")
  func zone() throws {
    var harness = try UpdateHarness.atWork()
    let read = reading(after: .seconds(5))
    harness.happen(
      .deadline(WallClock(instant: read.instant, time: read.time, utcOffsets: UTCOffsets(3600))))
    #expect(harness.state.clock.utcOffsets == UTCOffsets(3600))
  }
}

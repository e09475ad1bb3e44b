import Testing

@testable import Core

@Suite("Marks that fade")
struct ChangeHighlightsTests {
  private let start = ContinuousClock.now

  @Test("stay three seconds, and nobody wakes up when none is left")
  func fading() {
    var marks = ChangeHighlights()
    #expect(marks.nextExpiry == nil)
    marks.userData(["Key"], at: start)
    marks.capabilities(gained: ["Reply"], lost: ["Complete"], at: start + .seconds(1))
    #expect(marks.nextExpiry == start + .seconds(3))
    #expect(marks.keys(at: start + .milliseconds(2_999)) == ["Key"])
    #expect(marks.keys(at: start + .seconds(3)).isEmpty)
    marks.expire(start + .seconds(3))
    #expect(marks.nextExpiry == start + .seconds(4))
    #expect(marks.gained(at: start + .seconds(3)) == ["Reply"])
    #expect(marks.lost(at: start + .seconds(3)) == ["Complete"])
    marks.expire(start + .seconds(4))
    #expect(marks.lost(at: start + .seconds(4)).isEmpty)
    #expect(marks.nextExpiry == nil)
  }

  @Test("what comes and goes in no time is marked once, as what it is now")
  func turning() {
    var marks = ChangeHighlights()
    marks.capabilities(gained: ["Reply"], lost: [], at: start)
    marks.capabilities(gained: [], lost: ["Reply"], at: start + .seconds(1))
    #expect(marks.gained(at: start + .seconds(1)).isEmpty)
    #expect(marks.lost(at: start + .seconds(1)) == ["Reply"])
    marks.capabilities(gained: ["Reply"], lost: [], at: start + .seconds(2))
    #expect(marks.lost(at: start + .seconds(2)).isEmpty)
  }
}

import Testing

@testable import Desk

@Suite("Marks that fade")
struct FreshMarksTests {
  private let start = ContinuousClock.now

  @Test("stay three seconds, and nobody wakes up when none is left")
  func fading() {
    var marks = FreshMarks()
    #expect(marks.nextFade == nil)
    marks.userData(["Key"], at: start)
    marks.capabilities(gained: ["Reply"], lost: ["Complete"], at: start + .seconds(1))
    #expect(marks.nextFade == start + .seconds(3))
    #expect(marks.keys(at: start + .milliseconds(2_999)) == ["Key"])
    #expect(marks.keys(at: start + .seconds(3)).isEmpty)
    marks.forget(start + .seconds(3))
    #expect(marks.nextFade == start + .seconds(4))
    #expect(marks.gained(at: start + .seconds(3)) == ["Reply"])
    #expect(marks.lost(at: start + .seconds(3)) == ["Complete"])
    marks.forget(start + .seconds(4))
    #expect(marks.lost(at: start + .seconds(4)).isEmpty)
    #expect(marks.nextFade == nil)
  }

  @Test("what comes and goes in no time is marked once, as what it is now")
  func turning() {
    var marks = FreshMarks()
    marks.capabilities(gained: ["Reply"], lost: [], at: start)
    marks.capabilities(gained: [], lost: ["Reply"], at: start + .seconds(1))
    #expect(marks.gained(at: start + .seconds(1)).isEmpty)
    #expect(marks.lost(at: start + .seconds(1)) == ["Reply"])
    marks.capabilities(gained: ["Reply"], lost: [], at: start + .seconds(2))
    #expect(marks.lost(at: start + .seconds(2)).isEmpty)
  }
}

import Terminal
import Testing

@Suite("The live pane in the past")
struct HistoryScreenTests {
  @Test("as it was, with what changed then", arguments: ScreenSnapshot.sizes)
  func past(size: Size) throws {
    expectScreen(try ScreenHarness.inThePast(), size, ScreenSnapshot.inThePast)
  }

  @Test("beside now", arguments: ScreenSnapshot.sizes)
  func compared(size: Size) throws {
    expectScreen(try ScreenHarness.comparing(), size, ScreenSnapshot.comparing)
  }

  @Test("what is set side by side is narrowed to what is typed, and what is typed is seen")
  func narrowed() throws {
    var harness = try ScreenHarness.comparing()
    harness.press(.character("/"))
    harness.type("customer")
    let found = harness.renderKeepingViewport(110, 32)
    #expect(found.contains(" / customer▏"))
    #expect(found.contains("• CustomerSegment"))
    harness.type("zzz")
    let nothing = harness.renderKeepingViewport(110, 32)
    #expect(nothing.contains("Nothing that is otherwise is called so."))
    #expect(!nothing.contains("• CustomerSegment"))
  }
}

import Terminal
import Testing

@Suite("The help on the screen")
struct HelpScreenTests {
  @Test("what can be done here, and why something can't be now", arguments: ScreenSnapshot.sizes)
  func help(size: Size) throws {
    var harness = try ScreenHarness.help()
    harness.press(.down, .down, .down)
    expectScreen(harness, size, ScreenSnapshot.help)
  }

  @Test(
    "what is typed narrows it, under the headings that are left", arguments: ScreenSnapshot.sizes)
  func found(size: Size) throws {
    var harness = try ScreenHarness.help("put")
    harness.press(.down)
    expectScreen(harness, size, ScreenSnapshot.helpSearch)
  }
}

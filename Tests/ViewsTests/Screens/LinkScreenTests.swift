import Terminal
import Testing

@Suite("The link")
struct LinkScreenTests {
  @Test(
    "without it, what is shown is marked stale, and the first line tells the next try",
    arguments: ScreenSnapshot.sizes)
  func reconnecting(size: Size) throws {
    expectScreen(try ScreenHarness.reconnecting(), size, ScreenSnapshot.reconnecting)
  }
}

import Terminal
import Testing

@Suite("What is new")
struct NewsScreenTests {
  @Test("told in one quiet line", arguments: ScreenSnapshot.sizes)
  func news(size: Size) throws {
    expectScreen(try ScreenHarness.news(), size, ScreenSnapshot.news)
  }

  @Test("listed, the latest first", arguments: ScreenSnapshot.sizes)
  func newsList(size: Size) throws {
    expectScreen(try ScreenHarness.newsList(), size, ScreenSnapshot.newsList)
  }
}

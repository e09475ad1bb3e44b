import Terminal
import Testing

@Suite("What is new")
struct NewsScreenTests {
  @Test("told in one quiet line", arguments: Sheet.sizes)
  func news(size: Size) throws {
    expect(try Scene.news(), size, Sheet.news)
  }

  @Test("listed, the latest first", arguments: Sheet.sizes)
  func newsList(size: Size) throws {
    expect(try Scene.newsList(), size, Sheet.newsList)
  }
}

import Terminal
import Testing

@Suite("The link")
struct LinkScreenTests {
  @Test(
    "without it, what is shown is marked stale, and the first line tells the next try",
    arguments: Sheet.sizes)
  func reconnecting(size: Size) throws {
    expect(try Scene.reconnecting(), size, Sheet.reconnecting)
  }
}

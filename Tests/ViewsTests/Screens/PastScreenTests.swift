import Terminal
import Testing

@Suite("The live pane in the past")
struct PastScreenTests {
  @Test("as it was, with what changed then", arguments: Sheet.sizes)
  func past(size: Size) throws {
    expect(try Scene.inThePast(), size, Sheet.past)
  }

  @Test("beside now", arguments: Sheet.sizes)
  func compared(size: Size) throws {
    expect(try Scene.compared(), size, Sheet.compared)
  }
}

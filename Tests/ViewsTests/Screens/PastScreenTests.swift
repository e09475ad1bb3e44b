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

  @Test("what is set side by side is narrowed to what is typed, and what is typed is seen")
  func narrowed() throws {
    var scene = try Scene.compared()
    scene.press(.character("/"))
    scene.type("customer")
    let found = scene.show(110, 32)
    #expect(found.contains(" / customer▏"))
    #expect(found.contains("• CustomerSegment"))
    scene.type("zzz")
    let nothing = scene.show(110, 32)
    #expect(nothing.contains("Nothing that is otherwise is called so."))
    #expect(!nothing.contains("• CustomerSegment"))
  }
}

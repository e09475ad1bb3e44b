import Terminal
import Testing

@Suite("The help on the screen")
struct HelpScreenTests {
  @Test("what can be done here, and why something can't be now", arguments: Sheet.sizes)
  func help(size: Size) throws {
    var scene = try Scene.help()
    scene.press(.down, .down, .down)
    expect(scene, size, Sheet.help)
  }

  @Test("what is typed narrows it, under the headings that are left", arguments: Sheet.sizes)
  func found(size: Size) throws {
    var scene = try Scene.help("put")
    scene.press(.down)
    expect(scene, size, Sheet.helpFound)
  }
}

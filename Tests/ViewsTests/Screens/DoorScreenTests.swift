import Terminal
import Testing

@Suite("At the door")
struct DoorScreenTests {
  @Test("the first picture says what is happening", arguments: Sheet.sizes)
  func signingIn(size: Size) {
    expect(Scene.signingIn(), size, Sheet.signingIn)
  }

  @Test("a refusal stands where the panels will be, with what to press", arguments: Sheet.sizes)
  func refused(size: Size) {
    expect(Scene.refused(), size, Sheet.notLetIn)
  }

  @Test(
    "the headline tells what kind of refusal it is",
    arguments: [
      (401, "gws.example.test did not let agent1 in"),
      (404, "there is no Genesys Web Services at gws.example.test"),
      (200, "gws.example.test does not speak Web Services"), (403, "gws.example.test refused"),
    ])
  func headline(status: Int, words: String) {
    var scene = Scene.signingIn()
    scene.answer("GET /me", "<html>", status: status)
    #expect(scene.picture(100, 24).canvas.lines.contains { $0.hasSuffix(" " + words) })
  }

  @Test("a server that can't be reached is tried again at a fixed time", arguments: Sheet.sizes)
  func unreachable(size: Size) {
    expect(Scene.unreachable(), size, Sheet.unreachable)
  }
}

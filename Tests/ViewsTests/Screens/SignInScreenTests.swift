import Terminal
import Testing

@Suite("At the door")
struct SignInScreenTests {
  @Test("the first picture says what is happening", arguments: ScreenSnapshot.sizes)
  func signingIn(size: Size) {
    expectScreen(ScreenHarness.signingIn(), size, ScreenSnapshot.signingIn)
  }

  @Test(
    "a refusal stands where the panels will be, with what to press", arguments: ScreenSnapshot.sizes
  )
  func refused(size: Size) {
    expectScreen(ScreenHarness.signInRefused(), size, ScreenSnapshot.signInRefused)
  }

  @Test(
    "the headline tells what kind of refusal it is",
    arguments: [
      (401, "gws.example.test did not let agent1 in"),
      (404, "there is no Genesys Web Services at gws.example.test"),
      (200, "gws.example.test does not speak Web Services"), (403, "gws.example.test refused"),
    ])
  func headline(status: Int, words: String) {
    var harness = ScreenHarness.signingIn()
    harness.respond("GET /me", "<html>", status: status)
    #expect(harness.render(100, 24).canvas.lines.contains { $0.hasSuffix(" " + words) })
  }

  @Test(
    "a server that can't be reached is tried again at a fixed time", arguments: ScreenSnapshot.sizes
  )
  func unreachable(size: Size) {
    expectScreen(ScreenHarness.unreachable(), size, ScreenSnapshot.unreachable)
  }
}

import Terminal
import Testing

@Suite("An invitation on the desk")
struct InvitationScreenTests {
  @Test("on top, in the header and in the live pane", arguments: ScreenSnapshot.sizes)
  func invited(size: Size) throws {
    expectScreen(try ScreenHarness.invited(), size, ScreenSnapshot.invited)
  }
}

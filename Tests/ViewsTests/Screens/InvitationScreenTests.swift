import Terminal
import Testing

@Suite("An invitation on the desk")
struct InvitationScreenTests {
  @Test("on top, in the header and in the live pane", arguments: Sheet.sizes)
  func invited(size: Size) throws {
    expect(try Scene.invited(), size, Sheet.invited)
  }
}

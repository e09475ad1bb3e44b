import Terminal
import Testing

@Suite("The form of the userData")
struct UserDataScreenTests {
  @Test("changed, deleted, and changed by the server too", arguments: Sheet.sizes)
  func editingUserData(size: Size) throws {
    expect(try Scene.editingUserData(), size, Sheet.editingUserData)
  }

  @Test("of several: what differs, and what is changed for all", arguments: Sheet.sizes)
  func editingSeveral(size: Size) throws {
    expect(try Scene.editingSeveral(), size, Sheet.editingSeveral)
  }
}

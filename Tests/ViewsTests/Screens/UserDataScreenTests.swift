import Terminal
import Testing

@Suite("The form of the userData")
struct UserDataScreenTests {
  @Test("changed, deleted, and changed by the server too", arguments: ScreenSnapshot.sizes)
  func editingUserData(size: Size) throws {
    expectScreen(try ScreenHarness.userDataForm(), size, ScreenSnapshot.userDataForm)
  }

  @Test("of several: what differs, and what is changed for all", arguments: ScreenSnapshot.sizes)
  func editingSeveral(size: Size) throws {
    expectScreen(
      try ScreenHarness.userDataFormOfSeveral(), size, ScreenSnapshot.userDataFormOfSeveral)
  }
}

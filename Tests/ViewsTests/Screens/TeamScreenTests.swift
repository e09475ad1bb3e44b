import Terminal
import Testing

@Suite("Other people’s workbins")
struct TeamScreenTests {
  @Test("under their heading", arguments: ScreenSnapshot.sizes)
  func team(size: Size) throws {
    expectScreen(try ScreenHarness.team(), size, ScreenSnapshot.team)
  }

  @Test("whom one may choose", arguments: ScreenSnapshot.sizes)
  func choosingTeam(size: Size) throws {
    expectScreen(try ScreenHarness.teamPicker(), size, ScreenSnapshot.teamPicker)
  }

  @Test("a name that is typed", arguments: ScreenSnapshot.sizes)
  func typedTeam(size: Size) throws {
    expectScreen(try ScreenHarness.teamPicker("Quality"), size, ScreenSnapshot.teamPickerTyped)
  }
}

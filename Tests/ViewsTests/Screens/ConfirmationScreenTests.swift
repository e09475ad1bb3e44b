import Terminal
import Testing

@Suite("The question before what can't be taken back")
struct ConfirmationScreenTests {
  @Test("one interaction, named, with the way into a queue", arguments: ScreenSnapshot.sizes)
  func askedToComplete(size: Size) throws {
    expectScreen(try ScreenHarness.confirmingComplete(), size, ScreenSnapshot.confirmingComplete)
  }

  @Test("many, and one that can't be", arguments: ScreenSnapshot.sizes)
  func askedToMoveMany(size: Size) throws {
    expectScreen(try ScreenHarness.confirmingMoveMany(), size, ScreenSnapshot.confirmingMoveMany)
  }

  @Test("a draft that is to be sent: to whom, and how it begins", arguments: ScreenSnapshot.sizes)
  func send(size: Size) throws {
    expectScreen(try ScreenHarness.confirmingSend(), size, ScreenSnapshot.confirmingSend)
  }

  @Test("a draft that is to be deleted, for good", arguments: ScreenSnapshot.sizes)
  func delete(size: Size) throws {
    expectScreen(try ScreenHarness.confirmingDelete(), size, ScreenSnapshot.confirmingDelete)
  }
}

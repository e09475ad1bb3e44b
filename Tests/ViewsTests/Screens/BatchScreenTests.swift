import Terminal
import Testing

@Suite("One act on many")
struct BatchScreenTests {
  @Test(
    "one line tells how far it is, and each row what came of it", arguments: ScreenSnapshot.sizes)
  func pullingMany(size: Size) throws {
    expectScreen(try ScreenHarness.pullingMany(), size, ScreenSnapshot.pullingMany)
  }

  @Test("what came of each", arguments: ScreenSnapshot.sizes)
  func results(size: Size) throws {
    expectScreen(try ScreenHarness.showingResults(), size, ScreenSnapshot.showingResults)
  }

  @Test(
    "what came of each, with the failures in the server's words", arguments: ScreenSnapshot.sizes)
  func failures(size: Size) throws {
    expectScreen(try ScreenHarness.showingFailures(), size, ScreenSnapshot.showingFailures)
  }
}

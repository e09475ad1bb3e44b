import Terminal
import Testing

@Suite("Acting on what is mine")
struct ActionScreenTests {
  @Test("the row tells what is being done", arguments: ScreenSnapshot.sizes)
  func puttingBack(size: Size) throws {
    expectScreen(try ScreenHarness.puttingBack(), size, ScreenSnapshot.puttingBack)
  }

  @Test("where to, narrowed to a letter", arguments: ScreenSnapshot.sizes)
  func transferring(size: Size) throws {
    expectScreen(try ScreenHarness.transferPicker(), size, ScreenSnapshot.transferPicker)
  }

  @Test("the workbins that something can be moved to", arguments: ScreenSnapshot.sizes)
  func move(size: Size) throws {
    expectScreen(try ScreenHarness.movePicker(), size, ScreenSnapshot.movePicker)
  }

  @Test(
    "the queues that something can be completed into, and one that is typed",
    arguments: ScreenSnapshot.sizes)
  func queue(size: Size) throws {
    expectScreen(try ScreenHarness.queuePicker(), size, ScreenSnapshot.queuePicker)
  }

  @Test("before the end", arguments: ScreenSnapshot.sizes)
  func quitting(size: Size) throws {
    expectScreen(try ScreenHarness.quitting(), size, ScreenSnapshot.quitting)
  }
}

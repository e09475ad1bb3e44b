import Terminal
import Testing

@Suite("The live pane, drawn")
struct LiveScreenTests {
  @Test("what can be done since a moment ago, and what no longer", arguments: ScreenSnapshot.sizes)
  func capabilities(size: Size) throws {
    expectScreen(try ScreenHarness.capabilitiesChanged(), size, ScreenSnapshot.capabilities)
  }

  @Test("the administrator's keys first, by their labels", arguments: ScreenSnapshot.sizes)
  func labels(size: Size) throws {
    expectScreen(try ScreenHarness.labelled(), size, ScreenSnapshot.labelled)
  }

  @Test(
    "userData narrowed to what is typed: keys, labels and values", arguments: ScreenSnapshot.sizes)
  func searched(size: Size) throws {
    expectScreen(try ScreenHarness.searchingUserData(), size, ScreenSnapshot.searchingUserData)
  }

  @Test(
    "senders whose domains are to be doubted, in list and pane", arguments: ScreenSnapshot.sizes)
  func doubtful(size: Size) throws {
    expectScreen(try ScreenHarness.suspiciousSenders(), size, ScreenSnapshot.suspiciousSenders)
  }

  @Test("the form, in the order of the pane", arguments: ScreenSnapshot.sizes)
  func form(size: Size) throws {
    expectScreen(try ScreenHarness.labelledForm(), size, ScreenSnapshot.labelledForm)
  }
}

import Terminal
import Testing

@Suite("A list as one wants it", .serialized)
struct ListOptionsScreenTests {
  @Test("while the filter is typed, its line tells what it means", arguments: ScreenSnapshot.sizes)
  func narrowing(size: Size) throws {
    expectScreen(try ScreenHarness.filtering(), size, ScreenSnapshot.filtering)
  }

  @Test("where nothing is found, how to get back stands there", arguments: ScreenSnapshot.sizes)
  func nothingFound(size: Size) throws {
    expectScreen(try ScreenHarness.nothingFound(), size, ScreenSnapshot.nothingFound)
  }

  @Test("by a column: its head has a sign", arguments: ScreenSnapshot.sizes)
  func sorted(size: Size) throws {
    expectScreen(try ScreenHarness.sorted(), size, ScreenSnapshot.sorted)
  }

  @Test("marks, with their count, in a list that is narrowed", arguments: ScreenSnapshot.sizes)
  func marked(size: Size) throws {
    expectScreen(try ScreenHarness.marked(), size, ScreenSnapshot.marked)
  }

  @Test("one's own columns", arguments: ScreenSnapshot.sizes)
  func ownColumns(size: Size) throws {
    expectScreen(try ScreenHarness.chosenColumns(), size, ScreenSnapshot.chosenColumns)
  }

  @Test("all that is mine in one, each with its workbin", arguments: ScreenSnapshot.sizes)
  func allMine(size: Size) throws {
    expectScreen(try ScreenHarness.allMine(), size, ScreenSnapshot.allMine)
  }

  @Test("the columns to choose from", arguments: ScreenSnapshot.sizes)
  func choosingColumns(size: Size) throws {
    expectScreen(try ScreenHarness.columnPicker(), size, ScreenSnapshot.columnPicker)
  }

  @Test("the orders to choose from", arguments: ScreenSnapshot.sizes)
  func choosingOrder(size: Size) throws {
    expectScreen(try ScreenHarness.sortPicker(), size, ScreenSnapshot.sortPicker)
  }

  @Test("the places to go to, by a few letters", arguments: ScreenSnapshot.sizes)
  func jumping(size: Size) throws {
    expectScreen(try ScreenHarness.jumpPicker(), size, ScreenSnapshot.jumpPicker)
  }
}

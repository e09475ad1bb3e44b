import Terminal
import Testing

@Suite("A list as one wants it", .serialized)
struct WantedListScreenTests {
  @Test("while the filter is typed, its line tells what it means", arguments: Sheet.sizes)
  func narrowing(size: Size) throws {
    expect(try Scene.narrowing(), size, Sheet.narrowing)
  }

  @Test("where nothing is found, how to get back stands there", arguments: Sheet.sizes)
  func nothingFound(size: Size) throws {
    expect(try Scene.nothingFound(), size, Sheet.nothingFound)
  }

  @Test("by a column: its head has a sign", arguments: Sheet.sizes)
  func sorted(size: Size) throws {
    expect(try Scene.sorted(), size, Sheet.sorted)
  }

  @Test("marks, with their count, in a list that is narrowed", arguments: Sheet.sizes)
  func marked(size: Size) throws {
    expect(try Scene.marked(), size, Sheet.marked)
  }

  @Test("one's own columns", arguments: Sheet.sizes)
  func ownColumns(size: Size) throws {
    expect(try Scene.ownColumns(), size, Sheet.ownColumns)
  }

  @Test("all that is mine in one, each with its workbin", arguments: Sheet.sizes)
  func allMine(size: Size) throws {
    expect(try Scene.allMine(), size, Sheet.allMine)
  }

  @Test("the columns to choose from", arguments: Sheet.sizes)
  func choosingColumns(size: Size) throws {
    expect(try Scene.choosingColumns(), size, Sheet.choosingColumns)
  }

  @Test("the orders to choose from", arguments: Sheet.sizes)
  func choosingOrder(size: Size) throws {
    expect(try Scene.choosingOrder(), size, Sheet.choosingOrder)
  }

  @Test("the places to go to, by a few letters", arguments: Sheet.sizes)
  func jumping(size: Size) throws {
    expect(try Scene.jumping(), size, Sheet.jumping)
  }
}

import Terminal
import Testing

@Suite("A list as one wants it", .serialized)
struct WantedListScreenTests {
  @Test("while the filter is typed, its line tells what it means", arguments: Sheet.sizes)
  func narrowing(size: Size) throws {
    expect(try Scene.narrowing(), size.columns, size.rows, Sheet.narrowing[size] ?? "")
  }

  @Test("where nothing is found, how to get back stands there", arguments: Sheet.sizes)
  func nothingFound(size: Size) throws {
    expect(try Scene.nothingFound(), size.columns, size.rows, Sheet.nothingFound[size] ?? "")
  }

  @Test("by a column: its head has a sign", arguments: Sheet.sizes)
  func sorted(size: Size) throws {
    expect(try Scene.sorted(), size.columns, size.rows, Sheet.sorted[size] ?? "")
  }

  @Test("marks, with their count, in a list that is narrowed", arguments: Sheet.sizes)
  func marked(size: Size) throws {
    expect(try Scene.marked(), size.columns, size.rows, Sheet.marked[size] ?? "")
  }

  @Test("one's own columns", arguments: Sheet.sizes)
  func ownColumns(size: Size) throws {
    expect(try Scene.ownColumns(), size.columns, size.rows, Sheet.ownColumns[size] ?? "")
  }

  @Test("all that is mine in one, each with its workbin", arguments: Sheet.sizes)
  func allMine(size: Size) throws {
    expect(try Scene.allMine(), size.columns, size.rows, Sheet.allMine[size] ?? "")
  }

  @Test("the columns to choose from", arguments: Sheet.sizes)
  func choosingColumns(size: Size) throws {
    expect(try Scene.choosingColumns(), size.columns, size.rows, Sheet.choosingColumns[size] ?? "")
  }

  @Test("the orders to choose from", arguments: Sheet.sizes)
  func choosingOrder(size: Size) throws {
    expect(try Scene.choosingOrder(), size.columns, size.rows, Sheet.choosingOrder[size] ?? "")
  }

  @Test("the places to go to, by a few letters", arguments: Sheet.sizes)
  func jumping(size: Size) throws {
    expect(try Scene.jumping(), size.columns, size.rows, Sheet.jumping[size] ?? "")
  }
}

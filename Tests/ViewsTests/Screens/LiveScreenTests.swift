import Terminal
import Testing

@Suite("The live pane, drawn")
struct LiveScreenTests {
  @Test("what can be done since a moment ago, and what no longer", arguments: Sheet.sizes)
  func capabilities(size: Size) throws {
    expect(try Scene.capabilitiesChanged(), size.columns, size.rows, Sheet.capabilities[size] ?? "")
  }

  @Test("the administrator's keys first, by their labels", arguments: Sheet.sizes)
  func labels(size: Size) throws {
    expect(try Scene.labelled(), size.columns, size.rows, Sheet.labels[size] ?? "")
  }

  @Test("userData narrowed to what is typed: keys, labels and values", arguments: Sheet.sizes)
  func searched(size: Size) throws {
    expect(try Scene.searchingLabels(), size.columns, size.rows, Sheet.searched[size] ?? "")
  }

  @Test("senders whose domains are to be doubted, in list and pane", arguments: Sheet.sizes)
  func doubtful(size: Size) throws {
    expect(try Scene.doubtfulSenders(), size.columns, size.rows, Sheet.doubtful[size] ?? "")
  }

  @Test("the form, in the order of the pane", arguments: [Size(columns: 80, rows: 24)])
  func form(size: Size) throws {
    expect(try Scene.labelledForm(), size.columns, size.rows, Sheet.labelledForm[size] ?? "")
  }
}

import Terminal
import Testing

@Suite("The live pane, drawn")
struct LiveScreenTests {
  @Test("what can be done since a moment ago, and what no longer", arguments: Sheet.sizes)
  func capabilities(size: Size) throws {
    expect(try Scene.capabilitiesChanged(), size, Sheet.capabilities)
  }

  @Test("the administrator's keys first, by their labels", arguments: Sheet.sizes)
  func labels(size: Size) throws {
    expect(try Scene.labelled(), size, Sheet.labels)
  }

  @Test("userData narrowed to what is typed: keys, labels and values", arguments: Sheet.sizes)
  func searched(size: Size) throws {
    expect(try Scene.searchingLabels(), size, Sheet.searched)
  }

  @Test("senders whose domains are to be doubted, in list and pane", arguments: Sheet.sizes)
  func doubtful(size: Size) throws {
    expect(try Scene.doubtfulSenders(), size, Sheet.doubtful)
  }

  @Test("the form, in the order of the pane", arguments: Sheet.sizes)
  func form(size: Size) throws {
    expect(try Scene.labelledForm(), size, Sheet.labelledForm)
  }
}

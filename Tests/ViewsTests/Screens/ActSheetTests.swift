import Terminal
import Testing

@Suite("Dialogs of acts, each at five sizes")
struct ActSheetTests {
  @Test("a draft that is to be sent: to whom, and how it begins", arguments: Sheet.sizes)
  func send(size: Size) throws {
    expect(try Scene.askedToSend(), size.columns, size.rows, Sheet.send[size] ?? "")
  }

  @Test("a draft that is to be deleted, for good", arguments: Sheet.sizes)
  func delete(size: Size) throws {
    expect(try Scene.askedToDelete(), size.columns, size.rows, Sheet.delete[size] ?? "")
  }

  @Test("the workbins that something can be moved to", arguments: Sheet.sizes)
  func move(size: Size) throws {
    expect(try Scene.moving(), size.columns, size.rows, Sheet.move[size] ?? "")
  }

  @Test(
    "the queues that something can be completed into, and one that is typed",
    arguments: Sheet.sizes)
  func queue(size: Size) throws {
    expect(try Scene.choosingQueue(), size.columns, size.rows, Sheet.queue[size] ?? "")
  }

  @Test("the states that the agent can come into", arguments: Sheet.sizes)
  func states(size: Size) throws {
    expect(try Scene.choosingState(), size.columns, size.rows, Sheet.states[size] ?? "")
  }

  @Test("what came of each, with the failures in the server's words", arguments: Sheet.sizes)
  func failures(size: Size) throws {
    expect(try Scene.lookingAtFailures(), size.columns, size.rows, Sheet.failures[size] ?? "")
  }
}

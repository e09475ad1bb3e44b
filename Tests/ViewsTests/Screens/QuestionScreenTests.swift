import Terminal
import Testing

@Suite("The question before what can't be taken back")
struct QuestionScreenTests {
  @Test("one interaction, named, with the way into a queue", arguments: Sheet.sizes)
  func askedToComplete(size: Size) throws {
    expect(try Scene.askedToComplete(), size, Sheet.askedToComplete)
  }

  @Test("many, and one that can't be", arguments: Sheet.sizes)
  func askedToMoveMany(size: Size) throws {
    expect(try Scene.askedToMoveMany(), size, Sheet.askedToMoveMany)
  }

  @Test("a draft that is to be sent: to whom, and how it begins", arguments: Sheet.sizes)
  func send(size: Size) throws {
    expect(try Scene.askedToSend(), size, Sheet.send)
  }

  @Test("a draft that is to be deleted, for good", arguments: Sheet.sizes)
  func delete(size: Size) throws {
    expect(try Scene.askedToDelete(), size, Sheet.delete)
  }
}

import Terminal
import Testing

@Suite("One act on many")
struct BatchScreenTests {
  @Test("one line tells how far it is, and each row what came of it", arguments: Sheet.sizes)
  func pullingMany(size: Size) throws {
    expect(try Scene.pullingMany(), size, Sheet.pullingMany)
  }

  @Test("what came of each", arguments: Sheet.sizes)
  func results(size: Size) throws {
    expect(try Scene.lookingAtResults(), size, Sheet.results)
  }

  @Test("what came of each, with the failures in the server's words", arguments: Sheet.sizes)
  func failures(size: Size) throws {
    expect(try Scene.lookingAtFailures(), size, Sheet.failures)
  }
}

import Terminal
import Testing

@Suite("The agent's state")
struct StateScreenTests {
  @Test("the states that the agent can come into, and the present one", arguments: Sheet.sizes)
  func states(size: Size) throws {
    expect(try Scene.choosingState(), size, Sheet.states)
  }
}

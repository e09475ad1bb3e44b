import Terminal
import Testing

@Suite("The agent's state")
struct AgentStatesScreenTests {
  @Test(
    "the states that the agent can come into, and the present one", arguments: ScreenSnapshot.sizes)
  func states(size: Size) throws {
    expectScreen(try ScreenHarness.agentStates(), size, ScreenSnapshot.agentStates)
  }
}

import WebServices

/// Whether the agent takes invitations, as far as the server has told. One of the parts of `State`.
package struct AgentStatus: Sendable {
  /// The channels that the agent is logged in on, each with its state.
  package private(set) var channels: [AgentChannel] = []
  /// What the agent may choose from: Ready and NotReady, then what this contact centre has set up.
  package private(set) var states: [AgentState] = [.ready, .notReady]
  /// Asked for, and neither confirmed nor refused yet.
  package private(set) var requested: AgentState?
  /// Whether the configured states have been fetched.
  private(set) var areStatesKnown = false

  private static let maxStates = 50

  /// The state, where it is the same on every channel that tells one.
  package var state: AgentState? {
    let states = channels.compactMap(\.state)
    guard let first = states.first, states.allSatisfy({ $0.operation == first.operation }) else {
      return nil
    }
    return first
  }

  /// How many channels are ready, of how many; for when they differ.
  package var readiness: (ready: Int, channels: Int) {
    (channels.count { $0.state?.isReady == true }, channels.count)
  }

  /// Takes over the configured states; the two that always exist stay first.
  mutating func take(states configured: [AgentState]) {
    areStatesKnown = true
    let builtIn = [AgentState.ready, .notReady]
    let named = builtIn.map { own in configured.first { $0.operation == own.operation } ?? own }
    states =
      named
      + configured.filter { state in
        !builtIn.contains { $0.operation == state.operation }
      }.prefix(Self.maxStates)
  }

  mutating func take(channels: [AgentChannel]) {
    self.channels = channels
    if requested == state { requested = nil }
  }

  mutating func request(_ state: AgentState) { requested = state }

  /// It will not be that state.
  mutating func refused(_ state: AgentState) { if requested == state { requested = nil } }
}

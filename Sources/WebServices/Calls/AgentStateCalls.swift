import JSON

/// Whether the agent takes invitations. Pulling needs no readiness. [gws-api 2.5]
extension Call {
  /// The states that this contact centre knows beside Ready and NotReady. [C:ios]
  package static let agentStates = Call.get("/settings/agent-states")

  /// Sets the state on all channels: `Ready`, `NotReady` [C:dotnet], or a configured one [INF].
  package static func setState(_ state: AgentState) -> Call {
    .post("/me", state.operation)
  }

  /// Sets it on one channel. [D:AgentStateReady, SettingAgentStateChannel]
  package static func setState(_ state: AgentState, on channel: String) -> Call {
    .post("/me/channels/\(channel.percentEncoded)", state.operation)
  }
}

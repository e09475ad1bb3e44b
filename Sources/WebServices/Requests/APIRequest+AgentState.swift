import JSON

/// Whether the agent takes invitations. NotReady stops no more than those
/// [D:SettingAgentStateChannel]: pulling needs no readiness. [INF]
extension APIRequest {
  /// The states that this contact centre knows beside Ready and NotReady. [C:ios]
  package static let agentStates = APIRequest.get("/settings/agent-states")

  /// Sets the state on all channels: `Ready`, `NotReady` [C:dotnet], or a configured one [INF].
  package static func setAgentState(_ state: AgentState) -> APIRequest {
    .post("/me", state.operation)
  }
}

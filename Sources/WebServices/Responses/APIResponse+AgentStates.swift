extension APIResponse {
  /// The states of `/settings/agent-states`, under whatever key the list stands; each once.
  /// [C:ios names the URL; the list's key is INF]
  package var agentStates: [AgentState] {
    var seen: Set<String> = []
    return root.members.flatMap { $0.value.elements.compactMap(AgentState.init) }
      .filter { seen.insert($0.operation).inserted }
  }
}

import JSON

/// Whether an agent is ready for work, by the contact centre's own names.
package struct AgentState: Sendable, Hashable {
  /// What is sent to come into this state: `Ready`, `NotReady`, or a configured name.
  package let operation: String
  /// For people.
  package let displayName: String
  /// Which of the two kinds it is, where the server says: `Ready` or `NotReady`.
  package let kind: String?

  package init(operation: String, displayName: String, kind: String?) {
    (self.operation, self.displayName, self.kind) = (operation, displayName, kind)
  }

  /// These two always exist. [D:SettingAgentStateChannel]
  package static let ready = AgentState(
    operation: "Ready", displayName: "Ready", kind: "Ready")
  package static let notReady = AgentState(
    operation: "NotReady", displayName: "Not ready", kind: "NotReady")

  package var isReady: Bool { (kind ?? operation) == "Ready" }

  /// From a configured state, a `userState`, or a bare word. [C:ios, D:AgentStateReady]
  init?(_ value: JSONView) {
    if let word = value.string, !word.isEmpty {
      self.init(operation: word, displayName: word, kind: nil)
      return
    }
    let names = ["operationName", "id", "state", "displayName"].compactMap { value[$0]?.string }
    guard let operation = names.first(where: { !$0.isEmpty }) else { return nil }
    self.init(
      operation: operation, displayName: value["displayName"]?.string ?? operation,
      kind: value["state"]?.string)
  }
}

/// One channel that the agent is logged in on, with the state there.
package struct AgentChannel: Sendable, Equatable {
  package let name: String
  /// Nil where the server doesn't say.
  package let state: AgentState?

  /// `{"channel":"email","userState":{…}}`; the keys inside are seen in no public page, so whatever
  /// could name a channel or a state is taken. [INF]
  init?(_ value: JSONView) {
    guard let name = value.string ?? value["channel"]?.string ?? value["name"]?.string else {
      return nil
    }
    self.name = name
    state = (value["userState"] ?? value["state"]).flatMap(AgentState.init)
  }
}

extension APIResponse {
  /// The states of `/settings/agent-states`, under whatever key the list stands; each once.
  /// [C:ios names the URL; the list's key is INF]
  package var agentStates: [AgentState] {
    var seen: Set<String> = []
    return root.members.flatMap { $0.value.elements.compactMap(AgentState.init) }
      .filter { seen.insert($0.operation).inserted }
  }
}

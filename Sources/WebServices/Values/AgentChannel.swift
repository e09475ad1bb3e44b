import JSON

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

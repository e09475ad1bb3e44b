/// What an agent may say of itself. `Ready` and `NotReady` exist always, the others are configured.
/// [D:SettingAgentStateChannel]
struct AgentState: Sendable {
  let name: String
  let displayName: String
  let isReady: Bool

  static let ready = AgentState(name: "Ready", displayName: "Ready", isReady: true)
  static let notReady = AgentState(name: "NotReady", displayName: "Not Ready", isReady: false)
  static let all = [
    ready, notReady,
    AgentState(name: "Break", displayName: "On a break", isReady: false),
    AgentState(name: "Training", displayName: "In training", isReady: false),
  ]

  init?(named name: String) {
    guard let known = AgentState.all.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  private init(name: String, displayName: String, isReady: Bool) {
    (self.name, self.displayName, self.isReady) = (name, displayName, isReady)
  }

  /// Configured states are kinds of being not ready. [INF]
  var baseState: String { isReady ? "Ready" : "NotReady" }
}

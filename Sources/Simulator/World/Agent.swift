/// Somebody who works here.
struct Agent: Sendable {
  let id: String
  let userName: String
  let firstName: String
  let lastName: String
  var rights = Rights()
  /// The channels that the agent can be logged in on.
  var media: Set<String> = Channel.all
  var mustChangePassword = false
  var session: Session?
  /// The number of the agent's latest asynchronous operation.
  var lastReferenceID = 0

  /// What the administrator lets the agent do.
  struct Rights: Sendable {
    var canUseWorkbins = true
    var canReplyToEmail = true
    /// The user names of those whose workbins the agent may see and change.
    var team: [String] = []
  }

  /// A contact-centre session: the channels that the agent is logged in on.
  struct Session: Sendable {
    var channels: [Channel]
    var place: String
  }

  struct Channel: Sendable {
    var name: String
    var state: AgentState

    static let all = Set(Medium.allCases.map(\.rawValue) + ["promotion"])
  }

  /// Whether the agent is ready on the channel that interactions of this medium come on.
  func isReady(for medium: Medium) -> Bool {
    session?.channels.contains { $0.name == medium.rawValue && $0.state.isReady } == true
  }
}

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

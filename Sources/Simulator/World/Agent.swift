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

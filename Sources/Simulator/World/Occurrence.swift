import JSON

/// Something that happens in the contact centre without the agent's doing.
package enum Occurrence: Sendable {
  /// Routing puts a new interaction into the workbin of this name.
  case routed(String)
  /// An interaction of this medium comes into the workbin of this name.
  case arrived(Medium, workbin: String)
  /// Routing offers a new interaction to the agent, who may accept or reject it, ready or not.
  case invited(Medium)
  /// Routing looks for an agent who is ready on the medium's channel, and offers it a new
  /// interaction.
  case offered(Medium)
  /// Another agent takes an interaction out of its workbin.
  case pulledByOther(interaction: String, agent: String)
  /// Another agent who holds the interaction puts it into the workbin of this name.
  case putBackByOther(interaction: String, workbin: String)
  /// An interaction that another agent holds, or that lies in a workbin, is done and gone.
  case completedByOther(interaction: String)
  /// An interaction that the agent holds is taken away.
  case revoked(interaction: String)
  /// The customer says something in a chat that an agent holds.
  case said(interaction: String, String)
  /// A strategy attaches data to an interaction that the agent holds or sees.
  case attached(interaction: String, key: String, value: Tree)
  /// The interaction lacks these capabilities from now on, and no others.
  case withheld(interaction: String, capabilities: [String])
  /// From now on, who wants what somebody else has just taken is accepted and hears of the failure
  /// in an `Error` notification; or, as at the beginning, is refused with statusCode 6.
  case losersHearLater(Bool)
  /// From now on, notifications of a shared workbin carry the `referenceId` of whoever caused them,
  /// also to the others who watch; or, as at the beginning, only to the one who caused them.
  case numbersShared(Bool)
  /// The next pull is accepted, but its outcome is an `Error` notification.
  case nextPullFails(String)
  /// The next operation of any kind is refused in its HTTP answer.
  case nextOperationRefused(statusCode: Int, message: String)
  /// The server forgets all CometD sessions: held connects are told to shake hands again.
  case sessionsLost
  /// The server forgets all HTTP sessions, their cookies and their tokens.
  case loginsLost
  /// All TCP connections end without an answer.
  case connectionsCut
  /// The world publishes this on a channel to every agent.
  case published(channel: String, Tree)
}

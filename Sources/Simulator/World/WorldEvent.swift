import JSON

/// Something that happens in the contact centre without the agent's doing.
package enum WorldEvent: Sendable {
  /// Routing puts a new interaction into the workbin of this name.
  case interactionRouted(String)
  /// An interaction of this medium comes into the workbin of this name.
  case interactionArrived(Medium, workbin: String)
  /// Routing offers a new interaction to the agent, who may accept or reject it, ready or not.
  case agentInvited(Medium)
  /// Routing looks for an agent who is ready on the medium's channel, and offers it a new
  /// interaction.
  case interactionOffered(Medium)
  /// Another agent takes an interaction out of its workbin.
  case pulledByOther(interaction: String, agent: String)
  /// Another agent who holds the interaction puts it into the workbin of this name.
  case putBackByOther(interaction: String, workbin: String)
  /// An interaction that another agent holds, or that lies in a workbin, is done and gone.
  case completedByOther(interaction: String)
  /// An interaction that the agent holds is taken away.
  case revoked(interaction: String)
  /// The customer says something in a chat that an agent holds.
  case customerMessage(interaction: String, String)
  /// A strategy attaches data to an interaction that the agent holds or sees.
  case userDataAttached(interaction: String, key: String, value: JSONValue)
  /// The interaction lacks these capabilities from now on, and no others.
  case capabilitiesWithheld(interaction: String, capabilities: [String])
  /// From now on, who wants what somebody else has just taken is accepted and hears of the failure
  /// in an `Error` notification; or, as at the beginning, is refused with statusCode 6.
  case conflictsFailLater(Bool)
  /// From now on, notifications of a shared workbin carry the `referenceId` of whoever caused them,
  /// also to the others who watch; or, as at the beginning, only to the one who caused them.
  case referenceIDsShared(Bool)
  /// The next pull is accepted, but its outcome is an `Error` notification.
  case nextPullFails(String)
  /// The next operation of any kind is refused in its HTTP answer.
  case nextOperationFails(statusCode: Int, message: String)
  /// The server forgets all CometD sessions: held connects fail, and the next ones are told to shake
  /// hands again.
  case cometDSessionsLost
  /// The server forgets all HTTP sessions, their cookies and their tokens.
  case httpSessionsLost
  /// All TCP connections end without an answer.
  case connectionsClosed
  /// The world publishes this on a channel to every agent.
  case published(channel: String, JSONValue)
}

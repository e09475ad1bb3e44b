import JSON

/// The user who is signed in, as `GET /me` tells [D:InterpretingaResponse], with channels and
/// settings. [C:ios, C:vue]
package struct Agent: Sendable {
  package let id: String?
  /// The channels that the agent is logged in on; empty where the server lists none.
  package let channels: [AgentChannel]
  package let administratorOptions: AdministratorOptions

  init(_ user: JSONView?) {
    id = user?["id"]?.string
    channels = user?["channels"]?.elements.compactMap(AgentChannel.init) ?? []
    administratorOptions = AdministratorOptions(user?["settings"])
  }
}

extension APIResponse {
  package var agent: Agent { Agent(root["user"]) }
}

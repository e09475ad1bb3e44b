import JSON

// The agent: who it is, its settings, its contact-centre session and its channels.
extension API {
  static func handleMe(_ request: APIRequest, _ world: inout World) throws(APIError) -> APIResponse
  {
    guard let agent = world.agents[request.agent] else { return unknownPath() }
    guard request.method == "POST" else {
      var user = agent.resource
      user.merge(subresources(of: agent, request.queryList("subresources") ?? []))
      return APIResponse(["user": user.selecting(request.queryList("fields")).json])
    }
    switch request.operationName {
    case "StartContactCenterSession": return try startSession(request, agent, &world)
    case "EndContactCenterSession": return try endSession(request, agent, &world)
    case "Ready": return try setState(.ready, of: nil, agent, &world)
    case "NotReady": return try setState(.notReady, of: nil, agent, &world)
    default: throw unknownOperation(request)
    }
  }

  static func handleChannels(_ request: APIRequest, _ world: inout World) throws(APIError)
    -> APIResponse
  {
    guard let agent = world.agents[request.agent], request.path.count <= 3 else {
      return unknownPath()
    }
    if request.method == "GET" {
      return try channelsResponse(of: agent, named: request.path.dropFirst(2).first)
    }
    guard request.path.count == 3 else { return methodNotAllowed("GET") }
    guard let state = request.operationName.flatMap(AgentState.init) else {
      throw unknownOperation(request)
    }
    return try setState(state, of: request.path[2], agent, &world)
  }

  private static func channelsResponse(of agent: Agent, named name: String?) throws(APIError)
    -> APIResponse
  {
    guard let name else { return APIResponse(["channels": agent.channelsResource]) }
    guard let channel = agent.session?.channels.first(where: { $0.name == name }) else {
      throw .notFound("The agent is not logged in on this channel")
    }
    return APIResponse(["channel": channel.resource])
  }

  static func handleAgentStates(_ request: APIRequest) -> APIResponse {
    guard request.method == "GET" else { return methodNotAllowed("GET") }
    let states: [JSONValue] = AgentState.all.map {
      [
        "id": $0.name.json, "displayName": $0.displayName.json, "operationName": $0.name.json,
        "state": $0.baseState.json,
      ]
    }
    return APIResponse(["settings": .array(states)])
  }

  static func handleUsers(_ request: APIRequest, _ world: World) -> APIResponse {
    guard request.method == "GET" else { return methodNotAllowed("GET") }
    let agents = world.agents.values.sorted { $0.userName < $1.userName }
    guard let fields = request.queryList("fields") else {
      return APIResponse(["uris": .array(agents.map { $0.uri.json })])
    }
    return APIResponse(["users": .array(agents.map { $0.resource.selecting(fields).json })])
  }

  private static func subresources(of agent: Agent, _ names: [String]) -> JSONObject {
    let all: JSONObject = [
      "features": ["api-multimedia"], "devices": [], "channels": agent.channelsResource,
      "settings": ["interaction-workspace": agent.administratorOptions.json],
    ]
    return all.selecting(names)
  }
}

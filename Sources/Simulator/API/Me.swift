import JSON

// The agent: who it is, its settings, its contact-centre session and its channels.
extension API {
  static func me(_ call: Call, _ world: inout World) throws(Refusal) -> Reply {
    guard let agent = world.agents[call.agent] else { return unknownPath() }
    guard call.method == "POST" else {
      var user = agent.resource
      user.append(subresources(of: agent, call.list("subresources") ?? []))
      return Reply(["user": user.only(call.list("fields")).tree])
    }
    switch call.operation {
    case "StartContactCenterSession": return try startSession(call, agent, &world)
    case "EndContactCenterSession": return try endSession(call, agent, &world)
    case "Ready": return try setState(.ready, of: nil, agent, &world)
    case "NotReady": return try setState(.notReady, of: nil, agent, &world)
    default: throw unknownOperation(call)
    }
  }

  static func channels(_ call: Call, _ world: inout World) throws(Refusal) -> Reply {
    guard let agent = world.agents[call.agent], call.path.count <= 3 else { return unknownPath() }
    if call.method == "GET" { return try channels(of: agent, named: call.path.dropFirst(2).first) }
    guard call.path.count == 3 else { return wrongMethod("GET") }
    guard let state = call.operation.flatMap(Readiness.init) else { throw unknownOperation(call) }
    return try setState(state, of: call.path[2], agent, &world)
  }

  private static func channels(of agent: Agent, named name: String?) throws(Refusal) -> Reply {
    guard let name else { return Reply(["channels": agent.channels]) }
    guard let channel = agent.session?.channels.first(where: { $0.name == name }) else {
      throw .notFound("The agent is not logged in on this channel")
    }
    return Reply(["channel": channel.resource])
  }

  static func agentStates(_ call: Call) -> Reply {
    guard call.method == "GET" else { return wrongMethod("GET") }
    let states: [Tree] = Readiness.all.map {
      [
        "id": $0.name.tree, "displayName": $0.displayName.tree, "operationName": $0.name.tree,
        "state": $0.state.tree,
      ]
    }
    return Reply(["settings": .array(states)])
  }

  static func users(_ call: Call, _ world: World) -> Reply {
    guard call.method == "GET" else { return wrongMethod("GET") }
    let agents = world.agents.values.sorted { $0.userName < $1.userName }
    guard let fields = call.list("fields") else {
      return Reply(["uris": .array(agents.map { $0.uri.tree })])
    }
    return Reply(["users": .array(agents.map { $0.resource.only(fields).tree })])
  }

  private static func subresources(of agent: Agent, _ names: [String]) -> Fields {
    let all: Fields = [
      "features": ["api-multimedia"], "devices": [], "channels": agent.channels,
      "settings": ["interaction-workspace": agent.options.tree],
    ]
    return all.only(names)
  }
}

extension Agent {
  var uri: String { "\(API.externalURL)/users/\(id)" }

  var resource: Fields {
    [
      "id": id.tree, "userName": userName.tree, "firstName": firstName.tree,
      "lastName": lastName.tree, "emailAddress": "\(userName)@example.test".tree,
      "uri": uri.tree,
    ]
  }

  var channels: Tree {
    .array(session?.channels.map(\.resource) ?? [])
  }
}

extension Agent.Channel {
  var resource: Tree {
    [
      "channel": name.tree,
      "userState": [
        "id": readiness.name.tree, "displayName": readiness.displayName.tree,
        "state": readiness.state.tree,
      ],
    ]
  }
}

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
    case "Ready": return try setState("Ready", of: nil, agent, &world)
    case "NotReady": return try setState("NotReady", of: nil, agent, &world)
    default: throw unknownOperation(call)
    }
  }

  static func channels(_ call: Call, _ world: inout World) throws(Refusal) -> Reply {
    guard let agent = world.agents[call.agent], call.path.count <= 3 else { return unknownPath() }
    if call.method == "GET" { return Reply(["channels": agent.channels]) }
    guard call.path.count == 3 else { return wrongMethod("GET") }
    let states = ["Ready", "NotReady", "Break", "Training"]
    guard let state = call.operation, states.contains(state) else { throw unknownOperation(call) }
    return try setState(state, of: call.path[2], agent, &world)
  }

  static func agentStates(_ call: Call) -> Reply {
    guard call.method == "GET" else { return wrongMethod("GET") }
    let states = ["Ready", "NotReady", "Break", "Training"]
    return Reply([
      "settings": .array(states.map { ["displayName": $0.tree, "operationName": $0.tree] })
    ])
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
      "settings": settings,
    ]
    return all.only(names)
  }

  /// The desktop's options, as far as they concern workbins.
  private static var settings: Tree {
    [
      "interaction-workspace": [
        "workbin.email.in-progress": "email-in-progress",
        "workbin.email.in-progress.displayed-columns": "From,Subject,Received,Priority",
        "workbin.email.draft": "email-drafts",
        "workbin.email.draft.displayed-columns": "To,Subject,Received",
        "workbin.workitem.in-progress": "callbacks",
        "displayed-columns": "From,Subject,Received",
      ]
    ]
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
    let states = session?.channels ?? []
    return .array(
      states.map { channel in
        [
          "channel": channel.name.tree,
          "userState": ["displayName": channel.state.tree, "state": channel.state.tree],
        ]
      })
  }
}

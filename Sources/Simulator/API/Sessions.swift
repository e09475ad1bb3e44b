import JSON

// Contact-centre sessions: without one, an agent may look but not work.
extension API {
  static func startSession(
    _ call: Call, _ agent: Agent, _ world: inout World
  ) throws(Refusal) -> Reply {
    guard let wanted = call.body?["channels"]?.elements.compactMap(\.string), !wanted.isEmpty
    else { throw .missing("channels") }
    if let session = agent.session { throw alreadyThere(agent, session) }
    let place = try freePlace(call, agent, world)
    let refused = wanted.filter { !agent.media.contains($0) }
    guard refused.count < wanted.count else { throw noSuchChannel(refused[0]) }
    let media = wanted.filter { !refused.contains($0) }
    world.agents[agent.userName]?.session = .init(
      channels: media.map { .init(name: $0, readiness: .notReady) }, place: place)
    world.agents[agent.userName]?.lastReferenceID = 0
    let notifications = channelsChanged(agent.userName, world)
    if refused.isEmpty { return Reply(notifications: notifications) }
    return partial(wanted, agent, notifications)
  }

  /// The same user again, here or on another machine: what happens then is not documented. The one
  /// who came first keeps the session. [INF]
  private static func alreadyThere(_ agent: Agent, _ session: Agent.Session) -> Refusal {
    .invalid(
      "A contact center session of \(agent.userName) already exists at \(session.place)")
  }

  /// The place that is asked for, or the agent's own, unless somebody else sits there. [INF]
  private static func freePlace(
    _ call: Call, _ agent: Agent, _ world: World
  ) throws(Refusal) -> String {
    let wanted = call.body?["place"]?.string
    guard let place = wanted.map({ String($0.prefix(100)) }) else {
      return "Place_\(agent.userName)"
    }
    guard !world.agents.values.contains(where: { $0.session?.place == place }) else {
      throw Refusal(statusCode: 19, message: "The place \(place) is in use by another agent")
    }
    return place
  }

  /// Success on some channels: statusCode 7, and each channel with its own.
  private static func partial(
    _ wanted: [String], _ agent: Agent, _ notifications: [Notification]
  ) -> Reply {
    var reply = Reply(notifications: notifications)
    let channels: [Tree] = wanted.map { name in
      if agent.media.contains(name) { return ["channel": name.tree, "statusCode": 0] }
      let refusal = noSuchChannel(name)
      return [
        "channel": name.tree, "statusCode": .int(refusal.statusCode),
        "statusMessage": refusal.message.tree,
      ]
    }
    reply.body = [
      "statusCode": 7, "statusMessage": "Some channels could not be logged in",
      "channels": .array(channels),
    ]
    return reply
  }

  private static func noSuchChannel(_ name: String) -> Refusal {
    name == "voice"
      ? .notFound("The agent has no voice device")
      : .invalid("The agent has no channel \(name.prefix(100))")
  }

  /// Ends the HTTP session too. What the agent held goes back to where it came from.
  static func endSession(
    _ call: Call, _ agent: Agent, _ world: inout World
  ) throws(Refusal) -> Reply {
    guard agent.session != nil else {
      throw .invalid("There is no contact center session of \(agent.userName)")
    }
    let notifications = world.leave(agent.userName)
    var reply = Reply(notifications: notifications)
    reply.endsSession = true
    return reply
  }

  static func setState(
    _ readiness: Readiness, of channel: String?, _ agent: Agent, _ world: inout World
  ) throws(Refusal) -> Reply {
    guard var session = agent.session else { throw noSession(agent.userName) }
    guard channel == nil || session.channels.contains(where: { $0.name == channel }) else {
      throw .notFound("The agent is not logged in on this channel")
    }
    for index in session.channels.indices
    where channel == nil || session.channels[index].name == channel {
      session.channels[index].readiness = readiness
    }
    world.agents[agent.userName]?.session = session
    return Reply(notifications: channelsChanged(agent.userName, world))
  }

  /// Work on interactions needs a contact-centre session.
  static func demandSession(_ call: Call, _ world: World) throws(Refusal) {
    guard world.agents[call.agent]?.session != nil else { throw noSession(call.agent) }
  }

  private static func noSession(_ agent: String) -> Refusal {
    .forbidden("There is no contact center session of \(agent)")
  }

  private static func channelsChanged(_ agent: String, _ world: World) -> [Notification] {
    let data: Tree = [
      "messageType": "ChannelStateChangeMessageV2",
      "channels": world.agents[agent]?.channels ?? [],
    ]
    return [Notification(agent: agent, channel: "/v2/me/channels", data: data)]
  }
}

extension World {
  /// The agent goes home.
  mutating func leave(_ agent: String) -> [Notification] {
    var notifications: [Notification] = []
    for item in held(by: agent) {
      notifications.append(withdraw(item, from: agent, nil))
      if let home = item.home, let back = interactions[item.id] {
        notifications += told(.added, back, home)
      }
    }
    agents[agent]?.session = nil
    subscriptions = subscriptions.filter { $0.agent != agent }
    return notifications
  }
}

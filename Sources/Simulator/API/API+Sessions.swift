import JSON

// Contact-centre sessions: without one, an agent may look but not work.
extension API {
  static func startSession(
    _ request: APIRequest, _ agent: Agent, _ world: inout World
  ) throws(APIError) -> APIResponse {
    guard let requested = request.body?["channels"]?.elements.compactMap(\.string),
      !requested.isEmpty
    else { throw .missing("channels") }
    if let session = agent.session { throw sessionExists(agent, session) }
    let place = try availablePlace(request, agent, world)
    let refused = requested.filter { !agent.media.contains($0) }
    guard refused.count < requested.count else { throw unknownChannel(refused[0]) }
    let media = requested.filter { !refused.contains($0) }
    world.agents[agent.userName]?.session = .init(
      channels: media.map { .init(name: $0, state: .notReady) }, place: place)
    world.agents[agent.userName]?.lastReferenceID = 0
    let notifications = channelStateNotifications(agent.userName, world)
    if refused.isEmpty { return APIResponse(notifications: notifications) }
    return partialSuccess(requested, agent, notifications)
  }

  /// The same user again, here or on another machine: what happens then is not documented. The one
  /// who came first keeps the session. [INF]
  private static func sessionExists(_ agent: Agent, _ session: Agent.Session) -> APIError {
    .invalid(
      "A contact center session of \(agent.userName) already exists at \(session.place)")
  }

  /// The place that is asked for, or the agent's own, unless somebody else sits there. [INF]
  private static func availablePlace(
    _ request: APIRequest, _ agent: Agent, _ world: World
  ) throws(APIError) -> String {
    let requested = request.body?["place"]?.string
    guard let place = requested.map({ String($0.prefix(100)) }) else {
      return "Place_\(agent.userName)"
    }
    guard !world.agents.values.contains(where: { $0.session?.place == place }) else {
      throw APIError(statusCode: 19, message: "The place \(place) is in use by another agent")
    }
    return place
  }

  /// Success on some channels: statusCode 7, and each channel with its own.
  private static func partialSuccess(
    _ requested: [String], _ agent: Agent, _ notifications: [Notification]
  ) -> APIResponse {
    var response = APIResponse(notifications: notifications)
    let channels: [JSONValue] = requested.map { name in
      if agent.media.contains(name) { return ["channel": name.json, "statusCode": 0] }
      let error = unknownChannel(name)
      return [
        "channel": name.json, "statusCode": .int(error.statusCode),
        "statusMessage": error.message.json,
      ]
    }
    response.body = [
      "statusCode": 7, "statusMessage": "Some channels could not be logged in",
      "channels": .array(channels),
    ]
    return response
  }

  private static func unknownChannel(_ name: String) -> APIError {
    name == "voice"
      ? .notFound("The agent has no voice device")
      : .invalid("The agent has no channel \(name.prefix(100))")
  }

  /// Ends the HTTP session too. What the agent held goes back to where it came from.
  static func endSession(
    _ request: APIRequest, _ agent: Agent, _ world: inout World
  ) throws(APIError) -> APIResponse {
    guard agent.session != nil else {
      throw .invalid("There is no contact center session of \(agent.userName)")
    }
    let notifications = world.endSession(of: agent.userName)
    var response = APIResponse(notifications: notifications)
    response.endsSession = true
    return response
  }

  static func setState(
    _ state: AgentState, of channel: String?, _ agent: Agent, _ world: inout World
  ) throws(APIError) -> APIResponse {
    guard var session = agent.session else { throw noSession(agent.userName) }
    guard channel == nil || session.channels.contains(where: { $0.name == channel }) else {
      throw .notFound("The agent is not logged in on this channel")
    }
    for index in session.channels.indices
    where channel == nil || session.channels[index].name == channel {
      session.channels[index].state = state
    }
    world.agents[agent.userName]?.session = session
    return APIResponse(notifications: channelStateNotifications(agent.userName, world))
  }

  /// Work on interactions needs a contact-centre session.
  static func requireSession(_ request: APIRequest, _ world: World) throws(APIError) {
    guard world.agents[request.agent]?.session != nil else { throw noSession(request.agent) }
  }

  private static func noSession(_ agent: String) -> APIError {
    .forbidden("There is no contact center session of \(agent)")
  }

  private static func channelStateNotifications(_ agent: String, _ world: World) -> [Notification] {
    let data: JSONValue = [
      "messageType": "ChannelStateChangeMessageV2",
      "channels": world.agents[agent]?.channelsResource ?? [],
    ]
    return [Notification(agent: agent, channel: "/v2/me/channels", data: data)]
  }
}

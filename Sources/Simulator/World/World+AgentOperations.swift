import JSON

// What an agent does with the interactions in its hands, each behind the capability of its name.
extension World {
  func interaction(_ id: String, heldBy agent: String) throws(APIError) -> Interaction {
    guard let item = interactions[id], item.location == .agent(agent) else {
      throw .notFound("Interaction \(id.prefix(100)) is not found")
    }
    return item
  }

  /// The interaction, if the agent holds it and its state allows the operation.
  func interaction(
    _ id: String, heldBy agent: String, allowing capability: String
  ) throws(APIError) -> Interaction {
    let item = try interaction(id, heldBy: agent)
    guard item.capabilities.contains(capability) else {
      throw .invalid(
        "The operation \(capability) is not allowed: "
          + "interaction \(id) is in the state \(item.state.rawValue)")
    }
    return item
  }

  mutating func accept(
    _ id: String, nickname: String?, by agent: String, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "Accept")
    item.state = item.activeState
    item.invitedAt = nil
    interactions[id] = item
    let notification = statusChange(of: item, for: agent, referenceID)
    return [notification] + joinChat(id, as: nickname, agent, referenceID)
  }

  /// Turns an invitation down; routing offers the interaction to another agent who is ready.
  mutating func reject(
    _ id: String, by agent: String, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    let item = try interaction(id, heldBy: agent, allowing: "Reject")
    let notification = withdraw(item, from: agent, referenceID)
    guard interactions[id] == nil, let next = readyAgent(for: item.medium, except: agent) else {
      return [notification]
    }
    return [notification] + invite(next, to: item)
  }

  /// Ends the agent's ownership; with a queue, the interaction goes on there.
  mutating func complete(
    _ id: String, into queue: String?, by agent: String, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "Complete")
    item.state = .completed
    enqueue(id, in: queue)
    return [statusChange(of: item, for: agent, referenceID)]
  }

  /// Gives an interaction to a colleague, who finds an invitation, or to a queue.
  mutating func transfer(
    _ id: String, to target: TransferTarget, by agent: String, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    let item = try interaction(id, heldBy: agent, allowing: "Transfer")
    var transferred = item
    transferred.state = .completed
    let notification = statusChange(of: transferred, for: agent, referenceID)
    switch target {
    case .queue(let name):
      enqueue(id, in: name)
      return [notification]
    case .agent(let name):
      return [notification] + invite(name, to: item)
    }
  }

  enum TransferTarget {
    case agent(String)
    case queue(String)
  }

  /// Changes the attached data of an interaction in the agent's hands.
  mutating func changeUserData(
    of id: String, by agent: String, as operation: String, referenceID: Int?,
    _ change: (inout JSONObject) -> Void
  ) throws(APIError) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: operation)
    change(&item.userData)
    guard item.userData.json.bytes.count <= World.maxUserDataBytes else {
      throw APIError(statusCode: 10, message: "The userData of an interaction is limited to 1 MiB")
    }
    interactions[id] = item
    return [notification(of: item, for: agent, "PropertiesUpdated", referenceID)]
  }

  static let maxUserDataBytes = 1 << 20

  /// Offers the interaction to the agent.
  mutating func invite(_ agent: String, to item: Interaction) -> [Notification] {
    var invited = item
    invited.state = .invited
    invited.location = .agent(agent)
    invited.returnPartition = nil
    invited.invitedAt = now
    invited.sequenceNumber = nextSequenceNumber()
    interactions[item.id] = invited
    return [statusChange(of: invited, for: agent, nil)]
  }

  /// Ends the contact-centre session; what the agent held goes back to where it came from.
  mutating func endSession(of agent: String) -> [Notification] {
    var notifications: [Notification] = []
    for item in held(by: agent) {
      notifications.append(withdraw(item, from: agent, nil))
      if let returnPartition = item.returnPartition, let returned = interactions[item.id] {
        notifications += workbinNotifications(.added, returned, returnPartition)
      }
    }
    agents[agent]?.session = nil
    subscriptions = subscriptions.filter { $0.agent != agent }
    return notifications
  }

  /// The first of those who are ready on the medium's channel.
  func readyAgent(for medium: Medium, except agent: String? = nil) -> String? {
    agents.values.filter { $0.userName != agent && $0.isReady(for: medium) }
      .map(\.userName).min()
  }
}

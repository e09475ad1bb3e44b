import JSON

// What an agent does with the interactions in its hands, each behind the capability of its name.
extension World {
  func interaction(_ id: String, heldBy agent: String) throws(Refusal) -> Interaction {
    guard let item = interactions[id], item.place == .agent(agent) else {
      throw .notFound("Interaction \(id.prefix(100)) is not found")
    }
    return item
  }

  /// The interaction, if the agent holds it and its state allows the operation.
  func interaction(
    _ id: String, heldBy agent: String, allowing capability: String
  ) throws(Refusal) -> Interaction {
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
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "Accept")
    item.state = item.workState
    item.invited = nil
    interactions[id] = item
    let told = change(of: item, for: agent, referenceID)
    return [told] + join(id, as: nickname, agent, referenceID)
  }

  /// Turns an invitation down; routing offers the interaction to another agent who is ready.
  mutating func reject(
    _ id: String, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    let item = try interaction(id, heldBy: agent, allowing: "Reject")
    let told = withdraw(item, from: agent, referenceID)
    guard interactions[id] == nil, let next = readyAgent(for: item.medium, except: agent) else {
      return [told]
    }
    return [told] + invite(next, to: item)
  }

  /// Ends the agent's ownership; with a queue, the interaction goes on there.
  mutating func complete(
    _ id: String, into queue: String?, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "Complete")
    item.state = .completed
    enqueue(id, in: queue)
    return [change(of: item, for: agent, referenceID)]
  }

  /// Gives an interaction to a colleague, who finds an invitation, or to a queue.
  mutating func transfer(
    _ id: String, to target: Target, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    let item = try interaction(id, heldBy: agent, allowing: "Transfer")
    var given = item
    given.state = .completed
    let told = change(of: given, for: agent, referenceID)
    switch target {
    case .queue(let name):
      enqueue(id, in: name)
      return [told]
    case .agent(let name):
      return [told] + invite(name, to: item)
    }
  }

  enum Target {
    case agent(String)
    case queue(String)
  }

  /// Notes that the agent looks at the interaction. Nothing is told about that.
  func focus(on id: String, by agent: String) throws(Refusal) {
    _ = try interaction(id, heldBy: agent, allowing: "SetInFocus")
  }

  /// Changes the attached data of an interaction in the agent's hands.
  mutating func changeUserData(
    of id: String, by agent: String, as operation: String, referenceID: Int?,
    _ change: (inout Fields) -> Void
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: operation)
    change(&item.userData)
    guard item.userData.tree.bytes.count <= World.mostUserData else {
      throw Refusal(statusCode: 10, message: "The userData of an interaction is limited to 1 MiB")
    }
    interactions[id] = item
    return [notification(of: item, for: agent, "PropertiesUpdated", referenceID)]
  }

  static let mostUserData = 1 << 20

  /// Lays an invitation on the agent's desk.
  mutating func invite(_ agent: String, to item: Interaction) -> [Notification] {
    var invited = item
    invited.state = .invited
    invited.place = .agent(agent)
    invited.home = nil
    invited.invited = now
    invited.order = nextOrder()
    interactions[item.id] = invited
    return [change(of: invited, for: agent, nil)]
  }

  /// The first of those who are ready on the medium's channel.
  func readyAgent(for medium: Medium, except agent: String? = nil) -> String? {
    agents.values.filter { $0.userName != agent && $0.isReady(for: medium) }
      .map(\.userName).min()
  }
}

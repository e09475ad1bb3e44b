import JSON

// What an agent does with interactions. Each function either changes the world and returns what
// is to be told, or throws and leaves everything as it was.
extension World {
  /// Takes an interaction out of a workbin and into the agent's hands.
  mutating func pull(
    _ id: String, only medium: Medium?, from shelf: Shelf, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    guard var item = interactions[id], item.place == .workbin(shelf) else {
      throw .notFound("Interaction \(id) is not in this workbin")
    }
    guard medium == nil || medium == item.medium else {
      throw .notFound("Interaction \(id) is not of medium \(medium?.rawValue ?? "")")
    }
    if let message = nextPullError {
      nextPullError = nil
      return [failure(of: item, message, for: agent, referenceID)]
    }
    let before = item
    item.state = item.medium == .chat ? .chatting : .processing
    item.place = .agent(agent)
    item.home = shelf
    item.order = nextOrder()
    interactions[id] = item
    return [change(of: item, for: agent, referenceID)]
      + told(.removed, before, shelf, by: agent, referenceID)
  }

  /// Puts an interaction out of the agent's hands into a workbin.
  mutating func add(
    _ id: String, only medium: Medium?, to shelf: Shelf, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent)
    guard medium == nil || medium == item.medium else {
      throw .notFound("Interaction \(id) is not of medium \(medium?.rawValue ?? "")")
    }
    guard item.state != .invited else {
      throw .invalid("Interaction \(id) is not accepted yet")
    }
    place(&item, on: shelf, agent: agent)
    return [change(of: item, for: agent, referenceID)]
      + told(.added, item, shelf, by: agent, referenceID)
  }

  /// Ends the agent's ownership for good.
  mutating func complete(
    _ id: String, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent)
    guard item.state != .invited else {
      throw .invalid("Interaction \(id) is not accepted yet")
    }
    item.state = .completed
    interactions[id] = nil
    return [change(of: item, for: agent, referenceID)]
  }

  mutating func accept(
    _ id: String, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent)
    guard item.state == .invited else { throw .invalid("Interaction \(id) is not an invitation") }
    item.state = item.medium == .chat ? .chatting : .processing
    interactions[id] = item
    return [change(of: item, for: agent, referenceID)]
  }

  /// Turns an invitation down; routing offers the interaction to somebody else.
  mutating func reject(
    _ id: String, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    let item = try interaction(id, heldBy: agent)
    guard item.state == .invited else { throw .invalid("Interaction \(id) is not an invitation") }
    return [withdraw(item, from: agent, referenceID)]
  }

  /// Gives an interaction to a colleague, or to a queue and thereby out of sight.
  mutating func transfer(
    _ id: String, to target: Agent?, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent)
    guard item.capabilities.contains("Transfer") else {
      throw .invalid("Interaction \(id) cannot be transferred in its state")
    }
    var invited = item
    item.state = .completed
    interactions[id] = nil
    var notifications = [change(of: item, for: agent, referenceID)]
    if let target {
      invited.place = .agent(target.userName)
      invited.state = .invited
      interactions[id] = invited
      notifications.append(change(of: invited, for: target.userName, nil))
    }
    return notifications
  }

  /// Changes the attached data of an interaction in the agent's hands.
  mutating func changeUserData(
    of id: String, by agent: String, referenceID: Int?, _ change: (inout Fields) -> Void
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent)
    guard item.state != .invited else {
      throw .invalid("Interaction \(id) is not accepted yet")
    }
    change(&item.userData)
    guard item.userData.tree.bytes.count <= World.mostUserData else {
      throw Refusal(statusCode: 10, message: "The userData of an interaction is limited to 1 MiB")
    }
    interactions[id] = item
    return [notification(of: item, for: agent, "PropertiesUpdated", referenceID)]
  }

  func interaction(_ id: String, heldBy agent: String) throws(Refusal) -> Interaction {
    guard let item = interactions[id], item.place == .agent(agent) else {
      throw .notFound("Interaction \(id) is not found")
    }
    return item
  }

  static let mostUserData = 1 << 20

  /// Lays the interaction on the shelf, and writes into its data what the server writes there.
  mutating func place(_ item: inout Interaction, on shelf: Shelf, agent: String) {
    item.state = .inWorkbin
    item.place = .workbin(shelf)
    item.home = nil
    item.order = nextOrder()
    item.userData["Workbin"] = .string(workbin(shelf.workbin)?.name ?? "")
    item.userData["WorkbinAgentId"] = .string(agent)
    item.userData["MovedToQueueAt"] = .string(now.universal)
    item.userData["PlacedInQueueAt"] = .string(now.universal)
    interactions[item.id] = item
  }

  /// Takes an interaction away from the agent and gives it to somebody unseen.
  mutating func withdraw(
    _ item: Interaction, from agent: String, _ referenceID: Int?
  ) -> Notification {
    var revoked = item
    revoked.state = .revoked
    if let home = item.home {
      var back = item
      place(&back, on: home, agent: agent)
    } else {
      interactions[item.id] = nil
    }
    return change(of: revoked, for: agent, referenceID)
  }
}

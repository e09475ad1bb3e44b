import JSON

// Out of workbins, into them, and into queues.
//
// Each function that an agent causes either changes the world and returns what is to be told, or
// throws and leaves everything as it was.
extension World {
  /// Takes an interaction out of a workbin and into the agent's hands.
  mutating func pull(
    _ id: String, only medium: Medium?, from partition: Workbin.Partition, by agent: String,
    nickname: String? = nil, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    guard var item = interactions[id], item.location == .workbin(partition) else {
      return try conflictFailure(id, "is not in this workbin", agent, referenceID)
    }
    try requireMedium(medium, of: item)
    if let message = nextPullError {
      nextPullError = nil
      return [errorNotification(of: item, message, for: agent, referenceID)]
    }
    let original = item
    item.state = item.activeState
    item.location = .agent(agent)
    item.returnPartition = partition
    item.sequenceNumber = nextSequenceNumber()
    interactions[id] = item
    return [statusChange(of: item, for: agent, referenceID)]
      + joinChat(id, as: nickname, agent, referenceID)
      + workbinNotifications(.removed, original, partition, by: agent, referenceID)
  }

  /// Puts an interaction out of the agent's hands into a workbin.
  mutating func add(
    _ id: String, only medium: Medium?, to partition: Workbin.Partition, by agent: String,
    referenceID: Int?
  ) throws(APIError) -> [Notification] {
    guard var item = interactions[id], item.location == .agent(agent) else {
      return try conflictFailure(id, "is not in your hands", agent, referenceID)
    }
    try requireMedium(medium, of: item)
    guard item.state != .invited else {
      throw .invalid("Interaction \(id) is not accepted yet")
    }
    store(&item, in: partition, agent: agent)
    return [statusChange(of: item, for: agent, referenceID)]
      + workbinNotifications(.added, item, partition, by: agent, referenceID)
  }

  /// Somebody else was faster. Two agents at one item are not documented: the loser is refused at
  /// once, or, where the world says so, told later what Interaction Server said. [INF]
  private func conflictFailure(
    _ id: String, _ reason: String, _ agent: String, _ referenceID: Int?
  ) throws(APIError) -> [Notification] {
    let message = "Interaction \(id.prefix(100)) \(reason)"
    guard conflictsFailLater, let item = interactions[id] else { throw .notFound(message) }
    return [errorNotification(of: item, message, for: agent, referenceID)]
  }

  private func requireMedium(_ medium: Medium?, of item: Interaction) throws(APIError) {
    guard medium == nil || medium == item.medium else {
      throw .notFound("Interaction \(item.id) is not of medium \(medium?.rawValue ?? "")")
    }
  }

  /// Puts the interaction into the workbin, and writes into its data what the server writes there.
  mutating func store(_ item: inout Interaction, in partition: Workbin.Partition, agent: String) {
    let workbin = workbin(partition.workbin)
    if let nickname = item.agentNickname { item.appendChatEvent(.left, nickname, .agent, now) }
    item.agentNickname = nil
    item.state = .inWorkbin
    item.location = .workbin(partition)
    item.returnPartition = nil
    item.sequenceNumber = nextSequenceNumber()
    item.userData["Workbin"] = .string(workbin?.name ?? "")
    item.userData["WorkbinAgentId"] = .string(
      workbin?.ownerType == .agent ? partition.owner : agent)
    item.userData["MovedToQueueAt"] = .string(now.iso8601)
    item.userData["PlacedInQueueAt"] = .string(now.iso8601)
    interactions[item.id] = item
  }

  /// Takes an interaction away from the agent: back to where it came from, or away for good.
  mutating func withdraw(
    _ item: Interaction, from agent: String, _ referenceID: Int?
  ) -> Notification {
    var revoked = item
    revoked.state = .revoked
    if let returnPartition = item.returnPartition {
      var returned = item
      store(&returned, in: returnPartition, agent: agent)
    } else {
      interactions[item.id] = nil
    }
    return statusChange(of: revoked, for: agent, referenceID)
  }

  /// What goes into a queue is out of sight; only its id is remembered there.
  mutating func enqueue(_ id: String, in queue: String?) {
    interactions[id] = nil
    guard let queue else { return }
    if queuedInteractions.count >= World.maxQueuedCount { queuedInteractions.removeFirst() }
    queuedInteractions.append((queue, id))
  }

  private static let maxQueuedCount = 1_000
}

import JSON

// Out of workbins, into them, and into queues.
//
// Each function that an agent causes either changes the world and returns what is to be told, or
// throws and leaves everything as it was.
extension World {
  /// Takes an interaction out of a workbin and into the agent's hands.
  mutating func pull(
    _ id: String, only medium: Medium?, from shelf: Shelf, by agent: String,
    nickname: String? = nil, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    guard var item = interactions[id], item.place == .workbin(shelf) else {
      return try tooLate(id, "is not in this workbin", agent, referenceID)
    }
    try demand(medium, of: item)
    if let message = nextPullError {
      nextPullError = nil
      return [failure(of: item, message, for: agent, referenceID)]
    }
    let before = item
    item.state = item.workState
    item.place = .agent(agent)
    item.home = shelf
    item.order = nextOrder()
    interactions[id] = item
    return [change(of: item, for: agent, referenceID)]
      + join(id, as: nickname, agent, referenceID)
      + told(.removed, before, shelf, by: agent, referenceID)
  }

  /// Puts an interaction out of the agent's hands into a workbin.
  mutating func add(
    _ id: String, only medium: Medium?, to shelf: Shelf, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    guard var item = interactions[id], item.place == .agent(agent) else {
      return try tooLate(id, "is not in your hands", agent, referenceID)
    }
    try demand(medium, of: item)
    guard item.state != .invited else {
      throw .invalid("Interaction \(id) is not accepted yet")
    }
    place(&item, on: shelf, agent: agent)
    return [change(of: item, for: agent, referenceID)]
      + told(.added, item, shelf, by: agent, referenceID)
  }

  /// Somebody else was faster. Two agents at one item are not documented: the loser is refused at
  /// once, or, where the world says so, told later what Interaction Server said. [INF]
  private func tooLate(
    _ id: String, _ words: String, _ agent: String, _ referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    let message = "Interaction \(id.prefix(100)) \(words)"
    guard losersHearLater, let item = interactions[id] else { throw .notFound(message) }
    return [failure(of: item, message, for: agent, referenceID)]
  }

  private func demand(_ medium: Medium?, of item: Interaction) throws(Refusal) {
    guard medium == nil || medium == item.medium else {
      throw .notFound("Interaction \(item.id) is not of medium \(medium?.rawValue ?? "")")
    }
  }

  /// Lays the interaction on the shelf, and writes into its data what the server writes there.
  mutating func place(_ item: inout Interaction, on shelf: Shelf, agent: String) {
    let workbin = workbin(shelf.workbin)
    if let nickname = item.nickname { item.note(.left, nickname, .agent, now) }
    item.nickname = nil
    item.state = .inWorkbin
    item.place = .workbin(shelf)
    item.home = nil
    item.order = nextOrder()
    item.userData["Workbin"] = .string(workbin?.name ?? "")
    item.userData["WorkbinAgentId"] = .string(workbin?.kind == .agent ? shelf.owner : agent)
    item.userData["MovedToQueueAt"] = .string(now.universal)
    item.userData["PlacedInQueueAt"] = .string(now.universal)
    interactions[item.id] = item
  }

  /// Takes an interaction away from the agent: back to where it came from, or away for good.
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

  /// What goes into a queue is out of sight; only its id is remembered there.
  mutating func enqueue(_ id: String, in queue: String?) {
    interactions[id] = nil
    guard let queue else { return }
    if queued.count >= World.mostQueued { queued.removeFirst() }
    queued.append((queue, id))
  }

  private static let mostQueued = 1_000
}

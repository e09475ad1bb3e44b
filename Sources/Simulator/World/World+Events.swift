import JSON

// What happens without the agent: on request, and by itself.
extension World {
  /// Carries out an event as far as it concerns the world; impossible ones change nothing.
  mutating func apply(_ event: WorldEvent, for agent: String) -> [Notification] {
    switch event {
    case .interactionRouted(let name): return routeInteraction(to: name, agent)
    case .interactionArrived(let medium, let name): return addArrival(medium, name, agent)
    case .agentInvited(let medium): return invite(agent, to: randomInteraction(medium, age: 0))
    case .interactionOffered(let medium): return offerInteraction(medium)
    case .pulledByOther(let id, let other): return pullByOther(id, other)
    case .putBackByOther(let id, let name): return putBackByOther(id, name, agent)
    case .completedByOther(let id): return completeByOther(id)
    case .revoked(let id): return revokeInteraction(id)
    case .customerMessage(let id, let text): return receiveCustomerMessage(text, in: id)
    case .userDataAttached(let id, let key, let value): return attachUserData(id, key, value)
    case .capabilitiesWithheld(let id, let names): return withholdCapabilities(names, id)
    case .conflictsFailLater(let isOn): conflictsFailLater = isOn
    case .referenceIDsShared(let isOn): sharesReferenceIDs = isOn
    case .nextPullFails(let message): nextPullError = message
    case .nextOperationFails(let code, let message):
      nextOperationError = APIError(statusCode: code, message: message)
    case .published(let channel, let data):
      return agents.keys.sorted().map { Notification(agent: $0, channel: channel, data: data) }
    case .cometDSessionsLost, .httpSessionsLost, .connectionsClosed: break
    }
    return []
  }

  private mutating func routeInteraction(to name: String, _ agent: String) -> [Notification] {
    guard let partition = workbin(named: name)?.partition(of: agent) else { return [] }
    var item = randomInteraction(Medium.randomMedium(in: name, &random), age: 0)
    insert(&item, into: partition, agent)
    return workbinNotifications(.added, item, partition)
  }

  private mutating func addArrival(
    _ medium: Medium, _ name: String, _ agent: String
  ) -> [Notification] {
    guard let partition = workbin(named: name)?.partition(of: agent) else { return [] }
    var item = randomInteraction(medium, age: 0)
    insert(&item, into: partition, agent)
    return workbinNotifications(.added, item, partition)
  }

  /// Routing looks for an agent who is ready; without one, the interaction waits out of sight.
  private mutating func offerInteraction(_ medium: Medium) -> [Notification] {
    guard let agent = readyAgent(for: medium) else { return [] }
    return invite(agent, to: randomInteraction(medium, age: 0))
  }

  private mutating func pullByOther(_ id: String, _ other: String) -> [Notification] {
    guard let item = interactions[id], case .workbin(let partition) = item.location else {
      return []
    }
    var pulled = item
    pulled.state = item.activeState
    pulled.location = .agent(other)
    pulled.returnPartition = partition
    pulled.sequenceNumber = nextSequenceNumber()
    interactions[id] = pulled
    return [statusChange(of: pulled, for: other, nil)]
      + workbinNotifications(.removed, item, partition)
  }

  private mutating func putBackByOther(_ id: String, _ name: String, _ agent: String)
    -> [Notification]
  {
    guard var item = interactions[id], case .agent(let other) = item.location,
      let workbin = workbin(named: name)
    else { return [] }
    let partition = workbin.partition(of: agent)
    store(&item, in: partition, agent: other)
    return [statusChange(of: item, for: other, nil)] + workbinNotifications(.added, item, partition)
  }

  private mutating func completeByOther(_ id: String) -> [Notification] {
    guard let item = interactions.removeValue(forKey: id) else { return [] }
    switch item.location {
    case .workbin(let partition): return workbinNotifications(.removed, item, partition)
    case .agent(let other):
      var completed = item
      completed.state = .completed
      return [statusChange(of: completed, for: other, nil)]
    }
  }

  private mutating func revokeInteraction(_ id: String) -> [Notification] {
    guard let item = interactions[id], case .agent(let agent) = item.location else { return [] }
    let revoked = withdraw(item, from: agent, nil)
    guard let returnPartition = item.returnPartition, let returned = interactions[id] else {
      return [revoked]
    }
    return [revoked] + workbinNotifications(.added, returned, returnPartition)
  }

  private mutating func attachUserData(_ id: String, _ key: String, _ value: JSONValue)
    -> [Notification]
  {
    guard var item = interactions[id] else { return [] }
    item.userData[key] = value
    guard item.userData.json.bytes.count <= World.maxUserDataBytes else { return [] }
    interactions[id] = item
    guard case .agent(let agent) = item.location else { return [] }
    return [notification(of: item, for: agent, "PropertiesUpdated", nil)]
  }

  private mutating func withholdCapabilities(_ names: [String], _ id: String) -> [Notification] {
    guard var item = interactions[id] else { return [] }
    item.withheldCapabilities = Set(names)
    interactions[id] = item
    guard case .agent(let agent) = item.location else { return [] }
    return [notification(of: item, for: agent, "PropertiesUpdated", nil)]
  }
}

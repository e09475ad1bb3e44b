import JSON

// What happens without the agent: on request, and by itself.
extension World {
  /// Carries out an occurrence as far as it concerns the world; impossible ones change nothing.
  mutating func happen(_ occurrence: Occurrence, to agent: String) -> [Notification] {
    switch occurrence {
    case .routed(let name): return route(to: name, agent)
    case .arrived(let medium, let name): return arrive(medium, name, agent)
    case .invited(let medium): return invite(agent, to: invent(medium, age: 0))
    case .offered(let medium): return offer(medium)
    case .pulledByOther(let id, let other): return take(id, other)
    case .putBackByOther(let id, let name): return putBack(id, name, agent)
    case .completedByOther(let id): return remove(id)
    case .revoked(let id): return revoke(id)
    case .said(let id, let words): return answer(words, in: id)
    case .attached(let id, let key, let value): return attach(id, key, value)
    case .withheld(let id, let names): return withhold(names, id)
    case .losersHearLater(let isSo): losersHearLater = isSo
    case .numbersShared(let isSo): sharesNumbers = isSo
    case .nextPullFails(let message): nextPullError = message
    case .nextOperationRefused(let code, let message):
      nextRefusal = Refusal(statusCode: code, message: message)
    case .published(let channel, let data):
      return agents.keys.sorted().map { Notification(agent: $0, channel: channel, data: data) }
    case .sessionsLost, .loginsLost, .connectionsCut: break
    }
    return []
  }

  private mutating func route(to name: String, _ agent: String) -> [Notification] {
    guard let shelf = workbin(named: name)?.shelf(of: agent) else { return [] }
    var item = invent(Medium.usual(in: name, &random), age: 0)
    settle(&item, on: shelf, agent)
    return told(.added, item, shelf)
  }

  private mutating func arrive(
    _ medium: Medium, _ name: String, _ agent: String
  ) -> [Notification] {
    guard let shelf = workbin(named: name)?.shelf(of: agent) else { return [] }
    var item = invent(medium, age: 0)
    settle(&item, on: shelf, agent)
    return told(.added, item, shelf)
  }

  /// Routing looks for an agent who is ready; without one, the interaction waits out of sight.
  private mutating func offer(_ medium: Medium) -> [Notification] {
    guard let agent = readyAgent(for: medium) else { return [] }
    return invite(agent, to: invent(medium, age: 0))
  }

  private mutating func take(_ id: String, _ other: String) -> [Notification] {
    guard let item = interactions[id], case .workbin(let shelf) = item.place else { return [] }
    var taken = item
    taken.state = item.workState
    taken.place = .agent(other)
    taken.home = shelf
    taken.order = nextOrder()
    interactions[id] = taken
    return [change(of: taken, for: other, nil)] + told(.removed, item, shelf)
  }

  private mutating func putBack(_ id: String, _ name: String, _ agent: String) -> [Notification] {
    guard var item = interactions[id], case .agent(let other) = item.place,
      let workbin = workbin(named: name)
    else { return [] }
    let shelf = workbin.shelf(of: agent)
    place(&item, on: shelf, agent: other)
    return [change(of: item, for: other, nil)] + told(.added, item, shelf)
  }

  private mutating func remove(_ id: String) -> [Notification] {
    guard let item = interactions.removeValue(forKey: id) else { return [] }
    switch item.place {
    case .workbin(let shelf): return told(.removed, item, shelf)
    case .agent(let other):
      var completed = item
      completed.state = .completed
      return [change(of: completed, for: other, nil)]
    }
  }

  private mutating func revoke(_ id: String) -> [Notification] {
    guard let item = interactions[id], case .agent(let agent) = item.place else { return [] }
    let revoked = withdraw(item, from: agent, nil)
    guard let home = item.home, let back = interactions[id] else { return [revoked] }
    return [revoked] + told(.added, back, home)
  }

  private mutating func attach(_ id: String, _ key: String, _ value: Tree) -> [Notification] {
    guard var item = interactions[id] else { return [] }
    item.userData[key] = value
    guard item.userData.tree.bytes.count <= World.mostUserData else { return [] }
    interactions[id] = item
    guard case .agent(let agent) = item.place else { return [] }
    return [notification(of: item, for: agent, "PropertiesUpdated", nil)]
  }

  private mutating func withhold(_ names: [String], _ id: String) -> [Notification] {
    guard var item = interactions[id] else { return [] }
    item.withheld = Set(names)
    interactions[id] = item
    guard case .agent(let agent) = item.place else { return [] }
    return [notification(of: item, for: agent, "PropertiesUpdated", nil)]
  }
}

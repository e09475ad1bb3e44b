import JSON

// The contact centre left to itself.
extension World {
  /// What comes next. The workbins neither run empty nor over: when few interactions are left, new
  /// ones come; when there are many, colleagues work.
  mutating func nextOccurrence(around target: Int, for agent: String) -> Occurrence? {
    let lying = interactions.countInWorkbins
    let taken = heldByOthers(than: agent)
    if let id = staleInvitation(of: agent) { return .revoked(interaction: id) }
    if let id = unansweredChat(of: agent) { return answer(in: id) }
    switch random.below(100) {
    case ..<30 where !taken.isEmpty: return finish(oneOf: taken)
    case ..<55 where lying > target * 4 / 5: return takeShared(from: agent)
    case ..<60 where hasRoom(agent):
      return random.pick(Medium.usual.filter(isReady(agent))).map { .invited($0) }
    default:
      guard lying < target * 6 / 5 else { return finish(oneOf: taken) }
      return random.pick(World.weights.dropFirst().map(\.0)).map { .routed($0) }
    }
  }

  /// Colleagues do not reach into what belongs to the agent alone.
  mutating func takeShared(from agent: String) -> Occurrence? {
    let shared = workbins.filter { $0.kind != .agent }.map { $0.shelf(of: agent) }
    guard let id = pick(from: shared), id != Interaction.specifiedID,
      let other = random.pick(colleagues(of: agent))
    else { return nil }
    return .pulledByOther(interaction: id, agent: other)
  }

  /// The id of any of the interactions on the shelves, each as likely as the others.
  private mutating func pick(from shelves: [Shelf]) -> String? {
    let places = shelves.map { Interaction.Place.workbin($0) }
    var index = random.below(places.reduce(0) { $0 + interactions.count(at: $1) })
    for place in places {
      let count = interactions.count(at: place)
      if index < count { return interactions.id(index, at: place) }
      index -= count
    }
    return nil
  }

  /// Mostly done; sometimes put back.
  private mutating func finish(oneOf taken: [String]) -> Occurrence? {
    guard let id = random.pick(taken) else { return nil }
    if random.chance(35), let home = interactions[id]?.home, let bin = workbin(home.workbin) {
      return .putBackByOther(interaction: id, workbin: bin.name)
    }
    return .completedByOther(interaction: id)
  }

  /// Who does not take up an invitation for a minute loses it to somebody else.
  private func staleInvitation(of agent: String) -> String? {
    held(by: agent).first { $0.invited.map { $0 < now.before(minutes: 1) } == true }?.id
  }

  private mutating func answer(in id: String) -> Occurrence? {
    random.pick(["OK!", "👍", "🙂", "Oh, I see…", "Hm. And now?", "Thank you so much!"])
      .map { .said(interaction: id, $0) }
  }

  /// Somebody who may be faster than the agent.
  func rival(of agent: String) -> String? {
    colleagues(of: agent).first ?? agents.keys.filter { $0 != agent }.min()
  }

  private func colleagues(of agent: String) -> [String] {
    agents.values.filter { $0.userName != agent && $0.session == nil }.map(\.userName).sorted()
  }

  private func heldByOthers(than agent: String) -> [String] {
    colleagues(of: agent).flatMap { held(by: $0) }.map(\.id)
  }

  /// Invitations come to those who are ready, and one after the other.
  private func hasRoom(_ agent: String) -> Bool {
    Medium.usual.contains(where: isReady(agent))
      && !held(by: agent).contains { $0.state == .invited }
  }

  private func isReady(_ agent: String) -> (Medium) -> Bool {
    { medium in agents[agent]?.isReady(for: medium) == true }
  }
}

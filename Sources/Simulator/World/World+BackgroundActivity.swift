// The contact centre left to itself.
extension World {
  /// What comes next. The workbins neither run empty nor over: when few interactions are left, new
  /// ones come; when there are many, colleagues work.
  mutating func nextBackgroundEvent(targetCount: Int, for agent: String) -> WorldEvent? {
    let countInWorkbins = interactions.countInWorkbins
    let heldIDs = heldByOthers(than: agent)
    if let id = expiredInvitation(of: agent) { return .revoked(interaction: id) }
    if let id = unansweredChat(of: agent) { return customerMessage(in: id) }
    switch random.below(100) {
    case ..<30 where !heldIDs.isEmpty: return colleagueCompletion(oneOf: heldIDs)
    case ..<55 where countInWorkbins > targetCount * 4 / 5: return colleaguePull(from: agent)
    case ..<60 where canReceiveInvitation(agent):
      return random.pick(Medium.common.filter(isReady(agent))).map { .agentInvited($0) }
    default:
      guard countInWorkbins < targetCount * 6 / 5 else {
        return colleagueCompletion(oneOf: heldIDs)
      }
      return random.pick(World.workbinWeights.dropFirst().map(\.0)).map { .interactionRouted($0) }
    }
  }

  /// Colleagues do not reach into what belongs to the agent alone.
  mutating func colleaguePull(from agent: String) -> WorldEvent? {
    let shared = workbins.filter { $0.ownerType != .agent }.map { $0.partition(of: agent) }
    guard let id = randomInteractionID(from: shared), id != Interaction.specificationSampleID,
      let other = random.pick(colleagues(of: agent))
    else { return nil }
    return .pulledByOther(interaction: id, agent: other)
  }

  /// The id of any of the interactions in these partitions, each as likely as the others.
  private mutating func randomInteractionID(from partitions: [Workbin.Partition]) -> String? {
    let locations = partitions.map { Interaction.Location.workbin($0) }
    var index = random.below(locations.reduce(0) { $0 + interactions.count(at: $1) })
    for location in locations {
      let count = interactions.count(at: location)
      if index < count { return interactions.id(index, at: location) }
      index -= count
    }
    return nil
  }

  /// Mostly done; sometimes put back.
  private mutating func colleagueCompletion(oneOf heldIDs: [String]) -> WorldEvent? {
    guard let id = random.pick(heldIDs) else { return nil }
    if random.chance(35), let returnPartition = interactions[id]?.returnPartition,
      let workbin = workbin(returnPartition.workbin)
    {
      return .putBackByOther(interaction: id, workbin: workbin.name)
    }
    return .completedByOther(interaction: id)
  }

  /// Who does not take up an invitation for a minute loses it to somebody else.
  private func expiredInvitation(of agent: String) -> String? {
    held(by: agent).first { $0.invitedAt.map { $0 < now.subtracting(minutes: 1) } == true }?.id
  }

  private mutating func customerMessage(in id: String) -> WorldEvent? {
    random.pick(["OK!", "👍", "🙂", "Oh, I see…", "Hm. And now?", "Thank you so much!"])
      .map { .customerMessage(interaction: id, $0) }
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
  private func canReceiveInvitation(_ agent: String) -> Bool {
    Medium.common.contains(where: isReady(agent))
      && !held(by: agent).contains { $0.state == .invited }
  }

  private func isReady(_ agent: String) -> (Medium) -> Bool {
    { medium in agents[agent]?.isReady(for: medium) == true }
  }
}

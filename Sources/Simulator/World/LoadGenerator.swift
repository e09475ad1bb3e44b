/// A steady stream of comings and goings in what the agent watches, for those who want much of it.
struct LoadGenerator: Sendable {
  private var random: RandomSource
  /// What colleagues have pulled and not yet put back.
  private var pulled: [(interaction: String, workbin: String)] = []

  private static let maxPulledCount = 100

  init(seed: UInt64) {
    random = RandomSource(seed: seed ^ 0xB057_1E00)
  }

  /// Something that is told to the agent once; nil when the agent watches nothing.
  ///
  /// Workbins keep about as much as they have: what comes and what goes takes turns by chance.
  mutating func next(in world: World, for agent: String) -> WorldEvent? {
    let watched = Set(
      world.subscriptions.lazy.filter { $0.agent == agent }.map(\.partition.workbin))
    let candidates = world.workbins.filter { watched.contains($0.id) }
    guard let workbin = random.pick(candidates) else { return nil }
    let location = Interaction.Location.workbin(workbin.partition(of: agent))
    let count = world.interactions.count(at: location)
    let id = world.interactions.id(random.below(count), at: location)
      .flatMap { $0 == Interaction.specificationSampleID ? nil : $0 }
    switch (random.below(5), id) {
    case (0, _):
      return .interactionArrived(
        Medium.randomMedium(in: workbin.name, &random), workbin: workbin.name)
    case (1, let id?): return .completedByOther(interaction: id)
    case (2, let id?), (3, let id?):
      guard pulled.count < LoadGenerator.maxPulledCount, let other = world.rival(of: agent) else {
        break
      }
      pulled.append((id, workbin.name))
      return .pulledByOther(interaction: id, agent: other)
    default: break
    }
    guard !pulled.isEmpty else {
      return .interactionArrived(
        Medium.randomMedium(in: workbin.name, &random), workbin: workbin.name)
    }
    let returned = pulled.remove(at: random.below(pulled.count))
    return .putBackByOther(interaction: returned.interaction, workbin: returned.workbin)
  }
}

/// A steady stream of comings and goings in what the agent watches, for those who want much of it.
struct Bustle: Sendable {
  private var random: RandomSource
  /// What colleagues have taken and not yet put back.
  private var taken: [(interaction: String, workbin: String)] = []

  private static let mostTaken = 100

  init(seed: UInt64) {
    random = RandomSource(seed: seed ^ 0xB057_1E00)
  }

  /// Something that is told to the agent once; nil when the agent watches nothing.
  ///
  /// Workbins keep about as much as they have: what comes and what goes takes turns by chance.
  mutating func next(in world: World, around agent: String) -> Occurrence? {
    let watched = Set(world.subscriptions.lazy.filter { $0.agent == agent }.map(\.shelf.workbin))
    let bins = world.workbins.filter { watched.contains($0.id) }
    guard let bin = random.pick(bins) else { return nil }
    let place = Interaction.Place.workbin(bin.shelf(of: agent))
    let count = world.interactions.count(at: place)
    let id = world.interactions.id(random.below(count), at: place)
      .flatMap { $0 == Interaction.specifiedID ? nil : $0 }
    switch (random.below(5), id) {
    case (0, _): return .arrived(Medium.usual(in: bin.name, &random), workbin: bin.name)
    case (1, let id?): return .completedByOther(interaction: id)
    case (2, let id?), (3, let id?):
      guard taken.count < Bustle.mostTaken, let other = world.rival(of: agent) else { break }
      taken.append((id, bin.name))
      return .pulledByOther(interaction: id, agent: other)
    default: break
    }
    guard !taken.isEmpty else {
      return .arrived(Medium.usual(in: bin.name, &random), workbin: bin.name)
    }
    let back = taken.remove(at: random.below(taken.count))
    return .putBackByOther(interaction: back.interaction, workbin: back.workbin)
  }
}

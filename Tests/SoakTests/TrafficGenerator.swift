import JSON

@testable import Simulator

/// What goes on in the contact centre while faults happen: numbered events, and a world in which
/// interactions come, move and go.
struct TrafficGenerator {
  private let server: Server
  private let users: [String]
  private var random: SeededRandom
  private(set) var lastNumber = 0
  private(set) var notificationCount = 0

  init(on server: Server, for users: [String], seed: UInt64) {
    (self.server, self.users) = (server, users)
    random = SeededRandom(seed: seed)
  }

  /// One notification or two: three in four are numbered, the others come from events of the world.
  mutating func generate() {
    notificationCount += 1
    if random.below(4) > 0 { return publishNumber() }
    guard let event = randomEvent() else { return publishNumber() }
    server.perform(event)
  }

  mutating func publishNumber() {
    lastNumber += 1
    server.perform(
      .published(
        channel: "/v2/me/workbins",
        [
          "messageType": "WorkbinStateChangeMessage", "action": "ItemAdded",
          "id": .string("\(SequenceChecker.prefix)\(lastNumber)"),
        ]))
  }

  private mutating func randomEvent() -> WorldEvent? {
    let (seed, users) = (random.next(), users)
    return server.inspect(default: nil) { core in
      var random = SeededRandom(seed: seed)
      return core.world.randomEvent(using: &random, for: users)
    }
  }
}

extension World {
  fileprivate static let targetCount = 120
  fileprivate static let otherAgent = "agent5"

  /// Something that may happen now; the number of interactions stays about the same.
  fileprivate func randomEvent(using random: inout SeededRandom, for users: [String]) -> WorldEvent?
  {
    let all = interactions.values.sorted { $0.id < $1.id }
    guard let item = all.randomElement(using: &random) else { return nil }
    let name = workbins[random.below(workbins.count)].name
    switch (item.location, random.below(4)) {
    case (_, 0) where all.count < Self.targetCount: return .interactionRouted(name)
    case (_, 0) where all.count > Self.targetCount + 20:
      return .completedByOther(interaction: item.id)
    case (.workbin, _): return .pulledByOther(interaction: item.id, agent: Self.otherAgent)
    case (.agent(Self.otherAgent), 0): return .completedByOther(interaction: item.id)
    case (.agent(Self.otherAgent), _): return .putBackByOther(interaction: item.id, workbin: name)
    case (.agent, 1): return .revoked(interaction: item.id)
    case (.agent, 2): return .completedByOther(interaction: item.id)
    case (.agent, _):
      return .userDataAttached(
        interaction: item.id, key: "Soak\(random.below(5))", value: .int(random.below(1000)))
    }
  }
}

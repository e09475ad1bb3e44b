import JSON

@testable import Simulator

/// What goes on in the contact centre while the faults strike: numbered events, and a world in which
/// interactions come, move and go.
struct Traffic {
  private let server: Server
  private let users: [String]
  private var dice: Dice
  private(set) var numbered = 0
  private(set) var happened = 0

  init(on server: Server, for users: [String], seed: UInt64) {
    (self.server, self.users) = (server, users)
    dice = Dice(seed: seed)
  }

  /// One notification or two: three in four are numbered, the rest is life.
  mutating func next() {
    happened += 1
    if dice.below(4) > 0 { return publishNumber() }
    guard let occurrence = occurrence() else { return publishNumber() }
    server.perform(occurrence)
  }

  mutating func publishNumber() {
    numbered += 1
    server.perform(
      .published(
        channel: "/v2/me/workbins",
        [
          "messageType": "WorkbinStateChangeMessage", "action": "ItemAdded",
          "id": .string("\(Numbers.prefix)\(numbered)"),
        ]))
  }

  private mutating func occurrence() -> Occurrence? {
    let (dice, users) = (dice.next(), users)
    return server.look(or: nil) { centre in
      var dice = Dice(seed: dice)
      return centre.world.occurrence(by: &dice, around: users)
    }
  }
}

extension World {
  fileprivate static let target = 120
  fileprivate static let other = "agent5"

  /// Something that may happen now; the number of interactions stays about the same.
  fileprivate func occurrence(by dice: inout Dice, around users: [String]) -> Occurrence? {
    let all = interactions.values.sorted { $0.id < $1.id }
    guard let item = all.randomElement(using: &dice) else { return nil }
    let name = workbins[dice.below(workbins.count)].name
    switch (item.place, dice.below(4)) {
    case (_, 0) where all.count < Self.target: return .routed(name)
    case (_, 0) where all.count > Self.target + 20: return .completedByOther(interaction: item.id)
    case (.workbin, _): return .pulledByOther(interaction: item.id, agent: Self.other)
    case (.agent(Self.other), 0): return .completedByOther(interaction: item.id)
    case (.agent(Self.other), _): return .putBackByOther(interaction: item.id, workbin: name)
    case (.agent, 1): return .revoked(interaction: item.id)
    case (.agent, 2): return .completedByOther(interaction: item.id)
    case (.agent, _):
      return .attached(
        interaction: item.id, key: "Soak\(dice.below(5))", value: .int(dice.below(1000)))
    }
  }
}

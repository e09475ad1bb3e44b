import WebServices

/// What the answer to a call is for.
enum Purpose: Sendable, Equatable {
  case me
  /// A new cookie and CSRF token.
  case renew
  case startSession
  case agentStates
  /// The agent's channels and their states.
  case channels
  case setState(AgentState)
  case listAll
  case listMine
  case subscribe(Shelf.ID)
  case content(Shelf.ID)
  case mine(Medium)
  /// The pull of it that was sent then: an older one's answer must not be taken for it.
  case pull(Interaction.ID, sentAt: State.Instant)
  /// Whether an interaction whose pull had no outcome is mine.
  case whose(Interaction.ID)
  /// Whether it still lies where it was.
  case whether(Interaction.ID)
}

/// The calls that are under way.
struct Calls: Sendable {
  private var underWay: [CallID: (purpose: Purpose, begunAt: State.Instant)] = [:]
  private var last = 0

  mutating func begin(_ purpose: Purpose, at now: State.Instant) -> CallID {
    last += 1
    let id = CallID(number: last)
    underWay[id] = (purpose, now)
    return id
  }

  /// A call that has ended; nil for one that nobody waits for.
  mutating func end(_ id: CallID) -> (purpose: Purpose, begunAt: State.Instant)? {
    underWay.removeValue(forKey: id)
  }

  /// Whether a list of what is mine is on its way.
  var isReadingMine: Bool {
    underWay.values.contains { if case .mine = $0.purpose { true } else { false } }
  }

  func contains(_ purpose: Purpose) -> Bool {
    underWay.values.contains { $0.purpose == purpose }
  }
}

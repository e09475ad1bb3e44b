import WebServices

/// Interactions that have left the desk of late, so that news older than that can be told from news.
struct RecentlyReleased: Sendable {
  /// How long the server's messages may overtake each other.
  static let duration = Duration.seconds(30)
  private static let maxCount = 256

  private var byID: [Interaction.ID: (state: InteractionState, at: State.Instant)] = [:]

  mutating func add(_ id: Interaction.ID, _ state: InteractionState, at now: State.Instant) {
    if byID.count >= Self.maxCount { byID = byID.filter { $0.value.at + Self.duration > now } }
    if byID.count >= Self.maxCount { byID = [:] }
    byID[id] = (state, now)
  }

  /// The state in which it left, if that was not long ago.
  func state(of id: Interaction.ID, at now: State.Instant) -> InteractionState? {
    guard let left = byID[id], left.at + Self.duration > now else { return nil }
    return left.state
  }
}

extension State {
  /// Whether a state told may be an older one than what is known: messages bear no time and no
  /// number, so that a repeated or late one can only be told by what it contradicts. Then neither is
  /// believed, and the server is asked.
  func mayBeLate(_ state: InteractionState, _ id: Interaction.ID, _ now: Instant) -> Bool {
    let left = departures.state(of: id, at: now)
    if let held = held.first(where: { $0.id == id }) {
      // An invitation does not come back once it is accepted; and what was let go and came again
      // is not let go a second time by what let it go the first time.
      if state == .invited { return held.state != .invited }
      return state.isReleased && left == state && actions.open[id]?.action.kind.releases != true
    }
    // What has left my hands comes back by a pull or by accepting, or the server has to say so.
    guard left != nil, pulls[id]?.isOpen != true, actions.open[id] == nil else { return false }
    return !state.isReleased
  }

  /// The list of what is mine decides.
  mutating func askAboutLate(_ interaction: Interaction, _ context: inout UpdateContext) {
    guard let state = interaction.state else { return }
    record(
      .serverSaid("\(state.name), which may be old news: asked the server"), interaction.id,
      context.now)
    readMine(interaction.medium, &context)
  }
}

import WebServices

/// Tells messages that are older than an interaction's release from new ones: which were released of late,
/// and in what state. It holds no interactions.
struct StaleMessageFilter: Sendable {
  /// How long the server's messages may overtake each other.
  static let duration = Duration.seconds(30)
  private static let maxCount = 256

  private var byID: [Interaction.ID: (state: InteractionState, at: State.Instant)] = [:]

  mutating func add(_ id: Interaction.ID, _ state: InteractionState, at now: State.Instant) {
    if byID.count >= Self.maxCount { byID = byID.filter { $0.value.at + Self.duration > now } }
    if byID.count >= Self.maxCount { byID = [:] }
    byID[id] = (state, now)
  }

  /// The state in which it was released, if that was not long ago.
  func state(of id: Interaction.ID, at now: State.Instant) -> InteractionState? {
    guard let left = byID[id], left.at + Self.duration > now else { return nil }
    return left.state
  }
}

import WebServices

/// Messages bear no time and no number, so that a repeated or late one can only be told by what it
/// contradicts. Then neither is believed, and the server is asked.
extension State {
  /// Whether a state told may be an older one than what is known.
  func mayBeStale(_ state: InteractionState, _ id: Interaction.ID, _ now: Instant) -> Bool {
    let left = held.recentState(of: id, at: now)
    let action = actions.openAction(on: id)
    if let held = held[id] {
      // An invitation does not come back once it is accepted; and what was let go and came again
      // is not let go a second time by what let it go the first time.
      if state == .invited { return held.state != .invited }
      return state.isReleased && left == state && action?.action.kind.releases != true
    }
    // What has left my hands comes back by a pull or by accepting, or the server has to say so.
    guard left != nil, actions.openPull(of: id) == nil, action == nil else { return false }
    return !state.isReleased
  }

  /// The list of what is mine decides.
  mutating func verify(stale interaction: Interaction, _ context: inout UpdateContext) {
    guard let state = interaction.state else { return }
    log(
      .serverSaid("\(state.name), which may be old news: asked the server"), of: interaction.id,
      context.now)
    fetchHeld(interaction.medium, &context)
  }
}

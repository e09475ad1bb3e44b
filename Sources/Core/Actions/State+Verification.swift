import WebServices

/// What the server says is true of an action without an outcome.
extension State {
  mutating func receivedOwnership(
    _ id: PendingAction.ID, _ number: Int, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let action = actions.verified(id, number: number) else { return }
    let interactions = result.map(\.interactions)
    var draft: Interaction?
    if case .success(let mine) = interactions, case .reply = action.action {
      draft = newDraft(of: action, among: mine)
    }
    react(
      to: actions.receivedOwnership(interactions, action, draft: draft, at: context.now), &context)
  }

  /// The draft that a reply has begun, of which nobody told.
  private func newDraft(of reply: PendingAction, among mine: [Interaction]) -> Interaction? {
    mine.first {
      $0.state == .composing && !held.contains(id: $0.id)
        && ($0.parentID == nil || $0.parentID == reply.interaction.id)
    }
  }

  mutating func receivedPresence(
    _ id: PendingAction.ID, _ number: Int, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let action = actions.verified(id, number: number) else { return }
    react(
      to: actions.receivedPresence(result.map(\.content), action, at: context.now), &context)
  }
}

import WebServices

/// Interactions that routing offers me: they stand on top of what is mine, ring, and are mine for as
/// long as nobody takes them back.
extension State {
  /// How many wait for an answer.
  package var invitationCount: Int { held.invitationCount }

  /// After every event: tells the invitations that have come, and those that have gone.
  mutating func followInvitations(_ context: inout UpdateContext) {
    guard invitationCount > 0 || !news.alert.isIdle else { return }
    let invitations = held.invitations
    held.raiseInvitations()
    let (come, gone) = news.alert.update(invitations)
    for id in gone { invitationEnded(id, &context) }
    if let latest = come.last { announce(latest, of: invitations.count, &context) }
    if news.alert.shouldRing(!invitations.isEmpty, at: context.now) {
      context.ask(.ringInvitationAlert(news.alert.style, invited: invitations.count))
    }
  }

  private mutating func announce(
    _ invitation: HeldInteraction, of count: Int, _ context: inout UpdateContext
  ) {
    news.alert.schedule()
    show(invitation.id)
    let what =
      count == 1
      ? "You are invited to \(invitation.described.displayName)"
      : "\(count) invitations wait on your desk"
    say(.news, "\(what): A accepts, X rejects", about: invitation.id, &context)
  }

  /// The live pane takes it up, unless it has been told to stay, or is being worked in.
  private mutating func show(_ id: Interaction.ID) {
    guard screen.live.pinned == nil, focus != .live else { return }
    screen.live.show(id, besides: selectedID)
    screen.panels.scroll { $0.liveOffset = 0 }
  }

  /// One that has been accepted is held as before; what else became of it is told, unless its end is
  /// the agent's own doing.
  private mutating func invitationEnded(_ id: Interaction.ID, _ context: inout UpdateContext) {
    screen.notices.settled(id)
    guard !held.contains(id: id), actions[id] == nil else { return }
    let released = held.lastReleased.flatMap { $0.id == id ? $0 : nil }
    let name = released?.described.displayName ?? id
    let end = released.flatMap { $0.isInvitation ? nil : ": \($0.state.name)" } ?? ""
    say(.warning, "The invitation to \(name) is gone\(end)", &context)
  }

  /// The one that is meant where none is selected: the only one that waits.
  var onlyInvitation: HeldInteraction? {
    if case .held(let held)? = firstTarget, held.isInvitation { return nil }
    let waiting = held.prefix(2).filter(\.isInvitation)
    return waiting.count == 1 ? waiting[0] : nil
  }

  /// Answers one without going there first.
  mutating func answerInvitation(_ action: ItemAction, _ context: inout UpdateContext) {
    if let invitation = onlyInvitation {
      confirmOrStart(action, on: [invitation.id].compactMap(target), &context)
    } else if let reason = reasonForSeveralInvitations {
      say(.warning, reason, &context)
    } else {
      request(action, &context)
    }
  }
}

import WebServices

/// Interactions that routing offers me: they stand on top of my desk, ring, and are mine for as long
/// as nobody takes them back.
extension State {
  /// How many wait for an answer.
  package var invitationCount: Int { held.count(where: \.isInvitation) }

  /// After every event: tells the invitations that have come, and those that have gone.
  mutating func followInvitations(_ context: inout UpdateContext) {
    let invited = held.filter(\.isInvitation)
    guard !invited.isEmpty || !invitationAlert.known.isEmpty else { return }
    raiseInvitations(invited)
    let ids = Set(invited.map(\.id))
    let gone = invitationAlert.known.subtracting(ids)
    let come = invited.filter { !invitationAlert.known.contains($0.id) }
    invitationAlert.known = ids
    for id in gone.sorted() { tellEnd(ofInvitation: id, &context) }
    if let latest = come.last { tell(latest, of: invited.count, &context) }
    if invitationAlert.shouldRing(!invited.isEmpty, at: context.now) {
      context.ask(.ringInvitationAlert(invitationAlert.style, invited: invited.count))
    }
  }

  private mutating func raiseInvitations(_ invited: [HeldInteraction]) {
    guard !held.prefix(invited.count).allSatisfy(\.isInvitation) else { return }
    held = invited + held.filter { !$0.isInvitation }
  }

  private mutating func tell(
    _ invitation: HeldInteraction, of count: Int, _ context: inout UpdateContext
  ) {
    invitationAlert.schedule()
    show(invitation.id)
    let what =
      count == 1
      ? "You are invited to \(name(of: invitation.id))" : "\(count) invitations wait on your desk"
    say(.news, "\(what): A accepts, X rejects", about: invitation.id, &context)
  }

  /// The live pane takes it up, unless it has been told to stay, or is being worked in.
  private mutating func show(_ id: Interaction.ID) {
    guard live.pinned == nil, focus != .live else { return }
    (live.followed, live.followAt) = (id, nil)
    restingOn = selectedID
    viewport.liveOffset = 0
  }

  /// One that has been accepted is on the desk as before; what else became of it is told.
  private mutating func tellEnd(ofInvitation id: Interaction.ID, _ context: inout UpdateContext) {
    if notice?.about == id { notice = nil }
    guard !isHeld(id), !wasAnswered(id) else { return }
    let subject = lastReleased?.id == id ? lastReleased?.described.subject : nil
    let name = subject.map { "“\($0.prefix(60))”" } ?? id
    let end =
      lastReleased?.id == id && lastReleased?.state != .invited ? lastReleased?.state.name : nil
    say(
      .warning, "The invitation to \(name) is gone\(end.map { ": \($0)" } ?? "")", &context)
  }

  /// Whether its end is the agent's own doing, of which the act tells.
  private func wasAnswered(_ id: Interaction.ID) -> Bool { actions[id] != nil }
}

/// Answering one without going there first.
extension State {
  /// The one that is meant where none is selected: the only one that waits.
  package var meantInvitation: HeldInteraction? {
    guard case .held(let record)? = firstTarget, record.isInvitation else {
      let waiting = held.prefix(2).filter(\.isInvitation)
      return waiting.count == 1 ? waiting[0] : nil
    }
    return nil
  }

  mutating func answerInvitation(_ action: ItemAction, _ context: inout UpdateContext) {
    if let meant = meantInvitation {
      propose(action, on: resolved([meant.id]), orElse: action.kind, &context)
    } else if let reason = reasonNotToMeanOne {
      say(.warning, reason, &context)
    } else {
      want(action, &context)
    }
  }

  /// Several wait, and none of them is selected.
  var reasonNotToMeanOne: String? {
    if case .held(let record)? = firstTarget, record.isInvitation { return nil }
    return invitationCount > 1
      ? "\(invitationCount) invitations wait: ! lists them, to say which" : nil
  }
}

extension HeldInteraction {
  /// Whether it is offered to me, and not mine yet.
  package var isInvitation: Bool { state == .invited }
}

import WebServices

/// Interactions that routing offers me: they stand on top of my desk, ring, and are mine for as long
/// as nobody takes them back.
extension State {
  /// How many wait for an answer.
  package var invited: Int { desk.count(where: \.isInvitation) }

  /// After every event: tells the invitations that have come, and those that have gone.
  mutating func followInvitations(_ turn: inout Turn) {
    let invited = desk.filter(\.isInvitation)
    guard !invited.isEmpty || !ringing.known.isEmpty else { return }
    raiseInvitations(invited)
    let ids = Set(invited.map(\.id))
    let gone = ringing.known.subtracting(ids)
    let come = invited.filter { !ringing.known.contains($0.id) }
    ringing.known = ids
    for id in gone.sorted() { tellEnd(ofInvitation: id, &turn) }
    if let latest = come.last { tell(latest, of: invited.count, &turn) }
    if ringing.rings(!invited.isEmpty, at: turn.now) {
      turn.ask(.ring(ringing.way, invited: invited.count))
    }
  }

  private mutating func raiseInvitations(_ invited: [Record]) {
    guard !desk.prefix(invited.count).allSatisfy(\.isInvitation) else { return }
    desk = invited + desk.filter { !$0.isInvitation }
  }

  private mutating func tell(_ invitation: Record, of count: Int, _ turn: inout Turn) {
    ringing.want()
    show(invitation.id)
    let what =
      count == 1
      ? "You are invited to \(name(of: invitation.id))" : "\(count) invitations wait on your desk"
    say(.news, "\(what): A accepts, X rejects", about: invitation.id, &turn)
  }

  /// The live pane takes it up, unless it has been told to stay, or is being worked in.
  private mutating func show(_ id: Interaction.ID) {
    guard live.pinned == nil, focus != .live else { return }
    (live.followed, live.rest) = (id, nil)
    restingOn = selectedID
    viewport.liveOffset = 0
  }

  /// One that has been accepted is on the desk as before; what else became of it is told.
  private mutating func tellEnd(ofInvitation id: Interaction.ID, _ turn: inout Turn) {
    if notice?.about == id { notice = nil }
    guard !isOnDesk(id), !wasAnswered(id) else { return }
    let subject = departed?.id == id ? departed?.described.subject : nil
    let name = subject.map { "“\($0.prefix(60))”" } ?? id
    let end = departed?.id == id && departed?.state != .invited ? departed?.state.name : nil
    say(
      .warning, "The invitation to \(name) is gone\(end.map { ": \($0)" } ?? "")", &turn)
  }

  /// Whether its end is the agent's own doing, of which the act tells.
  private func wasAnswered(_ id: Interaction.ID) -> Bool { acts[id] != nil }
}

/// Answering one without going there first.
extension State {
  /// The one that is meant where none is selected: the only one that waits.
  package var meantInvitation: Record? {
    guard case .mine(let record)? = firstTarget, record.isInvitation else {
      let waiting = desk.prefix(2).filter(\.isInvitation)
      return waiting.count == 1 ? waiting[0] : nil
    }
    return nil
  }

  mutating func answerInvitation(_ deed: Deed, _ turn: inout Turn) {
    if let meant = meantInvitation {
      propose(deed, on: resolved([meant.id]), orElse: deed.kind, &turn)
    } else if let reason = reasonNotToMeanOne {
      say(.warning, reason, &turn)
    } else {
      want(deed, &turn)
    }
  }

  /// Several wait, and none of them is selected.
  var reasonNotToMeanOne: String? {
    if case .mine(let record)? = firstTarget, record.isInvitation { return nil }
    return invited > 1 ? "\(invited) invitations wait: ! lists them, to say which" : nil
  }
}

extension Record {
  /// Whether it is offered to me, and not mine yet.
  package var isInvitation: Bool { state == .invited }
}

import WebServices

/// How an act ends.
///
/// | deed                        | what confirms it                                             |
/// |-----------------------------|--------------------------------------------------------------|
/// | put back, move              | the state InWorkbin, or ItemAdded in the workbin it goes to  |
/// | complete, transfer, reject  | any state that is over                                       |
/// | send, delete a draft        | any state that is over but InWorkbin                         |
/// | answer                      | a draft that comes                                           |
/// | save                        | EmailSaved                                                   |
/// | accept                      | any state but Invited that is not over                       |
/// | change userData             | the last answer, or userData told as it is wanted            |
/// | set in focus                | the answer                                                   |
///
/// A state is a fact whoever brought it about and whatever reference id it bears; an error speaks
/// of an act only by the act's own reference id, or without one by the interaction's.
extension State {
  mutating func answered(
    _ purpose: ActPurpose, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    switch purpose {
    case .step(let id, let number): answeredStep(id, number, result, &turn)
    case .truth(let id): answeredTruth(id, result, &turn)
    case .whether(let id): answeredWhetherThere(id, result, &turn)
    }
  }

  /// The interaction is mine, and was just described.
  mutating func actSawMine(_ record: Record, _ turn: inout Turn) {
    formSaw(record)
    actSawDraft(record, &turn)
    guard let act = acts.open[record.id] else { return }
    switch (act.deed, act.phase) {
    case (_, .pulling): sendStep(of: record.id, &turn)
    case (.accept, _) where record.state != .invited: confirm(act, &turn)
    case (.changeUserData(let change), _) where change.holds(in: record.userData):
      confirm(act, &turn)
    default: break
    }
  }

  /// The interaction is mine no longer, or was never: its state is over.
  mutating func actSawOver(
    _ id: Interaction.ID, _ state: InteractionState, _ turn: inout Turn
  ) {
    guard let act = acts.open[id], act.phase != .pulling else { return }
    switch (act.deed.kind, liesInWorkbin: state == .inWorkbin) {
    case (.complete, _), (.transfer, _), (.reject, _): confirm(act, &turn)
    case (.putBack, true), (.move, true), (.send, false), (.deleteDraft, false):
      confirm(act, &turn)
    default: refuse(act, because: "the server says \(state.name)", &turn)
    }
  }

  /// A list no longer has it as mine, without a word of where it went.
  mutating func actSawGone(_ id: Interaction.ID, _ turn: inout Turn) {
    guard let act = acts.open[id], act.phase != .pulling else { return }
    switch act.deed.kind {
    case .complete, .transfer, .reject, .send, .deleteDraft: confirm(act, &turn)
    case .putBack, .move: askWhetherThere(act, &turn)
    default: refuse(act, because: "it is no longer yours", &turn)
    }
  }

  /// It came into a workbin. Returns whether that was an act's doing, which has then ended.
  mutating func actSawAdded(_ id: Interaction.ID, to shelf: Shelf.ID, _ turn: inout Turn) -> Bool {
    guard let act = acts.open[id], act.target == shelf, act.phase != .pulling else { return false }
    confirm(act, &turn)
    if let held = desk.first(where: { $0.id == id }) {
      record(.state(from: held.state, to: .inWorkbin, kind: "ItemAdded"), id, turn.now)
      leaveDesk(id, now: turn.now)
    }
    return true
  }

  /// The pull that was to come first did not come about.
  mutating func actSawNoPull(_ id: Interaction.ID, because reason: String, _ turn: inout Turn) {
    guard let act = acts.open[id], act.phase == .pulling else { return }
    refuse(act, because: "it was not pulled: \(reason)", &turn)
  }

  mutating func confirm(_ act: Act, _ turn: inout Turn) {
    let id = act.interaction.id
    var act = acts.open[id] ?? act
    act.phase = .confirmed
    acts.end(act, at: turn.now)
    writingEnded(act)
    if notice?.about == id { notice = nil }
    guard case .changeUserData(let change) = act.deed else { return }
    if isAlone(id) { say(.info, "\(Self.name(act)): \(change.words)", &turn) }
  }

  mutating func refuse(_ act: Act, because reason: String, _ turn: inout Turn) {
    let id = act.interaction.id
    var act = acts.open[id] ?? act
    let wasSent = act.phase != .pulling
    act.phase = .refused(reason)
    acts.end(act, at: turn.now)
    if wasSent { record(.refused(reason), id, turn.now) }
    if isAlone(id) {
      say(
        .error,
        "\(Self.name(act)) was not \(act.deed.past)\(act.howItGoesOn): \(reason)\(act.whereItIs)",
        &turn)
    }
  }

  static func name(_ act: Act) -> String {
    act.interaction.subject.map { "“\($0.prefix(60))”" } ?? act.interaction.id
  }
}

extension Act {
  /// What was written is not lost with the act; stands before the reason, which may be long.
  fileprivate var howItGoesOn: String {
    switch deed {
    case .reply, .save: " (W goes on with it)"
    default: ""
    }
  }

  /// Of two steps the first came about: that is said too.
  fileprivate var whereItIs: String {
    guard case .move = deed, phase != .pulling else { return "" }
    return ". It is still yours, on your desk"
  }
}

extension UserDataChange {
  /// `2 keys changed, 1 added`
  package var words: String {
    let parts = [
      (updated.count, "changed"), (attached.count, "added"), (deleted.count, "deleted"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? "key" : "keys") \($0.1)" }
      .joined(separator: ", ")
  }
}

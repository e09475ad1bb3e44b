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
    _ purpose: ActPurpose, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    switch purpose {
    case .step(let id, let number): answeredStep(id, number, result, &context)
    case .truth(let id): answeredTruth(id, result, &context)
    case .whether(let id): answeredWhetherThere(id, result, &context)
    }
  }

  /// The interaction is mine, and was just described.
  mutating func actSawMine(_ record: HeldInteraction, _ context: inout UpdateContext) {
    formSaw(record)
    actSawDraft(record, &context)
    guard let act = actions.open[record.id] else { return }
    switch (act.action, act.phase) {
    case (_, .pulling): sendStep(of: record.id, &context)
    case (.accept, _) where record.state != .invited: confirm(act, &context)
    case (.changeUserData(let change), _) where change.isSatisfied(in: record.userData):
      confirm(act, &context)
    default: break
    }
  }

  /// The interaction is mine no longer, or was never: its state is over.
  mutating func actSawOver(
    _ id: Interaction.ID, _ state: InteractionState, _ context: inout UpdateContext
  ) {
    guard let act = actions.open[id], act.phase != .pulling else { return }
    switch (act.action.kind, liesInWorkbin: state == .inWorkbin) {
    case (.complete, _), (.transfer, _), (.reject, _): confirm(act, &context)
    case (.putBack, true), (.move, true), (.send, false), (.deleteDraft, false):
      confirm(act, &context)
    default: refuse(act, because: "the server says \(state.name)", &context)
    }
  }

  /// A list no longer has it as mine, without a word of where it went.
  mutating func actSawGone(_ id: Interaction.ID, _ context: inout UpdateContext) {
    guard let act = actions.open[id], act.phase != .pulling else { return }
    switch act.action.kind {
    case .complete, .transfer, .reject, .send, .deleteDraft: confirm(act, &context)
    case .putBack, .move: askWhetherThere(act, &context)
    default: refuse(act, because: "it is no longer yours", &context)
    }
  }

  /// It came into a workbin. Returns whether that was an act's doing, which has then ended.
  mutating func actSawAdded(
    _ id: Interaction.ID, to contents: WorkbinContents.ID, _ context: inout UpdateContext
  ) -> Bool {
    guard let act = actions.open[id], act.target == contents, act.phase != .pulling else {
      return false
    }
    confirm(act, &context)
    if let held = held.first(where: { $0.id == id }) {
      record(.state(from: held.state, to: .inWorkbin, kind: "ItemAdded"), id, context.now)
      leaveDesk(id, now: context.now)
    }
    return true
  }

  /// The pull that was to come first did not come about.
  mutating func actSawNoPull(
    _ id: Interaction.ID, because reason: String, _ context: inout UpdateContext
  ) {
    guard let act = actions.open[id], act.phase == .pulling else { return }
    refuse(act, because: "it was not pulled: \(reason)", &context)
  }

  mutating func confirm(_ act: PendingAction, _ context: inout UpdateContext) {
    let id = act.interaction.id
    var act = actions.open[id] ?? act
    act.phase = .confirmed
    actions.end(act, at: context.now)
    writingEnded(act)
    if notice?.about == id { notice = nil }
    guard case .changeUserData(let change) = act.action else { return }
    if isAlone(id) { say(.info, "\(Self.name(act)): \(change.words)", &context) }
  }

  mutating func refuse(_ act: PendingAction, because reason: String, _ context: inout UpdateContext)
  {
    let id = act.interaction.id
    var act = actions.open[id] ?? act
    let wasSent = act.phase != .pulling
    act.phase = .refused(reason)
    actions.end(act, at: context.now)
    if wasSent { record(.refused(reason), id, context.now) }
    if isAlone(id) {
      say(
        .error,
        "\(Self.name(act)) was not \(act.action.past)\(act.howItGoesOn): \(reason)\(act.whereItIs)",
        &context)
    }
  }

  static func name(_ act: PendingAction) -> String {
    act.interaction.subject.map { "“\($0.prefix(60))”" } ?? act.interaction.id
  }
}

extension PendingAction {
  /// What was written is not lost with the act; stands before the reason, which may be long.
  fileprivate var howItGoesOn: String {
    switch action {
    case .reply, .save: " (W goes on with it)"
    default: ""
    }
  }

  /// Of two steps the first came about: that is said too.
  fileprivate var whereItIs: String {
    guard case .move = action, phase != .pulling else { return "" }
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

import WebServices

/// What is told of an interaction, as the outcome of what was done to it.
///
/// | action                      | what confirms it                                             |
/// |-----------------------------|--------------------------------------------------------------|
/// | pull                        | that it is mine                                              |
/// | put back, move              | the state InWorkbin, or ItemAdded in the workbin it goes to  |
/// | complete, transfer, reject  | any state that is over                                       |
/// | send, delete a draft        | any state that is over but InWorkbin                         |
/// | reply                       | a draft that comes                                           |
/// | save                        | EmailSaved                                                   |
/// | accept                      | any state but Invited that is not over                       |
/// | change userData             | the last response, or userData told as it is wanted          |
/// | set in focus                | the response                                                 |
///
/// A state is a fact whoever brought it about and whatever reference id it bears; an error speaks
/// of an action only by the action's own reference id, or without one by the interaction's.
extension PendingActions {
  /// The interaction is mine. That it is, is a stronger fact than a refusal of its pull.
  mutating func sawHeld(_ id: Interaction.ID, at now: State.Instant) -> [Fact] {
    guard let pull = pull(of: id), pull.phase != .confirmed else { return [] }
    return confirm(pull.id, at: now)
  }

  /// It was just described.
  mutating func sawDescribed(_ held: HeldInteraction, at now: State.Instant) -> [Fact] {
    guard let action = openAction(on: held.id) else { return [] }
    switch (action.action, action.phase) {
    case (_, .waitingForPull): return sendNext(action.id, at: now)
    case (.accept, _) where held.state != .invited: return confirm(action.id, at: now)
    case (.changeUserData(let change), _) where change.isSatisfied(in: held.userData):
      return confirm(action.id, at: now)
    default: return []
    }
  }

  /// The interaction is mine no longer, or was never: its state is over.
  mutating func sawOver(
    _ id: Interaction.ID, _ state: InteractionState, at now: State.Instant
  ) -> [Fact] {
    guard let action = openAction(on: id), action.phase != .waitingForPull else { return [] }
    switch (action.action.kind, isInWorkbin: state == .inWorkbin) {
    case (.complete, _), (.transfer, _), (.reject, _), (.putBack, true), (.move, true),
      (.send, false), (.deleteDraft, false):
      return confirm(action.id, at: now)
    default: return refuse(action.id, "the server says \(state.name)", at: now)
    }
  }

  /// A pull may be revoked before we heard of its success.
  mutating func sawNeverHeld(
    _ id: Interaction.ID, _ state: InteractionState, at now: State.Instant
  ) -> [Fact] {
    guard let pull = openPull(of: id), state != .inWorkbin else { return [] }
    return refuse(pull.id, "the server says \(state.name)", at: now)
  }

  /// A list no longer has it as mine, without a word of where it went.
  mutating func sawMissing(_ id: Interaction.ID, at now: State.Instant) -> [Fact] {
    guard let action = openAction(on: id), action.phase != .waitingForPull else { return [] }
    switch action.action.kind {
    case .complete, .transfer, .reject, .send, .deleteDraft: return confirm(action.id, at: now)
    case .putBack, .move: return verifyPresence(action.id)
    default: return refuse(action.id, "it is no longer yours", at: now)
    }
  }

  /// It came into a workbin; nil where that was no action's doing.
  mutating func sawAdded(
    _ id: Interaction.ID, to workbin: WorkbinContents.ID, at now: State.Instant
  ) -> [Fact]? {
    guard let action = openAction(on: id), action.destination?.id == workbin,
      action.phase != .waitingForPull
    else { return nil }
    return confirm(action.id, at: now)
  }

  /// The server has saved a draft. [D:EmailSave]
  mutating func sawSaved(_ id: Interaction.ID, at now: State.Instant) -> [Fact] {
    guard let action = openAction(on: id), action.action.kind == .save else { return [] }
    return confirm(action.id, at: now) + [
      .notice(.info, "\(action.interaction.displayName) is saved", about: id)
    ]
  }

  /// The reply that has begun this draft: its request's response bears no number [D:EmailReply], so
  /// it is known by its parent, where the draft names one, else by its coming.
  func reply(beginning draft: HeldInteraction) -> PendingAction? {
    let parent = draft.latest.parentID
    return open.values.filter { action in
      guard case .reply = action.action else { return false }
      return parent == nil || parent == action.interaction.id
    }.min { $0.sentAt < $1.sentAt }
  }
}

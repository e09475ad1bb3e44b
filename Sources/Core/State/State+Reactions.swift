import WebServices

/// All that one part's news means to the others, in one place.
extension State {
  mutating func react(to facts: [Fact], _ context: inout UpdateContext) {
    for fact in facts { react(to: fact, &context) }
  }

  private mutating func react(to fact: Fact, _ context: inout UpdateContext) {
    let now = context.now
    switch fact {
    case .happened(let id, let kind, let sentAt, let wasMissed):
      held.log(kind, of: id, sentAt: sentAt, wasMissed: wasMissed, at: now)
    case .notice(let level, let message, let id): say(level, message, about: id, &context)
    case .request(let request, let purpose): self.request(request, for: purpose, &context)
    case .contentsWanted(let id, let purpose):
      request(contentsRequest(id), for: purpose, &context)
    case .contentsOutdated(let id): fetchContents(id, &context)
    case .heldOutdated(let medium): fetchHeld(medium, &context)
    case .sessionDoubtful: fetchAgentStatus(&context)
    case .described(let interaction, let source): hold(interaction, source, &context)
    case .stillHeld(let interaction, let action):
      react(to: actions.stillHeld(interaction, action, at: now), &context)
    case .missing(let id):
      react(to: actions.sawMissing(id, at: now), &context)
      drop(id, at: now)
    case .released(let id): drop(id, at: now)
    case .actionEnded(let action): actionEnded(action, &context)
    }
  }

  /// An interaction of mine in a state that is not over: it is held, and in no workbin.
  mutating func hold(
    _ interaction: Interaction, _ source: UpdateSource, _ context: inout UpdateContext
  ) {
    let id = interaction.id
    take(interaction, source, context.now)
    screen.list.held(id)
    react(to: actions.sawHeld(id, at: context.now), &context)
    if let interaction = held[id] {
      screen.openDialog.saw(interaction)
      replySeen(interaction, &context)
      react(to: actions.sawDescribed(interaction, at: context.now), &context)
    }
    workbins.updateAll { $0.remove(id) }
  }

  private mutating func take(_ interaction: Interaction, _ source: UpdateSource, _ now: Instant) {
    let id = interaction.id
    let sentAt = actions.sentAt(id)
    if let index = held.index(of: id) {
      return held.update(index, interaction, from: source, sentAt: sentAt, at: now)
    }
    let pull = actions.pull(of: id)
    let before = pull?.interaction ?? workbins.lazy.compactMap { $0.items[id] }.first?.detached
    held.insert(
      HeldInteraction(interaction, inWorkbin: before, origin: pull?.source?.id, at: now),
      wasInWorkbin: before != nil, from: source, sentAt: sentAt, at: now)
  }

  /// A draft that was not here before may be the reply that was begun.
  private mutating func replySeen(_ draft: HeldInteraction, _ context: inout UpdateContext) {
    guard draft.state == .composing, draft.acquiredAt == context.now,
      let reply = actions.reply(beginning: draft)
    else { return }
    react(to: actions.confirm(reply.id, at: context.now), &context)
    screen.list.replaceSelected(reply.interaction.id, by: draft.id)
    screen.live.replacePinned(reply.interaction.id, by: draft.id)
    say(.info, "Your answer is a draft on your desk: O sends it, W goes on with it", &context)
  }

  /// No longer mine: completed, revoked, or back in a workbin.
  mutating func release(
    _ interaction: Interaction, _ source: UpdateSource, _ context: inout UpdateContext
  ) {
    let (id, now) = (interaction.id, context.now)
    guard let index = held.index(of: id) else {
      guard let state = interaction.state else { return }
      held.updateReleased(interaction, from: source, at: now)
      react(to: actions.sawNeverHeld(id, state, at: now), &context)
      return react(to: actions.sawOver(id, state, at: now), &context)
    }
    held.update(index, interaction, from: source, sentAt: actions.sentAt(id), at: now)
    let state = held[index].state
    drop(id, at: now)
    react(to: actions.sawOver(id, state, at: now), &context)
  }

  /// It is held no longer, whatever became of it.
  private mutating func drop(_ id: Interaction.ID, at now: Instant) {
    guard let index = held.release(id, at: now) else { return }
    actions.forgetPull(of: id)
    screen.list.released(id, at: index, of: held)
  }

  /// A list of what is mine names it no longer.
  mutating func lose(_ lost: HeldInteraction, wasMissed: Bool, _ context: inout UpdateContext) {
    log(.missing(from: lost.state), of: lost.id, wasMissed: wasMissed, context.now)
    say(
      .warning, "\(lost.described.displayName) is no longer yours, the server says", &context)
    drop(lost.id, at: context.now)
    react(to: actions.sawMissing(lost.id, at: context.now), &context)
    held.markMissing(lost.id, wasMissed: wasMissed)
    for index in workbins.indices where workbins.update(index, { $0.unhide(lost.id) }) {
      logFound(in: workbins[index], context.now)
    }
  }

  /// Those that went missing may be here.
  mutating func logFound(in contents: WorkbinContents, _ now: Instant) {
    for (id, wasMissed) in held.takeFound(in: contents) {
      log(.found(in: contents.workbin.displayName), of: id, wasMissed: wasMissed, now)
    }
  }

  mutating func log(
    _ kind: HistoryEntry.Kind, of id: Interaction.ID, wasMissed: Bool = false, _ now: Instant
  ) {
    held.log(kind, of: id, sentAt: actions.sentAt(id), wasMissed: wasMissed, at: now)
  }

  private mutating func actionEnded(_ action: PendingAction, _ context: inout UpdateContext) {
    let id = action.interaction.id
    guard action.phase == .confirmed else {
      if action.id.isPull { screen.live.unpin(id) }
      if actions.batches.isAlone(id), let message = action.failureMessage {
        say(.error, message, about: id, &context)
      }
      return
    }
    switch action.action {
    case .reply, .save: composer.discardEmail(id)
    default: break
    }
    screen.notices.settled(id)
    if case .changeUserData(let change) = action.action, actions.batches.isAlone(id) {
      say(.info, "\(action.interaction.displayName): \(change.summary)", &context)
    }
  }
}

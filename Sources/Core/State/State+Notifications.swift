import WebServices

/// What the server tells by itself.
extension State {
  mutating func notified(_ notification: Notification, _ context: inout UpdateContext) {
    switch notification {
    case .interaction(let change): interactionChanged(change, &context)
    case .workbin(let change): workbinChanged(change, &context)
    case .subscription(let subscription): subscriptionChanged(subscription, &context)
    case .chatMessages(let said): held.heard(said.messages, in: said.chat)
    case .channels(let channels): channelsChanged(channels, &context)
    case .other: break
    }
  }

  private mutating func interactionChanged(
    _ change: InteractionChange, _ context: inout UpdateContext
  ) {
    if change.kind == .error { return operationFailed(change, &context) }
    guard let interaction = change.interaction else { return }
    let id = interaction.id
    if let state = interaction.state, mayBeStale(state, id, context.now) {
      return verify(stale: interaction, &context)
    }
    noteNotified(id, context.now)
    // Without a state it is news of something that I hold or am about to; a late one is neither.
    guard interaction.state != nil || held.contains(id: id) || actions.openPull(of: id) != nil
    else { return }
    if interaction.state?.isReleased ?? false {
      release(interaction, .notified(change.kind.name), &context)
    } else {
      hold(interaction, .notified(change.kind.name), &context)
      if change.kind == .saved { react(to: actions.sawSaved(id, at: context.now), &context) }
    }
  }

  private mutating func operationFailed(
    _ change: InteractionChange, _ context: inout UpdateContext
  ) {
    react(
      to: actions.failed(
        change.interaction?.id, referenceID: change.referenceID,
        change.message ?? "no reason given", at: context.now), &context)
  }

  /// That is newer than the lists of what is mine which are on their way.
  private mutating func noteNotified(_ id: Interaction.ID, _ now: Instant) {
    if server.requests.areFetchingHeld { held.fetches.notified(id, at: now) }
  }
}

/// What comes into a workbin and leaves it.
extension State {
  private mutating func workbinChanged(_ change: WorkbinChange, _ context: inout UpdateContext) {
    guard let index = workbinIndex(of: change.workbin, change.owner) else { return }
    workbins.update(index) { $0.loader.note(change) }
    switch (change.action, change.interaction) {
    case (.added, let interaction?): added(interaction, to: index, &context)
    case (.removed, let interaction?): removed(interaction.id, from: index, context.now)
    default: fetchContents(workbins[index].id, &context)
    }
  }

  private mutating func added(
    _ interaction: Interaction, to index: Int, _ context: inout UpdateContext
  ) {
    let (id, now) = (interaction.id, context.now)
    if let facts = actions.sawAdded(id, to: workbins[index].id, at: now) {
      react(to: facts, &context)
      if held.contains(id: id) {
        held.wasAdded(id, sentAt: actions.sentAt(id), at: now)
        react(to: [.released(id)], &context)
      }
      noteNotified(id, now)
    }
    guard !held.contains(id: id) else {
      // One of the two is old news, or another agent's doing that the other message has not told yet:
      // the list of what is mine decides.
      workbins.update(index) { $0.hide(interaction) }
      return fetchHeld(interaction.medium, &context)
    }
    let isNew = !workbins[index].items.contains(id: id)
    workbins.update(index) { $0.insert(interaction) }
    if isNew { arrived([interaction], in: index, now) }
    if let pull = actions.pull(of: id), !pull.isOpen { actions.forgetPull(of: id) }
  }

  /// A row whose pull has just failed, or is still open, stays a moment to tell its outcome.
  private mutating func removed(_ id: Interaction.ID, from index: Int, _ now: Instant) {
    guard let pull = actions.pull(of: id), pull.phase != .confirmed,
      workbins[index].items.contains(id: id)
    else { return workbins.update(index) { $0.remove(id) } }
    let duration = pull.isOpen ? PendingAction.outcomeTimeout : PendingAction.successDuration
    workbins.update(index) { $0.keepRow(id, until: now + duration) }
  }

  /// The workbin that a notification speaks of: that of the owner named; else mine, since my own
  /// messages may name me or my group; else whichever there is. Of another agent into whose workbins
  /// I no longer look, none.
  func workbinIndex(of workbin: Workbin.ID, _ owner: WorkbinOwner) -> Int? {
    let exact = workbins.index(of: WorkbinContents.ID(workbin, owner: owner))
    if case .user(let id) = owner, let me = server.agent?.id, id != me, id != identity.user {
      return exact
    }
    return exact ?? workbins.index(of: WorkbinContents.ID(workbin))
      ?? workbins.firstIndex { $0.workbin.id == workbin && owner == .implicit }
  }
}

import WebServices

/// What the server tells by itself.
extension State {
  mutating func notified(_ notification: Notification, _ context: inout UpdateContext) {
    switch notification {
    case .interaction(let change): interactionChanged(change, &context)
    case .workbin(let change): workbinChanged(change, &context)
    case .subscription(let subscription): subscriptionChanged(subscription, &context)
    case .channels(let channels): channelsChanged(channels, &context)
    case .other: break
    }
  }

  private mutating func interactionChanged(
    _ change: InteractionChange, _ context: inout UpdateContext
  ) {
    if change.kind == .error { return operationFailed(change, &context) }
    guard let interaction = change.interaction else { return }
    if let state = interaction.state, mayBeLate(state, interaction.id, context.now) {
      return askAboutLate(interaction, &context)
    }
    if calls.isReadingMine { heardAt[interaction.id] = context.now }
    // Without a state it is news of something that I hold or am about to; a late one is neither.
    let isMine = isHeld(interaction.id) || pulls[interaction.id]?.isOpen == true
    guard interaction.state != nil || isMine else { return }
    if interaction.state?.isReleased ?? false {
      release(interaction, .notified(change.kind.name), &context)
    } else {
      hold(interaction, .notified(change.kind.name), &context)
      if change.kind == .saved { actSawSaved(interaction.id, &context) }
    }
  }

  private mutating func workbinChanged(_ change: WorkbinChange, _ context: inout UpdateContext) {
    guard let index = shelfIndex(told: change.workbin, change.owner) else { return }
    let id = workbins[index].id
    if case .underWay(let changes, let isOutdated) = workbins[index].fetch {
      workbins[index].fetch = .underWay(changes: changes + [change], isOutdated: isOutdated)
    }
    guard let interaction = change.interaction, change.action == .added || change.action == .removed
    else {
      return readContent(id, &context)
    }
    if change.action == .added {
      if actSawAdded(interaction.id, to: id, &context), calls.isReadingMine {
        heardAt[interaction.id] = context.now
      }
      if isHeld(interaction.id) { return addedThoughMine(interaction, to: index, &context) }
      let isNew = !workbins[index].items.contains(id: interaction.id)
      workbins[index].insert(interaction)
      if isNew { notice(new: [interaction], in: index, context.now) }
      if let pull = pulls[interaction.id], !pull.isOpen { pulls[interaction.id] = nil }
    } else {
      takeAway(interaction.id, from: index, context.now)
    }
  }

  /// Mine and in a workbin at once: one of the two is old news, or another agent's doing that the
  /// other message has not told yet. It is not shown twice; the list of what is mine decides.
  private mutating func addedThoughMine(
    _ interaction: Interaction, to index: Int, _ context: inout UpdateContext
  ) {
    workbins[index].hidden[interaction.id] = interaction
    readMine(interaction.medium, &context)
  }

  /// A row whose pull has just failed, or is still open, stays a moment to tell its outcome.
  private mutating func takeAway(_ id: Interaction.ID, from index: Int, _ now: Instant) {
    guard let pull = pulls[id], pull.phase != .confirmed,
      workbins[index].items.contains(id: id)
    else { return workbins[index].remove(id) }
    workbins[index].leaving[id] =
      now + (pull.isOpen ? Pull.outcomeTimeout : Pull.leavingRowDuration)
  }
}

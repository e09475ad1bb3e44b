import WebServices

/// What the server tells by itself.
extension State {
  mutating func notified(_ notification: Notification, _ turn: inout Turn) {
    switch notification {
    case .interaction(let change): interactionChanged(change, &turn)
    case .workbin(let change): workbinChanged(change, &turn)
    case .subscription(let subscription): subscriptionChanged(subscription, &turn)
    case .channels(let channels): channelsChanged(channels, &turn)
    case .other: break
    }
  }

  private mutating func interactionChanged(_ change: InteractionChange, _ turn: inout Turn) {
    if change.kind == .error { return operationFailed(change, &turn) }
    guard let interaction = change.interaction else { return }
    if let state = interaction.state, mayBeLate(state, interaction.id, turn.now) {
      return askAboutLate(interaction, &turn)
    }
    if calls.isReadingMine { heardAt[interaction.id] = turn.now }
    // Without a state it is news of something that I hold or am about to; a late one is neither.
    let isMine = isOnDesk(interaction.id) || pulls[interaction.id]?.isOpen == true
    guard interaction.state != nil || isMine else { return }
    if interaction.state?.isOver ?? false {
      release(interaction, .told(change.kind.name), &turn)
    } else {
      hold(interaction, .told(change.kind.name), &turn)
      if change.kind == .saved { actSawSaved(interaction.id, &turn) }
    }
  }

  private mutating func workbinChanged(_ change: WorkbinChange, _ turn: inout Turn) {
    guard let index = shelfIndex(told: change.workbin, change.holder) else { return }
    let id = shelves[index].id
    if case .underWay(let changes, let isOutdated) = shelves[index].reading {
      shelves[index].reading = .underWay(changes: changes + [change], isOutdated: isOutdated)
    }
    guard let interaction = change.interaction, change.action == .added || change.action == .removed
    else {
      return readContent(id, &turn)
    }
    if change.action == .added {
      if actSawAdded(interaction.id, to: id, &turn), calls.isReadingMine {
        heardAt[interaction.id] = turn.now
      }
      if isOnDesk(interaction.id) { return addedThoughMine(interaction, to: index, &turn) }
      let isNew = !shelves[index].items.contains(id: interaction.id)
      shelves[index].insert(interaction)
      if isNew { notice(new: [interaction], in: index, turn.now) }
      if let pull = pulls[interaction.id], !pull.isOpen { pulls[interaction.id] = nil }
    } else {
      takeAway(interaction.id, from: index, turn.now)
    }
  }

  /// Mine and in a workbin at once: one of the two is old news, or another agent's doing that the
  /// other message has not told yet. It is not shown twice; the list of what is mine decides.
  private mutating func addedThoughMine(
    _ interaction: Interaction, to index: Int, _ turn: inout Turn
  ) {
    shelves[index].hidden[interaction.id] = interaction
    readMine(interaction.medium, &turn)
  }

  /// A row whose pull has just failed, or is still open, stays a moment to tell its outcome.
  private mutating func takeAway(_ id: Interaction.ID, from index: Int, _ now: Instant) {
    guard let pull = pulls[id], pull.phase != .confirmed,
      shelves[index].items.contains(id: id)
    else { return shelves[index].remove(id) }
    shelves[index].leaving[id] = now + (pull.isOpen ? Pull.patience : Pull.farewell)
  }
}

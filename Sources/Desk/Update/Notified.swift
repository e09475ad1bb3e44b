import WebServices

/// What the server tells by itself.
extension State {
  mutating func notified(_ notification: Notification, _ turn: inout Turn) {
    switch notification {
    case .interaction(let change): interactionChanged(change, &turn)
    case .workbin(let change): workbinChanged(change, &turn)
    case .subscription(let subscription): subscriptionChanged(subscription, &turn)
    case .channels(let channels): channelsChanged(channels)
    case .other: break
    }
  }

  private mutating func interactionChanged(_ change: InteractionChange, _ turn: inout Turn) {
    if change.kind == .error { return operationFailed(change, &turn) }
    guard let interaction = change.interaction else { return }
    if calls.isReadingMine { heardAt[interaction.id] = turn.now }
    // Without a state it is news of something that I hold or am about to; a late one is neither.
    let isMine = isOnDesk(interaction.id) || pulls[interaction.id]?.isOpen == true
    guard interaction.state != nil || isMine else { return }
    if interaction.state?.isOver ?? false {
      release(interaction, .told(change.kind.name), &turn)
    } else {
      hold(interaction, .told(change.kind.name), &turn)
    }
  }

  private mutating func operationFailed(_ change: InteractionChange, _ turn: inout Turn) {
    let words = change.words ?? "no reason given"
    let failed =
      change.interaction?.id
      ?? pulls.values.first {
        $0.isOpen && $0.referenceID != nil && $0.referenceID == change.referenceID
      }?.interaction.id
    guard let id = failed else {
      if let reference = change.referenceID { unmatchedErrors.add(words, reference) }
      return say(.error, "The server could not do what was asked: \(words)", &turn)
    }
    if let pull = pulls[id], pull.isOpen {
      refuse(id, because: words, &turn)
      return readContent(pull.shelf, &turn)
    }
    record(.failed(words), id, turn.now)
    say(.error, "\(id): \(words)", &turn)
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
      let isNew = !shelves[index].items.contains(id: interaction.id)
      shelves[index].insert(interaction)
      if isNew { notice(new: [interaction], in: index, turn.now) }
      if let pull = pulls[interaction.id], !pull.isOpen { pulls[interaction.id] = nil }
    } else {
      takeAway(interaction.id, from: index, turn.now)
    }
  }

  /// A row whose pull has just failed, or is still open, stays a moment to tell its outcome.
  private mutating func takeAway(_ id: Interaction.ID, from index: Int, _ now: Instant) {
    guard let pull = pulls[id], pull.phase != .confirmed,
      shelves[index].items.contains(id: id)
    else { return shelves[index].remove(id) }
    shelves[index].leaving[id] = now + (pull.isOpen ? Pull.patience : Pull.farewell)
  }
}

import WebServices

/// What lies on the desk: taking over, changing, letting go.
extension State {
  /// An interaction of mine in a state that is not over: on the desk, and out of every workbin.
  mutating func hold(
    _ interaction: Interaction, _ news: UpdateSource, _ context: inout UpdateContext
  ) {
    let id = interaction.id
    if let index = held.firstIndex(where: { $0.id == id }) {
      let difference = held[index].update(interaction, at: context.now)
      tell(difference, of: held[index], news, context.now)
    } else {
      takeOver(interaction, news, context.now)
    }
    confirmPull(of: id)
    if let record = held.first(where: { $0.id == id }) { actSawMine(record, &context) }
    for index in workbins.indices { workbins[index].remove(id) }
  }

  private mutating func takeOver(_ interaction: Interaction, _ news: UpdateSource, _ now: Instant) {
    let id = interaction.id
    let lying =
      pulls[id]?.interaction
      ?? workbins.lazy.compactMap { $0.items[id] }.first?.detached
    var taken = HeldInteraction(interaction, lying: lying, at: now)
    taken.origin = pulls[id]?.source
    held.append(taken)
    if selectedHeld == nil { selectedHeld = id }
    let wasInWorkbin = lying != nil || pulls[id] != nil
    record(
      .state(from: wasInWorkbin ? .inWorkbin : nil, to: taken.state, kind: news.label), id, now,
      wasMissed: news.wasMissed)
  }

  private mutating func confirmPull(of id: Interaction.ID) {
    guard pulls[id] != nil, pulls[id]?.phase != .confirmed else { return }
    // Also after a refusal: that it is mine now is the stronger fact.
    pulls[id]?.phase = .confirmed
    if notice?.about == id { notice = nil }
  }

  /// No longer mine: completed, revoked, or back in a workbin.
  mutating func release(
    _ interaction: Interaction, _ news: UpdateSource, _ context: inout UpdateContext
  ) {
    let id = interaction.id
    guard let index = held.firstIndex(where: { $0.id == id }) else {
      // A pull may be revoked before we heard of its success.
      if let pull = pulls[id], pull.isOpen, let state = interaction.state, state != .inWorkbin {
        refuse(id, because: "the server says \(state.name)", &context)
      }
      if let state = interaction.state { actSawOver(id, state, &context) }
      return
    }
    let difference = held[index].update(interaction, at: context.now)
    tell(difference, of: held[index], news, context.now)
    let state = held[index].state
    leaveDesk(id, now: context.now)
    actSawOver(id, state, &context)
  }

  mutating func leaveDesk(_ id: Interaction.ID, now: Instant) {
    guard let index = held.firstIndex(where: { $0.id == id }) else { return }
    let left = held.remove(at: index)
    departures.add(id, left.state, at: now)
    lastReleased = left
    pulls[id] = nil
    if selectedHeld == id {
      selectedHeld = held.isEmpty ? nil : held[min(index, held.count - 1)].id
    }
  }

  private mutating func tell(
    _ difference: HeldInteraction.Difference, of record: HeldInteraction, _ news: UpdateSource,
    _ now: Instant
  ) {
    var changes: [HistoryEntry.Kind] = []
    if let from = difference.from {
      changes.append(.state(from: from, to: record.state, kind: news.label))
    }
    if !difference.gained.isEmpty || !difference.lost.isEmpty {
      changes.append(.capabilities(gained: difference.gained, lost: difference.lost))
    }
    if !difference.keys.isEmpty { changes.append(.userData(keys: difference.keys)) }
    for change in changes { self.record(change, record.id, now, wasMissed: news.wasMissed) }
  }

  mutating func record(
    _ what: HistoryEntry.Kind, _ id: Interaction.ID, _ now: Instant, wasMissed: Bool = false
  ) {
    // What was missed has nothing to do with when a pull was sent.
    let elapsed = wasMissed ? nil : (actions.open[id]?.sentAt ?? pulls[id]?.sentAt).map { now - $0 }
    var happening = HistoryEntry(
      at: now, kind: what, elapsed: elapsed == .zero ? nil : elapsed, wasMissed: wasMissed)
    if let record = held.first(where: { $0.id == id }) {
      let before = histories[id].last { $0.snapshot != nil }?.snapshot
      happening.snapshot = Snapshot(record, after: before, dataChanged: what.changesUserData)
    }
    histories.add(happening, to: id)
  }
}

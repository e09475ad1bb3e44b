import WebServices

/// What lies on the desk: taking over, changing, letting go.
extension State {
  /// An interaction of mine in a state that is not over: on the desk, and out of every workbin.
  mutating func hold(_ interaction: Interaction, _ news: News, _ turn: inout Turn) {
    let id = interaction.id
    if let index = desk.firstIndex(where: { $0.id == id }) {
      let difference = desk[index].take(interaction, at: turn.now)
      tell(difference, of: desk[index], news, turn.now)
    } else {
      takeOver(interaction, news, turn.now)
    }
    confirmPull(of: id)
    if let record = desk.first(where: { $0.id == id }) { actSawMine(record, &turn) }
    for index in shelves.indices { shelves[index].remove(id) }
  }

  private mutating func takeOver(_ interaction: Interaction, _ news: News, _ now: Instant) {
    let id = interaction.id
    let lying =
      pulls[id]?.interaction
      ?? shelves.lazy.compactMap { $0.items[id] }.first?.detached
    var taken = Record(interaction, lying: lying, at: now)
    taken.origin = pulls[id]?.shelf
    desk.append(taken)
    if selectedOnDesk == nil { selectedOnDesk = id }
    let wasInWorkbin = lying != nil || pulls[id] != nil
    record(
      .state(from: wasInWorkbin ? .inWorkbin : nil, to: taken.state, kind: news.kind), id, now,
      wasMissed: news.wasMissed)
  }

  private mutating func confirmPull(of id: Interaction.ID) {
    guard pulls[id] != nil, pulls[id]?.phase != .confirmed else { return }
    // Also after a refusal: that it is mine now is the stronger fact.
    pulls[id]?.phase = .confirmed
    if notice?.about == id { notice = nil }
  }

  /// No longer mine: completed, revoked, or back in a workbin.
  mutating func release(_ interaction: Interaction, _ news: News, _ turn: inout Turn) {
    let id = interaction.id
    guard let index = desk.firstIndex(where: { $0.id == id }) else {
      // A pull may be revoked before we heard of its success.
      if let pull = pulls[id], pull.isOpen, let state = interaction.state, state != .inWorkbin {
        refuse(id, because: "the server says \(state.name)", &turn)
      }
      if let state = interaction.state { actSawOver(id, state, &turn) }
      return
    }
    let difference = desk[index].take(interaction, at: turn.now)
    tell(difference, of: desk[index], news, turn.now)
    let state = desk[index].state
    leaveDesk(id, now: turn.now)
    actSawOver(id, state, &turn)
  }

  mutating func leaveDesk(_ id: Interaction.ID, now: Instant) {
    guard let index = desk.firstIndex(where: { $0.id == id }) else { return }
    let left = desk.remove(at: index)
    departures.add(id, left.state, at: now)
    departed = left
    pulls[id] = nil
    if selectedOnDesk == id {
      selectedOnDesk = desk.isEmpty ? nil : desk[min(index, desk.count - 1)].id
    }
  }

  private mutating func tell(
    _ difference: Record.Difference, of record: Record, _ news: News, _ now: Instant
  ) {
    var changes: [Happening.What] = []
    if let from = difference.from {
      changes.append(.state(from: from, to: record.state, kind: news.kind))
    }
    if !difference.gained.isEmpty || !difference.lost.isEmpty {
      changes.append(.capabilities(gained: difference.gained, lost: difference.lost))
    }
    if !difference.keys.isEmpty { changes.append(.userData(keys: difference.keys)) }
    for change in changes { self.record(change, record.id, now, wasMissed: news.wasMissed) }
  }

  mutating func record(
    _ what: Happening.What, _ id: Interaction.ID, _ now: Instant, wasMissed: Bool = false
  ) {
    // What was missed has nothing to do with when a pull was sent.
    let elapsed = wasMissed ? nil : (acts.open[id]?.sentAt ?? pulls[id]?.sentAt).map { now - $0 }
    var happening = Happening(
      at: now, what: what, elapsed: elapsed == .zero ? nil : elapsed, wasMissed: wasMissed)
    if let record = desk.first(where: { $0.id == id }) {
      let before = histories[id].last { $0.snapshot != nil }?.snapshot
      happening.snapshot = Snapshot(record, after: before, dataChanged: what.isOfData)
    }
    histories.add(happening, to: id)
  }
}

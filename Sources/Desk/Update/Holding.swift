import WebServices

/// What lies on the desk: taking over, changing, letting go.
extension State {
  /// An interaction of mine in a state that is not over: on the desk, and out of every workbin.
  mutating func hold(_ interaction: Interaction, kind: String, _ turn: inout Turn) {
    let id = interaction.id
    if let index = desk.firstIndex(where: { $0.id == id }) {
      let difference = desk[index].take(interaction, at: turn.now)
      tell(difference, of: desk[index], kind: kind, turn.now)
    } else {
      takeOver(interaction, kind: kind, turn.now)
    }
    confirmPull(of: id)
    for index in shelves.indices { shelves[index].remove(id) }
  }

  private mutating func takeOver(_ interaction: Interaction, kind: String, _ now: Instant) {
    let id = interaction.id
    let lying =
      pulls[id]?.interaction
      ?? shelves.lazy.compactMap { $0.items.first { $0.id == id } }.first?.detached
    var taken = Record(interaction, lying: lying, at: now)
    taken.origin = pulls[id]?.workbin.id
    desk.append(taken)
    if selectedOnDesk == nil { selectedOnDesk = id }
    let wasInWorkbin = lying != nil || pulls[id] != nil
    record(
      .state(from: wasInWorkbin ? .inWorkbin : nil, to: taken.state, kind: kind), id, now)
  }

  private mutating func confirmPull(of id: Interaction.ID) {
    guard pulls[id] != nil, pulls[id]?.phase != .confirmed else { return }
    // Also after a refusal: that it is mine now is the stronger fact.
    pulls[id]?.phase = .confirmed
    if notice?.about == id { notice = nil }
  }

  /// No longer mine: completed, revoked, or back in a workbin.
  mutating func release(_ interaction: Interaction, kind: String, _ turn: inout Turn) {
    let id = interaction.id
    guard let index = desk.firstIndex(where: { $0.id == id }) else {
      // A pull may be revoked before we heard of its success.
      if let pull = pulls[id], pull.isOpen, let state = interaction.state, state != .inWorkbin {
        refuse(id, because: "the server says \(state.name)", &turn)
      }
      return
    }
    let difference = desk[index].take(interaction, at: turn.now)
    tell(difference, of: desk[index], kind: kind, turn.now)
    leaveDesk(id)
  }

  mutating func leaveDesk(_ id: Interaction.ID) {
    guard let index = desk.firstIndex(where: { $0.id == id }) else { return }
    departed = desk.remove(at: index)
    pulls[id] = nil
    if selectedOnDesk == id {
      selectedOnDesk = desk.isEmpty ? nil : desk[min(index, desk.count - 1)].id
    }
  }

  private mutating func tell(
    _ difference: Record.Difference, of record: Record, kind: String, _ now: Instant
  ) {
    if let from = difference.from {
      self.record(.state(from: from, to: record.state, kind: kind), record.id, now)
    }
    if !difference.gained.isEmpty || !difference.lost.isEmpty {
      self.record(
        .capabilities(gained: difference.gained, lost: difference.lost), record.id, now)
    }
    if !difference.keys.isEmpty { self.record(.userData(keys: difference.keys), record.id, now) }
  }

  mutating func record(_ what: Happening.What, _ id: Interaction.ID, _ now: Instant) {
    let elapsed = pulls[id].map { now - $0.sentAt }
    histories.add(Happening(at: now, what: what, elapsed: elapsed == .zero ? nil : elapsed), to: id)
  }
}

import WebServices

/// The interactions that are mine now, in the order in which they came, invitations first. One of the
/// parts of `State`.
package struct HeldInteractions: Sendable, RandomAccessCollection {
  private var interactions: [HeldInteraction] = []
  /// Of the same, in the same order: after a pull of thousands, looking for one among interactions, which
  /// are large, takes most of a key's time.
  private var ids: [Interaction.ID] = []
  /// How many wait for an answer; counted as they come and go, for the same reason.
  package private(set) var invitationCount = 0
  /// What happened to each interaction, also to those that are not mine.
  package private(set) var histories = InteractionHistories()
  /// The one that was released last: the live pane still shows it.
  package private(set) var lastReleased: HeldInteraction?
  private var staleMessages = StaleMessageFilter()
  /// When the next mark of a change fades.
  private(set) var nextExpiry: State.Instant?
  /// What has been said in chats, as far as it was told.
  private var chats = ChatLogs()
  /// How far the lists of what is mine have been fetched; changes by its own methods alone.
  var fetches = HeldFetches()
  /// What a list said to be mine no longer, until it is found in a workbin; and whether that
  /// happened while we were not connected.
  private var missing: [Interaction.ID: Bool] = [:]

  package var startIndex: Int { 0 }
  package var endIndex: Int { interactions.count }
  package subscript(index: Int) -> HeldInteraction { interactions[index] }
  package func makeIterator() -> IndexingIterator<[HeldInteraction]> { interactions.makeIterator() }

  package subscript(id: Interaction.ID) -> HeldInteraction? {
    index(of: id).map { interactions[$0] }
  }

  package func contains(id: Interaction.ID) -> Bool { ids.contains(id) }

  package func index(of id: Interaction.ID) -> Int? { ids.firstIndex(of: id) }

  /// Whatever is known of an interaction that is mine, or was the last to be.
  package func known(_ id: Interaction.ID) -> HeldInteraction? {
    self[id] ?? (lastReleased?.id == id ? lastReleased : nil)
  }

  /// What is known to have been said in a chat, the oldest first.
  func conversation(in id: Interaction.ID) -> [ChatMessage] { chats.messages(of: id) }

  package var invitations: [HeldInteraction] { interactions.filter(\.isInvitation) }

  /// The state in which it was released, where that was not long ago.
  func recentState(of id: Interaction.ID, at now: State.Instant) -> InteractionState? {
    staleMessages.state(of: id, at: now)
  }
}

/// Coming, changing, going.
extension HeldInteractions {
  /// Takes over one that is new, as `new` describes it. `sentAt`: when it was asked for.
  mutating func insert(
    _ new: HeldInteraction, wasInWorkbin: Bool, from source: UpdateSource, sentAt: State.Instant?,
    at now: State.Instant
  ) {
    interactions.append(new)
    ids.append(new.id)
    if new.isInvitation { invitationCount += 1 }
    heard(new.readableDescription?.transcript ?? [], in: new.id)
    log(
      .state(from: wasInWorkbin ? .inWorkbin : nil, to: new.state, kind: source.label), of: new.id,
      sentAt: sentAt, wasMissed: source.wasMissed, at: now)
  }

  /// Takes over a newer description of one, and logs what it changes.
  mutating func update(
    _ index: Int, _ interaction: Interaction, from source: UpdateSource, sentAt: State.Instant?,
    at now: State.Instant
  ) {
    let difference = change(index) { $0.update(interaction, at: now) }
    heard(interaction.transcript, in: interaction.id)
    log(difference, of: interactions[index], from: source, sentAt: sentAt, at: now)
  }

  /// The same of the one that was released last: of a departure the workbin may tell first.
  mutating func updateReleased(
    _ interaction: Interaction, from source: UpdateSource, at now: State.Instant
  ) {
    guard var released = lastReleased, released.id == interaction.id else { return }
    let difference = released.update(interaction, at: now)
    lastReleased = released
    log(difference, of: released, from: source, sentAt: nil, at: now)
  }

  private mutating func change(
    _ index: Int, _ change: (inout HeldInteraction) -> HeldInteraction.Difference
  ) -> HeldInteraction.Difference {
    if interactions[index].isInvitation { invitationCount -= 1 }
    defer { if interactions[index].isInvitation { invitationCount += 1 } }
    return change(&interactions[index])
  }

  /// It is in a workbin, which has told so before anybody described it as it is there.
  mutating func wasAdded(_ id: Interaction.ID, sentAt: State.Instant?, at now: State.Instant) {
    guard let index = index(of: id) else { return }
    let difference = change(index) { $0.leave(to: .inWorkbin, at: now) }
    log(
      difference, of: interactions[index], from: .notified("ItemAdded"), sentAt: sentAt, at: now)
  }

  private mutating func log(
    _ difference: HeldInteraction.Difference, of held: HeldInteraction,
    from source: UpdateSource, sentAt: State.Instant?, at now: State.Instant
  ) {
    noteExpiry(of: held)
    for change in difference.changes(to: held.state, from: source) {
      log(change, of: held.id, sentAt: sentAt, wasMissed: source.wasMissed, at: now)
    }
  }

  /// Something was said in a chat, whether or not that is known to be mine by now.
  mutating func heard(_ messages: [ChatMessage], in id: Interaction.ID) {
    chats.add(messages, to: id)
  }

  /// Lets one go. Returns where it stood.
  mutating func release(_ id: Interaction.ID, at now: State.Instant) -> Int? {
    guard let index = index(of: id) else { return nil }
    var released = interactions.remove(at: index)
    ids.remove(at: index)
    if released.isInvitation { invitationCount -= 1 }
    // Where nobody has said so: with what is mine no longer nothing can be done.
    if !released.state.isReleased { _ = released.leave(to: nil, at: now) }
    noteExpiry(of: released)
    staleMessages.add(id, released.state, at: now)
    lastReleased = released
    return index
  }

  /// Invitations stand on top.
  mutating func raiseInvitations() {
    let invited = invitations
    guard !interactions.prefix(invited.count).allSatisfy(\.isInvitation) else { return }
    interactions = invited + interactions.filter { !$0.isInvitation }
    ids = interactions.map(\.id)
  }

  mutating func expireHighlights(at now: State.Instant) {
    guard let due = nextExpiry, due <= now else { return }
    for index in interactions.indices { interactions[index].expireHighlights(at: now) }
    lastReleased?.expireHighlights(at: now)
    nextExpiry = lastReleased?.highlights.nextExpiry
    for index in interactions.indices { noteExpiry(of: interactions[index]) }
  }

  private mutating func noteExpiry(of held: HeldInteraction) {
    nextExpiry = [nextExpiry, held.highlights.nextExpiry].compactMap { $0 }.min()
  }
}

/// What happened.
extension HeldInteractions {
  /// `sentAt`: when what happened was asked for; nil where nobody asked.
  mutating func log(
    _ kind: HistoryEntry.Kind, of id: Interaction.ID, sentAt: State.Instant?,
    wasMissed: Bool, at now: State.Instant
  ) {
    // What was missed has nothing to do with when a pull was sent.
    let elapsed = wasMissed ? nil : sentAt.map { now - $0 }
    let snapshot = self[id].map { held in
      let before = histories[id].last { $0.snapshot != nil }?.snapshot
      return Snapshot(held, after: before, dataChanged: kind.changesUserData)
    }
    histories.add(
      HistoryEntry(
        at: now, kind: kind, elapsed: elapsed == .zero ? nil : elapsed, wasMissed: wasMissed,
        snapshot: snapshot), to: id)
  }
}

/// What a list of all that is mine says of them.
extension HeldInteractions {
  /// Those of one medium that a list asked for at `askedAt` does not name, and that nobody has told
  /// of since.
  func missing(
    from list: [Interaction], _ medium: Medium, askedAt: State.Instant
  ) -> [HeldInteraction] {
    let ids = Set(list.map(\.id))
    return interactions.filter { held in
      held.medium == medium && !ids.contains(held.id)
        && (fetches.lastNotified(held.id) ?? held.acquiredAt) < askedAt
    }
  }

  /// One that a list names no longer goes without a word of where.
  mutating func markMissing(_ id: Interaction.ID, wasMissed: Bool) { missing[id] = wasMissed }

  /// Those that went missing and are here; and whether that was missed.
  mutating func takeFound(in contents: WorkbinContents) -> [Interaction.ID: Bool] {
    guard !missing.isEmpty else { return [:] }
    let found = missing.filter { contents.items.contains(id: $0.key) }
    for id in found.keys { missing[id] = nil }
    // Whoever has not been found by now is where we don't look.
    if missing.count > Self.maxMissing { missing = [:] }
    return found
  }

  private static let maxMissing = 64
}

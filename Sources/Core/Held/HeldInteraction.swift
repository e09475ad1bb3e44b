import WebServices

/// An interaction of mine, put together from all that was told of it: a message may leave out what
/// did not change.
///
/// So a member of the resource that only some messages bring is a property of its own here, which `update`
/// takes over where it is there (as `capabilities` and `userData`), with a `Difference` where the history
/// is to tell of it. `described` is for what names the interaction, and comes with userData alone.
package struct HeldInteraction: Sendable, Identifiable {
  package var id: Interaction.ID { latest.id }
  package var medium: Medium { latest.medium }
  /// The last description; for what it lacks see the parts below.
  package private(set) var latest: Interaction
  package private(set) var state: InteractionState
  /// Since when it is in that state, as far as we saw.
  package private(set) var since: State.Instant
  /// When it became mine, as far as we saw.
  package let acquiredAt: State.Instant
  package private(set) var capabilities: [String]
  package private(set) var userData: UserData?
  /// The description that its subject, sender and times are read from.
  package private(set) var described: Interaction
  /// The last description that had something to read in it.
  package private(set) var readableDescription: Interaction?
  /// The workbin from which it was pulled, where that was done here.
  package let origin: WorkbinContents.ID?
  /// What changed of late, so that it is marked.
  package private(set) var highlights = ChangeHighlights()

  /// As it is described now; `before`: as it was in a workbin.
  init(
    _ interaction: Interaction, inWorkbin before: Interaction?, origin: WorkbinContents.ID?,
    at now: State.Instant
  ) {
    self.origin = origin
    latest = interaction
    described = interaction.userData == nil ? before ?? interaction : interaction
    readableDescription = [interaction, before].compactMap { $0 }.first(where: \.hasReadableContent)
    state = interaction.state ?? .processing
    since = now
    acquiredAt = now
    capabilities = interaction.capabilities ?? []
    userData = interaction.userData ?? before?.userData
  }

  /// What a newer description changed.
  struct Difference {
    var from: InteractionState?
    var gained: [String] = []
    var lost: [String] = []
    var keys: [String] = []

    /// The same for the history.
    func changes(to state: InteractionState, from source: UpdateSource) -> [HistoryEntry.Kind] {
      var changes: [HistoryEntry.Kind] = []
      if let from { changes.append(.state(from: from, to: state, kind: source.label)) }
      if !gained.isEmpty || !lost.isEmpty {
        changes.append(.capabilities(gained: gained, lost: lost))
      }
      if !keys.isEmpty { changes.append(.userData(keys: keys)) }
      return changes
    }
  }

  mutating func update(_ newer: Interaction, at now: State.Instant) -> Difference {
    var difference = Difference()
    latest = newer
    if newer.hasReadableContent { readableDescription = newer }
    if let state = newer.state, state != self.state {
      difference.from = self.state
      (self.state, since) = (state, now)
    }
    // With what is over nothing can be done, whether or not the message says so.
    let isOver = newer.state?.isReleased ?? false
    if let capabilities = newer.capabilities ?? (isOver ? [] : nil) {
      take(capabilities, &difference, at: now)
    }
    if let userData = newer.userData {
      difference.keys = Self.changedKeys(from: self.userData, to: userData)
      highlights.userData(difference.keys, at: now)
      self.userData = userData
      if newer.names || !described.names { described = newer }
    }
    return difference
  }

  private mutating func take(
    _ capabilities: [String], _ difference: inout Difference, at now: State.Instant
  ) {
    difference.gained = capabilities.filter { !self.capabilities.contains($0) }
    difference.lost = self.capabilities.filter { !capabilities.contains($0) }
    self.capabilities = capabilities
    highlights.capabilities(gained: difference.gained, lost: difference.lost, at: now)
  }

  /// It is mine no longer, as nobody has described it yet; nil: nobody knows where it is.
  mutating func leave(to newState: InteractionState?, at now: State.Instant) -> Difference {
    var difference = Difference()
    if let newState, newState != state {
      difference.from = state
      (state, since) = (newState, now)
    }
    take([], &difference, at: now)
    return difference
  }

  /// What there is to read of it.
  package var plainText: String? { (readableDescription ?? described).email.plainText }

  mutating func expireHighlights(at now: State.Instant) { highlights.expire(now) }

  private static func changedKeys(from old: UserData?, to new: UserData) -> [String] {
    let before = Dictionary(
      (old?.entries ?? []).map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let after = new.entries
    let present = Set(after.map(\.key))
    return after.filter { before[$0.key] != $0.value }.map(\.key)
      + before.keys.filter { !present.contains($0) }.sorted()
  }
}

extension HeldInteraction {
  /// Whether it is offered to me, and not mine yet.
  package var isInvitation: Bool { state == .invited }
}

extension Interaction {
  /// Whether the description says what it is about; one of a change may leave that out.
  fileprivate var names: Bool { subject != nil || from != nil }
}

import WebServices

/// What the live pane shows: an interaction, and a moment of its history. One of the parts of `State`.
package struct LivePane: Sendable {
  /// The interaction that it stays on, until it is let go.
  package private(set) var pinned: Interaction.ID?
  /// Whether the agent has selected something since: then the pinned one is no longer what is meant in
  /// the list.
  private(set) var isSelectionNewer = false
  /// The selection that it follows, once that has rested.
  package private(set) var followed: Interaction.ID?
  /// The number of the history entry that is looked at; nil: now.
  package private(set) var entry: Int?
  /// Whether that is set beside now.
  package private(set) var isComparing = false
  /// What userData are narrowed to; empty: not.
  package private(set) var query = ""
  /// Whose history it looks at.
  private var historyOwner: Interaction.ID?
  /// When the selection will have rested long enough.
  private(set) var followAt: State.Instant?
  /// The selection that `followAt` waits for.
  private var restingOn: Interaction.ID?

  /// How long a selection must rest before the pane follows: scrolling fast leaves it alone.
  static let followDelay = Duration.milliseconds(150)

  package var shown: Interaction.ID? { pinned ?? followed }
}

/// Which interaction.
extension LivePane {
  mutating func pin(_ id: Interaction.ID) { (pinned, isSelectionNewer) = (id, false) }

  mutating func unpin() { (pinned, isSelectionNewer) = (nil, false) }

  /// Lets this one go, where it is the pinned one.
  mutating func unpin(_ id: Interaction.ID) { if pinned == id { unpin() } }

  /// Pins the one that has come in the place of another, where that was pinned.
  mutating func replacePinned(_ old: Interaction.ID, by new: Interaction.ID) {
    if pinned == old { pin(new) }
  }

  /// Holds the one that it shows, or follows the selection again.
  mutating func togglePin(selected: Interaction.ID?) {
    if pinned == nil {
      (pinned, isSelectionNewer) = (followed, false)
    } else {
      unpin()
    }
    if pinned == nil { followed = selected }
  }

  /// The agent has selected something.
  mutating func selectionMoved() { isSelectionNewer = true }

  /// Shows one at once.
  mutating func show(_ id: Interaction.ID) {
    unpin()
    (followed, followAt) = (id, nil)
  }

  /// Shows one at once, and follows the selection again when it moves.
  mutating func show(_ id: Interaction.ID, besides selected: Interaction.ID?) {
    (followed, followAt, restingOn) = (id, nil, selected)
  }

  /// Takes a new selection over once it has rested; the first one at once. Whether it has just taken one
  /// over that had to rest.
  mutating func follow(_ selected: Interaction.ID?, at now: State.Instant) -> Bool {
    if shown == nil || selected == followed {
      (followed, followAt, restingOn) = (selected, nil, selected)
    } else if restingOn != selected {
      (restingOn, followAt) = (selected, now + Self.followDelay)
    } else if let followAt, followAt <= now {
      (followed, self.followAt) = (selected, nil)
      return true
    }
    return false
  }
}

/// Which moment, and what of it.
extension LivePane {
  mutating func select(entry: Int) { self.entry = entry }

  mutating func returnToNow() { (entry, isComparing) = (nil, false) }

  /// Sets the moment beside now; without a moment chosen, the first one.
  mutating func compare(first: Int?) {
    if entry == nil { entry = first }
    isComparing = true
  }

  mutating func endComparison() { isComparing = false }

  mutating func narrow(to query: String) { self.query = query }

  /// Another interaction begins at its now.
  mutating func forgetEntryOfAnother() {
    guard historyOwner != shown else { return }
    historyOwner = shown
    (entry, isComparing, query) = (nil, false, "")
  }
}

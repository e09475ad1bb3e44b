import WebServices

/// Going back and forth through what happened to the interaction on show.
extension State {
  /// The entries of its history that can be looked at, the oldest first.
  package var snapshotEntries: [HistoryEntry] {
    screen.live.shown.map { held.histories[$0].filter { $0.snapshot != nil } } ?? []
  }

  /// The entry that is looked at; nil: now.
  package var selectedEntryIndex: Int? {
    screen.live.entry.flatMap { number in snapshotEntries.firstIndex { $0.number == number } }
  }

  package var selectedEntry: HistoryEntry? { selectedEntryIndex.map { snapshotEntries[$0] } }

  /// What is otherwise now than at the entry that is looked at; nil when nothing is compared.
  package var comparison: SnapshotDifference? {
    guard screen.live.isComparing, let before = selectedEntry?.snapshot,
      let after = snapshotEntries.last?.snapshot
    else { return nil }
    return SnapshotDifference(before, after)
  }

  mutating func step(by step: Int, _ context: inout UpdateContext) {
    if let reason = disabledReason(for: .live(.stepBack)) { return say(.info, reason, &context) }
    let entries = snapshotEntries
    // Now is one step after the last entry, which shows the same: back leads before that.
    let here = selectedEntryIndex ?? entries.count - 1
    let next = here + step
    if next >= entries.count { return returnToNow() }
    screen.live.select(entry: entries[max(0, next)].number)
    screen.panels.scroll { $0.liveOffset = 0 }
  }

  mutating func returnToNow() {
    screen.live.returnToNow()
    screen.panels.scroll { $0.liveOffset = 0 }
  }

  /// Without an entry chosen, the beginning is compared with now.
  mutating func compare(_ context: inout UpdateContext) {
    if screen.live.isComparing { return screen.live.endComparison() }
    if let reason = disabledReason(for: .live(.compare)) { return say(.info, reason, &context) }
    screen.live.compare(first: snapshotEntries.first?.number)
    screen.panels.scroll { $0.liveOffset = 0 }
  }
}

import WebServices

/// Going back and forth through what happened to the interaction on show.
extension State {
  /// The moments of it that can be looked at, the oldest first.
  package var snapshotEntries: [HistoryEntry] {
    live.shown.map { histories[$0].filter { $0.snapshot != nil } } ?? []
  }

  /// The moment that is looked at; nil: now.
  package var selectedEntryIndex: Int? {
    live.selectedEntry.flatMap { number in snapshotEntries.firstIndex { $0.number == number } }
  }

  package var selectedEntry: HistoryEntry? { selectedEntryIndex.map { snapshotEntries[$0] } }

  mutating func step(by step: Int, _ context: inout UpdateContext) {
    if let reason = reasonNotToStep { return say(.info, reason, &context) }
    let moments = self.snapshotEntries
    // Now is one step after the last moment, which shows the same: back leads before that.
    let here = selectedEntryIndex ?? moments.count - 1
    let next = here + step
    if next >= moments.count { return returnToNow() }
    live.selectedEntry = moments[max(0, next)].number
    viewport.liveOffset = 0
  }

  var reasonNotToStep: String? {
    snapshotEntries.isEmpty ? "Nothing has happened to it yet that could be looked at" : nil
  }

  var reasonNotToCompare: String? {
    live.isComparing || snapshotEntries.count > 1
      ? nil : "There are no two states of it to compare yet"
  }

  mutating func returnToNow() {
    live.selectedEntry = nil
    live.isComparing = false
    viewport.liveOffset = 0
  }

  /// Without a moment chosen, the beginning is compared with now.
  mutating func compare(_ context: inout UpdateContext) {
    if live.isComparing {
      live.isComparing = false
      return
    }
    if let reason = reasonNotToCompare { return say(.info, reason, &context) }
    if live.selectedEntry == nil { live.selectedEntry = snapshotEntries.first?.number }
    live.isComparing = true
    viewport.liveOffset = 0
  }

  /// Another interaction begins at its now.
  mutating func forgetMomentOfAnother() {
    guard live.historyOwner != live.shown else { return }
    live.historyOwner = live.shown
    live.selectedEntry = nil
    (live.isComparing, live.query) = (false, "")
  }
}

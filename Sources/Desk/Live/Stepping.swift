import WebServices

/// Going back and forth through what happened to the interaction on show.
extension State {
  /// The moments of it that can be looked at, the oldest first.
  package var moments: [Happening] {
    live.shown.map { histories[$0].filter { $0.snapshot != nil } } ?? []
  }

  /// The moment that is looked at; nil: now.
  package var momentIndex: Int? {
    live.moment.flatMap { number in moments.firstIndex { $0.number == number } }
  }

  package var moment: Happening? { momentIndex.map { moments[$0] } }

  mutating func step(by step: Int, _ turn: inout Turn) {
    if let reason = reasonNotToStep { return say(.info, reason, &turn) }
    let moments = self.moments
    // Now is one step after the last moment, which shows the same: back leads before that.
    let here = momentIndex ?? moments.count - 1
    let next = here + step
    if next >= moments.count { return returnToNow() }
    live.moment = moments[max(0, next)].number
    viewport.liveOffset = 0
  }

  var reasonNotToStep: String? {
    moments.isEmpty ? "Nothing has happened to it yet that could be looked at" : nil
  }

  var reasonNotToCompare: String? {
    live.isComparing || moments.count > 1 ? nil : "There are no two states of it to compare yet"
  }

  mutating func returnToNow() {
    live.moment = nil
    live.isComparing = false
    viewport.liveOffset = 0
  }

  /// Without a moment chosen, the beginning is compared with now.
  mutating func compare(_ turn: inout Turn) {
    if live.isComparing {
      live.isComparing = false
      return
    }
    if let reason = reasonNotToCompare { return say(.info, reason, &turn) }
    if live.moment == nil { live.moment = moments.first?.number }
    live.isComparing = true
    viewport.liveOffset = 0
  }

  /// Another interaction begins at its now.
  mutating func forgetMomentOfAnother() {
    guard live.momentOf != live.shown else { return }
    live.momentOf = live.shown
    live.moment = nil
    (live.isComparing, live.query) = (false, "")
  }
}

import WebServices

/// One thing that happened to an interaction, for the live pane's time axis.
package struct HistoryEntry: Sendable {
  package enum Kind: Sendable, Equatable {
    /// Something was asked for; with the workbin that it comes from or goes to, where there is one.
    case actionSent(operation: String, workbin: String?, isPull: Bool)
    case accepted(referenceID: Int?)
    case refused(String)
    /// No outcome for so long; the server is asked.
    case unanswered(after: Duration)
    /// What the server said when it was asked.
    case serverSaid(String)
    case state(from: InteractionState?, to: InteractionState, kind: String)
    case capabilities(gained: [String], lost: [String])
    case userData(keys: [String])
    case failed(String)
    /// A list of what is mine no longer holds it.
    case missing(from: InteractionState)
    /// Where it lies now, by the workbin's name.
    case found(in: String)
  }

  package let at: State.Instant
  package let kind: Kind
  /// How long after the action was sent; nil where there was none.
  package let elapsed: Duration?
  /// Whether it was read after a time without a link: when it happened, nobody told us.
  package let wasMissed: Bool
  /// Greater than that of all that happened to this interaction before.
  package private(set) var number = 0
  /// How the interaction was then, where it was mine; kept for the latest alone.
  package private(set) var snapshot: Snapshot?

  init(
    at time: State.Instant, kind: Kind, elapsed: Duration? = nil, wasMissed: Bool = false,
    snapshot: Snapshot? = nil
  ) {
    (at, self.kind, self.elapsed) = (time, kind, elapsed)
    (self.wasMissed, self.snapshot) = (wasMissed, snapshot)
  }

  mutating func number(_ number: Int) { self.number = number }

  mutating func dropSnapshot() { snapshot = nil }
}

extension [HistoryEntry] {
  /// How long the interaction had been in the state that this one ended; nil where it ended none,
  /// or nobody saw the state begin.
  package func timeInState(before index: Int) -> Duration? {
    guard case .state(let from?, _, _) = self[index].kind else { return nil }
    let begin = self[..<index].last {
      if case .state(_, from, _) = $0.kind { true } else { false }
    }
    return begin.map { self[index].at - $0.at }
  }
}

extension HistoryEntry.Kind {
  /// Whether userData changed with it.
  var changesUserData: Bool { if case .userData = self { true } else { false } }
}

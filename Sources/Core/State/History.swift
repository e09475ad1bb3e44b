import WebServices

/// One thing that happened to an interaction, for the live pane's time axis.
package struct HistoryEntry: Sendable {
  package enum Kind: Sendable, Equatable {
    case pullSent(operation: String, workbin: String)
    /// Something was asked for; with the workbin that it goes to, where it goes to one.
    case actionSent(operation: String, to: String?)
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
  /// How long after the pull or the act was sent; nil where there was none.
  package let elapsed: Duration?
  /// Whether it was read after a time without a link: when it happened, nobody told us.
  package var wasMissed = false
  /// Greater than that of all that happened to this interaction before.
  package internal(set) var number = 0
  /// How the interaction was then, where it was mine; kept for the latest alone.
  package internal(set) var snapshot: Snapshot?
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

/// How a description of an interaction came to us.
enum UpdateSource {
  /// The server told it by itself; the word is the notification's type.
  case notified(String)
  /// We asked.
  case fetched
  /// We asked after a time without a link.
  case fetchedAfterGap

  /// The word for the time axis.
  var label: String {
    switch self {
    case .notified(let kind): kind
    case .fetched, .fetchedAfterGap: "read again"
    }
  }

  var wasMissed: Bool { if case .fetchedAfterGap = self { true } else { false } }
}

/// What happened to each interaction, oldest first; bounded, the longest quiet is forgotten first.
package struct InteractionHistories: Sendable {
  private static let (maxInteractions, maxEntries) = (256, 200)
  /// What snapshots may take in all, in bytes of JSON.
  static let maxSnapshotBytes = 256 << 10

  private var byID: [Interaction.ID: [HistoryEntry]] = [:]
  private var order: [Interaction.ID] = []
  private var last = 0
  private var bytes = 0

  package subscript(id: Interaction.ID) -> [HistoryEntry] { byID[id] ?? [] }

  mutating func add(_ happening: HistoryEntry, to id: Interaction.ID) {
    var happening = happening
    last += 1
    happening.number = last
    bytes += happening.snapshot?.bytes ?? 0
    byID[id, default: []].append(happening)
    if let count = byID[id]?.count, count > Self.maxEntries { dropFirst(of: id) }
    if let index = order.firstIndex(of: id) { order.remove(at: index) }
    order.append(id)
    if order.count > Self.maxInteractions { forget(order.removeFirst()) }
    while bytes > Self.maxSnapshotBytes, dropSnapshots() {}
  }

  private mutating func dropFirst(of id: Interaction.ID) {
    bytes -= byID[id]?.removeFirst().snapshot?.bytes ?? 0
  }

  private mutating func forget(_ id: Interaction.ID) {
    bytes -= (byID.removeValue(forKey: id) ?? []).reduce(0) { $0 + ($1.snapshot?.bytes ?? 0) }
  }

  /// Of the interaction that has been quiet longest, or the older half of the only one's. False
  /// when there are none left to drop.
  private mutating func dropSnapshots() -> Bool {
    let keeping = { (happenings: [HistoryEntry]) in happenings.contains { $0.snapshot != nil } }
    guard let id = order.first(where: { byID[$0].map(keeping) ?? false }),
      var happenings = byID[id]
    else { return false }
    let kept = happenings.indices.filter { happenings[$0].snapshot != nil }
    for index in id == order.last ? kept.prefix((kept.count + 1) / 2) : kept[...] {
      bytes -= happenings[index].snapshot?.bytes ?? 0
      happenings[index].snapshot = nil
    }
    byID[id] = happenings
    return true
  }
}

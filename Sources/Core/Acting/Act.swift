import WebServices

/// One deed to one interaction, on its way from the key to its outcome.
///
///     pulling ──▶ sent ──▶ accepted ──▶ confirmed       what is told may overtake the answer
///        │         │          │
///        │         ├──────────┴─ 10 s ─▶ asking ─▶ confirmed, or refused: what the server says
///        └─────────┴──▶ refused
///
/// `pulling` is the first step of moving what still lies in a workbin, and of putting back what has
/// not been confirmed as pulled; `Pull` tells of it.
package struct PendingAction: Sendable {
  package enum Phase: Sendable, Equatable {
    case pulling
    case sent
    /// The server took the request on; what came of it will be notified. [D:AsynchronousEvents]
    case accepted
    /// No outcome in time: the server is being asked what is true.
    case asking
    case confirmed
    /// With the reason, short enough for a row.
    case refused(String)
    /// Nobody could tell; asked again when the link is back.
    case unknown(String)
  }

  package let action: ItemAction
  package let interaction: Interaction
  /// The workbin that it goes to, where it goes to one.
  package let target: WorkbinContents.ID?
  /// Of its latest request.
  var number: Int
  package internal(set) var phase: Phase
  /// When the request on its way was sent.
  package internal(set) var sentAt: State.Instant
  var referenceID: Int?
  /// What is still to be sent after the request on its way.
  var steps: [APIRequest]
  /// Whether the interaction has been named by its `uri`, after its `id` alone would not do.
  var isByURI = false

  var deadline: State.Instant? {
    phase == .sent || phase == .accepted ? sentAt + Pull.outcomeTimeout : nil
  }

  /// What the time axis calls it: `AddEmail`, `Complete`.
  var operation: String { steps.first?.description ?? action.infinitive }
}

/// All acts that the screen still speaks of, and the batches that they belong to.
package struct PendingActions: Sendable {
  /// Those without an outcome.
  var open: [Interaction.ID: PendingAction] = [:]
  /// Those with one, until it has been shown long enough; and when that is.
  var ended: [Interaction.ID: (act: PendingAction, until: State.Instant)] = [:]
  /// When the first of them is to be forgotten.
  var nextForgotten: State.Instant?
  package internal(set) var batches: [Batch] = []
  var last = 0

  /// The latest act on an interaction.
  package subscript(id: Interaction.ID) -> PendingAction? { open[id] ?? ended[id]?.act }

  mutating func end(_ act: PendingAction, at now: State.Instant) {
    let id = act.interaction.id
    open[id] = nil
    let until = now + (act.phase == .confirmed ? Pull.leavingRowDuration : Pull.refusalDuration)
    ended[id] = (act, until)
    nextForgotten = min(nextForgotten ?? until, until)
  }

  /// Looks at all that have ended, but only when one of them is due.
  mutating func forget(_ now: State.Instant) {
    guard let due = nextForgotten, due <= now else { return }
    ended = ended.filter { $0.value.until > now }
    nextForgotten = ended.values.map(\.until).min()
  }

  var deadlines: [State.Instant?] { open.values.map(\.deadline) + [nextForgotten] }
}

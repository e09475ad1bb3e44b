import WebServices

/// All actions that the screen still speaks of. One of the parts of `State`.
package struct PendingActions: Sendable {
  package typealias ID = PendingAction.ID
  typealias Instant = State.Instant

  /// Those that were begun on many at once.
  package internal(set) var batches = Batches()
  /// Those without an outcome.
  private(set) var open: [ID: PendingAction] = [:]
  /// Those with one, until it has been shown long enough; a confirmed pull as long as its interaction
  /// is held.
  private var ended: [ID: (action: PendingAction, until: Instant?)] = [:]
  /// When the first of them is to be forgotten.
  private var nextExpiry: Instant?
  private var unmatchedErrors = UnmatchedErrors()
  private var lastNumber = 0

  /// The latest pull of an interaction.
  package func pull(of id: Interaction.ID) -> PendingAction? {
    self[ID(interaction: id, isPull: true)]
  }

  /// The latest other action on an interaction.
  package subscript(id: Interaction.ID) -> PendingAction? {
    self[ID(interaction: id, isPull: false)]
  }

  private subscript(id: ID) -> PendingAction? { open[id] ?? ended[id]?.action }

  /// The other action on an interaction whose outcome is open.
  func openAction(on id: Interaction.ID) -> PendingAction? {
    open[ID(interaction: id, isPull: false)]
  }

  func openPull(of id: Interaction.ID) -> PendingAction? { open[ID(interaction: id, isPull: true)] }

  package var openPulls: [PendingAction] { open.values.filter(\.id.isPull) }

  /// When what is told of an interaction was asked for; nil where it was not.
  func sentAt(_ id: Interaction.ID) -> Instant? { (openAction(on: id) ?? pull(of: id))?.sentAt }

  /// A fact as it is logged now, with the time since it was asked for.
  func happened(_ id: Interaction.ID, _ kind: HistoryEntry.Kind) -> Fact {
    .happened(id, kind, sentAt: sentAt(id))
  }

  var deadlines: [Instant?] { open.values.map(\.deadline) + [nextExpiry] }
}

/// Beginning and sending.
extension PendingActions {
  /// Begins an action; one that waits for the pull of its interaction sends nothing yet.
  mutating func start(_ action: PendingAction, waitsForPull: Bool, at now: Instant) -> [Fact] {
    ended[action.id] = nil
    open[action.id] = action
    return waitsForPull ? [] : sendNext(action.id, at: now)
  }

  mutating func sendNext(_ id: ID, at now: Instant) -> [Fact] {
    lastNumber += 1
    guard let request = open[id]?.sendNext(lastNumber, at: now), let action = open[id] else {
      return []
    }
    return [
      happened(
        id.interaction,
        .actionSent(operation: request.description, workbin: action.workbinName, isPull: id.isPull)),
      .request(request, .action(id, number: lastNumber)),
    ]
  }
}

/// What the server answers.
extension PendingActions {
  mutating func received(
    _ result: Result<APIResponse, RequestFailure>, for id: ID, number: Int, at now: Instant
  ) -> [Fact] {
    guard let action = open[id], action.number == number else {
      return acceptedLate(id, number, result)
    }
    open[id]?.answered()
    switch result {
    case .success(let response): return accepted(id, response.referenceID, at: now)
    case .failure(.rejected(let error)):
      if open[id]?.retryByURI(after: error) == true { return sendNext(id, at: now) }
      return refuse(id, action.reason(of: error), at: now) + action.doubts(after: error)
    case .failure(.lost(let message, let mayHaveHappened)):
      guard mayHaveHappened else { return refuse(id, "not sent: \(message)", at: now) }
      return [happened(id.interaction, .failed(message))] + verify(id)
    }
  }

  /// A notification may overtake the response to a pull, which then is told all the same.
  private mutating func acceptedLate(
    _ id: ID, _ number: Int, _ result: Result<APIResponse, RequestFailure>
  ) -> [Fact] {
    guard case .success(let response) = result, id.isPull, let action = ended[id]?.action,
      action.number == number
    else { return [] }
    ended[id]?.action.take(referenceID: response.referenceID)
    return [happened(id.interaction, .accepted(referenceID: response.referenceID))]
  }

  private mutating func accepted(_ id: ID, _ referenceID: Int?, at now: Instant) -> [Fact] {
    let facts = [happened(id.interaction, .accepted(referenceID: referenceID))]
    open[id]?.take(referenceID: referenceID)
    if let referenceID, let message = unmatchedErrors.take(referenceID) {
      return facts + refuse(id, message, at: now)
    }
    guard let action = open[id] else { return facts }
    if !action.remaining.isEmpty { return facts + sendNext(id, at: now) }
    // What changes no state is done with the response, where no notification was faster.
    if [.setInFocus, .changeUserData].contains(action.action.kind) {
      return facts + confirm(id, at: now)
    }
    open[id]?.accept()
    return facts
  }

  /// An error was notified, with its reference id or without one: of which action it speaks.
  mutating func failed(
    _ id: Interaction.ID?, referenceID: Int?, _ message: String, at now: Instant
  ) -> [Fact] {
    guard let referenceID else { return failed(id, message, at: now) }
    if let action = open.values.first(where: { $0.referenceID == referenceID }) {
      return failed(action.interaction.id, message, at: now)
    }
    if let action = ended.values.first(where: { $0.action.referenceID == referenceID })?.action,
      action.phase == .confirmed, !action.id.isPull, !action.action.kind.releases
    {
      // Its response was taken for its outcome, and was not.
      return refuse(action.id, message, at: now)
    }
    // It may overtake the response that names the number.
    unmatchedErrors.add(message, referenceID)
    guard let id else {
      return [.notice(.error, "The server could not do what was asked: \(message)", about: nil)]
    }
    // Somebody else's request failed, or an older one: mine goes on.
    return [happened(id, .failed(message))]
  }

  private mutating func failed(
    _ id: Interaction.ID?, _ message: String, at now: Instant
  ) -> [Fact] {
    guard let id else {
      return [.notice(.error, "The server could not do what was asked: \(message)", about: nil)]
    }
    if let action = openAction(on: id), action.phase != .waitingForPull {
      return refuse(action.id, message, at: now)
    }
    if let pull = openPull(of: id) {
      return refuse(pull.id, message, at: now)
        + (pull.workbin.map { [.contentsOutdated($0)] } ?? [])
    }
    return [happened(id, .failed(message)), .notice(.error, "\(id): \(message)", about: nil)]
  }
}

/// Asking the server what is true where no outcome was told; what comes of it: `+Verification`.
extension PendingActions {
  /// Begins with the first question: whether the interaction is mine.
  mutating func verify(_ id: ID) -> [Fact] {
    guard let action = open[id], open[id]?.beginVerification() == true else { return [] }
    return [
      .request(.myInteractions(action.interaction.medium), .ownership(id, number: action.number))
    ]
  }

  /// The second: whether it lies where a pull took it from, or where it was to go.
  mutating func verifyPresence(_ id: ID) -> [Fact] {
    guard let action = open[id], let workbin = action.workbin,
      open[id]?.beginVerification() == true
    else { return [] }
    return [.contentsWanted(workbin, .presence(id, number: action.number))]
  }

  /// The response to a question is here; nil where its action has ended, or is another by now.
  mutating func verified(_ id: ID, number: Int) -> PendingAction? {
    guard let action = open[id], action.number == number else { return nil }
    open[id]?.endVerification()
    return action
  }

  mutating func fail(_ id: ID, _ reason: String) { open[id]?.fail(reason) }

  /// Whether a no of the server ends it.
  mutating func endsByRefusal(_ id: ID, at now: Instant) -> Bool {
    open[id]?.endsByRefusal(at: now) ?? true
  }
}

/// How an action ends.
extension PendingActions {
  mutating func confirm(_ id: ID, at now: Instant) -> [Fact] {
    guard var action = self[id] else { return [] }
    action.confirm()
    end(action, until: id.isPull ? nil : now + PendingAction.successDuration)
    return [.actionEnded(action)]
  }

  /// Ends it without success. What waits for a pull that did not come about ends with it.
  mutating func refuse(_ id: ID, _ reason: String, at now: Instant) -> [Fact] {
    guard var action = self[id] else { return [] }
    let wasSent = action.phase != .waitingForPull
    action.refuse(reason)
    end(action, until: now + PendingAction.failureDuration)
    let facts =
      (wasSent ? [happened(id.interaction, .refused(reason))] : []) + [
        .actionEnded(action)
      ]
    guard id.isPull, let waiting = openAction(on: id.interaction), waiting.phase == .waitingForPull
    else { return facts }
    return facts + refuse(waiting.id, "it was not pulled: \(reason)", at: now)
  }

  private mutating func end(_ action: PendingAction, until: Instant?) {
    open[action.id] = nil
    ended[action.id] = (action, until)
    if let until { nextExpiry = min(nextExpiry ?? until, until) }
  }

  /// Nothing is told of a pull any more, such as when its interaction is held no longer.
  mutating func forgetPull(of id: Interaction.ID) {
    let id = ID(interaction: id, isPull: true)
    (open[id], ended[id]) = (nil, nil)
  }

  /// Looks at all that have ended, but only when one of them is due.
  mutating func expire(at now: Instant) {
    guard let due = nextExpiry, due <= now else { return }
    ended = ended.filter { $0.value.until.map { $0 > now } ?? true }
    nextExpiry = ended.values.compactMap(\.until).min()
  }
}

import WebServices

/// A pull from the key to its outcome; `Pull` draws its life.
extension State {
  mutating func pullSelected(_ turn: inout Turn) {
    if let reason = reasonNotToPull {
      return say(.warning, reason, about: pullTarget?.item.id, &turn)
    }
    guard let target = pullTarget else { return }
    pull(target.item, from: target.workbin, on: target.shelf, &turn)
  }

  mutating func pull(
    _ item: Interaction, from workbin: Workbin, on shelf: Shelf.ID, pins: Bool = true,
    _ turn: inout Turn
  ) {
    let call = Call.pull(
      item.id, item.medium, from: workbin.id, held: shelf.holder, nickname: identity.user)
    pulls[item.id] = Pull(
      interaction: item.detached, workbin: workbin, shelf: shelf, operation: call.description,
      sentAt: turn.now)
    if pins { live.pinned = item.id }
    record(.pullSent(operation: call.description, workbin: workbin.displayName), item.id, turn.now)
    self.call(call, for: .pull(item.id, sentAt: turn.now), &turn)
  }

  mutating func answeredPull(
    _ id: Interaction.ID, sentAt: Instant, _ result: Result<Answer, CallFailure>,
    _ turn: inout Turn
  ) {
    guard let pull = pulls[id], pull.sentAt == sentAt else { return }
    switch result {
    case .success(let answer): accept(pull, answer.referenceID, &turn)
    case .failure(.refused(let refusal)):
      // A notification that already confirmed it knows better than an answer that got lost.
      guard pull.phase != .confirmed else { return }
      refuse(id, because: reason(of: refusal), &turn)
      if refusal.kind == .notFound { readContent(pull.shelf, &turn) }
      // It may be the session that is gone: the channels tell.
      if [.wrongState, .forbidden].contains(refusal.kind) { readAvailability(&turn) }
    case .failure(.lost(let sentence, let mayHaveHappened)):
      guard pull.phase != .confirmed else { return }
      guard mayHaveHappened else { return refuse(id, because: "not sent: \(sentence)", &turn) }
      record(.failed(sentence), id, turn.now)
      askWhose(pull, &turn)
    }
  }

  private mutating func accept(_ pull: Pull, _ referenceID: Int?, _ turn: inout Turn) {
    let id = pull.interaction.id
    pulls[id]?.referenceID = referenceID
    record(.accepted(referenceID: referenceID), id, turn.now)
    guard pull.phase == .sent else { return }
    pulls[id]?.phase = .accepted
    if let referenceID, let words = unmatchedErrors.take(referenceID) {
      refuse(id, because: words, &turn)
    }
  }

  /// Nobody said what came of it: the server is asked what is true. First whether the interaction
  /// is mine; if not, whether it still lies in its workbin.
  mutating func askWhose(_ pull: Pull, _ turn: inout Turn) {
    let id = pull.interaction.id
    pulls[id]?.phase = .asking
    guard !calls.contains(.whose(id)), !calls.contains(.whether(id)) else { return }
    call(.mine(pull.interaction.medium), for: .whose(id), &turn)
  }

  /// Pulls whose outcome is open after the link was away.
  mutating func askAboutOpenPulls(_ turn: inout Turn) {
    for pull in pulls.values where pull.isOpen { askWhose(pull, &turn) }
    askAboutOpenActs(&turn)
  }

  mutating func answeredWhose(
    _ id: Interaction.ID, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    guard let pull = pulls[id], pull.isOpen else { return }
    switch result {
    case .success(let answer):
      let mine = answer.interactions.first { $0.id == id && !($0.state?.isOver ?? false) }
      guard let mine else { return askWhether(pull, &turn) }
      record(.told("it is yours"), id, turn.now)
      hold(mine, .read, &turn)
    case .failure(.refused): askWhether(pull, &turn)
    case .failure(let failure): pulls[id]?.phase = .unknown(failure.sentence)
    }
  }

  private mutating func askWhether(_ pull: Pull, _ turn: inout Turn) {
    call(contentCall(pull.shelf), for: .whether(pull.interaction.id), &turn)
  }

  mutating func answeredWhether(
    _ id: Interaction.ID, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    guard let pull = pulls[id], pull.isOpen else { return }
    switch result {
    case .success(let answer):
      let lies = answer.content.contains { $0.id == id }
      let truth = lies ? "still in the workbin" : "no longer in the workbin, and not yours"
      record(.told(truth), id, turn.now)
      refuse(id, because: "no outcome; asked the server: \(truth)", &turn)
      readContent(pull.shelf, &turn)
    case .failure(let failure): pulls[id]?.phase = .unknown(failure.sentence)
    }
  }

  mutating func refuse(_ id: Interaction.ID, because reason: String, _ turn: inout Turn) {
    pulls[id]?.phase = .refused(reason)
    if live.pinned == id { live.pinned = nil }
    record(.refused(reason), id, turn.now)
    if isAlone(id) { say(.error, "\(name(of: id)) was not pulled: \(reason)", &turn) }
    actSawNoPull(id, because: reason, &turn)
  }

  /// Unanswered pulls whose patience has ended.
  mutating func askAboutOverduePulls(_ turn: inout Turn) {
    for pull in pulls.values {
      guard let deadline = pull.deadline, deadline <= turn.now else { continue }
      record(.unanswered(after: Pull.patience), pull.interaction.id, turn.now)
      askWhose(pull, &turn)
    }
  }

  /// A refusal in a row's few words. That an interaction which is no longer there was taken by
  /// another agent is inferred: nobody else can empty a workbin but routing. [gws-api 11.8]
  private func reason(of refusal: Refusal) -> String {
    switch refusal.kind {
    case .notFound: "gone: taken by another agent" + (refusal.words.map { " (\($0))" } ?? "")
    case .forbidden: "no permission" + (refusal.words.map { ": \($0)" } ?? "")
    default: refusal.fact
    }
  }
}

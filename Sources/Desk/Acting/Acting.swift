import WebServices

/// An act from the key to its outcome; `Act` draws its life.
extension State {
  /// Begins a deed that nothing speaks against.
  mutating func begin(_ deed: Deed, on target: Target, alone: Bool, _ turn: inout Turn) {
    switch (deed, target) {
    case (.pull, .lying(let item, let workbin, let shelf)):
      pull(item, from: workbin, on: shelf, pins: alone, &turn)
    case (.move(let shelf, _), .lying(let item, let workbin, let origin)):
      pull(item, from: workbin, on: origin, pins: alone, &turn)
      prepare(deed, item.detached, to: shelf, &turn)
    case (.putBack, .lying(let item, _, _)):
      // What has not been confirmed as pulled goes back as soon as it has been.
      prepare(deed, item.detached, to: pulls[item.id]?.shelf, &turn)
    case (.move(let shelf, _), .mine(let record)): send(deed, record.described, to: shelf, &turn)
    case (.putBack, .mine(let record)): send(deed, record.described, to: record.origin, &turn)
    case (.save, .mine(let record)), (.send, .mine(let record)):
      send(deed, record.letterSource, to: nil, &turn)
    case (.changeUserData(let change), .mine(let record)):
      let fitted = change.fitted(to: record.userData)
      // One of several may be as it is wanted already.
      send(.changeUserData(fitted.isNothing ? change : fitted), record.described, to: nil, &turn)
    case (_, .mine(let record)): send(deed, record.described, to: nil, &turn)
    case (_, .lying): break
    }
  }

  /// An act whose first step is a pull.
  private mutating func prepare(
    _ deed: Deed, _ item: Interaction, to shelf: Shelf.ID?, _ turn: inout Turn
  ) {
    acts.last += 1
    acts.ended[item.id] = nil
    acts.open[item.id] = Act(
      deed: deed, interaction: item, target: shelf, number: acts.last, phase: .pulling,
      sentAt: turn.now, steps: calls(for: deed, item, to: shelf))
  }

  private mutating func send(
    _ deed: Deed, _ item: Interaction, to shelf: Shelf.ID?, _ turn: inout Turn
  ) {
    prepare(deed, item, to: shelf, &turn)
    sendStep(of: item.id, &turn)
  }

  private func calls(for deed: Deed, _ item: Interaction, to shelf: Shelf.ID?) -> [Call] {
    if let shelf { return [.add(item.id, item.medium, to: shelf.workbin, held: shelf.holder)] }
    return deed.operations(on: item, nickname: identity.user).map { .perform($0, on: item) }
  }

  /// Sends the next request of an act.
  mutating func sendStep(of id: Interaction.ID, _ turn: inout Turn) {
    guard var act = acts.open[id], !act.steps.isEmpty else { return }
    let call = act.steps.removeFirst()
    acts.last += 1
    (act.phase, act.sentAt, act.referenceID, act.number) = (.sent, turn.now, nil, acts.last)
    acts.open[id] = act
    let to = act.target.flatMap(shelf)?.name
    record(.actSent(operation: call.description, to: to), id, turn.now)
    self.call(call, for: .act(.step(id, act.number)), &turn)
  }

  mutating func answeredStep(
    _ id: Interaction.ID, _ number: Int, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    // A late answer to an older request must not be taken for the newer one's.
    guard let act = acts.open[id], act.number == number else { return }
    switch result {
    case .success(let answer): accept(act, answer.referenceID, &turn)
    case .failure(.refused(let refusal)):
      if let again = otherAddress(of: act, refusal) { return sendAgain(again, act, &turn) }
      refuse(act, because: reason(of: refusal), &turn)
      if refusal.kind == .notFound { readMine(act.interaction.medium, &turn) }
    case .failure(.lost(let sentence, let mayHaveHappened)):
      guard mayHaveHappened else { return refuse(act, because: "not sent: \(sentence)", &turn) }
      record(.failed(sentence), id, turn.now)
      ask(act, &turn)
    }
  }

  private mutating func accept(_ act: Act, _ referenceID: Int?, _ turn: inout Turn) {
    let id = act.interaction.id
    record(.accepted(referenceID: referenceID), id, turn.now)
    acts.open[id]?.referenceID = referenceID
    if let referenceID, let words = unmatchedErrors.take(referenceID) {
      return refuse(act, because: words, &turn)
    }
    if !act.steps.isEmpty { return sendStep(of: id, &turn) }
    // What changes no state is done with the answer, where no notification was faster.
    if [.setInFocus, .changeUserData].contains(act.deed.kind) { return confirm(act, &turn) }
    acts.open[id]?.phase = .accepted
  }

  /// The client that puts into workbins names the interaction by `id`, one page by `uri`: a server
  /// that misses a parameter is asked once more in the page's way.
  /// [C:jsgws, D:WorkbinAddInteractionToWorkbin]
  private func otherAddress(of act: Act, _ refusal: Refusal) -> Call? {
    guard refusal.code == Refusal.missingParameter, !act.isByURI, let target = act.target else {
      return nil
    }
    let item = act.interaction
    return .add(uri: item.address, item.medium, to: target.workbin, held: target.holder)
  }

  private mutating func sendAgain(_ call: Call, _ act: Act, _ turn: inout Turn) {
    acts.open[act.interaction.id]?.isByURI = true
    acts.open[act.interaction.id]?.steps = [call]
    sendStep(of: act.interaction.id, &turn)
  }

  /// What a refusal says in a row's few words.
  private func reason(of refusal: Refusal) -> String {
    switch refusal.kind {
    case .notFound: "it is no longer yours" + (refusal.words.map { " (\($0))" } ?? "")
    case .forbidden: "no permission" + (refusal.words.map { ": \($0)" } ?? "")
    default: refusal.fact
    }
  }
}

/// What the answer to a call is for, where an act asked.
enum ActPurpose: Sendable, Equatable {
  /// A request of an act, by the request's number.
  case step(Interaction.ID, Int)
  /// What is true of an interaction whose act had no outcome: whether it is mine.
  case truth(Interaction.ID)
  /// Whether it lies in the workbin that it was to go to.
  case whether(Interaction.ID)
}

import WebServices

/// An act from the key to its outcome; `PendingAction` draws its life.
extension State {
  /// Begins a deed that nothing speaks against.
  mutating func begin(
    _ action: ItemAction, on target: ActionTarget, alone: Bool, _ context: inout UpdateContext
  ) {
    switch (action, target) {
    case (.pull, .inWorkbin(let item, let workbin, let contents)):
      pull(item, from: workbin, on: contents, pins: alone, &context)
    case (.move(let contents, _), .inWorkbin(let item, let workbin, let origin)):
      pull(item, from: workbin, on: origin, pins: alone, &context)
      prepare(action, item.detached, to: contents, &context)
    case (.putBack, .inWorkbin(let item, _, _)):
      // What has not been confirmed as pulled goes back as soon as it has been.
      prepare(action, item.detached, to: pulls[item.id]?.source, &context)
    case (.move(let contents, _), .held(let record)):
      send(action, record.described, to: contents, &context)
    case (.putBack, .held(let record)): send(action, record.described, to: record.origin, &context)
    case (.save, .held(let record)), (.send, .held(let record)):
      send(action, record.emailSource, to: nil, &context)
    case (.changeUserData(let change), .held(let record)):
      let fitted = change.fitted(to: record.userData)
      // One of several may be as it is wanted already.
      send(.changeUserData(fitted.isEmpty ? change : fitted), record.described, to: nil, &context)
    case (_, .held(let record)): send(action, record.described, to: nil, &context)
    case (_, .inWorkbin): break
    }
  }

  /// An act whose first step is a pull.
  private mutating func prepare(
    _ action: ItemAction, _ item: Interaction, to contents: WorkbinContents.ID?,
    _ context: inout UpdateContext
  ) {
    actions.last += 1
    actions.ended[item.id] = nil
    actions.open[item.id] = PendingAction(
      action: action, interaction: item, target: contents, number: actions.last, phase: .pulling,
      sentAt: context.now, steps: calls(for: action, item, to: contents))
  }

  private mutating func send(
    _ action: ItemAction, _ item: Interaction, to contents: WorkbinContents.ID?,
    _ context: inout UpdateContext
  ) {
    prepare(action, item, to: contents, &context)
    sendStep(of: item.id, &context)
  }

  private func calls(for action: ItemAction, _ item: Interaction, to contents: WorkbinContents.ID?)
    -> [APIRequest]
  {
    if let contents {
      return [.add(item.id, item.medium, to: contents.workbin, owner: contents.owner)]
    }
    return action.operations(on: item, nickname: identity.user).map { .perform($0, on: item) }
  }

  /// Sends the next request of an act.
  mutating func sendStep(of id: Interaction.ID, _ context: inout UpdateContext) {
    guard var act = actions.open[id], !act.steps.isEmpty else { return }
    let call = act.steps.removeFirst()
    actions.last += 1
    (act.phase, act.sentAt, act.referenceID, act.number) = (.sent, context.now, nil, actions.last)
    actions.open[id] = act
    let to = act.target.flatMap(workbin)?.name
    record(.actionSent(operation: call.description, to: to), id, context.now)
    self.call(call, for: .act(.step(id, act.number)), &context)
  }

  mutating func answeredStep(
    _ id: Interaction.ID, _ number: Int, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    // A late answer to an older request must not be taken for the newer one's.
    guard let act = actions.open[id], act.number == number else { return }
    switch result {
    case .success(let response): accept(act, response.referenceID, &context)
    case .failure(.rejected(let error)):
      if let again = otherAddress(of: act, error) { return sendAgain(again, act, &context) }
      refuse(act, because: reason(of: error), &context)
      if error.kind == .notFound { readMine(act.interaction.medium, &context) }
    case .failure(.lost(let sentence, let mayHaveHappened)):
      guard mayHaveHappened else { return refuse(act, because: "not sent: \(sentence)", &context) }
      record(.failed(sentence), id, context.now)
      ask(act, &context)
    }
  }

  private mutating func accept(
    _ act: PendingAction, _ referenceID: Int?, _ context: inout UpdateContext
  ) {
    let id = act.interaction.id
    record(.accepted(referenceID: referenceID), id, context.now)
    actions.open[id]?.referenceID = referenceID
    if let referenceID, let words = unmatchedErrors.take(referenceID) {
      return refuse(act, because: words, &context)
    }
    if !act.steps.isEmpty { return sendStep(of: id, &context) }
    // What changes no state is done with the answer, where no notification was faster.
    if [.setInFocus, .changeUserData].contains(act.action.kind) { return confirm(act, &context) }
    actions.open[id]?.phase = .accepted
  }

  /// The client that puts into workbins names the interaction by `id`, one page by `uri`: a server
  /// that misses a parameter is asked once more in the page's way.
  /// [C:jsgws, D:WorkbinAddInteractionToWorkbin]
  private func otherAddress(of act: PendingAction, _ error: APIError) -> APIRequest? {
    guard error.code == APIError.missingParameter, !act.isByURI, let target = act.target else {
      return nil
    }
    let item = act.interaction
    return .add(uri: item.address, item.medium, to: target.workbin, owner: target.owner)
  }

  private mutating func sendAgain(
    _ call: APIRequest, _ act: PendingAction, _ context: inout UpdateContext
  ) {
    actions.open[act.interaction.id]?.isByURI = true
    actions.open[act.interaction.id]?.steps = [call]
    sendStep(of: act.interaction.id, &context)
  }

  /// What a refusal says in a row's few words.
  private func reason(of error: APIError) -> String {
    switch error.kind {
    case .notFound: "it is no longer yours" + (error.message.map { " (\($0))" } ?? "")
    case .forbidden: "no permission" + (error.message.map { ": \($0)" } ?? "")
    default: error.summary
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

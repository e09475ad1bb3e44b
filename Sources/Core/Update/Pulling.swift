import WebServices

/// A pull from the key to its outcome; `Pull` draws its life.
extension State {
  mutating func pullSelected(_ context: inout UpdateContext) {
    if let reason = reasonNotToPull {
      return say(.warning, reason, about: pullTarget?.item.id, &context)
    }
    guard let target = pullTarget else { return }
    pull(target.item, from: target.workbin, on: target.contents, &context)
  }

  mutating func pull(
    _ item: Interaction, from workbin: Workbin, on contents: WorkbinContents.ID, pins: Bool = true,
    _ context: inout UpdateContext
  ) {
    let call = APIRequest.pull(
      item.id, item.medium, from: workbin.id, owner: contents.owner, nickname: identity.user)
    pulls[item.id] = Pull(
      interaction: item.detached, workbin: workbin, source: contents, operation: call.description,
      sentAt: context.now)
    if pins { live.pinned = item.id }
    record(
      .pullSent(operation: call.description, workbin: workbin.displayName), item.id, context.now)
    self.call(call, for: .pull(item.id, sentAt: context.now), &context)
  }

  mutating func answeredPull(
    _ id: Interaction.ID, sentAt: Instant, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let pull = pulls[id], pull.sentAt == sentAt else { return }
    switch result {
    case .success(let response): accept(pull, response.referenceID, &context)
    case .failure(.rejected(let error)):
      // A notification that already confirmed it knows better than an answer that got lost.
      guard pull.phase != .confirmed else { return }
      refuse(id, because: reason(of: error), &context)
      if error.kind == .notFound { readContent(pull.source, &context) }
      // It may be the session that is gone: the channels tell.
      if [.wrongState, .forbidden].contains(error.kind) { readAvailability(&context) }
    case .failure(.lost(let sentence, let mayHaveHappened)):
      guard pull.phase != .confirmed else { return }
      guard mayHaveHappened else { return refuse(id, because: "not sent: \(sentence)", &context) }
      record(.failed(sentence), id, context.now)
      askWhose(pull, &context)
    }
  }

  private mutating func accept(_ pull: Pull, _ referenceID: Int?, _ context: inout UpdateContext) {
    let id = pull.interaction.id
    pulls[id]?.referenceID = referenceID
    record(.accepted(referenceID: referenceID), id, context.now)
    guard pull.phase == .sent else { return }
    pulls[id]?.phase = .accepted
    if let referenceID, let words = unmatchedErrors.take(referenceID) {
      refuse(id, because: words, &context)
    }
  }

  /// Nobody said what came of it: the server is asked what is true. First whether the interaction
  /// is mine; if not, whether it still lies in its workbin.
  mutating func askWhose(_ pull: Pull, _ context: inout UpdateContext) {
    let id = pull.interaction.id
    pulls[id]?.phase = .asking
    guard !calls.contains(.whose(id)), !calls.contains(.whether(id)) else { return }
    call(.myInteractions(pull.interaction.medium), for: .whose(id), &context)
  }

  /// Pulls whose outcome is open after the link was away.
  mutating func askAboutOpenPulls(_ context: inout UpdateContext) {
    for pull in pulls.values where pull.isOpen { askWhose(pull, &context) }
    askAboutOpenActs(&context)
  }

  mutating func answeredWhose(
    _ id: Interaction.ID, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let pull = pulls[id], pull.isOpen else { return }
    switch result {
    case .success(let response):
      let mine = response.interactions.first { $0.id == id && !($0.state?.isReleased ?? false) }
      guard let mine else { return askWhether(pull, &context) }
      record(.serverSaid("it is yours"), id, context.now)
      hold(mine, .fetched, &context)
    case .failure(.rejected): askWhether(pull, &context)
    case .failure(let failure): pulls[id]?.phase = .unknown(failure.message)
    }
  }

  private mutating func askWhether(_ pull: Pull, _ context: inout UpdateContext) {
    call(contentCall(pull.source), for: .whether(pull.interaction.id), &context)
  }

  mutating func answeredWhether(
    _ id: Interaction.ID, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let pull = pulls[id], pull.isOpen else { return }
    switch result {
    case .success(let response):
      let lies = response.content.contains { $0.id == id }
      let truth = lies ? "still in the workbin" : "no longer in the workbin, and not yours"
      record(.serverSaid(truth), id, context.now)
      refuse(id, because: "no outcome; asked the server: \(truth)", &context)
      readContent(pull.source, &context)
    case .failure(let failure): pulls[id]?.phase = .unknown(failure.message)
    }
  }

  mutating func refuse(_ id: Interaction.ID, because reason: String, _ context: inout UpdateContext)
  {
    pulls[id]?.phase = .refused(reason)
    if live.pinned == id { live.pinned = nil }
    record(.refused(reason), id, context.now)
    if isAlone(id) { say(.error, "\(name(of: id)) was not pulled: \(reason)", &context) }
    actSawNoPull(id, because: reason, &context)
  }

  /// Unanswered pulls whose patience has ended.
  mutating func askAboutOverduePulls(_ context: inout UpdateContext) {
    for pull in pulls.values {
      guard let deadline = pull.deadline, deadline <= context.now else { continue }
      record(.unanswered(after: Pull.outcomeTimeout), pull.interaction.id, context.now)
      askWhose(pull, &context)
    }
  }

  /// A refusal in a row's few words. That an interaction which is no longer there was taken by
  /// another agent is inferred: nobody else can empty a workbin but routing. [gws-api 11.8]
  private func reason(of error: APIError) -> String {
    switch error.kind {
    case .notFound: "gone: taken by another agent" + (error.message.map { " (\($0))" } ?? "")
    case .forbidden: "no permission" + (error.message.map { ": \($0)" } ?? "")
    default: error.summary
    }
  }
}

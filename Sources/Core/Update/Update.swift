import WebServices

/// The program: what each event changes, and what it asks for. All else in this module serves it.
package func update(_ state: inout State, _ event: Event, at now: State.Instant) -> [Effect] {
  var context = UpdateContext(now: now)
  switch event {
  case .started: state.signInNow(&context)
  case .intent(let intent): state.follow(intent, &context)
  case .link(let link): state.linkChanged(link, &context)
  case .established(let again): state.established(again: again, &context)
  case .topicRefused(let topic, let reason):
    state.say(.warning, "The server refuses news from \(topic): \(reason)", &context)
  case .answered(let id, let result):
    if let call = state.calls.end(id), !state.awaitsToken(call, result, &context) {
      state.answered(call, result, &context)
    }
  case .advised(let sentence): state.say(.warning, sentence, &context)
  case .messageRefused(let reason):
    state.say(.warning, "A message was not read, so everything is read again: \(reason)", &context)
    state.readEverything(&context)
  case .notified(let notification): state.notified(notification, &context)
  case .slice: state.goOn(context.now)
  case .edited(let id, let outcome): state.edited(id, outcome, &context)
  case .copied(let what, let bytes, let wasSent):
    state.copied(what, bytes: bytes, wasSent: wasSent, &context)
  case .preferencesNotSaved(let sentence): state.say(.warning, sentence, &context)
  case .themeApplied(let theme, let problem): state.dressed(theme, problem, &context)
  case .deadline(let clock): state.tick(clock, context.now)
  }
  state.settle(&context)
  return context.effects
}

/// One run of `update`: its moment, and the effects gathered on the way.
struct UpdateContext {
  let now: State.Instant
  private(set) var effects: [Effect] = []

  init(now: State.Instant) { self.now = now }

  mutating func ask(_ effect: Effect) { effects.append(effect) }
}

extension State {
  mutating func call(
    _ call: APIRequest, for purpose: RequestPurpose, _ context: inout UpdateContext
  ) {
    context.ask(.send(calls.begin(purpose, call, at: context.now), call))
  }

  /// `about`: the interaction whose pull it speaks of; once that is settled the notice goes.
  mutating func say(
    _ level: Notice.Level, _ sentence: String, about: Interaction.ID? = nil,
    _ context: inout UpdateContext
  ) {
    notice = Notice(
      level: level, message: sentence, until: context.now + Notice.duration, about: about)
  }

  mutating func answered(
    _ call: PendingRequests.Pending, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    let begunAt = call.begunAt
    switch call.purpose {
    case .me: answeredMe(result, &context)
    case .renew: answeredRenew(result, &context)
    case .startSession: answeredStartSession(result, &context)
    case .agentStates: answeredStates(result)
    case .caseData: answeredCaseData(result)
    case .channels: answeredChannels(result, &context)
    case .setState(let wanted): answeredSetState(wanted, result, &context)
    case .team(let owner): answeredTeam(owner, result, &context)
    case .users: answeredUsers(result, &context)
    case .unsubscribe: break
    case .listAll, .listMine: answeredList(call.purpose, result, &context)
    case .subscribe(let id): answeredSubscribe(id, result, &context)
    case .content(let id): answeredContent(id, result, &context)
    case .mine(let medium): answeredMine(medium, begunAt: begunAt, result, &context)
    case .pull(let id, let sentAt): answeredPull(id, sentAt: sentAt, result, &context)
    case .whose(let id): answeredWhose(id, result, &context)
    case .whether(let id): answeredWhether(id, result, &context)
    case .act(let purpose): answered(purpose, result, &context)
    }
  }
}

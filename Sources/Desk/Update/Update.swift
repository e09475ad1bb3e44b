import WebServices

/// The program: what each event changes, and what it asks for. All else in this module serves it.
package func update(_ state: inout State, _ event: Event, at now: State.Instant) -> [Effect] {
  var turn = Turn(now: now)
  switch event {
  case .started: state.signInNow(&turn)
  case .intent(let intent): state.follow(intent, &turn)
  case .link(let link): state.linkChanged(link, &turn)
  case .established(let again): state.established(again: again, &turn)
  case .topicRefused(let topic, let reason):
    state.say(.warning, "The server refuses news from \(topic): \(reason)", &turn)
  case .answered(let id, let result):
    if let call = state.calls.end(id), !state.awaitsToken(call, result, &turn) {
      state.answered(call, result, &turn)
    }
  case .advised(let sentence): state.say(.warning, sentence, &turn)
  case .messageRefused(let reason):
    state.say(.warning, "A message was not read, so everything is read again: \(reason)", &turn)
    state.readEverything(&turn)
  case .notified(let notification): state.notified(notification, &turn)
  case .slice: state.goOn(turn.now)
  case .edited(let id, let outcome): state.edited(id, outcome, &turn)
  case .copied(let what, let bytes, let wasSent):
    state.copied(what, bytes: bytes, wasSent: wasSent, &turn)
  case .notKept(let sentence): state.say(.warning, sentence, &turn)
  case .dressed(let theme, let problem): state.dressed(theme, problem, &turn)
  case .deadline(let clock): state.tick(clock, turn.now)
  }
  state.settle(&turn)
  return turn.effects
}

/// One run of `update`: its moment, and the effects gathered on the way.
struct Turn {
  let now: State.Instant
  private(set) var effects: [Effect] = []

  init(now: State.Instant) { self.now = now }

  mutating func ask(_ effect: Effect) { effects.append(effect) }
}

extension State {
  mutating func call(_ call: Call, for purpose: Purpose, _ turn: inout Turn) {
    turn.ask(.call(calls.begin(purpose, call, at: turn.now), call))
  }

  /// `about`: the interaction whose pull it speaks of; once that is settled the notice goes.
  mutating func say(
    _ level: Notice.Level, _ sentence: String, about: Interaction.ID? = nil, _ turn: inout Turn
  ) {
    notice = Notice(
      level: level, sentence: sentence, until: turn.now + Notice.stay, about: about)
  }

  mutating func answered(
    _ call: Calls.UnderWay, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    let begunAt = call.begunAt
    switch call.purpose {
    case .me: answeredMe(result, &turn)
    case .renew: answeredRenew(result, &turn)
    case .startSession: answeredStartSession(result, &turn)
    case .agentStates: answeredStates(result)
    case .caseData: answeredCaseData(result)
    case .channels: answeredChannels(result, &turn)
    case .setState(let wanted): answeredSetState(wanted, result, &turn)
    case .team(let holder): answeredTeam(holder, result, &turn)
    case .users: answeredUsers(result, &turn)
    case .unsubscribe: break
    case .listAll, .listMine: answeredList(call.purpose, result, &turn)
    case .subscribe(let id): answeredSubscribe(id, result, &turn)
    case .content(let id): answeredContent(id, result, &turn)
    case .mine(let medium): answeredMine(medium, begunAt: begunAt, result, &turn)
    case .pull(let id, let sentAt): answeredPull(id, sentAt: sentAt, result, &turn)
    case .whose(let id): answeredWhose(id, result, &turn)
    case .whether(let id): answeredWhether(id, result, &turn)
    case .act(let purpose): answered(purpose, result, &turn)
    }
  }
}

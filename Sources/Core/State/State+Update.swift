import WebServices

/// The program: what each event changes, and what it asks for. All else in this module serves it.
///
/// `jitter`: a fresh random number in 0..<1.
package func update(
  _ state: inout State, _ event: Event, at now: State.Instant, jitter: Double = 0
) -> [Effect] {
  var context = UpdateContext(now: now, jitter: jitter)
  state.handle(event, &context)
  state.settle(&context)
  return context.effects
}

/// One run of `update`: its moment, its chance, and the effects gathered on the way.
struct UpdateContext {
  let now: State.Instant
  let jitter: Double
  private(set) var effects: [Effect] = []

  init(now: State.Instant, jitter: Double) { (self.now, self.jitter) = (now, jitter) }

  mutating func ask(_ effect: Effect) { effects.append(effect) }
}

extension State {
  fileprivate mutating func handle(_ event: Event, _ context: inout UpdateContext) {
    switch event {
    case .started: signIn(&context)
    case .intent(let intent): handle(intent, &context)
    case .link(let link): linkChanged(link, &context)
    case .established(let again, let refusedTopics):
      established(again: again, refusedTopics: refusedTopics, &context)
    case .httpSessionReplaced: httpSessionReplaced(&context)
    case .topicRefused(let topic, let reason): topicRefused(topic, reason, &context)
    case .received(let id, let result):
      if let pending = server.requests.end(id), !awaitsToken(pending, result, &context) {
        received(result, for: pending, &context)
      }
    case .advised(let message): say(.warning, message, &context)
    case .messageRefused(let reason):
      say(.warning, "A message was not read, so everything is read again: \(reason)", &context)
      fetchEverything(&context)
    case .notified(let notification): notified(notification, &context)
    case .slice: runSlice(context.now)
    case .edited(let id, let outcome): edited(id, outcome, &context)
    case .copied(let what, let bytes, let wasSent):
      copied(what, bytes: bytes, wasSent: wasSent, &context)
    case .preferencesNotSaved(let message): say(.warning, message, &context)
    case .themeApplied(let theme, let problem): themeApplied(theme, problem, &context)
    case .deadline(let clock): tick(clock, context.now)
    }
  }

  /// What the server answered to a request.
  mutating func received(
    _ result: Result<APIResponse, RequestFailure>, for pending: PendingRequests.Pending,
    _ context: inout UpdateContext
  ) {
    switch pending.purpose {
    case .me: receivedMe(result, &context)
    case .renew: receivedToken(result, &context)
    case .startSession: receivedSession(result, &context)
    case .agentStates: receivedStates(result)
    case .caseData: administrator.take(labels: result)
    case .channels:
      if case .success(let response) = result { channelsChanged(response.agent.channels, &context) }
    case .setState(let state): receivedSetState(state, result, &context)
    case .team(let owner): receivedTeam(owner, result, &context)
    case .users: receivedUsers(result, &context)
    case .unsubscribe: break
    case .listAll, .listMine: receivedWorkbinList(pending.purpose, result, &context)
    case .subscribe(let id): receivedSubscription(id, result, &context)
    case .contents(let id): receivedContents(id, result, &context)
    case .held(let medium): receivedHeld(medium, askedAt: pending.begunAt, result, &context)
    case .action(let id, let number):
      react(to: actions.received(result, for: id, number: number, at: context.now), &context)
    case .ownership(let id, let number): receivedOwnership(id, number, result, &context)
    case .presence(let id, let number): receivedPresence(id, number, result, &context)
    }
  }

  mutating func request(
    _ request: APIRequest, for purpose: RequestPurpose, _ context: inout UpdateContext
  ) {
    context.ask(.send(server.requests.begin(purpose, request, at: context.now), request))
  }

  /// `about`: the interaction whose pull it speaks of; once that is settled the notice goes.
  mutating func say(
    _ level: Notice.Level, _ message: String, about subject: Interaction.ID? = nil,
    _ context: inout UpdateContext
  ) {
    screen.notices.say(level, message, about: subject, at: context.now)
  }
}

import WebServices

/// From the first request to the first list: `GET /me` brings cookie and CSRF token, so everything
/// else waits for it. [C:ios, C:jsgws]
extension State {
  mutating func signInNow(_ context: inout UpdateContext) {
    guard !calls.contains(.me) else { return }
    signIn = .asking
    call(.me, for: .me, &context)
  }

  mutating func answeredMe(
    _ result: Result<APIResponse, RequestFailure>, _ context: inout UpdateContext
  ) {
    switch result {
    case .success(let response):
      signInAttempts = 0
      signIn = .done(response.agent)
      knowsSettingsSince = context.now
      agentStatus.channels = response.agent.channels
      takeOrder(of: response.agent.administratorOptions)
      context.ask(.openLink)
      readList(&context)
    case .failure(.rejected(let error)) where error.kind != .serverFailed:
      signIn = .refused(error)
    case .failure(let failure):
      signInAttempts += 1
      let wait = Duration.seconds(min(30, 1 << min(signInAttempts - 1, 5)))
      signIn = .retrying(
        reason: failure.message, attempt: signInAttempts, next: context.now + wait)
    }
  }

  /// The documented order: only when every topic is subscribed may the session begin, so that
  /// nothing it causes is missed. [C:ios, C:vue]
  mutating func startSession(_ context: inout UpdateContext) {
    guard case .done(let agent) = signIn else { return readEverything(&context) }
    session = .starting
    // Media channels only: a workbin needs no voice, and asking for it fails without a telephone.
    let channels = agent.channels.map(\.name).filter { $0 != "voice" }
    call(
      .startContactCenterSession(channels: channels.isEmpty ? Self.mediaChannels : channels),
      for: .startSession, &context)
  }

  mutating func answeredStartSession(
    _ result: Result<APIResponse, RequestFailure>, _ context: inout UpdateContext
  ) {
    switch result {
    case .success(let response):
      session = .started
      if response.isPartialSuccess {
        say(.warning, "Only some channels are open: \(response.partWords)", &context)
      }
    case .failure(.rejected(let error)) where isSessionUnsure && error.kind == .wrongState:
      // It exists already: it is the one that we asked for without hearing of it.
      session = .started
    case .failure(let failure):
      session = .refused(failure.message)
      say(.warning, Self.noSession(failure), &context)
    }
    isSessionUnsure = false
    if case .failure(.lost(_, mayHaveHappened: true)) = result { isSessionUnsure = true }
    readEverything(&context)
    readAvailability(&context)
    readCaseData(&context)
  }

  /// A session that exists already is not ours to end: said as what it is. [gws-api 2.4]
  private static func noSession(_ failure: RequestFailure) -> String {
    guard case .rejected(let error) = failure, error.kind == .wrongState else {
      return "No contact-centre session: \(failure.message)"
    }
    return "You are signed in elsewhere too; that contact-centre session is used, and left as it is"
      + (error.message.map { ": \($0)" } ?? "")
  }

  /// The channels asked for when `/me` lists none. [gws-api 2.4: inferred]
  private static let mediaChannels = ["email", "chat", "workitem"]
}

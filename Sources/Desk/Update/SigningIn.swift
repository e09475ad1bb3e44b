import WebServices

/// From the first request to the first list: `GET /me` brings cookie and CSRF token, so everything
/// else waits for it. [C:ios, C:jsgws]
extension State {
  mutating func signInNow(_ turn: inout Turn) {
    guard !calls.contains(.me) else { return }
    signIn = .asking
    call(.me, for: .me, &turn)
  }

  mutating func answeredMe(_ result: Result<Answer, CallFailure>, _ turn: inout Turn) {
    switch result {
    case .success(let answer):
      signInAttempts = 0
      signIn = .done(answer.agent)
      knowsSettingsSince = turn.now
      availability.channels = answer.agent.channels
      takeOrder(of: answer.agent.settings)
      turn.ask(.openLink)
      readList(&turn)
    case .failure(.refused(let refusal)) where refusal.kind != .serverFailed:
      signIn = .refused(refusal)
    case .failure(let failure):
      signInAttempts += 1
      let wait = Duration.seconds(min(30, 1 << min(signInAttempts - 1, 5)))
      signIn = .retrying(
        reason: failure.sentence, attempt: signInAttempts, next: turn.now + wait)
    }
  }

  /// The documented order: only when every topic is subscribed may the session begin, so that
  /// nothing it causes is missed. [C:ios, C:vue]
  mutating func startSession(_ turn: inout Turn) {
    guard case .done(let agent) = signIn else { return readEverything(&turn) }
    session = .starting
    // Media channels only: a workbin needs no voice, and asking for it fails without a telephone.
    let channels = agent.channels.map(\.name).filter { $0 != "voice" }
    call(
      .startContactCenterSession(channels: channels.isEmpty ? Self.mediaChannels : channels),
      for: .startSession, &turn)
  }

  mutating func answeredStartSession(_ result: Result<Answer, CallFailure>, _ turn: inout Turn) {
    switch result {
    case .success(let answer):
      session = .started
      if answer.isPartial {
        say(.warning, "Only some channels are open: \(answer.partWords)", &turn)
      }
    case .failure(.refused(let refusal)) where isSessionUnsure && refusal.kind == .wrongState:
      // It exists already: it is the one that we asked for without hearing of it.
      session = .started
    case .failure(let failure):
      session = .refused(failure.sentence)
      say(.warning, Self.noSession(failure), &turn)
    }
    isSessionUnsure = false
    if case .failure(.lost(_, mayHaveHappened: true)) = result { isSessionUnsure = true }
    readEverything(&turn)
    readAvailability(&turn)
    readCaseData(&turn)
  }

  /// A session that exists already is not ours to end: said as what it is. [gws-api 2.4]
  private static func noSession(_ failure: CallFailure) -> String {
    guard case .refused(let refusal) = failure, refusal.kind == .wrongState else {
      return "No contact-centre session: \(failure.sentence)"
    }
    return "You are signed in elsewhere too; that contact-centre session is used, and left as it is"
      + (refusal.words.map { ": \($0)" } ?? "")
  }

  /// The channels asked for when `/me` lists none. [gws-api 2.4: inferred]
  private static let mediaChannels = ["email", "chat", "workitem"]
}

import WebServices

/// From the first request to the first list: `GET /me` brings cookie and CSRF token, so everything
/// else waits for it. [C:ios, C:jsgws]
extension State {
  mutating func signIn(_ context: inout UpdateContext) {
    guard !server.requests.contains(.me) else { return }
    server.beginSignIn()
    request(.me, for: .me, &context)
  }

  mutating func receivedMe(
    _ result: Result<APIResponse, RequestFailure>, _ context: inout UpdateContext
  ) {
    switch result {
    case .success(let response):
      let agent = response.agent
      server.signedIn(agent)
      administrator.take(agent.administratorOptions, at: context.now)
      agentStatus.take(channels: agent.channels)
      context.ask(.openLink)
      fetchWorkbinList(&context)
    case .failure(.rejected(let error)) where error.kind != .serverFailed:
      server.signInRejected(error)
    case .failure(let failure):
      server.signInFailed(failure.message, at: context.now, jitter: context.jitter)
    }
  }

  /// The documented order: only when every topic is subscribed may the session begin, so that
  /// nothing it causes is missed. [C:ios, C:vue]
  mutating func startSession(_ context: inout UpdateContext) {
    guard let agent = server.agent else { return fetchEverything(&context) }
    server.beginSession()
    // Media channels only: a workbin needs no voice, and asking for it fails without a telephone.
    let channels = agent.channels.map(\.name).filter { $0 != "voice" }
    request(
      .startContactCenterSession(channels: channels.isEmpty ? Medium.usualChannels : channels),
      for: .startSession, &context)
  }

  mutating func receivedSession(
    _ result: Result<APIResponse, RequestFailure>, _ context: inout UpdateContext
  ) {
    if let message = server.receivedSession(result) { say(.warning, message, &context) }
    fetchEverything(&context)
    fetchAgentStatus(&context)
    fetchCaseDataLabels(&context)
  }
}

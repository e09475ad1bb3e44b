import WebServices

/// The agent's own state: fetched, told, chosen.
extension State {
  /// After the session has been asked for, and after every gap: what the channels are now.
  mutating func fetchAgentStatus(_ context: inout UpdateContext) {
    guard scope == .everything else { return }
    if !agentStatus.areStatesKnown, !server.requests.contains(.agentStates) {
      request(.agentStates, for: .agentStates, &context)
    }
    if !server.requests.contains(.channels) { request(.me, for: .channels, &context) }
  }

  /// A contact centre without configured states, or one that hides them, is none the worse.
  mutating func receivedStates(_ result: Result<APIResponse, RequestFailure>) {
    if case .success(let response) = result { agentStatus.take(states: response.agentStates) }
  }

  mutating func channelsChanged(_ channels: [AgentChannel], _ context: inout UpdateContext) {
    if channels.isEmpty, !agentStatus.channels.isEmpty, server.session == .started {
      sessionEndedElsewhere(&context)
    }
    agentStatus.take(channels: channels)
  }

  private mutating func sessionEndedElsewhere(_ context: inout UpdateContext) {
    let isBegunAgain = server.sessionEndedElsewhere(at: context.now)
    say(
      .warning,
      "Your contact-centre session was ended elsewhere"
        + (isBegunAgain ? "; it is begun again" : ", twice: r begins a new one"), &context)
    if isBegunAgain { startSession(&context) }
  }

  mutating func requestState(_ state: AgentState, _ context: inout UpdateContext) {
    screen.openDialog.close()
    guard server.session == .started || !agentStatus.channels.isEmpty else {
      return say(
        .warning, "There is no contact-centre session to be \(state.phrase) in", &context)
    }
    agentStatus.request(state)
    request(.setAgentState(state), for: .setState(state), &context)
  }

  /// What came of it is told by a notification or, where that stays away, by fetching.
  mutating func receivedSetState(
    _ state: AgentState, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    switch result {
    case .success(let response):
      if response.isPartialSuccess {
        say(.warning, "Not on every channel: \(response.partialMessage)", &context)
      }
      fetchAgentStatus(&context)
    case .failure(let failure):
      agentStatus.refused(state)
      say(.error, "You are not \(state.phrase): \(failure.message)", &context)
    }
  }

  mutating func openStates() {
    let current = agentStatus.states.firstIndex { $0.operation == agentStatus.state?.operation }
    screen.openDialog.open(.states(SelectionList(selected: current ?? 0)))
  }
}

extension AgentState {
  /// In the middle of a sentence; the server's own name for it is untrusted.
  package var phrase: String { displayName.prefix(40).lowercased() }
}

extension APIResponse {
  /// What a partial success says of its parts, or of itself.
  var partialMessage: String {
    partialFailures.isEmpty ? message ?? "no reason given" : partialFailures.joined(separator: "; ")
  }
}

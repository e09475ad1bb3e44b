import WebServices

/// The agent's own state: read, told, chosen.
extension State {
  /// After the session has been asked for, and after every gap: what the channels are now.
  mutating func readAvailability(_ context: inout UpdateContext) {
    guard scope == .everything else { return }
    if !knowsStates, !calls.contains(.agentStates) {
      call(.agentStates, for: .agentStates, &context)
    }
    if !calls.contains(.channels) { call(.me, for: .channels, &context) }
  }

  /// A contact centre without configured states, or one that hides them, is none the worse.
  mutating func answeredStates(_ result: Result<APIResponse, RequestFailure>) {
    guard case .success(let response) = result else { return }
    knowsStates = true
    agentStatus.take(states: response.agentStates)
  }

  mutating func answeredChannels(
    _ result: Result<APIResponse, RequestFailure>, _ context: inout UpdateContext
  ) {
    guard case .success(let response) = result else { return }
    channelsChanged(response.agent.channels, &context)
  }

  mutating func channelsChanged(_ channels: [AgentChannel], _ context: inout UpdateContext) {
    if channels.isEmpty, !agentStatus.channels.isEmpty, session == .started {
      // Whoever ended it may have meant it: it is begun again only when the agent says so.
      session = .refused("it was ended elsewhere")
      say(.warning, "Your contact-centre session was ended elsewhere: r begins a new one", &context)
    }
    agentStatus.channels = channels
    if agentStatus.wanted == agentStatus.state { agentStatus.wanted = nil }
  }

  mutating func wantState(_ wanted: AgentState, _ context: inout UpdateContext) {
    dialog = nil
    guard session == .started || !agentStatus.channels.isEmpty else {
      return say(.warning, "There is no contact-centre session to be \(wanted.words) in", &context)
    }
    agentStatus.wanted = wanted
    call(.setAgentState(wanted), for: .setState(wanted), &context)
  }

  /// What came of it is told by a notification or, where that stays away, by reading.
  mutating func answeredSetState(
    _ wanted: AgentState, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    switch result {
    case .success(let response):
      if response.isPartialSuccess {
        say(.warning, "Not on every channel: \(response.partWords)", &context)
      }
      readAvailability(&context)
    case .failure(let failure):
      if agentStatus.wanted == wanted { agentStatus.wanted = nil }
      say(.error, "You are not \(wanted.words): \(failure.message)", &context)
    }
  }

  mutating func openStates() {
    let current = agentStatus.states.firstIndex { $0.operation == agentStatus.state?.operation }
    dialog = .states(selected: current ?? 0)
  }
}

extension AgentState {
  /// In the middle of a sentence; the server's own name for it is untrusted.
  package var words: String { displayName.prefix(40).lowercased() }
}

extension APIResponse {
  /// What a partial success says of its parts, or of itself.
  var partWords: String {
    partialFailures.isEmpty ? message ?? "no reason given" : partialFailures.joined(separator: "; ")
  }
}

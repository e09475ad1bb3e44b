import WebServices

/// The agent's own state: read, told, chosen.
extension State {
  /// After the session has been asked for, and after every gap: what the channels are now.
  mutating func readAvailability(_ turn: inout Turn) {
    guard scope == .everything else { return }
    if !knowsStates, !calls.contains(.agentStates) {
      call(.agentStates, for: .agentStates, &turn)
    }
    if !calls.contains(.channels) { call(.me, for: .channels, &turn) }
  }

  /// A contact centre without configured states, or one that hides them, is none the worse.
  mutating func answeredStates(_ result: Result<Answer, CallFailure>) {
    guard case .success(let answer) = result else { return }
    knowsStates = true
    availability.take(states: answer.agentStates)
  }

  mutating func answeredChannels(
    _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    guard case .success(let answer) = result else { return }
    channelsChanged(answer.agent.channels, &turn)
  }

  mutating func channelsChanged(_ channels: [AgentChannel], _ turn: inout Turn) {
    if channels.isEmpty, !availability.channels.isEmpty, session == .started {
      // Whoever ended it may have meant it: it is begun again only when the agent says so.
      session = .refused("it was ended elsewhere")
      say(.warning, "Your contact-centre session was ended elsewhere: r begins a new one", &turn)
    }
    availability.channels = channels
    if availability.wanted == availability.state { availability.wanted = nil }
  }

  mutating func wantState(_ wanted: AgentState, _ turn: inout Turn) {
    dialog = nil
    guard session == .started || !availability.channels.isEmpty else {
      return say(.warning, "There is no contact-centre session to be \(wanted.words) in", &turn)
    }
    availability.wanted = wanted
    call(.setState(wanted), for: .setState(wanted), &turn)
  }

  /// What came of it is told by a notification or, where that stays away, by reading.
  mutating func answeredSetState(
    _ wanted: AgentState, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    switch result {
    case .success(let answer):
      if answer.isPartial {
        say(.warning, "Not on every channel: \(answer.partWords)", &turn)
      }
      readAvailability(&turn)
    case .failure(let failure):
      if availability.wanted == wanted { availability.wanted = nil }
      say(.error, "You are not \(wanted.words): \(failure.sentence)", &turn)
    }
  }

  mutating func openStates() {
    let current = availability.states.firstIndex { $0.operation == availability.state?.operation }
    dialog = .states(selected: current ?? 0)
  }
}

extension AgentState {
  /// In the middle of a sentence; the server's own name for it is untrusted.
  package var words: String { displayName.prefix(40).lowercased() }
}

extension Answer {
  /// What a partial success says of its parts, or of itself.
  var partWords: String {
    failedParts.isEmpty ? words ?? "no reason given" : failedParts.joined(separator: "; ")
  }
}

extension Session {
  /// The link follows from the state; nothing sets it.
  var currentStatus: ConnectionStatus {
    switch state {
    case .idle: .idle
    case .stopped(let kind, let reason): .stopped(kind, reason: reason)
    case .closing: .closing
    case .closed: .closed
    case .handshaking, .waiting, .connected: openStatus
    }
  }

  /// Whether, when the link stands again, everything will have to be read anew.
  package var mayHaveLostEvents: Bool {
    guard case .connected = state else { return false }
    return client?.mayHaveLostEvents ?? false
  }

  private var openStatus: ConnectionStatus {
    if let problem {
      .reconnecting(
        attempt: max(1, backoff.failureCount, subscriptions.backoff.failureCount),
        next: nextAttemptAt,
        since: problem.since, reason: problem.reason)
    } else if let liveSince {
      .live(since: liveSince)
    } else {
      .opening
    }
  }

  private var nextAttemptAt: ContinuousClock.Instant? {
    if case .waiting(let until) = state { return until }
    let connect = client?.isResponsive == false ? client?.nextConnectAt : nil
    let subscribe = pendingMessages == nil ? subscriptions.retryAt : nil
    return [connect, subscribe].compactMap { $0 }.min()
  }

  /// Something is wrong; the first moment and the latest reason are kept.
  mutating func recordProblem(_ reason: String, _ context: StepContext) {
    if problem == nil, let liveSince { backoff.connectionLost(after: context.now - liveSince) }
    problem = (problem?.since ?? context.now, reason)
  }

  /// All is well once a connect has succeeded and every topic has its answer; only this ends the
  /// back-off, so that no loop through a handshake that always succeeds can escape it.
  mutating func establishIfReady(_ context: inout StepContext) {
    guard case .connected = state, let client, client.isResponsive, subscriptions.hasAllReplies
    else { return }
    backoff.reset()
    (hasLostSession, forbiddenCount) = (false, 0)
    if problem != nil || liveSince == nil { liveSince = context.now }
    problem = nil
    guard !client.isEstablished || client.mayHaveLostEvents else { return }
    context.effects.append(
      .established(again: hasBeenEstablished, refusedTopics: subscriptions.refusedTopics))
    hasBeenEstablished = true
    self.client?.isEstablished = true
    self.client?.mayHaveLostEvents = false
  }
}

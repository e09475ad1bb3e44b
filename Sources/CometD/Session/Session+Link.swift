extension Session {
  /// The link follows from the state; nothing sets it.
  var describedLink: Link {
    switch state {
    case .idle: .idle
    case .stopped(let kind, let reason): .stopped(kind, reason: reason)
    case .closing: .closing
    case .closed: .closed
    case .handshaking, .waiting, .connected: describedOpenLink
    }
  }

  private var describedOpenLink: Link {
    if let trouble {
      .reconnecting(
        attempt: max(1, backoff.failures, subscriptions.backoff.failures), next: nextTry,
        since: trouble.since, reason: trouble.reason)
    } else if let liveSince {
      .live(since: liveSince)
    } else {
      .opening
    }
  }

  private var nextTry: ContinuousClock.Instant? {
    if case .waiting(let until) = state { return until }
    let connect = client?.isProven == false ? client?.nextConnect : nil
    let subscribe = messageLane == nil ? subscriptions.retryAt : nil
    return [connect, subscribe].compactMap { $0 }.min()
  }

  /// Something is wrong; the first moment and the latest reason are kept.
  mutating func note(trouble reason: String, _ turn: Turn) {
    if trouble == nil, let liveSince { backoff.linkBroke(afterLiving: turn.now - liveSince) }
    trouble = (trouble?.since ?? turn.now, reason)
  }

  /// All is well once a connect has succeeded and every topic has its answer; only this ends the
  /// back-off, so that no loop through a handshake that always succeeds can escape it.
  mutating func settle(_ turn: inout Turn) {
    guard case .connected = state, let client, client.isProven, subscriptions.areAnswered
    else { return }
    backoff.reset()
    hasLostSession = false
    if trouble != nil || liveSince == nil { liveSince = turn.now }
    trouble = nil
    guard !client.isEstablished || client.mayHaveMissed else { return }
    turn.actions.append(.established(again: hasBeenEstablished))
    hasBeenEstablished = true
    self.client?.isEstablished = true
    self.client?.mayHaveMissed = false
  }
}

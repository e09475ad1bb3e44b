extension Session {
  /// Disconnects, while the connect is still held, if the server knows us.
  mutating func close(_ context: inout StepContext) {
    switch state {
    case .closing, .closed: return
    case .idle, .handshaking, .waiting, .stopped: return finishClosing(&context)
    case .connected: break
    }
    guard let client else { return finishClosing(&context) }
    if let subscribe = pendingMessages { cancel(subscribe, &context) }
    state = .closing(by: context.now + configuration.closeTimeout)
    let id = nextMessageID()
    pendingMessages = send(
      .disconnect, [OutgoingMessage.disconnect(id: id, clientId: client.id)], ids: [(id, "")],
      timeout: configuration.closeTimeout, &context)
  }

  /// Whatever became of the good-bye, it is over.
  mutating func finishClosing(_ context: inout StepContext) {
    cancelAll(&context)
    client = nil
    state = .closed
    context.effects.append(.closed)
  }

  /// Gives up until the user asks again.
  mutating func stop(
    _ kind: ConnectionStatus.StopReason, _ reason: String, _ context: inout StepContext
  ) {
    cancelAll(&context)
    client = nil
    state = .stopped(kind, reason: reason)
  }

  /// The server knows this client no longer. The first time since the link was live, the next
  /// handshake goes at once; in a loop of handshakes and losses it waits longer and longer, and
  /// where each session lives for a moment, a second or two.
  mutating func handleSessionLoss(_ reason: String, immediately: Bool, _ context: inout StepContext)
  {
    guard let delay = advice.delay else {
      return stop(.advised, UserMessage.stopAdvised(.connect, nil), &context)
    }
    cancelAll(&context)
    client = nil
    // With an outage before it, the loss is a restart's, and may be one of many.
    let isUnexpected = problem == nil
    recordProblem(reason, context)
    let isLoop = hasLostSession || isUnexpected && backoff.isFlapping
    if isLoop, immediately { recordProblem(UserMessage.sessionLossLoop(reason), context) }
    hasLostSession = true
    // A server that ends sessions, or loses one after the other, is not away: there is no hurry.
    if isLoop || !immediately { backoff.cancelQuickRetries() }
    guard immediately, !isLoop else { return scheduleHandshake(&context) }
    if delay > .zero {
      state = .waiting(until: allowed(context.now + delay))
    } else {
      sendHandshake(&context)
    }
  }
}

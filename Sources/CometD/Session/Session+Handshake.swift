import Time

extension Session {
  mutating func open(_ context: inout StepContext) {
    switch state {
    case .idle, .closed:
      hasBeenEstablished = false
      notBefore = nil
      start(&context)
    case .stopped: start(&context)
    case .handshaking, .waiting, .connected, .closing: break
    }
  }

  mutating func retryNow(_ context: inout StepContext) {
    switch state {
    case .stopped: start(&context)
    case .waiting: sendHandshake(&context)
    case .connected: retryWhileConnected(&context)
    case .idle, .handshaking, .closing, .closed: break
    }
  }

  private mutating func start(_ context: inout StepContext) {
    advice = Advice()
    backoff = Backoff()
    problem = nil
    liveSince = nil
    hasLostSession = false
    holdLimit = nil
    hasToldOfOtherClients = false
    for topic in subscriptions.invalidTopics {
      context.effects.append(
        .subscriptionRefused(topic: topic, reason: UserMessage.invalidChannel, willRetry: false))
    }
    sendHandshake(&context)
  }

  /// Alone in its request, and with nothing else outstanding.
  mutating func sendHandshake(_ context: inout StepContext) {
    cancelAll(&context)
    client = nil
    subscriptions.reset()
    advice.clearReconnect()
    if let end = pauseEnd(at: context.now) {
      recordProblem(problem?.reason ?? UserMessage.askedToWait, context)
      state = .waiting(until: end)
      return
    }
    state = .handshaking
    let id = nextMessageID()
    pendingMessages = send(
      .handshake, [OutgoingMessage.handshake(id: id)], ids: [(id, "")],
      timeout: configuration.requestTimeout, &context)
  }

  mutating func handleHandshakeResponse(
    _ batch: MessageBatch, _ request: PendingRequest, _ context: inout StepContext
  ) {
    guard let reply = batch.reply("/meta/handshake", to: request) else {
      return handshakeFailed(UserMessage.noReply(.handshake), &context)
    }
    if let types = reply.connectionTypes, !types.contains("long-polling"),
      reply.isSuccessful || !types.isEmpty
    {
      return stop(.noTransport, UserMessage.noTransport, &context)
    }
    guard reply.advice?.reconnect != Advice.Reconnect.none else {
      return stop(.advised, UserMessage.stopAdvised(.handshake, reply.error), &context)
    }
    guard reply.isSuccessful else {
      return handshakeFailed(UserMessage.refused(.handshake, reply.error), &context)
    }
    guard let id = reply.clientId, !id.isEmpty else {
      return handshakeFailed(UserMessage.noClientId, &context)
    }
    if advice.reconnect == .handshake { advice.clearReconnect() }
    client = Client(id: id, acknowledgement: Acknowledgement(handshake: reply))
    state = .connected
    sendSubscriptions(&context)
    scheduleConnect(after: advice.delay ?? .zero, &context)
  }

  mutating func handshakeFailed(_ reason: String, _ context: inout StepContext) {
    recordProblem(reason, context)
    scheduleHandshake(&context)
  }

  mutating func scheduleHandshake(_ context: inout StepContext) {
    let wait = backoff.recordFailure(jitter: context.jitter) + (advice.delay ?? .zero)
    state = .waiting(until: allowed(context.now + wait))
  }
}

extension Session {
  mutating func open(_ turn: inout Turn) {
    switch state {
    case .idle, .closed:
      hasBeenEstablished = false
      begin(&turn)
    case .stopped: begin(&turn)
    case .handshaking, .waiting, .connected, .closing: break
    }
  }

  mutating func retryNow(_ turn: inout Turn) {
    switch state {
    case .stopped: begin(&turn)
    case .waiting: handshake(&turn)
    case .connected: retryConnected(&turn)
    case .idle, .handshaking, .closing, .closed: break
    }
  }

  private mutating func begin(_ turn: inout Turn) {
    advice = Advice()
    backoff = Backoff()
    trouble = nil
    liveSince = nil
    hasLostSession = false
    for topic in subscriptions.unsendable {
      turn.actions.append(
        .subscriptionRefused(topic: topic, reason: Words.badChannel, willRetry: false))
    }
    handshake(&turn)
  }

  /// Alone in its request, and with nothing else outstanding.
  mutating func handshake(_ turn: inout Turn) {
    abandonAll(&turn)
    client = nil
    subscriptions.forget()
    advice.grantHandshake()
    state = .handshaking
    let id = nextId()
    messageLane = send(
      .handshake, [Outgoing.handshake(id: id)], ids: [(id, "")],
      timeout: configuration.requestTimeout, &turn)
  }

  mutating func handshakeAnswered(
    _ answer: Answer, _ exchange: Outstanding, _ turn: inout Turn
  ) {
    guard let reply = answer.reply("/meta/handshake", to: exchange) else {
      return handshakeFailed(Words.noReply(.handshake), &turn)
    }
    if let types = reply.connectionTypes, !types.contains("long-polling"),
      reply.isSuccessful || !types.isEmpty
    {
      return stop(.noTransport, Words.noTransport, &turn)
    }
    guard reply.advice?.reconnect != Advice.Reconnect.none else {
      return stop(.advised, Words.askedToStop(.handshake, reply.error), &turn)
    }
    guard reply.isSuccessful else {
      return handshakeFailed(Words.refused(.handshake, reply.error), &turn)
    }
    guard let id = reply.clientId, !id.isEmpty else {
      return handshakeFailed(Words.noClientId, &turn)
    }
    if advice.reconnect == .handshake { advice.grantHandshake() }
    client = Client(id: id, acknowledgement: Acknowledgement(handshake: reply))
    state = .connected
    subscribe(&turn)
    connect(after: advice.pause ?? .zero, &turn)
  }

  mutating func handshakeFailed(_ reason: String, _ turn: inout Turn) {
    note(trouble: reason, turn)
    waitForHandshake(&turn)
  }

  mutating func waitForHandshake(_ turn: inout Turn) {
    let wait = backoff.fail(jitter: turn.jitter) + (advice.pause ?? .zero)
    state = .waiting(until: turn.now + wait)
  }
}

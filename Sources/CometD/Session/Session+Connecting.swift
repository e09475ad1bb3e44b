extension Session {
  /// Sends the next connect, or plans it.
  mutating func connect(after pause: Duration, _ turn: inout Turn) {
    if pause > .zero {
      client?.nextConnect = turn.now + pause
    } else {
      connect(&turn)
    }
  }

  private mutating func connect(_ turn: inout Turn) {
    guard let client, connectLane == nil else { return }
    self.client?.nextConnect = nil
    let id = nextId()
    let acknowledgement = client.acknowledgement
    let message = Outgoing.connect(
      id: id, clientId: client.id,
      acknowledging: acknowledgement.isOn ? acknowledgement.batch : nil,
      asksNow: !client.isProven)
    connectLane = send(
      .connect, [message], ids: [(id, "")],
      timeout: advice.timeout + configuration.requestTimeout, &turn)
  }

  /// The planned connect is due. If the server was out of reach for so long that it must have
  /// forgotten this client, a handshake takes its place.
  mutating func connectDue(_ turn: inout Turn) {
    if let since = client?.failingSince, let expiry = advice.expiry, turn.now - since > expiry {
      handshake(&turn)
    } else {
      connect(&turn)
    }
  }

  /// The user's key: whatever is waiting in a session that has trouble goes at once, and a held
  /// connect makes room for one that is answered at once. The network may have changed under it, and
  /// its time-out be a minute away.
  mutating func retryConnected(_ turn: inout Turn) {
    subscriptions.wantRefused()
    if messageLane == nil { subscribe(&turn) }
    guard let client, client.isEstablished || trouble != nil else { return }
    if let held = connectLane {
      abandon(held, &turn)
      connectLane = nil
      self.client?.missAnswer()
      self.client?.isProven = false
    } else if client.isProven {
      // It pauses because the server wants it to.
      return
    }
    connectDue(&turn)
  }

  mutating func connectAnswered(
    _ answer: Answer, _ exchange: Outstanding, _ turn: inout Turn
  ) {
    guard let reply = answer.reply("/meta/connect", to: exchange) else {
      return connectFailed(Words.noReply(.connect), &turn)
    }
    if reply.isSuccessful {
      connectSucceeded(reply, isEmpty: !answer.hasEvents, exchange, &turn)
    } else {
      connectRefused(reply, &turn)
    }
  }

  private mutating func connectSucceeded(
    _ reply: Message, isEmpty: Bool, _ exchange: Outstanding, _ turn: inout Turn
  ) {
    client?.acknowledgement.take(connect: reply)
    switch advice.reconnect {
    case Advice.Reconnect.none?: return loseSession(Words.serverDisconnected, atOnce: false, &turn)
    case .handshake?: return loseSession(Words.unknownSession(nil), atOnce: true, &turn)
    case .retry?, nil: break
    }
    client?.succeed(isEmpty: isEmpty, after: turn.now - exchange.sentAt)
    settle(&turn)
    connect(after: politePause(advice.pause ?? .zero), &turn)
  }

  /// A server that holds no connect at all would be asked thousands of times a second.
  private func politePause(_ pause: Duration) -> Duration {
    (client?.emptyAnswers ?? 0) < 5 ? pause : max(pause, .seconds(1))
  }

  /// The reply's own advice decides; a reply without any is judged by its error, and then by the
  /// advice that stands.
  private mutating func connectRefused(_ reply: Message, _ turn: inout Turn) {
    let reason = Words.refused(.connect, reply.error)
    let own = reply.advice?.reconnect
    if own == nil, reply.error?.saysUnknownSession == true {
      return loseSession(Words.unknownSession(reply.error), atOnce: true, &turn)
    }
    switch own ?? advice.reconnect {
    case .handshake?: loseSession(reason, atOnce: true, &turn)
    case Advice.Reconnect.none?:
      let isOneTooMany = advice.multipleClients
      stop(
        .advised,
        isOneTooMany ? Words.oneTooMany : Words.askedToStop(.connect, reply.error), &turn)
    case .retry?, nil:
      note(trouble: reason, turn)
      backoff.endQuickTries()
      retryConnect(reason, &turn)
    }
  }

  mutating func connectFailed(_ reason: String, _ turn: inout Turn) {
    client?.missAnswer()
    retryConnect(reason, &turn)
  }

  private mutating func retryConnect(_ reason: String, _ turn: inout Turn) {
    note(trouble: reason, turn)
    client?.fail(at: turn.now)
    let wait = backoff.fail(jitter: turn.jitter) + (advice.pause ?? .zero)
    connect(after: wait, &turn)
  }
}

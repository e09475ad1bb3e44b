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

  /// The user's key: whatever is waiting in a session that has trouble goes at once.
  mutating func retryConnected(_ turn: inout Turn) {
    subscriptions.wantRefused()
    if messageLane == nil { subscribe(&turn) }
    guard trouble != nil, client?.isProven == false else { return }
    if let probe = connectLane {
      abandon(probe, &turn)
      connectLane = nil
      client?.missAnswer()
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
    case .handshake?: return loseSession(Words.unknownSession, atOnce: true, &turn)
    case .retry?, nil: break
    }
    guard let pause = advice.pause else {
      return stop(.advised, Words.askedToStop(.connect, nil), &turn)
    }
    client?.succeed(isEmpty: isEmpty, after: turn.now - exchange.sentAt)
    settle(&turn)
    connect(after: politePause(pause), &turn)
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
      return loseSession(Words.unknownSession, atOnce: true, &turn)
    }
    guard advice.interval != .never else {
      return stop(.advised, Words.askedToStop(.connect, reply.error), &turn)
    }
    switch own ?? advice.reconnect {
    case .handshake?: loseSession(reason, atOnce: true, &turn)
    case Advice.Reconnect.none?:
      stop(.advised, Words.askedToStop(.connect, reply.error), &turn)
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

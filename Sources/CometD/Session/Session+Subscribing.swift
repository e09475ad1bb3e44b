extension Session {
  /// Asks for every topic that isn't confirmed, in one request.
  mutating func subscribe(_ turn: inout Turn) {
    subscriptions.retryAt = nil
    let topics = subscriptions.toAsk
    guard let client, messageLane == nil, !topics.isEmpty else { return }
    let ids = topics.map { (id: nextId(), topic: $0) }
    messageLane = send(
      .subscribe,
      ids.map { Outgoing.subscribe(id: $0.id, clientId: client.id, topic: $0.topic) },
      ids: ids, timeout: configuration.requestTimeout, &turn)
  }

  mutating func subscribeAnswered(
    _ answer: Answer, _ exchange: Outstanding, _ turn: inout Turn
  ) {
    for (id, topic) in exchange.messages {
      guard let reply = answer.reply("/meta/subscribe", id: id) else { continue }
      if reply.isSuccessful {
        confirm(topic)
      } else if saysSessionIsLost(reply) {
        return loseSession(Words.unknownSession(reply.error), atOnce: true, &turn)
      } else {
        refuse(topic, Words.refused(.subscribe, reply.error), &turn)
      }
    }
    if !subscriptions.areAnswered { note(trouble: Words.subscriptionUnanswered, turn) }
    retrySubscriptions(&turn)
    settle(&turn)
  }

  mutating func subscribeFailed(_ reason: String, _ turn: inout Turn) {
    client?.missAnswer()
    if !subscriptions.areAnswered { note(trouble: reason, turn) }
    retrySubscriptions(&turn)
  }

  private func saysSessionIsLost(_ reply: Message) -> Bool {
    if let reconnect = reply.advice?.reconnect { return reconnect == .handshake }
    return reply.error?.saysUnknownSession ?? false
  }

  private mutating func confirm(_ topic: String) {
    if subscriptions.confirm(topic) { client?.mayHaveMissed = true }
  }

  private mutating func refuse(_ topic: String, _ reason: String, _ turn: inout Turn) {
    guard case .refused(let willRetry)? = subscriptions.refuse(topic) else { return }
    turn.actions.append(
      .subscriptionRefused(topic: topic, reason: reason, willRetry: willRetry))
  }

  private mutating func retrySubscriptions(_ turn: inout Turn) {
    if subscriptions.toAsk.isEmpty {
      subscriptions.backoff.reset()
    } else {
      subscriptions.retryAt = turn.now + subscriptions.backoff.fail(jitter: turn.jitter)
    }
  }
}

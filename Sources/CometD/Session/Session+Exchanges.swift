import JSON

extension Session {
  mutating func nextId() -> String {
    lastNumber += 1
    return String(lastNumber)
  }

  /// Puts messages on their way; the caller keeps what it returns in the right lane.
  mutating func send(
    _ kind: Exchange.Kind, _ messages: [Tree], ids: [(id: String, topic: String)],
    timeout: Duration, _ turn: inout Turn
  ) -> Outstanding {
    lastNumber += 1
    let id = Exchange.ID(number: lastNumber)
    let body = Tree.array(messages).bytes
    let keepsEvents = client?.acknowledgement.isOn ?? true
    turn.actions.append(
      .send(
        Exchange(id: id, kind: kind, body: body, timeout: timeout, isRepeatable: keepsEvents)))
    return Outstanding(id: id, kind: kind, messages: ids, sentAt: turn.now, timeout: timeout)
  }

  /// The outstanding exchange of that id, which is then outstanding no longer.
  mutating func take(_ id: Exchange.ID) -> Outstanding? {
    if let exchange = connectLane, exchange.id == id {
      connectLane = nil
      return exchange
    }
    if let exchange = messageLane, exchange.id == id {
      messageLane = nil
      return exchange
    }
    return nil
  }

  func abandon(_ exchange: Outstanding, _ turn: inout Turn) {
    turn.actions.append(.abandon(exchange.id))
  }

  mutating func abandonAll(_ turn: inout Turn) {
    for exchange in [connectLane, messageLane].compactMap({ $0 }) { abandon(exchange, &turn) }
    connectLane = nil
    messageLane = nil
  }

  mutating func deadline(_ turn: inout Turn) {
    for exchange in [connectLane, messageLane].compactMap({ $0 }) {
      // An earlier one of them may have ended both.
      guard exchange.overdueAt <= turn.now, take(exchange.id) != nil else { continue }
      abandon(exchange, &turn)
      failed(exchange, reason: Words.overdue(exchange.kind, after: exchange.timeout), &turn)
    }
    switch state {
    case .waiting(let until) where until <= turn.now: handshake(&turn)
    case .closing(let by) where by <= turn.now: end(&turn)
    case .connected:
      if let due = subscriptions.retryAt, due <= turn.now { subscribe(&turn) }
      if let due = client?.nextConnect, due <= turn.now { connectDue(&turn) }
    case .idle, .handshaking, .waiting, .stopped, .closing, .closed: break
    }
  }
}

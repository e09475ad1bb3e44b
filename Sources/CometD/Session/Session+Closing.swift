extension Session {
  /// Says good-bye on the message lane, while the connect is still held, if the server knows us.
  mutating func close(_ turn: inout Turn) {
    switch state {
    case .closing, .closed: return
    case .idle, .handshaking, .waiting, .stopped: return end(&turn)
    case .connected: break
    }
    guard let client else { return end(&turn) }
    if let subscribe = messageLane { abandon(subscribe, &turn) }
    state = .closing(by: turn.now + configuration.closeTimeout)
    let id = nextId()
    messageLane = send(
      .disconnect, [Outgoing.disconnect(id: id, clientId: client.id)], ids: [(id, "")],
      timeout: configuration.closeTimeout, &turn)
  }

  /// Whatever became of the good-bye, it is over.
  mutating func end(_ turn: inout Turn) {
    abandonAll(&turn)
    client = nil
    state = .closed
    turn.actions.append(.closed)
  }

  /// Gives up until the user asks again.
  mutating func stop(_ kind: Link.StopKind, _ reason: String, _ turn: inout Turn) {
    abandonAll(&turn)
    client = nil
    state = .stopped(kind, reason: reason)
  }

  /// The server knows this client no longer. The first time since the link was live, the next
  /// handshake goes at once; in a loop of handshakes and losses it waits longer and longer, and where
  /// each session lives for a moment, a second or two.
  mutating func loseSession(_ reason: String, atOnce: Bool, _ turn: inout Turn) {
    guard let pause = advice.pause else {
      return stop(.advised, Words.askedToStop(.connect, nil), &turn)
    }
    abandonAll(&turn)
    client = nil
    // With an outage before it, the loss is a restart's, and may be one of many.
    let isOutOfTheBlue = trouble == nil
    note(trouble: reason, turn)
    let isLoop = hasLostSession || isOutOfTheBlue && backoff.isFlapping
    if isLoop, atOnce { note(trouble: Words.forgetful(reason), turn) }
    hasLostSession = true
    // A server that ends sessions, or loses one after the other, is not away: there is no hurry.
    if isLoop || !atOnce { backoff.endQuickTries() }
    guard atOnce, !isLoop else { return waitForHandshake(&turn) }
    if pause > .zero {
      state = .waiting(until: turn.now + pause)
    } else {
      handshake(&turn)
    }
  }
}

extension Session {
  mutating func answered(
    _ exchange: Outstanding, status: Int, body: [UInt8], _ turn: inout Turn
  ) {
    if exchange.kind == .disconnect { return saidGoodBye(status: status, body: body, &turn) }
    switch status {
    case 200: break
    case 401 where !isClosing: return stop(.unauthorized, Words.unauthorized, &turn)
    case 403 where !isClosing: return stop(.forbidden, Words.forbidden(body), &turn)
    default: return failed(exchange, reason: Words.status(status), &turn)
    }
    do throws(Answer.Unreadable) {
      read(try Answer(body, longest: configuration.longestMessage), exchange, &turn)
    } catch {
      unreadable(exchange, reason: Words.unreadable(error), &turn)
    }
  }

  private mutating func saidGoodBye(status: Int, body: [UInt8], _ turn: inout Turn) {
    if status == 200, let answer = try? Answer(body, longest: configuration.longestMessage) {
      handOn(answer, &turn)
    }
    end(&turn)
  }

  /// What the server keeps until it is acknowledged would come again and again: after a few times
  /// only a new session helps.
  mutating func unreadable(_ exchange: Outstanding, reason: String, _ turn: inout Turn) {
    guard exchange.kind == .connect, !isClosing, client?.cannotGetPast() == true else {
      return failed(exchange, reason: reason, &turn)
    }
    loseSession(reason, atOnce: true, &turn)
  }

  /// Anything but an answer with messages in it.
  mutating func failed(_ exchange: Outstanding, reason: String, _ turn: inout Turn) {
    if exchange.kind == .disconnect { return end(&turn) }
    if isClosing { return }
    switch exchange.kind {
    case .handshake: handshakeFailed(reason, &turn)
    case .connect: connectFailed(reason, &turn)
    case .subscribe: subscribeFailed(reason, &turn)
    case .disconnect: break
    }
  }

  private var isClosing: Bool {
    if case .closing = state { true } else { false }
  }

  /// The whole answer is handed on before its reply is acted on, wherever in it the reply stands:
  /// CometD puts it last, Faye first.
  private mutating func read(_ answer: Answer, _ exchange: Outstanding, _ turn: inout Turn) {
    if willComeAgain(answer, exchange) {
      return unreadable(exchange, reason: Words.noReply(.connect), &turn)
    }
    handOn(answer, &turn)
    for message in answer.messages where !message.answersAnother(than: exchange) {
      if let advice = message.advice { take(advice, &turn) }
    }
    if isClosing { return }
    if advice.interval == .never {
      let error = exchange.messages.compactMap { answer.reply(to: $0.id)?.error }.first
      return stop(.advised, Words.askedToStop(exchange.kind, error), &turn)
    }
    if answer.hasDisconnect, client != nil {
      return loseSession(Words.serverDisconnected, atOnce: false, &turn)
    }
    switch exchange.kind {
    case .handshake: handshakeAnswered(answer, exchange, &turn)
    case .connect: connectAnswered(answer, exchange, &turn)
    case .subscribe: subscribeAnswered(answer, exchange, &turn)
    case .disconnect: break
    }
  }

  /// Without a number to acknowledge, the server sends all of a connect's answer once more: what is
  /// handed on now would be handed on twice.
  private func willComeAgain(_ answer: Answer, _ exchange: Outstanding) -> Bool {
    exchange.kind == .connect && !isClosing && client?.acknowledgement.isOn == true
      && !answer.hasDisconnect && answer.reply("/meta/connect", to: exchange) == nil
  }

  private func handOn(_ answer: Answer, _ turn: inout Turn) {
    if answer.refused > 0 {
      let reason = Words.thrownAway(answer.refused, answer.firstRefusal)
      turn.actions.append(.noted(.refused(reason)))
    }
    for message in answer.messages where message.isEvent {
      turn.actions.append(.deliver(Event(channel: message.channel, data: message.data)))
    }
  }

  private mutating func take(_ new: Advice, _ turn: inout Turn) {
    if new.multipleClients, !advice.multipleClients {
      turn.actions.append(.noted(.advised(Words.multipleClients)))
    }
    if !new.hosts.isEmpty, new.hosts != advice.hosts {
      turn.actions.append(.noted(.advised(Words.hosts(new.hosts))))
    }
    advice = new
  }
}

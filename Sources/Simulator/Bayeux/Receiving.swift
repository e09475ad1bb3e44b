import JSON

// What the CometD server does with the messages of one HTTP request.
extension Bayeux {
  /// The request that messages came in.
  struct Envelope {
    var exchange: Int
    var user: String
    var browser: String?
    var now: Duration
  }

  mutating func receive(_ messages: [Message], in envelope: Envelope) -> [Action] {
    var answers: [Tree] = []
    var actions: [Action] = []
    var browser: String?
    for message in messages {
      switch message.channel {
      case "/meta/handshake":
        let (reply, cookie) = handshake(message, envelope)
        answers.append(reply)
        browser = cookie
      case "/meta/connect":
        let outcome = connect(message, envelope, isAlone: messages.count == 1)
        actions += outcome.actions
        guard let reply = outcome.reply else { return actions }
        answers += reply
      default:
        guard let replies = other(message, envelope, &actions) else {
          return [.fail(exchange: envelope.exchange, status: 500)]
        }
        answers += replies
      }
    }
    return actions + [.answer(exchange: envelope.exchange, answers, browser: browser)]
  }

  private mutating func handshake(
    _ message: Message, _ envelope: Envelope
  ) -> (reply: Tree, cookie: String?) {
    guard sessions.count < Bayeux.mostSessions else {
      var reply = message.refused("403::Handshake denied")
      reply["advice"] = ["reconnect": "none"]
      return (reply.tree, nil)
    }
    let id = newToken()
    let browser = envelope.browser ?? newToken()
    var session = BayeuxSession(user: envelope.user, browser: browser)
    session.ack = offersAck && message.offersAck ? .init() : nil
    session.expires = envelope.now + maxInterval
    sessions[id] = session
    var reply = message.reply(successful: true)
    reply["version"] = "1.0"
    reply["minimumVersion"] = "1.0"
    reply["clientId"] = id.tree
    reply["supportedConnectionTypes"] = ["long-polling"]
    reply["advice"] = advice
    reply["ext"] = session.ack.map { _ in ["ack": true] }
    return (reply.tree, envelope.browser == nil ? browser : nil)
  }

  /// The session that a message names, if it comes from the browser that shook hands.
  private func session(of message: Message, _ envelope: Envelope) -> (String, BayeuxSession)? {
    guard let id = message.clientID, let session = sessions[id],
      session.browser == envelope.browser
    else { return nil }
    return (id, session)
  }

  private mutating func connect(
    _ message: Message, _ envelope: Envelope, isAlone: Bool
  ) -> (reply: [Tree]?, actions: [Action]) {
    guard let (id, known) = session(of: message, envelope) else {
      return ([Bayeux.unknownClient(message)], [])
    }
    var session = known
    var actions: [Action] = []
    if let older = session.held {
      mostConnectsOutstanding = 2
      actions.append(.fail(exchange: older.exchange, status: 500))
    }
    if let batch = message.ack { session.acknowledge(batch) }
    let isFirst = !session.hasConnected
    session.hasConnected = true
    mostConnectsOutstanding = max(1, mostConnectsOutstanding)
    let timeout = message.timeout ?? (isFirst ? .zero : hold)
    defer { sessions[id] = session }
    if crowded > 0 {
      crowded -= 1
      let told = Bayeux.multipleClients
      return (connectAnswer(message, &session, advice: told, now: envelope.now), actions)
    }
    if isAlone, timeout > .zero, session.waiting == 0 {
      session.held = .init(
        exchange: envelope.exchange, message: message, until: envelope.now + timeout)
      session.expires = nil
      return (nil, actions)
    }
    let told: Tree? = isFirst || message.timeout == .zero ? advice : Tree?.none
    return (connectAnswer(message, &session, advice: told, now: envelope.now), actions)
  }

  /// Everything but handshakes and connects; nil if the whole request fails.
  private mutating func other(
    _ message: Message, _ envelope: Envelope, _ actions: inout [Action]
  ) -> [Tree]? {
    guard let channel = message.channel else {
      return [message.refused("400::channel missing").tree]
    }
    guard let (id, _) = session(of: message, envelope) else {
      return [Bayeux.unknownClient(message)]
    }
    switch channel {
    case "/meta/subscribe": return subscribe(message, id)
    case "/meta/unsubscribe": return unsubscribe(message, id)
    case "/meta/disconnect":
      actions += disconnect(id)
      return [message.reply(successful: true).tree]
    default:
      return waitingEvents(of: id)
        + [message.refused("403:denied_by_security_policy:create denied").tree]
    }
  }

  private mutating func subscribe(_ message: Message, _ id: String) -> [Tree]? {
    guard message.subscription != nil else {
      return [message.refused("403::subscription_missing").tree]
    }
    let patterns = message.patterns.map(ChannelPattern.init)
    guard !patterns.isEmpty, !patterns.contains(nil) else { return nil }
    let added = patterns.compactMap { $0 }
    let count = (sessions[id]?.patterns.count ?? 0) + added.count
    guard !added.contains(where: \.isMeta), count <= BayeuxSession.mostSubscriptions else {
      return [message.refused("403:denied_by_security_policy:create denied").tree]
    }
    sessions[id]?.patterns.formUnion(added)
    return waitingEvents(of: id) + [subscribed(message)]
  }

  private mutating func unsubscribe(_ message: Message, _ id: String) -> [Tree]? {
    guard message.subscription != nil else {
      return [message.refused("403::subscription_missing").tree]
    }
    sessions[id]?.patterns.subtract(message.patterns.compactMap(ChannelPattern.init))
    return waitingEvents(of: id) + [subscribed(message)]
  }

  private func subscribed(_ message: Message) -> Tree {
    var reply = message.reply(successful: true)
    reply["subscription"] = message.subscription
    return reply.tree
  }

  /// Without acknowledgements, events ride in any answer.
  private mutating func waitingEvents(of id: String) -> [Tree] {
    guard var session = sessions[id], session.ack == nil else { return [] }
    let batch = session.takeBatch()
    sessions[id] = session
    return batch.events
  }

  /// The connect that is held comes back as a success that advises not to come again.
  private mutating func disconnect(_ id: String) -> [Action] {
    guard var session = sessions.removeValue(forKey: id) else { return [] }
    guard let held = session.held else { return [.ended(user: session.user)] }
    let advice: Tree = ["reconnect": "none", "interval": 0]
    let answer = connectAnswer(held.message, &session, advice: advice, now: .zero)
    return [
      .answer(exchange: held.exchange, answer, browser: nil), .ended(user: session.user),
    ]
  }
}

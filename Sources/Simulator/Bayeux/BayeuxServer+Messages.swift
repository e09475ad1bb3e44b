import JSON

// What the CometD server does with the messages of one HTTP request.
extension BayeuxServer {
  /// The request that messages came in.
  struct RequestContext {
    var exchange: Int
    var user: String
    var browser: String?
    var now: Duration
  }

  mutating func receive(_ messages: [BayeuxMessage], in context: RequestContext) -> [Action] {
    var responses: [JSONValue] = []
    var actions: [Action] = []
    var browser: String?
    for message in messages {
      switch message.channel {
      case "/meta/handshake":
        let (reply, cookie) = handshake(message, context)
        responses.append(reply)
        browser = cookie
      case "/meta/connect":
        let outcome = connect(message, context, isOnlyMessage: messages.count == 1)
        actions += outcome.actions
        guard let reply = outcome.reply else { return actions }
        responses += reply
      default:
        guard let replies = handleOther(message, context, &actions) else {
          return [.fail(exchange: context.exchange, status: 500)]
        }
        responses += replies
      }
    }
    return actions + [.respond(exchange: context.exchange, responses, browser: browser)]
  }

  private mutating func handshake(
    _ message: BayeuxMessage, _ context: RequestContext
  ) -> (reply: JSONValue, cookie: String?) {
    guard sessions.count < BayeuxServer.maxSessionCount else {
      var reply = message.errorReply("403::Handshake denied")
      reply["advice"] = ["reconnect": "none"]
      return (reply.json, nil)
    }
    let id = makeToken()
    let browser = context.browser ?? makeToken()
    var session = BayeuxSession(user: context.user, browser: browser)
    session.ack = offersAck && message.offersAck ? .init() : nil
    session.expiresAt = context.now + maxInterval
    sessions[id] = session
    var reply = message.reply(successful: true)
    reply["version"] = "1.0"
    reply["minimumVersion"] = "1.0"
    reply["clientId"] = id.json
    reply["supportedConnectionTypes"] = ["long-polling"]
    reply["advice"] = advice
    reply["ext"] = session.ack.map { _ in ["ack": true] }
    return (reply.json, context.browser == nil ? browser : nil)
  }

  /// The session that a message names, if it comes from the browser that shook hands.
  func session(of message: BayeuxMessage, _ context: RequestContext) -> (
    String, BayeuxSession
  )? {
    guard let id = message.clientID, let session = sessions[id],
      session.browser == context.browser
    else { return nil }
    return (id, session)
  }

  /// Everything but handshakes and connects; nil if the whole request fails.
  private mutating func handleOther(
    _ message: BayeuxMessage, _ context: RequestContext, _ actions: inout [Action]
  ) -> [JSONValue]? {
    guard let channel = message.channel else {
      return [message.errorReply("400::channel missing").json]
    }
    guard let (id, _) = session(of: message, context) else {
      return [BayeuxServer.unknownClient(message)]
    }
    switch channel {
    case "/meta/subscribe": return subscribe(message, id)
    case "/meta/unsubscribe": return unsubscribe(message, id)
    case "/meta/disconnect":
      actions += endSession(id)
      return [message.reply(successful: true).json]
    default:
      return takePendingEvents(of: id)
        + [message.errorReply("403:denied_by_security_policy:create denied").json]
    }
  }

  private mutating func subscribe(_ message: BayeuxMessage, _ id: String) -> [JSONValue]? {
    guard message.subscription != nil else {
      return [message.errorReply("403::subscription_missing").json]
    }
    let patterns = message.patterns.map(ChannelPattern.init)
    guard !patterns.isEmpty, !patterns.contains(nil) else { return nil }
    let added = patterns.compactMap { $0 }
    let count = (sessions[id]?.patterns.count ?? 0) + added.count
    guard !added.contains(where: \.isMeta), count <= BayeuxSession.maxSubscriptionCount else {
      return [message.errorReply("403:denied_by_security_policy:create denied").json]
    }
    sessions[id]?.patterns.formUnion(added)
    return takePendingEvents(of: id) + [subscriptionReply(message)]
  }

  private mutating func unsubscribe(_ message: BayeuxMessage, _ id: String) -> [JSONValue]? {
    guard message.subscription != nil else {
      return [message.errorReply("403::subscription_missing").json]
    }
    sessions[id]?.patterns.subtract(message.patterns.compactMap(ChannelPattern.init))
    return takePendingEvents(of: id) + [subscriptionReply(message)]
  }

  private func subscriptionReply(_ message: BayeuxMessage) -> JSONValue {
    var reply = message.reply(successful: true)
    reply["subscription"] = message.subscription
    return reply.json
  }

  /// Without acknowledgements, events ride in any answer.
  private mutating func takePendingEvents(of id: String) -> [JSONValue] {
    guard var session = sessions[id], session.ack == nil else { return [] }
    let batch = session.takeBatch()
    sessions[id] = session
    return batch.events
  }
}

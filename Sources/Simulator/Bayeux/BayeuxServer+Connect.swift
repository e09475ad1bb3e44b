import JSON

// How a connect is held or answered at once, and what it is advised. [CometD 3.1, and 5.0 but for
// the advice that is taken back]
extension BayeuxServer {
  /// The reply's messages, nil while it is held; and what becomes of other exchanges.
  mutating func connect(
    _ message: BayeuxMessage, _ context: RequestContext, isOnlyMessage: Bool
  ) -> (reply: [JSONValue]?, actions: [Action]) {
    guard let (id, existing) = session(of: message, context) else {
      return ([BayeuxServer.unknownClient(message)], [])
    }
    var session = existing
    let actions = endPreviousConnect(of: &session)
    if let batch = message.ack { session.acknowledge(batch) }
    let timeout = message.timeout ?? (session.hasConnected ? holdTimeout : .zero)
    // A client that names a time of its own may have forgotten what it was advised.
    if message.timeout != nil || !session.hasConnected { session.isAdviceDue = true }
    session.hasConnected = true
    let mayBeHeld = isOnlyMessage && session.pendingCount == 0
    let isOneTooMany = mayBeHeld && browserHasOtherClient(than: id, session)
    let advice = takeAdvice(of: &session, isOneTooMany: isOneTooMany)
    defer { sessions[id] = session }
    guard mayBeHeld, !isOneTooMany, timeout > .zero else {
      return (connectResponse(message, &session, advice: advice, now: context.now), actions)
    }
    session.heldConnect = .init(
      exchange: context.exchange, message: message, deadline: context.now + timeout, advice: advice)
    session.expiresAt = nil
    return (nil, actions)
  }

  /// The older of two connects fails.
  private mutating func endPreviousConnect(of session: inout BayeuxSession) -> [Action] {
    peakOutstandingConnects = max(1, peakOutstandingConnects)
    guard let previous = session.heldConnect else { return [] }
    if !previous.isAbandoned { peakOutstandingConnects = 2 }
    session.heldConnect = nil
    return [.fail(exchange: previous.exchange, status: BayeuxServer.statusOfEndedConnect)]
  }

  /// Whether another session of the same browser has a connect held, be its client still there or
  /// not: one session of each may.
  private mutating func browserHasOtherClient(than id: String, _ session: BayeuxSession) -> Bool {
    if multipleClientsConnects > 0 {
      multipleClientsConnects -= 1
      return true
    }
    return sessions.contains {
      $0.key != id && $0.value.browser == session.browser && $0.value.heldConnect != nil
    }
  }

  /// What this reply advises, if anything is due. Who has been told to poll is told the usual advice
  /// by the next reply, unless it has to poll still: so it is taken back.
  private func takeAdvice(of session: inout BayeuxSession, isOneTooMany: Bool) -> JSONValue? {
    guard session.isAdviceDue || isOneTooMany else { return nil }
    session.isAdviceDue = isOneTooMany
    return isOneTooMany ? multipleClientsAdvice : advice
  }

  /// What every client of a browser but the first is told: to poll.
  private var multipleClientsAdvice: JSONValue {
    var fields = JSONObject(advice)
    fields["interval"] = .int(BayeuxServer.multiSessionInterval)
    fields["multiple-clients"] = true
    return fields.json
  }

  /// The server's option of that name, in milliseconds.
  private static let multiSessionInterval = 2_000
  /// Of a connect that ends since a newer one came or its session is no more; the body is empty.
  static let statusOfEndedConnect = 500
}

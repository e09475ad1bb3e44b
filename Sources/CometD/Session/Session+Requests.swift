import JSON

extension Session {
  mutating func nextMessageID() -> String {
    lastSequenceNumber += 1
    return String(lastSequenceNumber)
  }

  /// Puts messages on their way; the caller keeps what it returns as the pending request.
  mutating func send(
    _ kind: BayeuxRequest.Kind, _ messages: [JSONValue], ids: [(id: String, topic: String)],
    timeout: Duration, _ context: inout StepContext
  ) -> PendingRequest {
    lastSequenceNumber += 1
    let id = BayeuxRequest.ID(number: lastSequenceNumber)
    let body = JSONValue.array(messages).bytes
    let keepsEvents = client?.acknowledgement.isEnabled ?? true
    context.effects.append(
      .send(
        BayeuxRequest(id: id, kind: kind, body: body, timeout: timeout, isIdempotent: keepsEvents)))
    return PendingRequest(
      id: id, kind: kind, messageIDs: ids, sentAt: context.now, timeout: timeout)
  }

  /// The outstanding exchange of that id, which is then outstanding no longer.
  mutating func removePending(_ id: BayeuxRequest.ID) -> PendingRequest? {
    if let request = pendingConnect, request.id == id {
      pendingConnect = nil
      return request
    }
    if let request = pendingMessages, request.id == id {
      pendingMessages = nil
      return request
    }
    return nil
  }

  func cancel(_ request: PendingRequest, _ context: inout StepContext) {
    context.effects.append(.cancel(request.id))
  }

  mutating func cancelAll(_ context: inout StepContext) {
    for request in [pendingConnect, pendingMessages].compactMap({ $0 }) {
      cancel(request, &context)
    }
    pendingConnect = nil
    pendingMessages = nil
  }

  mutating func handleDeadlines(_ context: inout StepContext) {
    for request in [pendingConnect, pendingMessages].compactMap({ $0 }) {
      // An earlier one of them may have ended both.
      guard request.deadline <= context.now, removePending(request.id) != nil else { continue }
      cancel(request, &context)
      handleFailure(
        request, reason: UserMessage.timedOut(request.kind, after: request.timeout), &context)
    }
    switch state {
    case .waiting(let until) where until <= context.now: sendHandshake(&context)
    case .closing(let by) where by <= context.now: finishClosing(&context)
    case .connected:
      if let due = subscriptions.retryAt, due <= context.now { sendSubscriptions(&context) }
      if let due = client?.nextConnectAt, due <= context.now { handleConnectDue(&context) }
    case .idle, .handshaking, .waiting, .stopped, .closing, .closed: break
    }
  }
}

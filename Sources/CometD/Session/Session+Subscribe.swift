extension Session {
  /// Asks for every topic that isn't confirmed, in one request.
  mutating func sendSubscriptions(_ context: inout StepContext) {
    subscriptions.retryAt = nil
    let topics = subscriptions.topicsToRequest
    guard let client, pendingMessages == nil, !topics.isEmpty else { return }
    if let end = pauseEnd(at: context.now) {
      subscriptions.retryAt = end
      return
    }
    let ids = topics.map { (id: nextMessageID(), topic: $0) }
    pendingMessages = send(
      .subscribe,
      ids.map { OutgoingMessage.subscribe(id: $0.id, clientId: client.id, topic: $0.topic) },
      ids: ids, timeout: configuration.requestTimeout, &context)
  }

  mutating func handleSubscribeResponse(
    _ batch: MessageBatch, _ request: PendingRequest, _ context: inout StepContext
  ) {
    for (id, topic) in request.messageIDs {
      guard let reply = batch.reply("/meta/subscribe", id: id) else { continue }
      if reply.isSuccessful {
        confirmSubscription(topic)
      } else if isSessionLost(reply) {
        return handleSessionLoss(
          UserMessage.unknownSession(reply.error), immediately: true, &context)
      } else {
        refuseSubscription(topic, UserMessage.refused(.subscribe, reply.error), &context)
      }
    }
    if !subscriptions.hasAllReplies { recordProblem(UserMessage.noSubscriptionReply, context) }
    scheduleSubscriptionRetry(&context)
    establishIfReady(&context)
  }

  mutating func subscribeFailed(_ reason: String, _ context: inout StepContext) {
    client?.recordMissingResponse()
    if !subscriptions.hasAllReplies { recordProblem(reason, context) }
    scheduleSubscriptionRetry(&context)
  }

  private func isSessionLost(_ reply: Message) -> Bool {
    if let reconnect = reply.advice?.reconnect { return reconnect == .handshake }
    return reply.error?.isUnknownSession ?? false
  }

  private mutating func confirmSubscription(_ topic: String) {
    if subscriptions.confirm(topic) { client?.mayHaveLostEvents = true }
  }

  private mutating func refuseSubscription(
    _ topic: String, _ reason: String, _ context: inout StepContext
  ) {
    guard case .refused(let willRetry)? = subscriptions.refuse(topic) else { return }
    context.effects.append(
      .subscriptionRefused(topic: topic, reason: reason, willRetry: willRetry))
  }

  private mutating func scheduleSubscriptionRetry(_ context: inout StepContext) {
    if subscriptions.topicsToRequest.isEmpty {
      subscriptions.backoff.reset()
    } else {
      subscriptions.retryAt =
        allowed(context.now + subscriptions.backoff.recordFailure(jitter: context.jitter))
    }
  }
}

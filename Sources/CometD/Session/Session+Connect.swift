extension Session {
  /// Sends the next connect, or plans it.
  mutating func scheduleConnect(after delay: Duration, _ context: inout StepContext) {
    let due = allowed(context.now + delay)
    if due > context.now {
      client?.nextConnectAt = due
    } else {
      sendConnect(&context)
    }
  }

  private mutating func sendConnect(_ context: inout StepContext) {
    guard let client, pendingConnect == nil else { return }
    let end = pauseEnd(at: context.now)
    self.client?.nextConnectAt = end
    guard end == nil else { return }
    let id = nextMessageID()
    let acknowledgement = client.acknowledgement
    let message = OutgoingMessage.connect(
      id: id, clientId: client.id,
      acknowledging: acknowledgement.isEnabled ? acknowledgement.batchNumber : nil,
      holdTimeout: client.isResponsive
        ? holdLimit.flatMap { $0 < advice.timeout ? $0 : nil } : .zero)
    pendingConnect = send(
      .connect, [message], ids: [(id, "")],
      timeout: advice.timeout + configuration.requestTimeout, &context)
  }

  /// The planned connect is due. If the server was out of reach for so long that it must have
  /// forgotten this client, a handshake takes its place.
  mutating func handleConnectDue(_ context: inout StepContext) {
    if let since = client?.failingSince, let timeout = advice.sessionTimeout,
      context.now - since > timeout
    {
      sendHandshake(&context)
    } else {
      sendConnect(&context)
    }
  }

  /// The user's key: whatever is waiting in a session that has trouble goes at once, and a held
  /// connect makes room for one that is answered at once. The network may have changed under it,
  /// and its time-out be a minute away.
  mutating func retryWhileConnected(_ context: inout StepContext) {
    subscriptions.retryRefused()
    if pendingMessages == nil { sendSubscriptions(&context) }
    guard pauseEnd(at: context.now) == nil else { return }
    guard let client, client.isEstablished || problem != nil else { return }
    if let held = pendingConnect {
      cancel(held, &context)
      pendingConnect = nil
      self.client?.recordMissingResponse()
      self.client?.isResponsive = false
    } else if client.isResponsive {
      // It pauses because the server wants it to.
      return
    }
    handleConnectDue(&context)
  }

  mutating func handleConnectResponse(
    _ batch: MessageBatch, _ request: PendingRequest, _ context: inout StepContext
  ) {
    guard let reply = batch.reply("/meta/connect", to: request) else {
      return connectFailed(UserMessage.noReply(.connect), &context)
    }
    if reply.isSuccessful {
      connectSucceeded(reply, isEmpty: !batch.hasEvents, request, &context)
    } else {
      connectRefused(reply, &context)
    }
  }

  private mutating func connectSucceeded(
    _ reply: Message, isEmpty: Bool, _ request: PendingRequest, _ context: inout StepContext
  ) {
    client?.acknowledgement.update(connect: reply)
    switch advice.reconnect {
    case Advice.Reconnect.none?:
      return handleSessionLoss(UserMessage.serverDisconnected, immediately: false, &context)
    case .handshake?:
      return handleSessionLoss(UserMessage.unknownSession(nil), immediately: true, &context)
    case .retry?, nil: break
    }
    let time = context.now - request.sentAt
    client?.recordSuccess(isEmpty: isEmpty, after: time)
    if reply.advice == nil, Client.wasHeld(time) { advice.clearMultipleClients() }
    establishIfReady(&context)
    scheduleConnect(after: throttledDelay(advice.delay ?? .zero), &context)
  }

  /// A server that holds no connect at all would be asked thousands of times a second.
  private func throttledDelay(_ delay: Duration) -> Duration {
    (client?.emptyReplyCount ?? 0) < 5 ? delay : max(delay, .seconds(1))
  }

  /// The reply's own advice decides; a reply without any is judged by its error, and then by the
  /// advice that stands.
  private mutating func connectRefused(_ reply: Message, _ context: inout StepContext) {
    let reason = UserMessage.refused(.connect, reply.error)
    let own = reply.advice?.reconnect
    if own == nil, reply.error?.isUnknownSession == true {
      return handleSessionLoss(UserMessage.unknownSession(reply.error), immediately: true, &context)
    }
    switch own ?? advice.reconnect {
    case .handshake?: handleSessionLoss(reason, immediately: true, &context)
    case Advice.Reconnect.none?:
      let isOneTooMany = advice.multipleClients
      stop(
        .advised,
        isOneTooMany ? UserMessage.tooManyClients : UserMessage.stopAdvised(.connect, reply.error),
        &context)
    case .retry?, nil:
      recordProblem(reason, context)
      backoff.cancelQuickRetries()
      scheduleConnectRetry(reason, &context)
    }
  }

  /// A connect that was held has ended without a reply. Where two are cut at the same age, something on
  /// the way ends what lasts too long: a shorter hold is asked for from then on.
  mutating func recordCut(_ request: PendingRequest, _ context: StepContext) {
    let age = context.now - request.sentAt
    guard client?.isResponsive == true, age >= .seconds(2), age < advice.timeout else { return }
    if let before = client?.lastCutAge, max(before, age) - min(before, age) <= age / 5 {
      holdLimit = min(before, age) * 4 / 5
    }
    client?.lastCutAge = age
  }

  mutating func connectFailed(_ reason: String, _ context: inout StepContext) {
    client?.recordMissingResponse()
    scheduleConnectRetry(reason, &context)
  }

  private mutating func scheduleConnectRetry(_ reason: String, _ context: inout StepContext) {
    recordProblem(reason, context)
    client?.recordFailure(at: context.now)
    let wait = backoff.recordFailure(jitter: context.jitter) + (advice.delay ?? .zero)
    scheduleConnect(after: wait, &context)
  }
}

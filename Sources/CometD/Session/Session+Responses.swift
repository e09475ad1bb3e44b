extension Session {
  mutating func handleResponse(
    _ request: PendingRequest, status: Int, body: [UInt8], retryAfter: Duration?,
    _ context: inout StepContext
  ) {
    if request.kind == .disconnect {
      return handleDisconnectResponse(status: status, body: body, &context)
    }
    switch status {
    case 200: break
    case 401 where !isClosing: return stop(.unauthorized, UserMessage.unauthorized, &context)
    case 403 where !isClosing: return handleForbidden(body, &context)
    case 429, 503:
      heed(retryAfter, context)
      let reason = UserMessage.busy(status, retryAfter: retryAfter)
      return handleFailure(request, reason: reason, &context)
    default: return handleFailure(request, reason: UserMessage.httpStatus(status), &context)
    }
    do throws(MessageBatch.DecodingFailure) {
      process(try MessageBatch(body, maxBytes: configuration.maxMessageBytes), request, &context)
    } catch {
      handleUnreadable(request, reason: UserMessage.unreadable(error), &context)
    }
  }

  private mutating func handleDisconnectResponse(
    status: Int, body: [UInt8], _ context: inout StepContext
  ) {
    if status == 200, let batch = try? MessageBatch(body, maxBytes: configuration.maxMessageBytes) {
      deliver(batch, &context)
    }
    finishClosing(&context)
  }

  /// What the server keeps until it is acknowledged would come again and again: after a few times
  /// only a new session helps.
  mutating func handleUnreadable(
    _ request: PendingRequest, reason: String, _ context: inout StepContext
  ) {
    guard request.kind == .connect, !isClosing, client?.recordUnreadableResponse() == true else {
      return handleFailure(request, reason: reason, &context)
    }
    handleSessionLoss(reason, immediately: true, &context)
  }

  /// Anything but an answer with messages in it.
  mutating func handleFailure(
    _ request: PendingRequest, reason: String, _ context: inout StepContext
  ) {
    if request.kind == .disconnect { return finishClosing(&context) }
    if isClosing { return }
    switch request.kind {
    case .handshake: handshakeFailed(reason, &context)
    case .connect:
      recordCut(request, context)
      connectFailed(reason, &context)
    case .subscribe: subscribeFailed(reason, &context)
    case .disconnect: break
    }
  }

  /// A new cookie and token may help, once, and whoever hears of the stop fetches them.
  private mutating func handleForbidden(_ body: [UInt8], _ context: inout StepContext) {
    let reason = UserMessage.forbidden(body)
    forbiddenCount += 1
    guard forbiddenCount > 1 else { return stop(.forbidden, reason, &context) }
    cancelAll(&context)
    client = nil
    recordProblem(reason, context)
    _ = backoff.recordFailure(jitter: context.jitter)
    state = .waiting(until: allowed(context.now + forbiddenDelay(jitter: context.jitter)))
  }

  /// 30 s, then twice as long each time, up to five minutes; half of it by chance.
  private func forbiddenDelay(jitter: Double) -> Duration {
    let longest = min(30 << min(forbiddenCount - 2, 4), 300)
    return .milliseconds(Int(Double(longest) * 1_000 * (0.75 + jitter / 2)))
  }

  private var isClosing: Bool {
    if case .closing = state { true } else { false }
  }

  /// The whole answer is handed on before its reply is acted on, wherever in it the reply stands:
  /// CometD puts it last, Faye first.
  private mutating func process(
    _ batch: MessageBatch, _ request: PendingRequest, _ context: inout StepContext
  ) {
    if willBeResent(batch, request) {
      return handleUnreadable(request, reason: UserMessage.noReply(.connect), &context)
    }
    deliver(batch, &context)
    for message in batch.messages where !message.isReplyToOther(than: request) {
      if let advice = message.advice { apply(advice, &context) }
    }
    if isClosing { return }
    if advice.interval == .never {
      let error = request.messageIDs.compactMap { batch.reply(to: $0.id)?.error }.first
      return stop(.advised, UserMessage.stopAdvised(request.kind, error), &context)
    }
    if batch.hasDisconnect, client != nil {
      return handleSessionLoss(UserMessage.serverDisconnected, immediately: false, &context)
    }
    switch request.kind {
    case .handshake: handleHandshakeResponse(batch, request, &context)
    case .connect: handleConnectResponse(batch, request, &context)
    case .subscribe: handleSubscribeResponse(batch, request, &context)
    case .disconnect: break
    }
  }

  /// Without a number to acknowledge, the server sends all of a connect's answer once more: what is
  /// handed on now would be handed on twice.
  private func willBeResent(_ batch: MessageBatch, _ request: PendingRequest) -> Bool {
    request.kind == .connect && !isClosing && client?.acknowledgement.isEnabled == true
      && !batch.hasDisconnect && batch.reply("/meta/connect", to: request) == nil
  }

  private func deliver(_ batch: MessageBatch, _ context: inout StepContext) {
    if batch.rejectedCount > 0 {
      let reason = UserMessage.messagesRejected(batch.rejectedCount, batch.firstRejection)
      context.effects.append(.warning(.messageRejected(reason)))
    }
    for message in batch.messages where message.isEvent {
      context.effects.append(.deliver(Event(channel: message.channel, data: message.data)))
    }
  }

  private mutating func apply(_ new: Advice, _ context: inout StepContext) {
    // With each event it may be taken back and given again.
    if new.multipleClients, !hasToldOfOtherClients {
      hasToldOfOtherClients = true
      context.effects.append(.warning(.serverAdvice(UserMessage.multipleClients)))
    }
    if !new.hosts.isEmpty, new.hosts != advice.hosts {
      context.effects.append(.warning(.serverAdvice(UserMessage.advisedHosts(new.hosts))))
    }
    advice = new
  }
}

import WebServices

/// Letters of the agent's own: an answer begins as a draft, which is written on, sent or thrown
/// away. Nothing goes out to a customer but by `send`, which asks first.
extension State {
  /// Opens the agent's editor on an answer to what is meant, or on the draft that it is.
  mutating func write(toAll: Bool, _ context: inout UpdateContext) {
    if let reason = reasonNotToWrite(toAll: toAll) {
      return say(.warning, reason, about: firstTarget?.id, &context)
    }
    guard case .held(let record)? = firstTarget else { return }
    let kind = record.writingKind(toAll: toAll)
    let letter = record.emailSource
    writing = (record.id, kind)
    context.ask(
      .openEditor(
        EditorTask(
          interaction: record.id, facts: facts(letter),
          work: kind == .save ? .draft(letter.email) : .reply(letter.email),
          draft: unsent[record.id])))
  }

  package func reasonNotToWrite(toAll: Bool) -> String? {
    guard case .held(let record)? = firstTarget else {
      return reasonNot(.reply) ?? "There is nothing to answer here"
    }
    guard marked.count < 2 || focus == .live else {
      return "One letter at a time: unmark the others"
    }
    let kind = record.writingKind(toAll: toAll)
    return reasonNot(kind, .held(record)) ?? reasonNoQueue(kind, record)
  }

  private func facts(_ letter: Interaction) -> [(name: String, value: String)] {
    let facts: [(String, String?)] = [
      ("id", letter.id), ("subject", letter.subject), ("from", letter.from), ("to", letter.to),
      ("cc", letter.email.cc.isEmpty ? nil : letter.email.cc.joined(separator: ", ")),
    ]
    return facts.compactMap { name, value in value.map { (name: name, value: $0) } }
  }

  /// The editor has ended with this text: what the letter is to say.
  mutating func wrote(_ text: String, _ context: inout UpdateContext) {
    guard let (id, kind) = writing else { return }
    writing = nil
    unsent[id] = text
    guard case .held(let record)? = target(id) else {
      return say(
        .error, "The email is no longer yours: what you wrote is not sent, and kept when you quit",
        &context)
    }
    guard kind != .save else {
      return propose(.save(text: text), on: [.held(record)], orElse: kind, &context)
    }
    guard let queue = queueForAnswers(record) else { return }
    let reply = Reply(
      toAll: kind == .replyToAll, text: text,
      subjectPrefix: record.emailSource.subject.map(Self.prefix) ?? "", queue: queue)
    propose(.reply(reply), on: [.held(record)], orElse: kind, &context)
  }

  mutating func wroteNothing(_ context: inout UpdateContext) {
    guard let id = writing?.interaction else { return }
    // Who empties what was begun gives it up.
    (writing, unsent[id]) = (nil, nil)
    say(.info, "Nothing was written, so nothing is sent", &context)
  }

  /// `Re: `, but once.
  private static func prefix(of subject: String) -> String {
    subject.lowercased().hasPrefix("re:") ? "" : "Re: "
  }

  mutating func sendLetter(through queue: String?, _ context: inout UpdateContext) {
    guard let queue = queue ?? queueThatSends else {
      return say(.warning, reasonNotToSendByItself, &context)
    }
    want(.send(queue: queue), &context)
  }

  /// The one that the administrator names.
  var queueThatSends: String? { settings?.outboundQueue }

  /// Where nobody names the queue.
  var reasonNotToSendByItself: String {
    reasonNot(.send) ?? "Your administrator names no queue that sends: email.outbound-queue"
  }

  /// The server's own suggestion, else the administrator's. [C:crmadapter; workbin-desktops 2]
  private func queueForAnswers(_ record: HeldInteraction) -> Reply.Queue? {
    if let uri = record.emailSource.suggestedQueues.first { return .uri(uri) }
    return settings?.replyQueue.map(Reply.Queue.name)
  }

  private func reasonNoQueue(_ kind: ItemAction.Kind, _ record: HeldInteraction) -> String? {
    guard kind != .save, queueForAnswers(record) == nil else { return nil }
    return "Your administrator names no queue for answers: email.default-queue"
  }
}

/// What comes of it.
extension State {
  /// A letter of mine that was not here before: the answer that was begun. Its request's answer
  /// bears no number [D:EmailReply], so it is known by its parent, where it names one, else by its
  /// coming.
  mutating func actSawDraft(_ record: HeldInteraction, _ context: inout UpdateContext) {
    guard record.state == .composing, record.acquiredAt == context.now,
      let act = replyUnderWay(record.latest.parentID)
    else { return }
    confirm(act, &context)
    if selectedHeld == act.interaction.id { selectedHeld = record.id }
    if live.pinned == act.interaction.id { live.pinned = record.id }
    say(.info, "Your answer is a draft on your desk: O sends it, W goes on with it", &context)
  }

  private func replyUnderWay(_ parent: Interaction.ID?) -> PendingAction? {
    actions.open.values.filter { act in
      guard case .reply = act.action else { return false }
      return parent == nil || parent == act.interaction.id
    }.min { $0.sentAt < $1.sentAt }
  }

  /// The server has saved a draft. [D:EmailSave]
  mutating func actSawSaved(_ id: Interaction.ID, _ context: inout UpdateContext) {
    guard let act = actions.open[id], act.action.kind == .save else { return }
    confirm(act, &context)
    say(.info, "\(Self.name(act)) is saved", about: id, &context)
  }

  /// What was written is the server's now.
  mutating func writingEnded(_ act: PendingAction) {
    switch act.action {
    case .reply, .save: unsent[act.interaction.id] = nil
    default: break
    }
  }
}

extension HeldInteraction {
  /// The description with the letter itself in it.
  var emailSource: Interaction { readableDescription ?? described }

  fileprivate func writingKind(toAll: Bool) -> ItemAction.Kind {
    state == .composing ? .save : toAll ? .replyToAll : .reply
  }
}

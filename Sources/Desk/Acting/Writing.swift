import WebServices

/// Letters of the agent's own: an answer begins as a draft, which is written on, sent or thrown
/// away. Nothing goes out to a customer but by `send`, which asks first.
extension State {
  /// Opens the agent's editor on an answer to what is meant, or on the draft that it is.
  mutating func write(toAll: Bool, _ turn: inout Turn) {
    if let reason = reasonNotToWrite(toAll: toAll) {
      return say(.warning, reason, about: firstTarget?.id, &turn)
    }
    guard case .mine(let record)? = firstTarget else { return }
    let kind = record.writingKind(toAll: toAll)
    let letter = record.letterSource
    writing = (record.id, kind)
    turn.ask(
      .edit(
        EditorTask(
          interaction: record.id, facts: facts(letter),
          work: kind == .save ? .draft(letter.letter) : .answer(letter.letter),
          draft: unsent[record.id])))
  }

  package func reasonNotToWrite(toAll: Bool) -> String? {
    guard case .mine(let record)? = firstTarget else {
      return reasonNot(.reply) ?? "There is nothing to answer here"
    }
    guard marked.count < 2 || focus == .live else {
      return "One letter at a time: unmark the others"
    }
    let kind = record.writingKind(toAll: toAll)
    return reasonNot(kind, .mine(record)) ?? reasonNoQueue(kind, record)
  }

  private func facts(_ letter: Interaction) -> [(name: String, value: String)] {
    let facts: [(String, String?)] = [
      ("id", letter.id), ("subject", letter.subject), ("from", letter.from), ("to", letter.to),
      ("cc", letter.letter.cc.isEmpty ? nil : letter.letter.cc.joined(separator: ", ")),
    ]
    return facts.compactMap { name, value in value.map { (name: name, value: $0) } }
  }

  /// The editor has ended with this text: what the letter is to say.
  mutating func wrote(_ text: String, _ turn: inout Turn) {
    guard let (id, kind) = writing else { return }
    writing = nil
    unsent[id] = text
    guard case .mine(let record)? = target(id) else {
      return say(
        .error, "The email is no longer yours: what you wrote is not sent, and kept when you quit",
        &turn)
    }
    guard kind != .save else {
      return propose(.save(text: text), on: [.mine(record)], orElse: kind, &turn)
    }
    guard let queue = queueForAnswers(record) else { return }
    let reply = Reply(
      toAll: kind == .replyToAll, text: text,
      subjectPrefix: record.letterSource.subject.map(Self.prefix) ?? "", queue: queue)
    propose(.reply(reply), on: [.mine(record)], orElse: kind, &turn)
  }

  mutating func wroteNothing(_ turn: inout Turn) {
    guard let id = writing?.interaction else { return }
    // Who empties what was begun gives it up.
    (writing, unsent[id]) = (nil, nil)
    say(.info, "Nothing was written, so nothing is sent", &turn)
  }

  /// `Re: `, but once.
  private static func prefix(of subject: String) -> String {
    subject.lowercased().hasPrefix("re:") ? "" : "Re: "
  }

  mutating func sendLetter(through queue: String?, _ turn: inout Turn) {
    guard let queue = queue ?? queueThatSends else {
      return say(.warning, reasonNotToSendByItself, &turn)
    }
    want(.send(queue: queue), &turn)
  }

  /// The one that the administrator names.
  var queueThatSends: String? { settings?.queueThatSends }

  /// Where nobody names the queue.
  var reasonNotToSendByItself: String {
    reasonNot(.send) ?? "Your administrator names no queue that sends: email.outbound-queue"
  }

  /// The server's own suggestion, else the administrator's. [C:crmadapter; workbin-desktops 2]
  private func queueForAnswers(_ record: Record) -> Reply.Queue? {
    if let uri = record.letterSource.suggestedQueues.first { return .uri(uri) }
    return settings?.queueForAnswers.map(Reply.Queue.name)
  }

  private func reasonNoQueue(_ kind: Deed.Kind, _ record: Record) -> String? {
    guard kind != .save, queueForAnswers(record) == nil else { return nil }
    return "Your administrator names no queue for answers: email.default-queue"
  }
}

/// What comes of it.
extension State {
  /// A letter of mine that was not here before: the answer that was begun. Its request's answer
  /// bears no number [D:EmailReply], so it is known by its parent, where it names one, else by its
  /// coming.
  mutating func actSawDraft(_ record: Record, _ turn: inout Turn) {
    guard record.state == .composing, record.cameAt == turn.now,
      let act = replyUnderWay(record.latest.parentID)
    else { return }
    confirm(act, &turn)
    if selectedOnDesk == act.interaction.id { selectedOnDesk = record.id }
    if live.pinned == act.interaction.id { live.pinned = record.id }
    say(.info, "Your answer is a draft on your desk: O sends it, W goes on with it", &turn)
  }

  private func replyUnderWay(_ parent: Interaction.ID?) -> Act? {
    acts.open.values.filter { act in
      guard case .reply = act.deed else { return false }
      return parent == nil || parent == act.interaction.id
    }.min { $0.sentAt < $1.sentAt }
  }

  /// The server has saved a draft. [D:EmailSave]
  mutating func actSawSaved(_ id: Interaction.ID, _ turn: inout Turn) {
    guard let act = acts.open[id], act.deed.kind == .save else { return }
    confirm(act, &turn)
    say(.info, "\(Self.name(act)) is saved", about: id, &turn)
  }

  /// What was written is the server's now.
  mutating func writingEnded(_ act: Act) {
    switch act.deed {
    case .reply, .save: unsent[act.interaction.id] = nil
    default: break
    }
  }
}

extension Record {
  /// The description with the letter itself in it.
  var letterSource: Interaction { text ?? described }

  fileprivate func writingKind(toAll: Bool) -> Deed.Kind {
    state == .composing ? .save : toAll ? .replyToAll : .reply
  }
}

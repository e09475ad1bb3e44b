import WebServices

/// Emails of the agent's own: a reply begins as a draft, which is written on, sent or thrown away.
/// Nothing goes out to a customer but by `send`, which asks first.
extension State {
  /// Opens the agent's editor on a reply to what is meant, or on the draft that it is.
  mutating func writeEmail(toAll: Bool, _ context: inout UpdateContext) {
    if let reason = disabledReason(for: .action(.writeEmail(toAll: toAll))) {
      return say(.warning, reason, about: firstTarget?.id, &context)
    }
    guard case .held(let held)? = firstTarget else { return }
    let kind = held.writingKind(toAll: toAll)
    let source = held.emailSource
    composer.open(.email(held.id, kind))
    context.ask(
      .openEditor(
        EditorTask(
          interaction: held.id, headers: source.editorHeaders,
          content: kind == .save ? .draft(source.email) : .reply(source.email),
          previousText: composer.email(held.id))))
  }

  /// What came out of the editor: what the email is to say.
  mutating func emailEdited(
    _ id: Interaction.ID, _ kind: ItemAction.Kind, _ outcome: EditorOutcome,
    _ context: inout UpdateContext
  ) {
    switch outcome {
    case .text(let text):
      composer.keep(email: text, of: id)
      send(text, as: kind, id, &context)
    case .untouched, .entries:
      composer.discardEmail(id)
      say(.info, "Nothing was written, so nothing is sent", &context)
    case .unsaved where composer.email(id) != nil:
      say(.info, "Nothing was changed, so nothing is sent. W goes on with it", &context)
    case .unsaved: say(.info, "Nothing was written, so nothing is sent", &context)
    case .failed(let message): say(.error, message, &context)
    case .unreadable(let text, let message):
      composer.keep(email: text, of: id)
      say(.error, "\(message). Nothing is lost: W goes on with it", &context)
    }
  }

  private mutating func send(
    _ text: String, as kind: ItemAction.Kind, _ id: Interaction.ID, _ context: inout UpdateContext
  ) {
    guard case .held(let held)? = target(id) else {
      return say(
        .error, "The email is no longer yours: what you wrote is not sent, and kept when you quit",
        &context)
    }
    guard kind != .save else {
      return confirmOrStart(.save(text: text), on: [.held(held)], &context)
    }
    guard let queue = replyQueue(held) else { return }
    let reply = Reply(
      toAll: kind == .replyToAll, text: text,
      subjectPrefix: held.emailSource.subject.map(Self.replyPrefix) ?? "", queue: queue)
    confirmOrStart(.reply(reply), on: [.held(held)], &context)
  }

  /// `Re: `, but once.
  private static func replyPrefix(_ subject: String) -> String {
    subject.lowercased().hasPrefix("re:") ? "" : "Re: "
  }

  mutating func sendEmail(through queue: String?, _ context: inout UpdateContext) {
    guard let queue = queue ?? administrator.options?.outboundQueue else {
      return say(.warning, reasonForNoOutboundQueue, &context)
    }
    request(.send(queue: queue), &context)
  }

  /// The server's own suggestion [C:crmadapter], else the administrator's. [D: Workspace options]
  func replyQueue(_ held: HeldInteraction) -> Reply.Queue? {
    if let uri = held.emailSource.suggestedQueues.first { return .uri(uri) }
    return administrator.options?.replyQueue.map(Reply.Queue.name)
  }
}

extension Interaction {
  /// What stands above an email in the editor.
  fileprivate var editorHeaders: [(name: String, value: String)] {
    let headers: [(String, String?)] = [
      ("id", id), ("subject", subject), ("from", from), ("to", to),
      ("cc", email.cc.isEmpty ? nil : email.cc.joined(separator: ", ")),
    ]
    return headers.compactMap { name, value in value.map { (name: name, value: $0) } }
  }
}

extension HeldInteraction {
  /// The description with the email itself in it.
  var emailSource: Interaction { readableDescription ?? described }

  func writingKind(toAll: Bool) -> ItemAction.Kind {
    state == .composing ? .save : toAll ? .replyToAll : .reply
  }
}

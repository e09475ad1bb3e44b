import JSON

// Interactions that begin on an agent's desk, and the life of a letter that goes out.
extension World {
  /// What a request says about a new interaction or about a letter.
  struct Draft {
    var mediaType: String?
    var parentID: String?
    var userData = Fields()
    var to: [String]?
    var copies: [String]?
    var subject: String?
    var text: String?
    var html: String?
    var reply = Manner()
  }

  /// How an answer shows what it answers. [D:EmailReply]
  struct Manner {
    var subjectPrefix = ""
    var startLine: String?
    var indent = "> "
    var quotes = false
  }

  /// Begins an interaction that the agent holds from its first moment.
  mutating func create(
    _ medium: Medium, _ draft: Draft, by agent: String, referenceID: Int?
  ) -> [Notification] {
    let letter = Interaction.Letter(
      from: "info@centre.example.test", personal: "", to: "", subject: "", text: "")
    return begin(medium, letter, draft, by: agent, referenceID)
  }

  /// Answers a letter with a new one, which is a draft of its own beside it.
  mutating func reply(
    to id: String, toAll: Bool, _ draft: Draft, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    let name = toAll ? "ReplyAll" : "Reply"
    let original = try interaction(id, heldBy: agent, allowing: name).letter
    let letter = Interaction.Letter(
      from: original.to, personal: "", to: original.from, copies: toAll ? original.copies : [],
      subject: draft.reply.subjectPrefix + original.subject, text: "")
    var draft = draft
    draft.quote(original)
    draft.parentID = id
    return begin(.email, letter, draft, by: agent, referenceID)
  }

  private mutating func begin(
    _ medium: Medium, _ letter: Interaction.Letter, _ draft: Draft, by agent: String,
    _ referenceID: Int?
  ) -> [Notification] {
    let id = freshID()
    var item = Interaction(
      id: id, medium: medium, mediaType: draft.mediaType, received: now, zoneMinutes: 0,
      letter: letter, userData: ["InteractionId": id.tree], state: .processing,
      place: .agent(agent), order: nextOrder())
    item.isOutbound = medium != .workitem
    item.parentID = draft.parentID
    item.userData.append(draft.userData)
    item.state = item.workState
    item.letter.take(draft)
    item.userData["Subject"] = item.letter.subject.tree
    interactions[id] = item
    return [change(of: item, for: agent, referenceID)]
  }

  mutating func save(
    _ id: String, _ draft: Draft, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "Save")
    item.letter.take(draft)
    item.userData["Subject"] = item.letter.subject.tree
    interactions[id] = item
    return [notification(of: item, for: agent, "EmailSaved", referenceID)]
  }

  mutating func send(
    _ id: String, _ draft: Draft, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "Send")
    item.letter.take(draft)
    guard !item.letter.to.isEmpty else { throw .missing("to") }
    item.state = .completed
    enqueue(id, in: "outbound")
    return [change(of: item, for: agent, referenceID)]
  }

  /// Throws a draft away. [D:EmailCancel]
  mutating func cancel(
    _ id: String, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "Cancel")
    item.state = .canceled
    interactions[id] = nil
    return [change(of: item, for: agent, referenceID)]
  }

  mutating func comment(
    on id: String, _ words: String, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "AddComment")
    item.comment = words
    interactions[id] = item
    return [notification(of: item, for: agent, "PropertiesUpdated", referenceID)]
  }
}

extension Interaction.Letter {
  /// Takes over what the draft says, and keeps the rest.
  fileprivate mutating func take(_ draft: World.Draft) {
    if let addresses = draft.to { to = addresses.joined(separator: ", ") }
    copies = draft.copies ?? copies
    subject = draft.subject ?? subject
    text = draft.text ?? draft.html.map(Markup.plain) ?? text
    if draft.text != nil || draft.html != nil { html = draft.html }
  }
}

extension World.Draft {
  /// Lets the original follow the answer, line by line.
  fileprivate mutating func quote(_ original: Interaction.Letter) {
    guard reply.quotes else { return }
    let lines = original.text.split(separator: "\n", omittingEmptySubsequences: false)
    let quoted = (reply.startLine.map { [$0] } ?? []) + lines.map { reply.indent + $0 }
    let answer = text ?? html.map(Markup.plain) ?? ""
    text = answer + "\n\n" + quoted.joined(separator: "\n")
    html = nil
  }
}

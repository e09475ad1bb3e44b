// Interactions that an agent begins, and outbound emails from the draft to the sending.
extension World {

  /// Begins an interaction that the agent holds from its first moment.
  mutating func create(
    _ medium: Medium, _ draft: Draft, by agent: String, referenceID: Int?
  ) -> [Notification] {
    let content = Interaction.Content(
      from: "info@centre.example.test", fromPersonal: "", to: "", subject: "", text: "")
    return startInteraction(medium, content, draft, by: agent, referenceID)
  }

  /// Answers an email with a new one, which is a draft of its own beside it.
  mutating func reply(
    to id: String, toAll: Bool, _ draft: Draft, by agent: String, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    let name = toAll ? "ReplyAll" : "Reply"
    let original = try interaction(id, heldBy: agent, allowing: name).content
    let content = Interaction.Content(
      from: original.to, fromPersonal: "", to: original.from, cc: toAll ? original.cc : [],
      subject: draft.replyFormat.subjectPrefix + original.subject, text: "")
    var draft = draft
    draft.appendQuotation(original)
    draft.parentID = id
    return startInteraction(.email, content, draft, by: agent, referenceID)
  }

  private mutating func startInteraction(
    _ medium: Medium, _ content: Interaction.Content, _ draft: Draft, by agent: String,
    _ referenceID: Int?
  ) -> [Notification] {
    let id = makeInteractionID()
    var item = Interaction(
      id: id, medium: medium, mediaType: draft.mediaType, receivedAt: now, utcOffsetMinutes: 0,
      content: content, userData: ["InteractionId": id.json], state: .processing,
      location: .agent(agent), sequenceNumber: nextSequenceNumber())
    item.isOutbound = medium != .workitem
    item.parentID = draft.parentID
    item.userData.merge(draft.userData)
    item.state = item.activeState
    item.content.apply(draft)
    item.userData["Subject"] = item.content.subject.json
    interactions[id] = item
    return [statusChange(of: item, for: agent, referenceID)]
  }

  mutating func save(
    _ id: String, _ draft: Draft, by agent: String, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "Save")
    item.content.apply(draft)
    item.userData["Subject"] = item.content.subject.json
    interactions[id] = item
    return [notification(of: item, for: agent, "EmailSaved", referenceID)]
  }

  mutating func send(
    _ id: String, _ draft: Draft, by agent: String, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "Send")
    item.content.apply(draft)
    guard !item.content.to.isEmpty else { throw .missing("to") }
    item.state = .completed
    enqueue(id, in: "outbound")
    return [statusChange(of: item, for: agent, referenceID)]
  }

  /// Throws a draft away. [D:EmailCancel]
  mutating func cancel(
    _ id: String, by agent: String, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "Cancel")
    item.state = .canceled
    interactions[id] = nil
    return [statusChange(of: item, for: agent, referenceID)]
  }

  mutating func addComment(
    on id: String, _ text: String, by agent: String, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "AddComment")
    item.comment = text
    interactions[id] = item
    return [notification(of: item, for: agent, "PropertiesUpdated", referenceID)]
  }
}

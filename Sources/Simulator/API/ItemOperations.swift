import JSON

/// What may be done with an interaction in one's hands. Each is also the name of a capability.
enum ItemOperation: String, Sendable, CaseIterable {
  case accept = "Accept"
  case reject = "Reject"
  case complete = "Complete"
  case transfer = "Transfer"
  case setInFocus = "SetInFocus"
  case attachUserData = "AttachUserData"
  case updateUserData = "UpdateUserData"
  case deleteUserData = "DeleteUserData"
  case reply = "Reply"
  case replyAll = "ReplyAll"
  case save = "Save"
  case send = "Send"
  case cancel = "Cancel"
  case addComment = "AddComment"
  case setDisposition = "SetDisposition"
  case sendMessage = "SendMessage"

  func suits(_ medium: Medium) -> Bool {
    switch self {
    case .reply, .replyAll, .save, .send, .cancel, .addComment, .setDisposition: medium == .email
    case .sendMessage: medium == .chat
    default: true
    }
  }
}

extension API {
  static func carryOut(
    _ operation: ItemOperation, on id: String, _ reference: Int, _ call: Call,
    _ world: inout World
  ) throws(Refusal) -> [Notification] {
    let agent = call.agent
    let name = operation.rawValue
    switch operation {
    case .accept:
      let lastAgent = try call.lastAgent()
      let nickname = call.body?["nickname"]?.string
      let told = try world.accept(id, nickname: nickname, by: agent, referenceID: reference)
      if let lastAgent { world.interactions[id]?.lastAgent = lastAgent }
      return told
    case .reject: return try world.reject(id, by: agent, referenceID: reference)
    case .complete:
      _ = try call.lastAgent()
      let queue = call.body?["queueName"]?.string
      return try world.complete(id, into: queue, by: agent, referenceID: reference)
    case .transfer:
      _ = try world.interaction(id, heldBy: agent, allowing: name)
      let target = try target(call, world)
      return try world.transfer(id, to: target, by: agent, referenceID: reference)
    case .setInFocus:
      try world.focus(on: id, by: agent)
      return []
    case .attachUserData, .updateUserData, .deleteUserData, .setDisposition:
      let change = try userDataChange(operation, call)
      return try world.changeUserData(
        of: id, by: agent, as: name, referenceID: reference, change)
    case .sendMessage:
      _ = try world.interaction(id, heldBy: agent, allowing: name)
      let words = try call.text("message")
      return try world.say(words, in: id, by: agent, referenceID: reference)
    case .reply, .replyAll, .save, .send, .cancel, .addComment:
      return try write(operation, on: id, reference, call, &world)
    }
  }

  private static func write(
    _ operation: ItemOperation, on id: String, _ reference: Int, _ call: Call,
    _ world: inout World
  ) throws(Refusal) -> [Notification] {
    let agent = call.agent
    switch operation {
    case .reply, .replyAll:
      // The table has a `queueUri`, the sample of ReplyAll a `queueName`. [D:EmailReplyAll]
      if call.body?["queueName"]?.string == nil { _ = try call.text("queueUri") }
      return try world.reply(
        to: id, toAll: operation == .replyAll, call.draft, by: agent, referenceID: reference)
    case .save:
      return try world.save(id, try call.letter(), by: agent, referenceID: reference)
    case .send:
      _ = try call.text("queueName")
      _ = try call.lastAgent()
      return try world.send(id, try call.letter(), by: agent, referenceID: reference)
    case .cancel: return try world.cancel(id, by: agent, referenceID: reference)
    default:
      let words = try call.text("comment")
      return try world.comment(on: id, words, by: agent, referenceID: reference)
    }
  }

  private static func userDataChange(
    _ operation: ItemOperation, _ call: Call
  ) throws(Refusal) -> (inout Fields) -> Void {
    switch operation {
    case .deleteUserData:
      guard let keys = call.body?["keys"]?.elements.compactMap(\.string) else {
        throw .missing("keys")
      }
      return { data in for key in keys { data[key] = nil } }
    case .setDisposition:
      // The body is not documented; that a disposition is plain userData is. [D:EmailComplete, INF]
      let code = try call.text("disposition")
      return { $0["DispositionCode"] = code.tree }
    default:
      guard let data = call.body?["userData"], data.members != nil else {
        throw .missing("userData")
      }
      return { $0.append(Fields(data)) }
    }
  }

  /// `userUri` or `queueName` [D:EmailTransfer]; `targetUri` of either kind
  /// [D:OpenMediaAPITransfer].
  private static func target(_ call: Call, _ world: World) throws(Refusal) -> World.Target {
    if let queue = call.body?["queueName"]?.string { return .queue(queue) }
    guard let uri = call.body?["userUri"]?.string ?? call.body?["targetUri"]?.string else {
      throw .missing("queueName")
    }
    let parts = uri.split(separator: "/").suffix(2).map(String.init)
    if parts.first == "queues", let queue = parts.last { return .queue(queue) }
    guard let user = world.agents.values.first(where: { $0.id == parts.last }) else {
      throw .notFound("The user is not found")
    }
    return .agent(user.userName)
  }
}

extension Call {
  /// The agent to remember for the contact, where `saveLAR` asks for that.
  func lastAgent() throws(Refusal) -> String? {
    guard let wish = body?["saveLAR"] else { return nil }
    guard let isWanted = wish.bool else {
      throw .notAcceptable("The parameter saveLAR is true or false")
    }
    return isWanted ? agent : nil
  }

  /// What the object `email` in the body says about a letter. [D:EmailSend, EmailSave]
  func letter() throws(Refusal) -> World.Draft {
    guard let email = body?["email"], email.members != nil else { throw .missing("email") }
    guard email["from"]?.string != nil else { throw .missing("from") }
    guard email["to"] != nil else { throw .missing("to") }
    return draft(Fields(email))
  }

  /// What the body says about a new interaction.
  var draft: World.Draft { draft(Fields(body)) }

  private func draft(_ body: Fields) -> World.Draft {
    let manner = World.Manner(
      subjectPrefix: body["subjectPrefix"]?.string ?? "",
      startLine: body["replyToStartLine"]?.string,
      indent: body["indentCharacter"]?.string ?? "> ", quotes: body["quoteOriginal"]?.bool ?? false)
    return World.Draft(
      parentID: body["parentId"]?.string, userData: Fields(body["userData"]),
      to: body.addresses("to"), copies: body.addresses("cc"), subject: body["subject"]?.string,
      text: body["bodyAsPlainText"]?.string, html: body["body"]?.string, reply: manner)
  }
}

extension Fields {
  /// A list of addresses; one address alone is a list too.
  fileprivate func addresses(_ name: String) -> [String]? {
    guard let value = self[name] else { return nil }
    return value.string.map { [$0] } ?? value.elements.compactMap(\.string)
  }
}

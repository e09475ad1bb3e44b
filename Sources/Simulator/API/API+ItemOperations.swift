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

  func applies(to medium: Medium) -> Bool {
    switch self {
    case .reply, .replyAll, .save, .send, .cancel, .addComment, .setDisposition: medium == .email
    case .sendMessage: medium == .chat
    default: true
    }
  }
}

extension API {
  static func perform(
    _ operation: ItemOperation, on id: String, _ reference: Int, _ request: APIRequest,
    _ world: inout World
  ) throws(APIError) -> [Notification] {
    let agent = request.agent
    let name = operation.rawValue
    switch operation {
    case .accept:
      let lastAgent = try request.lastAgent()
      let nickname = request.body?["nickname"]?.string
      let notifications = try world.accept(
        id, nickname: nickname, by: agent, referenceID: reference)
      if let lastAgent { world.interactions[id]?.lastAgent = lastAgent }
      return notifications
    case .reject: return try world.reject(id, by: agent, referenceID: reference)
    case .complete:
      _ = try request.lastAgent()
      let queue = request.body?["queueName"]?.string
      return try world.complete(id, into: queue, by: agent, referenceID: reference)
    case .transfer:
      _ = try world.interaction(id, heldBy: agent, allowing: name)
      let target = try transferTarget(request, world)
      return try world.transfer(id, to: target, by: agent, referenceID: reference)
    case .setInFocus:
      try world.focus(on: id, by: agent)
      return []
    case .attachUserData, .updateUserData, .deleteUserData, .setDisposition:
      let change = try userDataChange(operation, request)
      return try world.changeUserData(
        of: id, by: agent, as: name, referenceID: reference, change)
    case .sendMessage:
      _ = try world.interaction(id, heldBy: agent, allowing: name)
      let text = try request.requiredString("message")
      return try world.sendChatMessage(text, in: id, by: agent, referenceID: reference)
    case .reply, .replyAll, .save, .send, .cancel, .addComment:
      return try performEmailOperation(operation, on: id, reference, request, &world)
    }
  }

  private static func performEmailOperation(
    _ operation: ItemOperation, on id: String, _ reference: Int, _ request: APIRequest,
    _ world: inout World
  ) throws(APIError) -> [Notification] {
    let agent = request.agent
    switch operation {
    case .reply, .replyAll:
      // The table has a `queueUri`, the sample of ReplyAll a `queueName`. [D:EmailReplyAll]
      if request.body?["queueName"]?.string == nil { _ = try request.requiredString("queueUri") }
      return try world.reply(
        to: id, toAll: operation == .replyAll, request.draft, by: agent, referenceID: reference)
    case .save:
      return try world.save(id, try request.emailDraft(), by: agent, referenceID: reference)
    case .send:
      _ = try request.requiredString("queueName")
      _ = try request.lastAgent()
      return try world.send(id, try request.emailDraft(), by: agent, referenceID: reference)
    case .cancel: return try world.cancel(id, by: agent, referenceID: reference)
    default:
      let text = try request.requiredString("comment")
      return try world.addComment(on: id, text, by: agent, referenceID: reference)
    }
  }

  private static func userDataChange(
    _ operation: ItemOperation, _ request: APIRequest
  ) throws(APIError) -> (inout JSONObject) -> Void {
    switch operation {
    case .deleteUserData:
      guard let keys = request.body?["keys"]?.elements.compactMap(\.string) else {
        throw .missing("keys")
      }
      return { data in for key in keys { data[key] = nil } }
    case .setDisposition:
      // The body is not documented; that a disposition is plain userData is. [D:EmailComplete, INF]
      let code = try request.requiredString("disposition")
      return { $0["DispositionCode"] = code.json }
    default:
      guard let data = request.body?["userData"], data.members != nil else {
        throw .missing("userData")
      }
      return { $0.merge(JSONObject(data)) }
    }
  }

  /// `userUri` or `queueName` [D:EmailTransfer]; `targetUri` of either kind
  /// [D:OpenMediaAPITransfer].
  private static func transferTarget(_ request: APIRequest, _ world: World) throws(APIError)
    -> World.TransferTarget
  {
    if let queue = request.body?["queueName"]?.string { return .queue(queue) }
    guard let uri = request.body?["userUri"]?.string ?? request.body?["targetUri"]?.string else {
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

extension APIRequest {
  /// The agent to remember for the contact, where `saveLAR` asks for that.
  func lastAgent() throws(APIError) -> String? {
    guard let value = body?["saveLAR"] else { return nil }
    guard let isRequested = value.bool else {
      throw .notAcceptable("The parameter saveLAR is true or false")
    }
    return isRequested ? agent : nil
  }

  /// What the object `email` in the body says about a letter. [D:EmailSend, EmailSave]
  func emailDraft() throws(APIError) -> World.Draft {
    guard let email = body?["email"], email.members != nil else { throw .missing("email") }
    guard email["from"]?.string != nil else { throw .missing("from") }
    guard email["to"] != nil else { throw .missing("to") }
    return makeDraft(JSONObject(email))
  }

  /// What the body says about a new interaction.
  var draft: World.Draft { makeDraft(JSONObject(body)) }

  private func makeDraft(_ body: JSONObject) -> World.Draft {
    let replyFormat = World.ReplyFormat(
      subjectPrefix: body["subjectPrefix"]?.string ?? "",
      startLine: body["replyToStartLine"]?.string,
      indent: body["indentCharacter"]?.string ?? "> ",
      quotesOriginal: body["quoteOriginal"]?.bool ?? false)
    return World.Draft(
      parentID: body["parentId"]?.string, userData: JSONObject(body["userData"]),
      to: body.addresses("to"), cc: body.addresses("cc"), subject: body["subject"]?.string,
      text: body["bodyAsPlainText"]?.string, html: body["body"]?.string, replyFormat: replyFormat)
  }
}

extension JSONObject {
  /// A list of addresses; one address alone is a list too.
  fileprivate func addresses(_ name: String) -> [String]? {
    guard let value = self[name] else { return nil }
    return value.string.map { [$0] } ?? value.elements.compactMap(\.string)
  }
}

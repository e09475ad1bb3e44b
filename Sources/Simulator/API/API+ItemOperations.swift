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
      // Only the server notes what the agent looks at; nothing is told about that.
      _ = try world.interaction(id, heldBy: agent, allowing: name)
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
      // A disposition is plain userData, under a key of the server's configuration. The body may
      // name another, which is not looked at here. [D:EmailSetDisposition]
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

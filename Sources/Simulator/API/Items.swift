import JSON

// The interactions in the agent's hands: what they are, and what is done with them.
extension API {
  /// What comes after `/me/emails` and its like.
  static func items(
    _ call: Call, _ medium: Medium, _ path: [String], _ world: inout World
  ) throws(Refusal) -> Reply {
    if medium == .openmedia, let kind = path.first {
      return try openMedia(call, kind, Array(path.dropFirst()), &world)
    }
    guard path.count <= 1 else { return unknownPath() }
    if let id = path.first { return try item(id, medium, call, &world) }
    return call.method == "GET"
      ? list(call, medium, nil, world) : try create(medium, nil, call, &world)
  }

  /// `/me/openmedia/{mediaType}` and `/me/openmedia/{mediaType}/{id}`. [D:OpenMediaAPICreate]
  private static func openMedia(
    _ call: Call, _ kind: String, _ path: [String], _ world: inout World
  ) throws(Refusal) -> Reply {
    guard path.count <= 1 else { return unknownPath() }
    if let id = path.first { return try item(id, .openmedia, call, &world) }
    return call.method == "GET"
      ? list(call, .openmedia, kind, world) : try create(.openmedia, kind, call, &world)
  }

  private static func list(
    _ call: Call, _ medium: Medium, _ kind: String?, _ world: World
  ) -> Reply {
    let items = world.held(by: call.agent).filter {
      $0.medium == medium && (kind == nil || $0.mediaType == kind)
    }
    guard let fields = call.list("fields") else {
      let base = "\(API.externalURL)/me/\(medium.collection)"
      let uris = items.map { item in
        (item.mediaType.map { "\(base)/\($0)/\(item.id)" } ?? "\(base)/\(item.id)").tree
      }
      return Reply(["uris": .array(uris)])
    }
    let agent = world.agents[call.agent]
    let resources = items.map { $0.resource(agent: agent).only(fields).tree }
    return Reply([medium.collection: .array(resources)])
  }

  /// One interaction: read, or operated on.
  static func item(
    _ id: String, _ medium: Medium, _ call: Call, _ world: inout World
  ) throws(Refusal) -> Reply {
    guard call.method == "POST" else {
      let item = try held(id, medium, call, world)
      let fields = item.resource(agent: world.agents[call.agent])
      return Reply([medium.payload: fields.only(call.list("fields")).tree])
    }
    guard let name = call.operation else { throw .missing("operationName") }
    try demandSession(call, world)
    _ = try held(id, medium, call, world)
    guard let operation = ItemOperation(rawValue: name), operation.suits(medium) else {
      throw unknownOperation(call)
    }
    let reference = world.referenceID(for: call.agent)
    let notifications = try carryOut(operation, on: id, reference, call, &world)
    _ = world.takeReferenceID(for: call.agent)
    return reply(to: operation, on: medium, reference, notifications)
  }

  private static func held(
    _ id: String, _ medium: Medium, _ call: Call, _ world: World
  ) throws(Refusal) -> Interaction {
    let item = try world.interaction(id, heldBy: call.agent)
    guard item.medium == medium else { throw .notFound("Interaction \(id) is not found") }
    return item
  }

  /// The notification always has the number; the answers of some email operations have none, and
  /// one of them has an older name for its code.
  /// [D:EmailAccept, EmailTransfer, EmailReply, EmailComplete, EmailSave, EmailSend, EmailCancel]
  private static func reply(
    to operation: ItemOperation, on medium: Medium, _ reference: Int,
    _ notifications: [Notification]
  ) -> Reply {
    guard medium == .email else { return Reply(referenceID: reference, notifications) }
    switch operation {
    case .accept, .reject, .transfer, .reply, .replyAll, .complete, .save, .send:
      return Reply(notifications: notifications)
    case .cancel:
      var reply = Reply(notifications: notifications)
      reply.body = ["status": 0]
      return reply
    default: return Reply(referenceID: reference, notifications)
    }
  }

  /// `POST /me/emails` and its like, with `Create`. [D:WorkitemCreate, EmailCreate]
  private static func create(
    _ medium: Medium, _ kind: String?, _ call: Call, _ world: inout World
  ) throws(Refusal) -> Reply {
    guard medium == .email || medium == .workitem || medium == .openmedia,
      kind != nil || medium != .openmedia
    else { return wrongMethod("GET") }
    guard call.operation == "Create" else { throw unknownOperation(call) }
    try demandSession(call, world)
    _ = try call.text("queueUri")
    var draft = call.draft
    draft.mediaType = kind
    let reference = world.takeReferenceID(for: call.agent)
    let told = world.create(medium, draft, by: call.agent, referenceID: reference)
    return medium == .email
      ? Reply(notifications: told) : Reply(referenceID: reference, told)
  }
}

import JSON

// The interactions in the agent's hands: what they are, and what is done with them.
extension API {
  /// What comes after `/me/emails` and its like.
  static func routeItems(
    _ request: APIRequest, _ medium: Medium, _ path: [String], _ world: inout World
  ) throws(APIError) -> APIResponse {
    if medium == .openmedia, let kind = path.first {
      return try routeOpenMedia(request, kind, Array(path.dropFirst()), &world)
    }
    guard path.count <= 1 else { return unknownPath() }
    if let id = path.first { return try handleItem(id, medium, request, &world) }
    return request.method == "GET"
      ? listHeldItems(request, medium, nil, world) : try create(medium, nil, request, &world)
  }

  /// `/me/openmedia/{mediaType}` and `/me/openmedia/{mediaType}/{id}`. [D:OpenMediaAPICreate]
  private static func routeOpenMedia(
    _ request: APIRequest, _ kind: String, _ path: [String], _ world: inout World
  ) throws(APIError) -> APIResponse {
    guard path.count <= 1 else { return unknownPath() }
    if let id = path.first { return try handleItem(id, .openmedia, request, &world) }
    return request.method == "GET"
      ? listHeldItems(request, .openmedia, kind, world)
      : try create(.openmedia, kind, request, &world)
  }

  private static func listHeldItems(
    _ request: APIRequest, _ medium: Medium, _ kind: String?, _ world: World
  ) -> APIResponse {
    let items = world.held(by: request.agent).filter {
      $0.medium == medium && (kind == nil || $0.mediaType == kind)
    }
    guard let fields = request.queryList("fields") else {
      let base = "\(API.externalURL)/me/\(medium.collection)"
      let uris = items.map { item in
        (item.mediaType.map { "\(base)/\($0)/\(item.id)" } ?? "\(base)/\(item.id)").json
      }
      return APIResponse(["uris": .array(uris)])
    }
    let agent = world.agents[request.agent]
    let resources = items.map { $0.resource(agent: agent).selecting(fields).json }
    return APIResponse([medium.collection: .array(resources)])
  }

  /// One interaction: read, or operated on.
  static func handleItem(
    _ id: String, _ medium: Medium, _ request: APIRequest, _ world: inout World
  ) throws(APIError) -> APIResponse {
    guard request.method == "POST" else {
      let item = try heldInteraction(id, medium, request, world)
      let fields = item.resource(agent: world.agents[request.agent])
      return APIResponse([medium.payloadKey: fields.selecting(request.queryList("fields")).json])
    }
    guard let name = request.operationName else { throw .missing("operationName") }
    try requireSession(request, world)
    _ = try heldInteraction(id, medium, request, world)
    guard let operation = ItemOperation(rawValue: name), operation.applies(to: medium) else {
      throw unknownOperation(request)
    }
    let reference = world.referenceID(for: request.agent)
    let notifications = try perform(operation, on: id, reference, request, &world)
    _ = world.takeReferenceID(for: request.agent)
    return response(to: operation, on: medium, reference, notifications)
  }

  private static func heldInteraction(
    _ id: String, _ medium: Medium, _ request: APIRequest, _ world: World
  ) throws(APIError) -> Interaction {
    let item = try world.interaction(id, heldBy: request.agent)
    guard item.medium == medium else { throw .notFound("Interaction \(id) is not found") }
    return item
  }

  /// The notification always has the number; the answers of some email operations have none, and
  /// one of them has an older name for its code.
  /// [D:EmailAccept, EmailTransfer, EmailReply, EmailComplete, EmailSave, EmailSend, EmailCancel]
  private static func response(
    to operation: ItemOperation, on medium: Medium, _ reference: Int,
    _ notifications: [Notification]
  ) -> APIResponse {
    guard medium == .email else { return APIResponse(referenceID: reference, notifications) }
    switch operation {
    case .accept, .reject, .transfer, .reply, .replyAll, .complete, .save, .send:
      return APIResponse(notifications: notifications)
    case .cancel:
      var response = APIResponse(notifications: notifications)
      response.body = ["status": 0]
      return response
    default: return APIResponse(referenceID: reference, notifications)
    }
  }

  /// `POST /me/emails` and its like, with `Create`. [D:WorkitemCreate, EmailCreate]
  private static func create(
    _ medium: Medium, _ kind: String?, _ request: APIRequest, _ world: inout World
  ) throws(APIError) -> APIResponse {
    guard medium == .email || medium == .workitem || medium == .openmedia,
      kind != nil || medium != .openmedia
    else { return methodNotAllowed("GET") }
    guard request.operationName == "Create" else { throw unknownOperation(request) }
    try requireSession(request, world)
    _ = try request.requiredString("queueUri")
    var draft = request.draft
    draft.mediaType = kind
    let reference = world.takeReferenceID(for: request.agent)
    let notifications = world.create(medium, draft, by: request.agent, referenceID: reference)
    return medium == .email
      ? APIResponse(notifications: notifications)
      : APIResponse(referenceID: reference, notifications)
  }
}

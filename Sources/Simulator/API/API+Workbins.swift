import JSON

// Workbins: what there is, what lies in them, taking out and putting in, watching them.
extension API {
  static func routeWorkbins(
    _ request: APIRequest, _ scope: Scope, _ path: [String], _ world: inout World
  ) throws(APIError) -> APIResponse {
    guard world.agents[request.agent]?.rights.canUseWorkbins == true else {
      throw .notPermitted("The agent may not use workbins")
    }
    switch (request.method, path.count) {
    case ("GET", 0): return try listWorkbins(request, scope, world)
    case ("POST", 0): return try changeSubscriptions(request, scope, &world)
    case ("GET", 1):
      let (workbin, target) = try workbinTarget(path[0], request, scope, world)
      return APIResponse(["workbin": workbinResource(of: workbin, target, request, world).json])
    case ("POST", 1): return try performWorkbinOperation(request, scope, path[0], &world)
    case ("GET", 2): return try listMedium(request, scope, path[0], path[1], world)
    case ("POST", 2): return methodNotAllowed("GET")
    default: return unknownPath()
    }
  }

  /// Whose contents of a workbin are meant, and how that was said.
  struct WorkbinTarget {
    var partition: WorkbinPartition
    var ownerQualifier: OwnerQualifier
    /// The agent whose contents are meant, where the address names one.
    var user: Agent?
  }

  private static func workbinTarget(
    _ id: String, _ request: APIRequest, _ scope: Scope, _ world: World
  ) throws(APIError) -> (Workbin, WorkbinTarget) {
    guard let workbin = world.workbin(id) else {
      throw .notFound("Workbin \(id.prefix(100)) is not found")
    }
    let own = workbin.partition(of: request.agent)
    if let group = request.query["agentGroup"] {
      guard workbin.ownerType == .agentGroup, workbin.owner == group else {
        throw .notFound("Agent group \(group.prefix(100)) has no workbin of this id")
      }
      return (workbin, WorkbinTarget(partition: own, ownerQualifier: .agentGroup(group)))
    }
    if let group = request.query["placeGroup"] {
      guard workbin.ownerType == .placeGroup, workbin.owner == group else {
        throw .notFound("Place group \(group.prefix(100)) has no workbin of this id")
      }
      return (workbin, WorkbinTarget(partition: own, ownerQualifier: .placeGroup(group)))
    }
    if case .user(let agent) = scope {
      let partition = workbin.partition(of: agent.userName)
      return (
        workbin,
        WorkbinTarget(partition: partition, ownerQualifier: .user(id: agent.id), user: agent)
      )
    }
    return (workbin, WorkbinTarget(partition: own, ownerQualifier: .implicit))
  }

  // MARK: Reading

  private static func listWorkbins(
    _ request: APIRequest, _ scope: Scope, _ world: World
  ) throws(APIError) -> APIResponse {
    var requested = visibleWorkbins(request, scope, world).map(\.id)
    if let ids = request.queryList("workbinIds") { requested = ids }
    if request.query["fields"] == nil, request.query["subresources"] == nil,
      request.queryList("workbinIds") == nil
    {
      return APIResponse([
        "uris": .array(requested.map { "\(API.externalURL)/workbins/\($0)".json })
      ])
    }
    var resources: [JSONValue] = []
    for id in requested {
      let (workbin, target) = try workbinTarget(id, request, scope, world)
      let fields = workbinResource(of: workbin, target, request, world)
      resources.append(fields.selecting(request.queryList("fields")).json)
    }
    return APIResponse(["workbins": .array(resources)])
  }

  private static func visibleWorkbins(_ request: APIRequest, _ scope: Scope, _ world: World)
    -> [Workbin]
  {
    if let group = request.query["agentGroup"] {
      return world.workbins.filter { $0.ownerType == .agentGroup && $0.owner == group }
    }
    if let group = request.query["placeGroup"] {
      return world.workbins.filter { $0.ownerType == .placeGroup && $0.owner == group }
    }
    return switch scope {
    case .all: world.workbins
    case .me: world.workbins.filter { $0.ownerType == .agent || $0.ownerType == .place }
    case .user: world.workbins.filter { $0.ownerType == .agent }
    }
  }

  /// The header, and the contents that `subresources` asks for.
  private static func workbinResource(
    of workbin: Workbin, _ target: WorkbinTarget, _ request: APIRequest, _ world: World
  ) -> JSONObject {
    var fields = workbin.resource(of: target.user)
    guard let selectors = request.queryList("subresources") else { return fields }
    let items = Dictionary(grouping: world.contents(of: target.partition), by: \.medium)
    for medium in [.chat, .email, .workitem, .openmedia, .tweet, .facebook, .facebooksession]
      as [Medium]
    {
      let some = items[medium] ?? []
      let isMeant = selectors.contains("*") && (Medium.common.contains(medium) || !some.isEmpty)
      guard isMeant || selectors.contains(medium.rawValue) else { continue }
      fields[medium.workbinCollection] = .array(
        some.map { $0.workbinResource(ownerType: workbin.ownerType) })
    }
    return fields
  }

  private static func listMedium(
    _ request: APIRequest, _ scope: Scope, _ id: String, _ collection: String, _ world: World
  ) throws(APIError) -> APIResponse {
    guard let medium = Medium(workbinCollection: collection) else { return unknownPath() }
    let (workbin, target) = try workbinTarget(id, request, scope, world)
    let items = world.contents(of: target.partition).filter { $0.medium == medium }
    let resources = items.map { $0.workbinResource(ownerType: workbin.ownerType) }
    if request.query["subresources"] != nil {
      var fields = workbin.resource(of: target.user)
      fields[collection] = .array(resources)
      return APIResponse(["workbin": fields.json])
    }
    guard let fields = request.queryList("fields") else {
      return APIResponse([
        "uris": .array(items.map { "\(API.externalURL)/\(collection)/\($0.id)".json })
      ])
    }
    return APIResponse([collection: .array(resources.map { JSONObject($0).selecting(fields).json })]
    )
  }

  // MARK: Operations

  private static func performWorkbinOperation(
    _ request: APIRequest, _ scope: Scope, _ id: String, _ world: inout World
  ) throws(APIError) -> APIResponse {
    guard let operation = request.operationName else { throw .missing("operationName") }
    let (_, target) = try workbinTarget(id, request, scope, world)
    switch operation {
    case "Subscribe", "Unsubscribe":
      try requireSession(request, world)
      let (reference, notifications) = changeSubscription(operation, target, request, &world)
      return APIResponse(referenceID: reference, notifications)
    default:
      return try moveInteraction(operation, target.partition, request, &world)
    }
  }

  private static func moveInteraction(
    _ operation: String, _ partition: WorkbinPartition, _ request: APIRequest, _ world: inout World
  ) throws(APIError) -> APIResponse {
    guard let move = MoveOperation(operation) else { throw unknownOperation(request) }
    try requireSession(request, world)
    let reference = world.referenceID(for: request.agent)
    let notifications =
      move.isPull
      ? try world.pull(
        try request.requiredString("id"), only: move.medium, from: partition, by: request.agent,
        nickname: request.body?["nickname"]?.string, referenceID: reference)
      : try addInteraction(move, partition, reference, request, &world)
    _ = world.takeReferenceID(for: request.agent)
    return APIResponse(referenceID: reference, notifications)
  }

  /// `id` [D:WorkbinAddInteractionToGW] or `uri` [D:WorkbinAddInteractionToWorkbin] names the item.
  private static func addInteraction(
    _ move: MoveOperation, _ partition: WorkbinPartition, _ reference: Int, _ request: APIRequest,
    _ world: inout World
  ) throws(APIError) -> [Notification] {
    let id = try request.interactionID()
    let lastAgent = try request.lastAgent()
    let notifications = try world.add(
      id, only: move.medium, to: partition, by: request.agent, referenceID: reference)
    if let lastAgent { world.interactions[id]?.lastAgent = lastAgent }
    return notifications
  }

  /// `PullEmail`, `AddInteraction` and so on, taken apart.
  private struct MoveOperation {
    var isPull: Bool
    /// Nil for any.
    var medium: Medium?

    init?(_ operation: String) {
      isPull = operation.hasPrefix("Pull")
      guard isPull || operation.hasPrefix("Add") else { return nil }
      let rest = operation.dropFirst(isPull ? 4 : 3)
      medium = Medium.allCases.first { $0.operationSuffix == rest }
      guard medium != nil || rest == "Interaction" else { return nil }
    }
  }

  private static func changeSubscriptions(
    _ request: APIRequest, _ scope: Scope, _ world: inout World
  ) throws(APIError) -> APIResponse {
    guard let operation = request.operationName else { throw .missing("operationName") }
    guard operation == "Subscribe" || operation == "Unsubscribe" else {
      throw unknownOperation(request)
    }
    guard let ids = request.queryList("workbinIds"), !ids.isEmpty else {
      throw .missing("workbinIds")
    }
    try requireSession(request, world)
    var references = JSONObject()
    var notifications: [Notification] = []
    var lastError: APIError?
    for id in ids {
      do throws(APIError) {
        let target = try workbinTarget(id, request, scope, world).1
        let (reference, added) = changeSubscription(operation, target, request, &world)
        references[id] = .int(reference)
        notifications += added
      } catch {
        lastError = error
      }
    }
    return try subscriptionResponse(references, lastError, notifications)
  }

  /// Where some of the workbins could be watched and others not, the success is partial.
  /// [D:ReturnValues; that it holds here: INF]
  private static func subscriptionResponse(
    _ references: JSONObject, _ lastError: APIError?, _ notifications: [Notification]
  ) throws(APIError) -> APIResponse {
    var response = APIResponse(["referenceIds": references.json], notifications: notifications)
    guard let lastError else { return response }
    guard references.count > 0 else { throw lastError }
    response.body = [
      "statusCode": 7, "statusMessage": lastError.message.json, "referenceIds": references.json,
    ]
    return response
  }

  private static func changeSubscription(
    _ operation: String, _ target: WorkbinTarget, _ request: APIRequest, _ world: inout World
  ) -> (Int, [Notification]) {
    let reference = world.takeReferenceID(for: request.agent)
    let subscription = World.Subscription(
      agent: request.agent, partition: target.partition, ownerQualifier: target.ownerQualifier)
    let notifications =
      operation == "Subscribe"
      ? world.subscribe(subscription, referenceID: reference)
      : world.unsubscribe(subscription, referenceID: reference)
    return (reference, notifications)
  }
}

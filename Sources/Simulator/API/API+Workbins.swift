import JSON

// Workbins: what there is and what lies in them.
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
    var partition: Workbin.Partition
    var ownerQualifier: Workbin.OwnerQualifier
    /// The agent whose contents are meant, where the address names one.
    var user: Agent?
  }

  static func workbinTarget(
    _ id: String, _ request: APIRequest, _ scope: Scope, _ world: World
  ) throws(APIError) -> (Workbin, WorkbinTarget) {
    guard let workbin = world.workbin(id) else {
      throw .notFound("Workbin \(id.prefix(100)) is not found")
    }
    let ownPartition = workbin.partition(of: request.agent)
    if let group = request.query["agentGroup"] {
      guard workbin.ownerType == .agentGroup, workbin.owner == group else {
        throw .notFound("Agent group \(group.prefix(100)) has no workbin of this id")
      }
      return (workbin, WorkbinTarget(partition: ownPartition, ownerQualifier: .agentGroup(group)))
    }
    if let group = request.query["placeGroup"] {
      guard workbin.ownerType == .placeGroup, workbin.owner == group else {
        throw .notFound("Place group \(group.prefix(100)) has no workbin of this id")
      }
      return (workbin, WorkbinTarget(partition: ownPartition, ownerQualifier: .placeGroup(group)))
    }
    if case .user(let agent) = scope {
      let partition = workbin.partition(of: agent.userName)
      return (
        workbin,
        WorkbinTarget(partition: partition, ownerQualifier: .user(id: agent.id), user: agent)
      )
    }
    return (workbin, WorkbinTarget(partition: ownPartition, ownerQualifier: .implicit))
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
      let mediumItems = items[medium] ?? []
      let matchesWildcard =
        selectors.contains("*") && (Medium.common.contains(medium) || !mediumItems.isEmpty)
      guard matchesWildcard || selectors.contains(medium.rawValue) else { continue }
      fields[medium.workbinCollection] = .array(
        mediumItems.map { $0.workbinResource(ownerType: workbin.ownerType) })
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
}

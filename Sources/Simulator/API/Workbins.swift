import JSON

// Workbins: what there is, what lies in them, taking out and putting in, watching them.
extension API {
  static func workbins(
    _ call: Call, _ scope: Scope, _ path: [String], _ world: inout World
  ) throws(Refusal) -> Reply {
    guard world.agents[call.agent]?.rights.usesWorkbins == true else {
      throw .notPermitted("The agent may not use workbins")
    }
    switch (call.method, path.count) {
    case ("GET", 0): return try list(call, scope, world)
    case ("POST", 0): return try watchMany(call, scope, &world)
    case ("GET", 1):
      let (workbin, target) = try target(path[0], call, scope, world)
      return Reply(["workbin": content(of: workbin, target, call, world).tree])
    case ("POST", 1): return try operate(call, scope, path[0], &world)
    case ("GET", 2): return try oneMedium(call, scope, path[0], path[1], world)
    case ("POST", 2): return wrongMethod("GET")
    default: return unknownPath()
    }
  }

  /// Whose contents of a workbin are meant, and how that was said.
  struct Target {
    var shelf: Shelf
    var form: OwnerForm
    /// The agent whose contents are meant, where the address names one.
    var user: Agent?
  }

  private static func target(
    _ id: String, _ call: Call, _ scope: Scope, _ world: World
  ) throws(Refusal) -> (Workbin, Target) {
    guard let workbin = world.workbin(id) else {
      throw .notFound("Workbin \(id.prefix(100)) is not found")
    }
    let own = workbin.shelf(of: call.agent)
    if let group = call.query["agentGroup"] {
      guard workbin.kind == .agentGroup, workbin.owner == group else {
        throw .notFound("Agent group \(group.prefix(100)) has no workbin of this id")
      }
      return (workbin, Target(shelf: own, form: .agentGroup(group)))
    }
    if let group = call.query["placeGroup"] {
      guard workbin.kind == .placeGroup, workbin.owner == group else {
        throw .notFound("Place group \(group.prefix(100)) has no workbin of this id")
      }
      return (workbin, Target(shelf: own, form: .placeGroup(group)))
    }
    if case .user(let agent) = scope {
      let shelf = workbin.shelf(of: agent.userName)
      return (workbin, Target(shelf: shelf, form: .user(id: agent.id), user: agent))
    }
    return (workbin, Target(shelf: own, form: .own))
  }

  // MARK: Reading

  private static func list(
    _ call: Call, _ scope: Scope, _ world: World
  ) throws(Refusal) -> Reply {
    var wanted = visible(call, scope, world).map(\.id)
    if let ids = call.list("workbinIds") { wanted = ids }
    if call.query["fields"] == nil, call.query["subresources"] == nil,
      call.list("workbinIds") == nil
    {
      return Reply(["uris": .array(wanted.map { "\(API.externalURL)/workbins/\($0)".tree })])
    }
    var resources: [Tree] = []
    for id in wanted {
      let (workbin, target) = try target(id, call, scope, world)
      let fields = content(of: workbin, target, call, world)
      resources.append(fields.only(call.list("fields")).tree)
    }
    return Reply(["workbins": .array(resources)])
  }

  private static func visible(_ call: Call, _ scope: Scope, _ world: World) -> [Workbin] {
    if let group = call.query["agentGroup"] {
      return world.workbins.filter { $0.kind == .agentGroup && $0.owner == group }
    }
    if let group = call.query["placeGroup"] {
      return world.workbins.filter { $0.kind == .placeGroup && $0.owner == group }
    }
    return switch scope {
    case .plain: world.workbins
    case .me: world.workbins.filter { $0.kind == .agent || $0.kind == .place }
    case .user: world.workbins.filter { $0.kind == .agent }
    }
  }

  /// The header, and the contents that `subresources` asks for.
  private static func content(
    of workbin: Workbin, _ target: Target, _ call: Call, _ world: World
  ) -> Fields {
    var fields = workbin.resource(of: target.user)
    guard let selectors = call.list("subresources") else { return fields }
    let items = Dictionary(grouping: world.contents(of: target.shelf), by: \.medium)
    for medium in [.chat, .email, .workitem, .openmedia, .tweet, .facebook, .facebooksession]
      as [Medium]
    {
      let some = items[medium] ?? []
      let isMeant = selectors.contains("*") && (Medium.usual.contains(medium) || !some.isEmpty)
      guard isMeant || selectors.contains(medium.rawValue) else { continue }
      fields[medium.plural] = .array(some.map { $0.workbinResource(kind: workbin.kind) })
    }
    return fields
  }

  private static func oneMedium(
    _ call: Call, _ scope: Scope, _ id: String, _ plural: String, _ world: World
  ) throws(Refusal) -> Reply {
    guard let medium = Medium(plural: plural) else { return unknownPath() }
    let (workbin, target) = try target(id, call, scope, world)
    let items = world.contents(of: target.shelf).filter { $0.medium == medium }
    let resources = items.map { $0.workbinResource(kind: workbin.kind) }
    if call.query["subresources"] != nil {
      var fields = workbin.resource(of: target.user)
      fields[plural] = .array(resources)
      return Reply(["workbin": fields.tree])
    }
    guard let fields = call.list("fields") else {
      return Reply(["uris": .array(items.map { "\(API.externalURL)/\(plural)/\($0.id)".tree })])
    }
    return Reply([plural: .array(resources.map { Fields($0).only(fields).tree })])
  }

  // MARK: Operations

  private static func operate(
    _ call: Call, _ scope: Scope, _ id: String, _ world: inout World
  ) throws(Refusal) -> Reply {
    guard let operation = call.operation else { throw .missing("operationName") }
    let (_, target) = try target(id, call, scope, world)
    switch operation {
    case "Subscribe", "Unsubscribe":
      try demandSession(call, world)
      let (reference, notifications) = watch(operation, target, call, &world)
      return Reply(referenceID: reference, notifications)
    default:
      return try move(operation, target.shelf, call, &world)
    }
  }

  private static func move(
    _ operation: String, _ shelf: Shelf, _ call: Call, _ world: inout World
  ) throws(Refusal) -> Reply {
    guard let step = Step(operation) else { throw unknownOperation(call) }
    try demandSession(call, world)
    let reference = world.referenceID(for: call.agent)
    let notifications =
      step.pulls
      ? try world.pull(
        try call.text("id"), only: step.medium, from: shelf, by: call.agent,
        nickname: call.body?["nickname"]?.string, referenceID: reference)
      : try add(step, shelf, reference, call, &world)
    _ = world.takeReferenceID(for: call.agent)
    return Reply(referenceID: reference, notifications)
  }

  /// `id` [D:WorkbinAddInteractionToGW] or `uri` [D:WorkbinAddInteractionToWorkbin] names the item.
  private static func add(
    _ step: Step, _ shelf: Shelf, _ reference: Int, _ call: Call, _ world: inout World
  ) throws(Refusal) -> [Notification] {
    let id = try call.interaction()
    let lastAgent = try call.lastAgent()
    let told = try world.add(
      id, only: step.medium, to: shelf, by: call.agent, referenceID: reference)
    if let lastAgent { world.interactions[id]?.lastAgent = lastAgent }
    return told
  }

  /// `PullEmail`, `AddInteraction` and so on, taken apart.
  private struct Step {
    var pulls: Bool
    /// Nil for any.
    var medium: Medium?

    init?(_ operation: String) {
      pulls = operation.hasPrefix("Pull")
      guard pulls || operation.hasPrefix("Add") else { return nil }
      let rest = operation.dropFirst(pulls ? 4 : 3)
      medium = Medium.allCases.first { $0.operationSuffix == rest }
      guard medium != nil || rest == "Interaction" else { return nil }
    }
  }

  private static func watchMany(
    _ call: Call, _ scope: Scope, _ world: inout World
  ) throws(Refusal) -> Reply {
    guard let operation = call.operation else { throw .missing("operationName") }
    guard operation == "Subscribe" || operation == "Unsubscribe" else {
      throw unknownOperation(call)
    }
    guard let ids = call.list("workbinIds"), !ids.isEmpty else { throw .missing("workbinIds") }
    try demandSession(call, world)
    var references = Fields()
    var notifications: [Notification] = []
    var refusal: Refusal?
    for id in ids {
      do throws(Refusal) {
        let target = try target(id, call, scope, world).1
        let (reference, told) = watch(operation, target, call, &world)
        references[id] = .int(reference)
        notifications += told
      } catch {
        refusal = error
      }
    }
    return try reply(references, refusal, notifications)
  }

  /// Where some of the workbins could be watched and others not, the success is partial.
  /// [D:ReturnValues; that it holds here: INF]
  private static func reply(
    _ references: Fields, _ refusal: Refusal?, _ notifications: [Notification]
  ) throws(Refusal) -> Reply {
    var reply = Reply(["referenceIds": references.tree], notifications: notifications)
    guard let refusal else { return reply }
    guard references.count > 0 else { throw refusal }
    reply.body = [
      "statusCode": 7, "statusMessage": refusal.message.tree, "referenceIds": references.tree,
    ]
    return reply
  }

  private static func watch(
    _ operation: String, _ target: Target, _ call: Call, _ world: inout World
  ) -> (Int, [Notification]) {
    let reference = world.takeReferenceID(for: call.agent)
    let subscription = World.Subscription(
      agent: call.agent, shelf: target.shelf, form: target.form)
    let notifications =
      operation == "Subscribe"
      ? world.subscribe(subscription, referenceID: reference)
      : world.unsubscribe(subscription, referenceID: reference)
    return (reference, notifications)
  }
}

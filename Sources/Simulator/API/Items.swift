import JSON

// The interactions in the agent's hands.
extension API {
  static func items(
    _ call: Call, _ medium: Medium, _ path: [String], _ world: inout World
  ) throws(Refusal) -> Reply {
    guard path.count <= 1 else { return unknownPath() }
    guard let id = path.first else {
      return call.method == "GET" ? list(call, medium, world) : wrongMethod("GET")
    }
    guard call.method == "POST" else {
      let item = try held(id, medium, call, world)
      let fields = Fields(item.eventResource(agent: world.agents[call.agent]))
      return Reply([medium.rawValue: fields.only(call.list("fields")).tree])
    }
    guard let operation = call.operation else { throw .missing("operationName") }
    try demandSession(call, world)
    _ = try held(id, medium, call, world)
    var changed = world
    let reference = changed.nextReferenceID()
    let notifications = try operate(operation, on: id, reference, call, &changed)
    world = changed
    return Reply(referenceID: reference, notifications)
  }

  private static func list(_ call: Call, _ medium: Medium, _ world: World) -> Reply {
    let items = world.held(by: call.agent).filter { $0.medium == medium }
    guard let fields = call.list("fields") else {
      let uris = items.map { "\(API.externalURL)/me/\(medium.plural)/\($0.id)".tree }
      return Reply(["uris": .array(uris)])
    }
    let agent = world.agents[call.agent]
    let resources = items.map { Fields($0.eventResource(agent: agent)).only(fields).tree }
    return Reply([medium.plural: .array(resources)])
  }

  private static func held(
    _ id: String, _ medium: Medium, _ call: Call, _ world: World
  ) throws(Refusal) -> Interaction {
    let item = try world.interaction(id, heldBy: call.agent)
    guard item.medium == medium else { throw .notFound("Interaction \(id) is not found") }
    return item
  }

  private static func operate(
    _ operation: String, on id: String, _ reference: Int, _ call: Call, _ world: inout World
  ) throws(Refusal) -> [Notification] {
    let agent = call.agent
    switch operation {
    case "Accept": return try world.accept(id, by: agent, referenceID: reference)
    case "Reject": return try world.reject(id, by: agent, referenceID: reference)
    case "Complete": return try world.complete(id, by: agent, referenceID: reference)
    case "SetInFocus": return []
    case "Transfer": return try transfer(id, reference, call, &world)
    case "AttachUserData", "UpdateUserData":
      guard let data = call.body?["userData"], data.members != nil else {
        throw .missing("userData")
      }
      return try world.changeUserData(of: id, by: agent, referenceID: reference) {
        $0.append(Fields(data))
      }
    case "DeleteUserData":
      guard let keys = call.body?["keys"]?.elements.compactMap(\.string) else {
        throw .missing("keys")
      }
      return try world.changeUserData(of: id, by: agent, referenceID: reference) {
        for key in keys { $0[key] = nil }
      }
    default: throw unknownOperation(call)
    }
  }

  private static func transfer(
    _ id: String, _ reference: Int, _ call: Call, _ world: inout World
  ) throws(Refusal) -> [Notification] {
    let uri = call.body?["userUri"]?.string ?? call.body?["targetUri"]?.string
    guard uri != nil || call.body?["queueName"]?.string != nil else { throw .missing("queueName") }
    let user = uri?.split(separator: "/").last.map(String.init)
    let target = world.agents.values.first { $0.id == user }
    guard uri == nil || target != nil else { throw .notFound("The user is not found") }
    return try world.transfer(id, to: target, by: call.agent, referenceID: reference)
  }
}

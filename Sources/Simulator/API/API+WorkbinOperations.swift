import JSON

// What is done with workbins: taking out, putting in, watching.
extension API {
  static func performWorkbinOperation(
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
    _ operation: String, _ partition: Workbin.Partition, _ request: APIRequest, _ world: inout World
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
    _ move: MoveOperation, _ partition: Workbin.Partition, _ reference: Int, _ request: APIRequest,
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

  static func changeSubscriptions(
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

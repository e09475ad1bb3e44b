/// The REST interface: functions from a request and the world to a response.
enum API {
  /// The server's own idea of its address, which is not the one that clients dial.
  static let externalURL = "http://gws.example.test:9090/api/v2"

  static func handle(_ request: APIRequest, _ world: inout World) -> APIResponse {
    do throws(APIError) {
      if request.method == "POST", let error = world.nextOperationError {
        world.nextOperationError = nil
        throw error
      }
      return try route(request, &world)
    } catch {
      return APIResponse(error)
    }
  }

  /// Where a resource was looked for: `/workbins`, `/me/workbins` or `/users/{id}/workbins`.
  enum Scope {
    case all, me
    case user(Agent)
  }

  private static func route(_ request: APIRequest, _ world: inout World) throws(APIError)
    -> APIResponse
  {
    let path = request.path
    guard world.agents[request.agent]?.mustChangePassword != true else {
      throw APIError(statusCode: 8, message: "The password must be changed before anything else")
    }
    guard request.method == "GET" || request.method == "POST" else {
      return methodNotAllowed("GET, POST")
    }
    switch path.first {
    case "me" where path.count == 1: return try handleMe(request, &world)
    case "me" where path[1] == "channels": return try handleChannels(request, &world)
    case "settings" where path == ["settings", "agent-states"]: return handleAgentStates(request)
    case "me": return try routeResource(request, .me, path.dropFirst(), &world)
    case "users" where path.count == 1: return handleUsers(request, world)
    case "users" where path.count > 2:
      return try routeResource(
        request, try userScope(path[1], request, world), path.dropFirst(2), &world)
    case "workbins", "email": return try routeResource(request, .all, path[...], &world)
    case .some(let name) where Medium(collection: name) != nil:
      return try routeResource(request, .all, path[...], &world)
    case .some(let id) where path.count == 4 && path[1] == "workbins":
      return try routeResource(request, try userScope(id, request, world), path.dropFirst(), &world)
    default: return unknownPath()
    }
  }

  private static func routeResource(
    _ request: APIRequest, _ scope: Scope, _ path: ArraySlice<String>, _ world: inout World
  ) throws(APIError) -> APIResponse {
    let path = Array(path)
    switch path.first {
    case "workbins": return try routeWorkbins(request, scope, Array(path.dropFirst()), &world)
    case .some(let name):
      guard let medium = Medium(collection: name), case .me = scope else {
        return try itemByURI(request, path, &world)
      }
      return try routeItems(request, medium, Array(path.dropFirst()), &world)
    case nil: return unknownPath()
    }
  }

  /// The addresses that uris give: `/workitems/{id}`, `/email/{id}`,
  /// `/openmedia/{mediaType}s/{id}`. Without an id there is nothing there.
  private static func itemByURI(
    _ request: APIRequest, _ path: [String], _ world: inout World
  ) throws(APIError) -> APIResponse {
    let name = path[0] == "email" ? "emails" : path[0]
    guard let medium = Medium(collection: name), let id = path.last,
      path.count == (medium == .openmedia ? 3 : 2)
    else { return unknownPath() }
    return try handleItem(id, medium, request, &world)
  }

  /// An agent may look at its own things by its id, and a team lead at those of the team. [INF]
  private static func userScope(_ id: String, _ request: APIRequest, _ world: World)
    throws(APIError) -> Scope
  {
    let found = world.agents.values.first { $0.id == id || $0.userName == id }
    guard let found else { throw .notFound("User \(id.prefix(100)) is not found") }
    let team = world.agents[request.agent]?.rights.team ?? []
    guard found.userName == request.agent || team.contains(found.userName) else {
      throw .notPermitted("User \(id.prefix(100)) is not in your team")
    }
    return .user(found)
  }

  static func unknownPath() -> APIResponse {
    APIResponse(status: 404, .notFound("There is no resource of this name"))
  }

  static func methodNotAllowed(_ allowed: String) -> APIResponse {
    let message = "This resource knows only the methods \(allowed)"
    var response = APIResponse(status: 405, .forbidden(message))
    response.allowedMethods = allowed
    return response
  }

  static func unknownOperation(_ request: APIRequest) -> APIError {
    guard let name = request.operationName else { return .missing("operationName") }
    return .invalid("The operation \(name.prefix(100)) is not known here")
  }
}

import JSON

/// The REST interface: functions from a call and the world to a reply.
enum API {
  static func answer(_ call: Call, _ world: inout World) -> Reply {
    do throws(Refusal) {
      if call.method == "POST", let refusal = world.nextRefusal {
        world.nextRefusal = nil
        throw refusal
      }
      return try route(call, &world)
    } catch {
      return Reply(error)
    }
  }

  /// Where a resource was looked for: `/workbins`, `/me/workbins` or `/users/{id}/workbins`.
  enum Scope {
    case plain, me
    case user(Agent)
  }

  private static func route(_ call: Call, _ world: inout World) throws(Refusal) -> Reply {
    let path = call.path
    guard world.agents[call.agent]?.mustChangePassword != true else {
      throw Refusal(statusCode: 8, message: "The password must be changed before anything else")
    }
    guard call.method == "GET" || call.method == "POST" else { return wrongMethod("GET, POST") }
    switch path.first {
    case "me" where path.count == 1: return try me(call, &world)
    case "me" where path[1] == "channels": return try channels(call, &world)
    case "settings" where path == ["settings", "agent-states"]: return agentStates(call)
    case "me": return try resources(call, .me, path.dropFirst(), &world)
    case "users" where path.count == 1: return users(call, world)
    case "users" where path.count > 2:
      return try resources(call, try user(path[1], call, world), path.dropFirst(2), &world)
    case "workbins", "email": return try resources(call, .plain, path[...], &world)
    case .some(let name) where Medium(collection: name) != nil:
      return try resources(call, .plain, path[...], &world)
    case .some(let id) where path.count == 4 && path[1] == "workbins":
      return try resources(call, try user(id, call, world), path.dropFirst(), &world)
    default: return unknownPath()
    }
  }

  private static func resources(
    _ call: Call, _ scope: Scope, _ path: ArraySlice<String>, _ world: inout World
  ) throws(Refusal) -> Reply {
    let path = Array(path)
    switch path.first {
    case "workbins": return try workbins(call, scope, Array(path.dropFirst()), &world)
    case .some(let name):
      guard let medium = Medium(collection: name), case .me = scope else {
        return try itemOfNobody(call, path, &world)
      }
      return try items(call, medium, Array(path.dropFirst()), &world)
    case nil: return unknownPath()
    }
  }

  /// The addresses that uris give: `/workitems/{id}`, `/email/{id}`,
  /// `/openmedia/{mediaType}s/{id}`. Without an id there is nothing there.
  private static func itemOfNobody(
    _ call: Call, _ path: [String], _ world: inout World
  ) throws(Refusal) -> Reply {
    let name = path[0] == "email" ? "emails" : path[0]
    guard let medium = Medium(collection: name), let id = path.last,
      path.count == (medium == .openmedia ? 3 : 2)
    else { return unknownPath() }
    return try item(id, medium, call, &world)
  }

  /// An agent may look at its own things by its id, and a team lead at those of the team. [INF]
  private static func user(_ id: String, _ call: Call, _ world: World) throws(Refusal) -> Scope {
    let found = world.agents.values.first { $0.id == id || $0.userName == id }
    guard let found else { throw .notFound("User \(id.prefix(100)) is not found") }
    let team = world.agents[call.agent]?.rights.team ?? []
    guard found.userName == call.agent || team.contains(found.userName) else {
      throw .notPermitted("User \(id.prefix(100)) is not in your team")
    }
    return .user(found)
  }

  static func unknownPath() -> Reply {
    Reply(status: 404, .notFound("There is no resource of this name"))
  }

  static func wrongMethod(_ allowed: String) -> Reply {
    let words = "This resource knows only the methods \(allowed)"
    var reply = Reply(status: 405, .forbidden(words))
    reply.allowed = allowed
    return reply
  }

  static func unknownOperation(_ call: Call) -> Refusal {
    guard let name = call.operation else { return .missing("operationName") }
    return .invalid("The operation \(name.prefix(100)) is not known here")
  }
}

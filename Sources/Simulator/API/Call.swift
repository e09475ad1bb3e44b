import JSON

/// A request to the API as its functions need it: who asks, for what, how.
struct Call: Sendable {
  var method: String
  /// The path after `/api/v2`, in pieces.
  var path: [String]
  var query: [String: String]
  var body: Tree?
  /// The user name of the agent who asks.
  var agent: String

  var operation: String? { body?["operationName"]?.string }

  /// What a JSON body must say.
  func text(_ key: String) throws(Refusal) -> String {
    guard let value = body?[key]?.string else { throw .missing(key) }
    return value
  }

  /// The interaction that the body names, by `id` or by the last part of a `uri`.
  func interaction() throws(Refusal) -> String {
    if let id = body?["id"]?.string { return id }
    guard let uri = body?["uri"]?.string else { throw .missing("id") }
    return uri.split(separator: "/").last.map(String.init) ?? ""
  }

  /// What the list in a query parameter names; nil without the parameter.
  func list(_ parameter: String) -> [String]? {
    query[parameter].map { $0.split(separator: ",").map(String.init) }
  }
}

/// What the API says to a call, and what the world has to tell because of it.
struct Reply: Sendable {
  var status = 200
  var body: Tree
  var notifications: [Notification] = []
  /// The methods that the resource knows, when the call used another one.
  var allowed: String?
  /// The HTTP session is over with this answer.
  var endsSession = false

  init(_ fields: Fields = Fields(), notifications: [Notification] = []) {
    var envelope: Fields = ["statusCode": 0]
    envelope.append(fields)
    body = envelope.tree
    self.notifications = notifications
  }

  init(status: Int = 200, _ refusal: Refusal) {
    self.status = status
    body = [
      "statusCode": .int(refusal.statusCode), "statusMessage": .string(refusal.message),
    ]
  }

  /// The answer to an operation whose outcome comes later.
  init(referenceID: Int, _ notifications: [Notification]) {
    self.init(["referenceId": .int(referenceID)], notifications: notifications)
  }
}

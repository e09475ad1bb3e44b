import JSON

/// A request to the API as its functions need it: who asks, for what, how.
struct APIRequest: Sendable {
  var method: String
  /// The path after `/api/v2`, in pieces.
  var path: [String]
  var query: [String: String]
  var body: JSONValue?
  /// The user name of the agent who asks.
  var agent: String

  var operationName: String? { body?["operationName"]?.string }

  /// What a JSON body must say.
  func requiredString(_ key: String) throws(APIError) -> String {
    guard let value = body?[key]?.string else { throw .missing(key) }
    return value
  }

  /// The interaction that the body names, by `id` or by the last part of a `uri`.
  func interactionID() throws(APIError) -> String {
    if let id = body?["id"]?.string { return id }
    guard let uri = body?["uri"]?.string else { throw .missing("id") }
    return uri.split(separator: "/").last.map(String.init) ?? ""
  }

  /// What the list in a query parameter names; nil without the parameter.
  func queryList(_ parameter: String) -> [String]? {
    query[parameter].map { $0.split(separator: ",").map(String.init) }
  }
}

/// What the API says to a call, and what the world has to tell because of it.
struct APIResponse: Sendable {
  var status = 200
  var body: JSONValue
  var notifications: [Notification] = []
  /// The methods that the resource knows, when the call used another one.
  var allowedMethods: String?
  /// The HTTP session is over with this answer.
  var endsSession = false

  init(_ fields: JSONObject = JSONObject(), notifications: [Notification] = []) {
    var envelope: JSONObject = ["statusCode": 0]
    envelope.merge(fields)
    body = envelope.json
    self.notifications = notifications
  }

  init(status: Int = 200, _ error: APIError) {
    self.status = status
    body = [
      "statusCode": .int(error.statusCode), "statusMessage": .string(error.message),
    ]
  }

  /// The answer to an operation whose outcome comes later.
  init(referenceID: Int, _ notifications: [Notification]) {
    self.init(["referenceId": .int(referenceID)], notifications: notifications)
  }
}

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

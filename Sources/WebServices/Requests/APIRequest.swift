import JSON

/// One request to the Web Services API: what to send where, without credentials, cookies or CSRF.
///
/// Reads are GETs; every action is a POST of an object with `operationName` to the URL of the
/// resource. [D: all operation pages]
package struct APIRequest: Sendable {
  package enum Method: Sendable { case get, post }

  /// What of the server its path begins at.
  package enum Root: Sendable { case version2, server }

  package let method: Method
  /// The path below its root, with its query, percent-encoded.
  package let path: String
  package let body: JSONValue?
  package private(set) var root = Root.version2

  /// Whether it does no harm that the server gets it twice: a read, and to subscribe. Any other
  /// action may have happened already when its answer was lost.
  package var isIdempotent: Bool { method == .get || description == "Subscribe" }

  /// Whether it reads who and what is mine, and not what lies in a workbin: those of groups, too,
  /// lie below `/me`.
  package var isAboutMe: Bool {
    method == .get && path.hasPrefix("/me") && !path.hasPrefix("/me/workbins/")
  }

  static func get(_ path: String) -> APIRequest {
    APIRequest(method: .get, path: path, body: nil)
  }

  /// A read beside the versions of the API.
  static func getUnversioned(_ path: String) -> APIRequest {
    APIRequest(method: .get, path: path, body: nil, root: .server)
  }

  static func post(_ path: String, _ operation: String, _ members: [(String, JSONValue)] = [])
    -> APIRequest
  {
    let name: (key: String, value: JSONValue) = ("operationName", .string(operation))
    return APIRequest(
      method: .post, path: path,
      body: .object([name] + members.map { (key: $0.0, value: $0.1) }))
  }
}

extension APIRequest: CustomStringConvertible {
  /// The request in a word or two, for the live pane and for error sentences: `PullEmail`, `GET
  /// /me`.
  package var description: String {
    if case .object(let members)? = body, case .string(let operation)? = members.first?.value {
      return operation
    }
    return "GET \(path.prefix { $0 != "?" })"
  }
}

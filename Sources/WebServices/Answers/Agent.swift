import JSON

/// The user who is signed in, as `GET /me` tells. [gws-api 2.6]
package struct Agent: Sendable {
  package let id: String?
  /// Names of the media channels; empty where the server lists none.
  package let channels: [String]

  init(_ user: Value?) {
    id = user?["id"]?.string
    channels = user?["channels"]?.elements.compactMap { $0.string ?? $0["channel"]?.string } ?? []
  }
}

extension Answer {
  package var agent: Agent { Agent(root["user"]) }
}

import JSON

/// What the world has to tell an agent: one CometD event.
struct Notification: Sendable {
  var agent: String
  var channel: String
  var data: JSONValue
}

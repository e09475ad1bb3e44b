import JSON

/// One Bayeux message as a client sent it.
struct BayeuxMessage: Sendable {
  var channel: String?
  var id: JSONValue?
  var clientID: String?
  /// The subscription exactly as sent, to be echoed, and the patterns in it.
  var subscription: JSONValue?
  var patterns: [String]
  /// `advice.timeout`: how long the client wants this connect to be held at most.
  var timeout: Duration?
  var offersAck: Bool
  /// The number of the last batch that the client has received.
  var ack: Int?

  init(_ json: JSONValue) {
    channel = json["channel"]?.string
    id = json["id"]
    clientID = json["clientId"]?.string
    subscription = json["subscription"]
    patterns =
      subscription?.string.map { [$0] } ?? subscription?.elements.compactMap(\.string) ?? []
    timeout = json["advice"]?["timeout"]?.int.map { .milliseconds(max(0, min($0, 600_000))) }
    let extensionValue = json["ext"]?["ack"]
    offersAck = extensionValue?.bool ?? (extensionValue?["enabled"]?.bool ?? false)
    ack = extensionValue?.int
  }

  var isSubscriptionMessage: Bool {
    channel == "/meta/subscribe" || channel == "/meta/unsubscribe"
  }

  /// The beginning of the reply: its channel and the request's id.
  func reply(successful: Bool) -> JSONObject {
    var fields = JSONObject()
    fields["channel"] = channel.map(JSONValue.string)
    fields["id"] = id
    fields["successful"] = .bool(successful)
    return fields
  }

  func errorReply(_ error: String) -> JSONObject {
    var fields = reply(successful: false)
    fields["subscription"] = subscription
    fields["error"] = error.json
    return fields
  }
}

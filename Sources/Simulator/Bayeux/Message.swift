import JSON

/// One Bayeux message as a client sent it.
struct Message: Sendable {
  var channel: String?
  var id: Tree?
  var clientID: String?
  /// The subscription exactly as sent, to be echoed, and the patterns in it.
  var subscription: Tree?
  var patterns: [String]
  /// `advice.timeout`: how long the client wants this connect to be held at most.
  var timeout: Duration?
  var offersAck: Bool
  /// The number of the last batch that the client has received.
  var ack: Int?

  init(_ tree: Tree) {
    channel = tree["channel"]?.string
    id = tree["id"]
    clientID = tree["clientId"]?.string
    subscription = tree["subscription"]
    patterns =
      subscription?.string.map { [$0] } ?? subscription?.elements.compactMap(\.string) ?? []
    timeout = tree["advice"]?["timeout"]?.int.map { .milliseconds(max(0, min($0, 600_000))) }
    let extensionValue = tree["ext"]?["ack"]
    offersAck = extensionValue?.bool ?? (extensionValue?["enabled"]?.bool ?? false)
    ack = extensionValue?.int
  }

  /// The beginning of the reply: its channel and the request's id.
  func reply(successful: Bool) -> Fields {
    var fields = Fields()
    fields["channel"] = channel.map(Tree.string)
    fields["id"] = id
    fields["successful"] = .bool(successful)
    return fields
  }

  func refused(_ error: String) -> Fields {
    var fields = reply(successful: false)
    fields["subscription"] = subscription
    fields["error"] = error.tree
    return fields
  }
}

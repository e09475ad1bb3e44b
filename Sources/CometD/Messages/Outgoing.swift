import JSON

/// The messages that this client sends; always an array, ids always strings.
enum Outgoing {
  /// Goes alone. The ack extension is always offered: a server that doesn't know it ignores it.
  static func handshake(id: String) -> Tree {
    [
      "id": .string(id), "channel": "/meta/handshake", "version": "1.0",
      "supportedConnectionTypes": ["long-polling"], "ext": ["ack": true],
    ]
  }

  /// With `asksNow` the server answers at once instead of holding it, which proves the link and
  /// brings what had not been acknowledged.
  static func connect(
    id: String, clientId: String, acknowledging batch: Int?, asksNow: Bool
  ) -> Tree {
    var members: [(key: String, value: Tree)] = [
      ("id", .string(id)), ("channel", "/meta/connect"), ("clientId", .string(clientId)),
      ("connectionType", "long-polling"),
    ]
    if let batch { members.append(("ext", ["ack": .int(batch)])) }
    if asksNow { members.append(("advice", ["timeout": 0])) }
    return .object(members)
  }

  static func subscribe(id: String, clientId: String, topic: String) -> Tree {
    [
      "id": .string(id), "channel": "/meta/subscribe", "clientId": .string(clientId),
      "subscription": .string(topic),
    ]
  }

  static func disconnect(id: String, clientId: String) -> Tree {
    ["id": .string(id), "channel": "/meta/disconnect", "clientId": .string(clientId)]
  }
}

import JSON

/// The messages that this client sends; always an array, ids always strings.
enum OutgoingMessage {
  /// Goes alone. The ack extension is always offered: a server that doesn't know it ignores it.
  static func handshake(id: String) -> JSONValue {
    [
      "id": .string(id), "channel": "/meta/handshake", "version": "1.0",
      "supportedConnectionTypes": ["long-polling"], "ext": ["ack": true],
    ]
  }

  /// `holdTimeout`: how long the server may hold it, where that is to be shorter than it likes. Zero, and
  /// it answers at once, which proves the link and brings what had not been acknowledged.
  static func connect(
    id: String, clientId: String, acknowledging batch: Int?, holdTimeout: Duration?
  ) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("id", .string(id)), ("channel", "/meta/connect"), ("clientId", .string(clientId)),
      ("connectionType", "long-polling"),
    ]
    if let batch { members.append(("ext", ["ack": .int(batch)])) }
    if let holdTimeout {
      members.append(("advice", ["timeout": .int(Int(holdTimeout / .milliseconds(1)))]))
    }
    return .object(members)
  }

  static func subscribe(id: String, clientId: String, topic: String) -> JSONValue {
    [
      "id": .string(id), "channel": "/meta/subscribe", "clientId": .string(clientId),
      "subscription": .string(topic),
    ]
  }

  static func disconnect(id: String, clientId: String) -> JSONValue {
    ["id": .string(id), "channel": "/meta/disconnect", "clientId": .string(clientId)]
  }
}

import JSON

/// One line of a chat: who came, went or said something, and when.
struct ChatEvent: Sendable {
  enum Kind: Sendable {
    case joined, left
    case message(String)
  }

  enum ParticipantType: String, Sendable {
    case customer = "Customer"
    case agent = "Agent"
    case bot = "Bot"
  }

  let kind: Kind
  let nickname: String
  let participantType: ParticipantType
  let timestamp: Timestamp

  /// The form is not documented, beyond that there are nicknames and messages. [D:ChatAccept, INF]
  func resource(index: Int) -> JSONValue {
    var fields: JSONObject = ["index": .int(index)]
    fields["type"] =
      switch kind {
      case .joined: "ParticipantJoined"
      case .left: "ParticipantLeft"
      case .message: "Text"
      }
    fields["nickname"] = nickname.json
    fields["participantType"] = participantType.rawValue.json
    if case .message(let text) = kind { fields["text"] = text.json }
    fields["timestamp"] = timestamp.iso8601.json
    return fields.json
  }
}

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
    /// A machine of the contact centre's.
    case bot = "External"
  }

  let kind: Kind
  let nickname: String
  let participantType: ParticipantType
  let timestamp: Timestamp

  /// With the keys of a message in `MessageLogUpdated`. [D:ChatMessageType, ChatSend]
  ///
  /// That somebody is writing takes a number too and is not kept, so that not all numbers are there.
  func resource(position: Int, utcOffsetMinutes: Int) -> JSONValue {
    var fields: JSONObject = ["index": .int(2 * position + 1)]
    fields["type"] =
      switch kind {
      case .joined: "ParticipantJoined"
      case .left: "ParticipantLeft"
      case .message: "Text"
      }
    if case .message(let text) = kind { fields["text"] = text.json }
    fields["visibility"] = "All"
    fields["timestamp"] = timestamp.apiFormat(offsetMinutes: utcOffsetMinutes).json
    fields["timestampSeconds"] = .int(Int(timestamp.milliseconds))
    fields["from"] = ["nickname": nickname.json, "type": participantType.rawValue.json]
    return fields.json
  }
}

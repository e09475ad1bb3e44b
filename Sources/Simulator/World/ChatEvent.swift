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

extension Interaction {
  static let maxChatEventCount = 1_000

  /// How every chat begins: the customer asks, and a machine asks for patience.
  static func initialChatEvents(_ content: Content, at timestamp: Timestamp) -> [ChatEvent] {
    let later = Timestamp(milliseconds: timestamp.milliseconds + 3_000)
    let customer = content.fromPersonal
    return [
      ChatEvent(
        kind: .joined, nickname: customer, participantType: .customer, timestamp: timestamp),
      ChatEvent(
        kind: .message(content.text), nickname: customer, participantType: .customer,
        timestamp: timestamp),
      ChatEvent(
        kind: .message("Thank you. An agent will be with you shortly."), nickname: "Assistant",
        participantType: .bot, timestamp: later),
    ]
  }

  var messagesResource: JSONValue {
    .array(chatEvents.enumerated().map { $1.resource(index: $0 + 1) })
  }

  mutating func appendChatEvent(
    _ kind: ChatEvent.Kind, _ nickname: String, _ participantType: ChatEvent.ParticipantType,
    _ now: Timestamp
  ) {
    guard chatEvents.count < Interaction.maxChatEventCount else { return }
    chatEvents.append(
      ChatEvent(kind: kind, nickname: nickname, participantType: participantType, timestamp: now))
  }
}

// An agent in a chat.
extension World {
  /// The agent takes part from now on, under a name that the customer sees.
  mutating func joinChat(
    _ id: String, as nickname: String?, _ agent: String, _ referenceID: Int?
  ) -> [Notification] {
    guard var item = interactions[id], item.medium == .chat else { return [] }
    let name = nickname ?? agents[agent]?.firstName ?? agent
    item.agentNickname = name
    item.appendChatEvent(.joined, name, .agent, now)
    interactions[id] = item
    return [messageLogUpdate(of: item, for: agent, referenceID)]
  }

  /// What the agent says to the customer. The form is inferred from the capability's name. [INF]
  mutating func sendChatMessage(
    _ text: String, in id: String, by agent: String, referenceID: Int?
  ) throws(APIError) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "SendMessage")
    item.appendChatEvent(.message(text), item.agentNickname ?? "", .agent, now)
    interactions[id] = item
    return [messageLogUpdate(of: item, for: agent, referenceID)]
  }

  /// The customer says something; only who chats with them hears it.
  mutating func receiveCustomerMessage(_ text: String, in id: String) -> [Notification] {
    guard var item = interactions[id], item.state == .chatting,
      case .agent(let agent) = item.location
    else { return [] }
    item.appendChatEvent(.message(text), item.content.fromPersonal, .customer, now)
    interactions[id] = item
    return [messageLogUpdate(of: item, for: agent, nil)]
  }

  /// A chat in the agent's hands whose customer has not answered what was said last.
  func unansweredChat(of agent: String) -> String? {
    held(by: agent).first { item in
      guard item.state == .chatting, let last = item.chatEvents.last else { return false }
      return last.participantType == .agent
    }?.id
  }
}

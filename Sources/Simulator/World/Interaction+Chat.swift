import JSON

// What is said in a chat.
extension Interaction {
  static let maxChatEventCount = 1_000

  /// How every chat begins: the customer asks, and a machine asks for patience.
  static func initialChatEvents(_ content: Content, at timestamp: Timestamp) -> [ChatEvent] {
    let answeredAt = Timestamp(milliseconds: timestamp.milliseconds + 3_000)
    let customer = content.fromPersonal
    return [
      ChatEvent(
        kind: .joined, nickname: customer, participantType: .customer, timestamp: timestamp),
      ChatEvent(
        kind: .message(content.text), nickname: customer, participantType: .customer,
        timestamp: timestamp),
      ChatEvent(
        kind: .message("Thank you. An agent will be with you shortly."), nickname: "Assistant",
        participantType: .bot, timestamp: answeredAt),
    ]
  }

  /// The last so many of what was said and done; all of it, where none is said.
  func messagesResource(last count: Int = maxChatEventCount) -> JSONValue {
    .array(
      chatEvents.enumerated().suffix(count).map {
        $1.resource(position: $0, utcOffsetMinutes: utcOffsetMinutes)
      })
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

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
    return [messageLogUpdate(of: item, last: 1, for: agent, referenceID)]
  }

  /// The customer says something; only who chats with them hears it.
  mutating func receiveCustomerMessage(_ text: String, in id: String) -> [Notification] {
    guard var item = interactions[id], item.state == .chatting,
      case .agent(let agent) = item.location
    else { return [] }
    item.appendChatEvent(.message(text), item.content.fromPersonal, .customer, now)
    interactions[id] = item
    return [messageLogUpdate(of: item, last: 1, for: agent, nil)]
  }

  /// A chat in the agent's hands whose customer has not answered what was said last.
  func unansweredChat(of agent: String) -> String? {
    held(by: agent).first { item in
      guard item.state == .chatting, let last = item.chatEvents.last else { return false }
      return last.participantType == .agent
    }?.id
  }
}

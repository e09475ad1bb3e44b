import JSON

/// One line of a chat: who came, went or said something, and when.
struct Remark: Sendable {
  enum Event: Sendable {
    case joined, left
    case said(String)
  }

  enum Part: String, Sendable {
    case customer = "Customer"
    case agent = "Agent"
    case bot = "Bot"
  }

  let event: Event
  let nickname: String
  let part: Part
  let moment: Moment

  /// The form is not documented, beyond that there are nicknames and messages. [D:ChatAccept, INF]
  func resource(index: Int) -> Tree {
    var fields: Fields = ["index": .int(index)]
    fields["type"] =
      switch event {
      case .joined: "ParticipantJoined"
      case .left: "ParticipantLeft"
      case .said: "Text"
      }
    fields["nickname"] = nickname.tree
    fields["participantType"] = part.rawValue.tree
    if case .said(let text) = event { fields["text"] = text.tree }
    fields["timestamp"] = moment.universal.tree
    return fields.tree
  }
}

extension Interaction {
  static let mostRemarks = 1_000

  /// How every chat begins: the customer asks, and a machine asks for patience.
  static func opening(_ letter: Letter, at moment: Moment) -> [Remark] {
    let later = Moment(milliseconds: moment.milliseconds + 3_000)
    let customer = letter.personal
    return [
      Remark(event: .joined, nickname: customer, part: .customer, moment: moment),
      Remark(event: .said(letter.text), nickname: customer, part: .customer, moment: moment),
      Remark(
        event: .said("Thank you. An agent will be with you shortly."), nickname: "Assistant",
        part: .bot, moment: later),
    ]
  }

  var messages: Tree {
    .array(conversation.enumerated().map { $1.resource(index: $0 + 1) })
  }

  mutating func note(_ event: Remark.Event, _ nickname: String, _ part: Remark.Part, _ now: Moment)
  {
    guard conversation.count < Interaction.mostRemarks else { return }
    conversation.append(Remark(event: event, nickname: nickname, part: part, moment: now))
  }
}

// An agent in a chat.
extension World {
  /// The agent takes part from now on, under a name that the customer sees.
  mutating func join(
    _ id: String, as nickname: String?, _ agent: String, _ referenceID: Int?
  ) -> [Notification] {
    guard var item = interactions[id], item.medium == .chat else { return [] }
    let name = nickname ?? agents[agent]?.firstName ?? agent
    item.nickname = name
    item.note(.joined, name, .agent, now)
    interactions[id] = item
    return [history(of: item, for: agent, referenceID)]
  }

  /// What the agent says to the customer. The form is inferred from the capability's name. [INF]
  mutating func say(
    _ words: String, in id: String, by agent: String, referenceID: Int?
  ) throws(Refusal) -> [Notification] {
    var item = try interaction(id, heldBy: agent, allowing: "SendMessage")
    item.note(.said(words), item.nickname ?? "", .agent, now)
    interactions[id] = item
    return [history(of: item, for: agent, referenceID)]
  }

  /// The customer says something; only who chats with them hears it.
  mutating func answer(_ words: String, in id: String) -> [Notification] {
    guard var item = interactions[id], item.state == .chatting,
      case .agent(let agent) = item.place
    else { return [] }
    item.note(.said(words), item.letter.personal, .customer, now)
    interactions[id] = item
    return [history(of: item, for: agent, nil)]
  }

  /// A chat in the agent's hands whose customer has not answered what was said last.
  func unansweredChat(of agent: String) -> String? {
    held(by: agent).first { item in
      guard item.state == .chatting, let last = item.conversation.last else { return false }
      return last.part == .agent
    }?.id
  }
}

/// The kind of an interaction, by which the API names its operations, collections and topics.
///
/// What the API needs of a medium stands in one row of `Medium.known`; how it looks is `Medium.style` in
/// `Views`. Its notifications are read whatever their type is called, as long as that ends in
/// `StateChangeMessage`. Any other medium that a server names works as an interaction does: fax, social
/// media.
package struct Medium: Hashable, Sendable {
  /// One word for people, and the key of a payload: `email`.
  package let name: String

  package static let email = Medium(name: "email")
  package static let chat = Medium(name: "chat")
  package static let workitem = Medium(name: "workitem")
  package static let openmedia = Medium(name: "openmedia")

  private init(name: String) { self.name = name }

  /// From a payload's key in a notification: `email`, `emailStateResourceV2`.
  init(payloadKey key: String) {
    let suffix = ["StateResourceV2", "StateResource"].first(where: key.hasSuffix) ?? ""
    name = String(key.dropLast(suffix.count))
  }

  /// From a collection's key in a workbin: `emails`. That of a medium that is not known is taken for a
  /// plural. [INF]
  init(collectionKey key: String) {
    if let known = Self.known.first(where: { $0.collection == key }) {
      self = known.medium
    } else {
      name = key.hasSuffix("s") ? String(key.dropLast()) : key
    }
  }
}

/// What is known of one medium.
package struct MediumFacts: Sendable {
  package let medium: Medium
  /// The collection under `/me`: `/me/emails`.
  let collection: String
  /// What tells of changes of the interactions that are mine. [D:WorkitemMessageType,
  /// EmailMessageType, ChatMessageType, OpenMediaAPIMessageType]
  package let topic: String
  /// The channel of the contact-center session; nil where no channel is known.
  /// [D:StartContactCenterSession; that these do without voice: INF]
  let channel: String?
  /// The end of `Pull…` and `Add…`. [S], [D:WorkbinPullInteractionFromGW]
  let operationSuffix: String
  /// Whether it is talked in with a customer who sees the agent join, under a nickname. [S]
  let isConversation: Bool
  /// Whether its interactions stand under a name of their own instead: open media have as many names as
  /// a contact centre likes. [D:OpenMediaAPICreate]
  let hasOwnName: Bool
}

extension Medium {
  /// The media that this program knows, in the order in which they are asked for.
  package static let known = [
    MediumFacts(
      medium: .workitem, collection: "workitems", topic: "/v2/me/workitems", channel: "workitem",
      operationSuffix: "Workitem", isConversation: false, hasOwnName: false),
    MediumFacts(
      medium: .email, collection: "emails", topic: "/v2/me/emails", channel: "email",
      operationSuffix: "Email", isConversation: false, hasOwnName: false),
    MediumFacts(
      medium: .chat, collection: "chats", topic: "/v2/me/chats", channel: "chat",
      operationSuffix: "Chat", isConversation: true, hasOwnName: false),
    MediumFacts(
      medium: .openmedia, collection: "openmedia", topic: "/v2/me/openmedia", channel: nil,
      operationSuffix: "Interaction", isConversation: false, hasOwnName: true),
  ]

  /// Those whose interactions can be mine.
  package static let held = known.map(\.medium)

  /// The channels that a contact-center session is begun on where the agent's own are not told.
  package static let usualChannels = known.compactMap(\.channel)

  private var facts: MediumFacts? { Self.known.first { $0.medium == self } }

  /// The collection under `/me`: `/me/emails`.
  package var collection: String { facts?.collection ?? name + "s" }

  /// The end of `Pull…` and `Add…`. What has no operation of its own is pulled as an interaction.
  var operationSuffix: String { facts?.operationSuffix ?? "Interaction" }

  package var isConversation: Bool { facts?.isConversation ?? false }

  var hasOwnName: Bool { facts?.hasOwnName ?? false }
}

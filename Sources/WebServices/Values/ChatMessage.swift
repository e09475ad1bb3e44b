import JSON

/// One thing said or done in a chat.
///
/// No page shows the form of a chat's history: a list of objects under `messages` is read, with
/// the text, the nickname and the time by the names that the neighbouring pages use. [INF]
package struct ChatMessage: Sendable, Equatable {
  package let sentAt: Timestamp?
  package let nickname: String?
  /// Nil where nothing was said, as when somebody joined.
  package let text: String?
  /// The server's word: `Text`, `ParticipantJoined`.
  package let kind: String?
  /// Whether the customer said it, as far as one is told.
  package let isFromCustomer: Bool

  init(_ message: JSONView) {
    sentAt = (message["timestamp"] ?? message["time"])?.string.flatMap(Timestamp.init)
    nickname = (message["nickname"] ?? message["from"]?["nickname"])?.string
    text = (message["text"] ?? message["message"])?.string
    kind = (message["type"] ?? message["messageType"])?.string
    let who = message["participantType"] ?? message["from"]?["type"]
    isFromCustomer = who?.string == "Customer" || who?.string == "Client"
  }
}

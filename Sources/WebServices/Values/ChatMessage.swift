import JSON

/// One thing said or done in a chat.
///
/// As `MessageLogUpdated` has it [D:ChatMessageType, ChatSend]; the form of a history in the chat
/// itself no page shows, so that other names for the same are read as well. [INF]
package struct ChatMessage: Sendable, Hashable {
  /// Its number in the chat, greater is later; not every number is there.
  package let index: Int?
  package let sentAt: Timestamp?
  package let nickname: String?
  /// Nil where nothing was said, as when somebody joined.
  package let text: String?
  /// The server's word: `Text`, `ParticipantJoined`.
  package let kind: String?
  /// Whether the customer said it, as far as one is told.
  package let isFromCustomer: Bool

  /// More than anybody writes at once; the rest is cut off. In Unicode scalars.
  private static let maxTextLength = 8_000
  /// Of a name, or of the server's word.
  private static let maxNameLength = 200

  init(_ message: JSONView) {
    let from = message["from"]
    index = message["index"]?.int
    sentAt = (message["timestamp"] ?? message["time"])?.string.flatMap(Timestamp.init)
    nickname = (message["nickname"] ?? from?["nickname"])?.headerText?.cut(to: Self.maxNameLength)
    text = ["text", "message", "url", "noticeText"].lazy.compactMap { message[$0]?.bodyText }.first?
      .cut(to: Self.maxTextLength)
    kind = (message["type"] ?? message["messageType"])?.string?.cut(to: Self.maxNameLength)
    let who = message["participantType"] ?? from?["type"]
    isFromCustomer = who?.string == "Customer" || who?.string == "Client"
  }

  /// Whether it only tells that somebody is writing, or has paused.
  package var isTypingNotice: Bool { kind?.hasPrefix("Typing") ?? false }

  /// In bytes, as far as it may be long.
  package var size: Int { (text?.utf8.count ?? 0) + (nickname?.utf8.count ?? 0) }
}

extension String {
  fileprivate func cut(to length: Int) -> String {
    guard utf8.count > length, unicodeScalars.count > length else { return self }
    return String(unicodeScalars.prefix(length)) + "…"
  }
}

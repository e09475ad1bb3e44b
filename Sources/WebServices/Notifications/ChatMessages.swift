import JSON

/// What has been said of late in a chat of mine, or all of it when it is accepted:
/// `MessageLogUpdated`. [D:ChatMessageType, ChatAccept, ChatSend]
package struct ChatMessages: Sendable {
  package let chat: Interaction.ID
  /// The last few thousand, as they came.
  package let messages: [ChatMessage]

  /// Nil where nobody says which chat it is.
  init?(_ data: JSONView) {
    guard let chat = Self.chat(of: data) else { return nil }
    self.chat = chat
    messages = Interaction.messages(data["messages"] ?? data["chat"]?["messages"])
  }

  /// `/chats/0000AaB0C0D0E00N`, or the address that ends so.
  private static func chat(of data: JSONView) -> Interaction.ID? {
    let path = (data["chatPath"] ?? data["chatUri"])?.string
    let last = path?.prefix { $0 != "?" }.split(separator: "/").last.map(String.init)
    let id = last ?? data["chat"]?["id"]?.string ?? data["chatId"]?.string
    return id.flatMap { $0.isEmpty || $0.utf8.count > maxIDLength ? nil : $0 }
  }

  private static let maxIDLength = 200
}

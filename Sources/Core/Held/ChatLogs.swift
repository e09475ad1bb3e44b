import WebServices

/// What has been said in the chats that were told of last. A message may come before the chat is known
/// to be mine, so that nobody is asked whose it is.
struct ChatLogs: Sendable {
  /// More than an agent has open in an hour; of more, those that have been silent longest go.
  static let maxCount = 64

  private var byID: [Interaction.ID: ChatLog] = [:]
  /// The one that was told of last stands last.
  private var order: [Interaction.ID] = []

  func messages(of id: Interaction.ID) -> [ChatMessage] { byID[id]?.messages ?? [] }

  mutating func add(_ messages: [ChatMessage], to id: Interaction.ID) {
    guard !messages.isEmpty else { return }
    byID[id, default: ChatLog()].add(messages)
    order.removeAll { $0 == id }
    order.append(id)
    if order.count > Self.maxCount { byID[order.removeFirst()] = nil }
  }
}

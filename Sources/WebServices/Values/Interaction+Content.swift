import JSON

extension Interaction {
  package var email: Email { Email(resource) }

  /// What has been said in a chat, the oldest first; the last few thousand.
  package var transcript: [ChatMessage] { Self.messages(resource["messages"]) }

  static func messages(_ list: JSONView?) -> [ChatMessage] {
    (list.map { Array($0.elements) } ?? []).suffix(2_000).map(ChatMessage.init)
  }

  /// Whether there is something to read in this description, beside userData.
  package var hasReadableContent: Bool {
    ["body", "bodyAsPlainText", "messages", "attachments"].contains { resource[$0] != nil }
  }

  /// The queues that the server itself offers for an answer. [C:crmadapter]
  package var suggestedQueues: [String] {
    (resource["suggestedQueueUris"].map { Array($0.elements.prefix(20)) } ?? [])
      .compactMap(\.string)
  }

  /// The interaction that this one answers, where that is said. [D:EmailCreate]
  package var parentID: String? { resource["parentId"]?.string }
}

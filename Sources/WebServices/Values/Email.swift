import JSON

/// What an email says, beside its userData. [D:EmailResource]
package struct Email: Sendable {
  /// A file that came with it; never fetched.
  package struct Attachment: Sendable, Equatable {
    package let name: String
    /// Bytes; the samples have a string.
    package let size: Int?
    package let type: String?
  }

  package let from: String?
  package let to: [String]
  package let cc: [String]
  package let bcc: [String]
  /// The server's own plain form of the text.
  package let plainText: String?
  /// Nil where the body is no HTML.
  package let html: String?
  package let attachments: [Attachment]

  /// More than anybody adds, or addresses.
  private static let maxCount = 100

  init(_ resource: JSONView) {
    func addresses(_ key: String) -> [String] {
      guard let value = resource[key] else { return [] }
      return value.string.map { [$0] } ?? value.elements.prefix(Self.maxCount).compactMap(\.string)
    }
    func text(_ key: String) -> String? {
      resource[key]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }
    (from, to) = (text("from"), addresses("to"))
    (cc, bcc) = (addresses("cc"), addresses("bcc"))
    let body = text("body")
    let isPlain = resource["mime"]?.string == "text/plain"
    plainText = text("bodyAsPlainText") ?? (isPlain ? body : nil)
    html = isPlain ? nil : body
    attachments = (resource["attachments"].map { Array($0.elements.prefix(Self.maxCount)) } ?? [])
      .compactMap {
        guard let name = $0["name"]?.string else { return nil }
        let size = $0["size"].flatMap { $0.int ?? $0.string.flatMap { Int($0) } }
        return Attachment(name: name, size: size, type: $0["mime"]?.string)
      }
  }
}

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

extension Interaction {
  package var email: Email { Email(resource) }

  /// What has been said in a chat, the oldest first; the last few thousand.
  package var transcript: [ChatMessage] {
    (resource["messages"].map { Array($0.elements) } ?? []).suffix(2_000).map(ChatMessage.init)
  }

  /// Whether there is something to read in this description, beside userData.
  package var hasReadableContent: Bool {
    ["body", "bodyAsPlainText", "messages", "attachments"].contains { resource[$0] != nil }
  }
}

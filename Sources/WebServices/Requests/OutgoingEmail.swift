import JSON

/// An answer to an email, as `Reply` and `ReplyAll` want it: the server takes over who it is from and
/// to, and makes a draft of it. [D:EmailReply, EmailReplyAll]
package struct Reply: Sendable, Equatable {
  /// The queue that the draft belongs to.
  package enum Queue: Sendable, Equatable {
    /// As the parameters' table has it.
    case uri(String)
    /// As the sample of ReplyAll has it.
    case name(String)
  }

  package let isReplyAll: Bool
  package let text: String
  /// Stands before the subject of what is answered.
  package let subjectPrefix: String
  package let queue: Queue

  package init(toAll isReplyAll: Bool, text: String, subjectPrefix: String, queue: Queue) {
    (self.isReplyAll, self.text) = (isReplyAll, text)
    (self.subjectPrefix, self.queue) = (subjectPrefix, queue)
  }

  var bodyMembers: [(String, JSONValue)] {
    let queue: (String, JSONValue) =
      switch self.queue {
      case .uri(let uri): ("queueUri", .string(uri))
      case .name(let name): ("queueName", .string(name))
      }
    let prefix: [(String, JSONValue)] =
      subjectPrefix.isEmpty ? [] : [("subjectPrefix", .string(subjectPrefix))]
    return [queue, ("bodyAsPlainText", .string(text))] + prefix
  }
}

/// A draft as a whole, as `Save` and `Send` want it. [D:EmailSave, EmailSend]
package struct OutgoingEmail: Sendable, Equatable {
  package let from: String?
  package let to: [String]
  package let cc: [String]
  package let bcc: [String]
  package let subject: String?
  package let text: String?
  /// Left out where the text is written anew, so that no old form goes along.
  package let html: String?

  /// The draft as the server described it; with a text of the agent's in place of its own.
  package init(_ draft: Interaction, text: String? = nil) {
    let email = draft.email
    (from, to, cc, bcc) = (email.from, email.to, email.cc, email.bcc)
    subject = draft.subject
    self.text = text ?? email.plainText
    html = text == nil ? email.html : nil
  }

  /// What is not known is left out: the server says what it misses.
  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    func add(_ key: String, _ text: String?) {
      if let text { members.append((key, .string(text))) }
    }
    func add(_ key: String, _ addresses: [String]) {
      if !addresses.isEmpty { members.append((key, .array(addresses.map(JSONValue.string)))) }
    }
    add("from", from)
    add("to", to)
    add("cc", cc)
    add("bcc", bcc)
    add("subject", subject)
    add("bodyAsPlainText", text)
    add("body", html)
    return .object(members)
  }
}

extension Interaction {
  /// The queues that the server itself offers for an answer. [C:crmadapter]
  package var suggestedQueues: [String] {
    (resource["suggestedQueueUris"].map { Array($0.elements.prefix(20)) } ?? [])
      .compactMap(\.string)
  }

  /// The interaction that this one answers, where that is said. [D:EmailCreate]
  package var parentID: String? { resource["parentId"]?.string }
}

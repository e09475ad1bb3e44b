import JSON

/// An answer to an email, as `Reply` and `ReplyAll` want it: the server takes over who it is from
/// and to, and makes a draft of it. [D:EmailReply, EmailReplyAll]
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

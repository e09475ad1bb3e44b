import WebServices

/// Another agent, or a group, whose workbins I look into.
package struct TeamMember: Sendable, Identifiable {
  package enum Status: Sendable, Equatable {
    case unread, reading, read
    /// In the server's words.
    case failed(String)
  }

  package let holder: Holder
  /// For people; from the server or typed, so untrusted.
  package internal(set) var name: String
  package internal(set) var status = Status.unread
  /// How the server names another agent's workbins, as far as was found out.
  var form = UserForm.users
  /// What the server said to the first form, while the second is tried.
  var firstRefusal: String?
  /// Whether the agent has just asked for it, and where they were then: a refusal undoes it.
  var askedAt: Place?
  /// After a failure, when it is read again by itself.
  var retryAt: State.Instant?

  package var id: Holder { holder }

  /// The most that are looked into at once.
  static let most = 20

  init(_ holder: Holder, name: String) { (self.holder, self.name) = (holder, name) }
}

import WebServices

/// Another agent, or a group, whose workbins I look into.
package struct TeamMember: Sendable, Identifiable {
  package enum Status: Sendable, Equatable {
    case unknown, loading, loaded
    /// In the server's words.
    case failed(String)
  }

  package let owner: WorkbinOwner
  /// For people; from the server or typed, so untrusted.
  package internal(set) var name: String
  package internal(set) var status = Status.unknown
  /// How the server names another agent's workbins, as far as was found out.
  var addressForm = UserPathStyle.users
  /// What the server said to the first form, while the second is tried.
  var firstError: String?
  /// Whether the agent has just asked for it, and where they were then: a refusal undoes it.
  var requestedFrom: ListID?
  /// After a failure, when it is read again by itself.
  var retryAt: State.Instant?

  package var id: WorkbinOwner { owner }

  /// The most that are looked into at once.
  static let maxCount = 20

  init(_ owner: WorkbinOwner, name: String) { (self.owner, self.name) = (owner, name) }
}

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
  package private(set) var name: String
  package private(set) var status = Status.unknown
  /// How the server names another agent's workbins, as far as was found out.
  private(set) var addressForm = UserPathStyle.users
  /// What the server said to the first form, while the second is tried.
  private var firstError: String?
  /// Where the agent was who has just asked for it: a refusal undoes it. Nil once it is there.
  private(set) var requestedFrom: ListID?
  /// After a failure, when it is fetched again by itself.
  private(set) var retryAt: State.Instant?

  package var id: WorkbinOwner { owner }

  /// The most that are looked into at once.
  static let maxCount = 20

  init(_ owner: WorkbinOwner, name: String, requestedFrom: ListID? = nil) {
    (self.owner, self.name, self.requestedFrom) = (owner, name, requestedFrom)
  }

  mutating func rename(_ name: String) { self.name = name }

  mutating func beginFetch() {
    retryAt = nil
    if status != .loaded { status = .loading }
  }

  /// Where the agent was who asked for it; nil where nobody has just asked.
  mutating func loaded() -> ListID? {
    defer { requestedFrom = nil }
    status = .loaded
    return requestedFrom
  }

  /// Whether the other form of the address (`UserPathStyle`) may know what the first does not.
  /// [D:WorkbinGetWorkbinsSubUser, WorkbinSupAddIntToWorkbin; which of them a server knows: INF]
  mutating func triesOtherForm(after error: APIError) -> Bool {
    guard case .user = owner, error.kind == .notFound, addressForm == .users else { return false }
    (addressForm, firstError) = (.bare, error.description)
    return true
  }

  /// Returns why, in the server's words.
  mutating func failed(_ failure: RequestFailure, at now: State.Instant) -> String {
    var reason = failure.message
    if case .rejected = failure, let first = firstError { (reason, addressForm) = (first, .users) }
    (firstError, status) = (nil, .failed(reason))
    if case .lost = failure { retryAt = now + ContentsLoader.retryDelay }
    return reason
  }
}

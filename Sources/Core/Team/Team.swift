import WebServices

/// The other agents and groups whose workbins I look into, in the order in which they were asked for,
/// and everyone whom the server names. One of the parts of `State`.
package struct Team: Sendable, RandomAccessCollection {
  private var members: [TeamMember]
  /// Everyone here, as far as the server names them.
  private(set) var users: [User] = []
  /// Whether they have been fetched.
  package private(set) var areUsersKnown = false
  /// What names one of them, until they have been.
  private var waiting: Intent?

  private static let maxUsers = 5000

  init(_ watched: [Preferences.Watched]) {
    members = watched.map { TeamMember($0.owner, name: $0.name) }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { members.count }
  package subscript(index: Int) -> TeamMember { members[index] }

  subscript(owner: WorkbinOwner) -> TeamMember? { members.first { $0.owner == owner } }

  /// What is kept for the next time: what has been seen to exist.
  var watched: [Preferences.Watched] {
    members.filter { $0.requestedFrom == nil }
      .map { Preferences.Watched(owner: $0.owner, name: $0.name) }
  }

  func user(named name: String) -> User? { users.first { $0.id == name || $0.userName == name } }

  mutating func add(_ member: TeamMember) { members.append(member) }

  mutating func remove(_ owner: WorkbinOwner) { members.removeAll { $0.owner == owner } }

  @discardableResult
  mutating func update<Result>(
    _ owner: WorkbinOwner, _ change: (inout TeamMember) -> Result
  ) -> Result? {
    members.firstIndex { $0.owner == owner }.map { change(&members[$0]) }
  }

  /// Everyone, which also tells what those looked into are called.
  mutating func take(_ all: [User]) {
    users = Array(all.prefix(Self.maxUsers))
    areUsersKnown = true
    for index in members.indices {
      guard case .user(let id) = members[index].owner,
        let user = users.first(where: { $0.id == id })
      else { continue }
      members[index].rename(user.userName)
    }
  }

  /// Keeps what names somebody until it is known who there is.
  mutating func wait(with intent: Intent) { waiting = intent }

  mutating func takeWaiting() -> Intent? {
    defer { waiting = nil }
    return waiting
  }
}

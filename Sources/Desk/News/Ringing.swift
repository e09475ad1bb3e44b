import WebServices

/// When and how an invitation rings.
package struct Ringing: Sendable {
  /// How the agent is called.
  package enum Way: String, Sendable, Equatable, CaseIterable {
    /// The terminal's bell alone.
    case bell
    /// The bell, and a message of the desktop by OSC 9.
    case osc9
    /// The bell, and a message of the desktop by OSC 777.
    case osc777
    case off
  }

  package internal(set) var way: Way
  /// The invitations that have been told.
  var known: Set<Interaction.ID> = []
  private var rangAt: State.Instant?
  private var isDue = false

  /// It rings at most so often.
  static let pause = Duration.seconds(5)

  init(_ way: Way) { self.way = way }

  /// When it rings next, if it is to.
  var due: State.Instant? { isDue ? rangAt.map { $0 + Self.pause } : nil }

  mutating func want() { isDue = true }

  /// Whether it is to ring now. While nobody is invited it is not.
  mutating func rings(_ isInvited: Bool, at now: State.Instant) -> Bool {
    guard isDue else { return false }
    guard isInvited else {
      isDue = false
      return false
    }
    if let due, due > now { return false }
    (isDue, rangAt) = (false, now)
    return way != .off
  }
}

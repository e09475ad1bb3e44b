import WebServices

/// When and how an invitation calls the agent.
package struct InvitationAlert: Sendable {
  /// How the agent is called.
  package enum Style: String, Sendable, Equatable, CaseIterable {
    /// The terminal's bell alone.
    case bell
    /// The bell, and a message of the desktop by OSC 9.
    case osc9
    /// The bell, and a message of the desktop by OSC 777.
    case osc777
    case off
  }

  package private(set) var style: Style
  /// The invitations that have been told.
  private var known: Set<Interaction.ID> = []
  private var rangAt: State.Instant?
  private var isDue = false

  /// It rings at most so often.
  static let minInterval = Duration.seconds(5)

  init(_ style: Style) { self.style = style }

  /// When it rings next, if it is to.
  var due: State.Instant? { isDue ? rangAt.map { $0 + Self.minInterval } : nil }

  /// Whether there is nobody to tell of.
  var isIdle: Bool { known.isEmpty }

  mutating func change(_ style: Style) { self.style = style }

  /// The invitations that there are now. Returns those that have come, and those that have gone.
  mutating func update(
    _ invitations: [HeldInteraction]
  ) -> (come: [HeldInteraction], gone: [Interaction.ID]) {
    let before = known
    known = Set(invitations.map(\.id))
    return (invitations.filter { !before.contains($0.id) }, before.subtracting(known).sorted())
  }

  mutating func schedule() { isDue = true }

  /// Whether it is to ring now. While nobody is invited it is not.
  mutating func shouldRing(_ isInvited: Bool, at now: State.Instant) -> Bool {
    guard isDue else { return false }
    guard isInvited else {
      isDue = false
      return false
    }
    if let due, due > now { return false }
    (isDue, rangAt) = (false, now)
    return style != .off
  }
}

/// Whether the agent is known to be at work. [D:StartContactCenterSession, EndContactCenterSession]
package enum ContactCenterSession: Sendable, Equatable {
  case none
  case starting
  /// Ours to end.
  case started
  /// The server would not start one: it exists already, or the agent has no voice, or it may not.
  /// Work goes on; what can't be done without is refused by the server itself.
  case refused(String)
}

import WebServices

/// What the agent wants to know of what is new, and how to be told.
package enum NewsIntent: Sendable, Equatable {
  /// Lists what has come in.
  case openList
  /// Goes to an interaction in a list, and gives that the keys.
  case go(Interaction.ID, in: ListID)
  /// How invitations ring from now on.
  case setAlertStyle(InvitationAlert.Style)
}

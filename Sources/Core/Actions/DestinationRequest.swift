import WebServices

/// Where something is to go, while the agent chooses it from a list.
package struct DestinationRequest: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case queue
    case workbin
    /// A queue or a user.
    case anyone
  }

  package let kind: Kind
  /// What goes there: fixed when the list opens, whatever is selected later.
  let ids: [Interaction.ID]
}

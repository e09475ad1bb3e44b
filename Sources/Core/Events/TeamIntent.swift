import WebServices

/// Whose workbins the agent wants to look into beside those of their own.
package enum TeamIntent: Sendable, Equatable {
  /// Lists whom one may choose from.
  case open
  /// Another agent, by user name or by the id of the user; nil: asks whom.
  case agent(String?)
  /// A group of agents, by name; nil: asks which.
  case group(String?)
  /// A group of places, by name; nil: asks which.
  case placeGroup(String?)
  /// No longer.
  case leave(WorkbinOwner)
}

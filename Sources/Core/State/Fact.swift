import WebServices

/// What one part of the state has found out that concerns others. `State.react` carries it to them; no
/// part knows another.
enum Fact: Sendable {
  /// Something happened to an interaction; `sentAt`: when it was asked for, where it was.
  case happened(Interaction.ID, HistoryEntry.Kind, sentAt: State.Instant?, wasMissed: Bool = false)
  /// Something is to be told to the agent; `about`: the interaction whose pull it speaks of.
  case notice(Notice.Level, String, about: Interaction.ID?)

  /// Something is to be asked of the server.
  case request(APIRequest, RequestPurpose)
  /// What lies in a workbin is to be asked for.
  case contentsWanted(WorkbinContents.ID, RequestPurpose)
  /// What is known of a workbin's contents may be old.
  case contentsOutdated(WorkbinContents.ID)
  /// What is known of mine may be old.
  case heldOutdated(Medium)
  /// The contact-center session may be gone.
  case sessionDoubtful

  /// An interaction was described, and is mine.
  case described(Interaction, UpdateSource)
  /// The server was asked what came of an action, and says that it is mine as before.
  case stillHeld(Interaction, PendingAction)
  /// The server says that it is mine no longer, without a word of where it went.
  case missing(Interaction.ID)
  /// It is mine no longer.
  case released(Interaction.ID)
  /// An action has been confirmed or refused.
  case actionEnded(PendingAction)
}

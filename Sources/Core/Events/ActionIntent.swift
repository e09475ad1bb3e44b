import WebServices

/// What the agent wants done to interactions: to those marked, else to the one selected, or to the
/// one in the live pane where that has the keys.
package enum ActionIntent: Sendable, Equatable {
  case putBack
  /// To the workbin of this name or id; nil: asks which.
  case move(to: String?)
  /// Into the queue, or done for good where there is none.
  case complete(queue: String?)
  /// Asks for the queue first.
  case completeIntoQueue
  /// To the queue, or to the user of this name; nil: asks to whom.
  case transfer(to: String?)
  case setInFocus
  case accept
  case reject
  /// Writes an answer to it, or on with it where it is a draft, in the agent's own editor.
  case writeEmail(toAll: Bool)
  /// Sends a draft out; nil: through the queue that the administrator names.
  case sendEmail(queue: String?)
  /// Throws a draft away.
  case deleteDraft
  /// Opens the form of its userData.
  case editUserData
  /// Its userData in the agent's own editor.
  case openEditor
  /// Puts back what was pulled last.
  case undoPull
  /// Tries again what failed in the last batch.
  case retry
  /// Lists what came of each interaction of the last batch.
  case openResults
  /// In the question about completing: into a queue instead.
  case chooseQueueInstead
  /// This to these, wherever the selection is.
  case perform(ItemAction, on: [Interaction.ID])
  /// What is done in the form of the userData.
  case form(FormIntent)
  /// How the question before the end is answered.
  case quit(QuitChoice)

  /// What becomes of what is on the desk.
  package enum QuitChoice: Sendable, Equatable {
    /// All goes back to where it came from.
    case putBackAll
    /// It stays the agent's.
    case keep
  }
}

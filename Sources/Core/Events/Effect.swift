import WebServices

/// What `State` wants done outside of it.
package enum Effect: Sendable {
  /// To be answered by `Event.received` with the same id, exactly once.
  case send(RequestID, APIRequest)
  /// Nobody waits for that request's response any more: it makes room for others.
  case abandon(RequestID)
  /// Begin with reading anew: all reads that were asked for before have been given up.
  case readAnew
  /// Opens the CometD link; called again it changes nothing.
  case openLink
  /// Skips the wait before the next try.
  case retryLink
  /// Writes down what the agent has chosen, for the next time.
  case savePreferences(Preferences)
  /// Calls the agent, who may be looking elsewhere; tells no more than a count.
  case ringInvitationAlert(InvitationAlert.Style, invited: Int)
  /// Opens the agent's editor; to be answered by `Event.edited`.
  case openEditor(EditorTask)
  /// Shows everything in the theme of this name, or of this file; answered by `Event.themeApplied`.
  case applyTheme(theme: String)
  /// Gives a text to the terminal's clipboard; to be answered by `Event.copied`.
  case copy(String, what: String)
  case repaint
  case suspend
  /// Ends the program: disconnects and, where asked, ends the contact-centre session last.
  case quit(endSession: Bool)
}

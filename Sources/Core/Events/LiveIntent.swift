import WebServices

/// What the agent wants of the live pane.
package enum LiveIntent: Sendable, Equatable {
  /// To the happening before the one that is looked at, or after it.
  case stepBack, stepForward
  /// Back to how things are now.
  case now
  /// Sets what was beside what is, or shows one alone again.
  case compare
  /// Narrows userData to the keys and values that hold something.
  case openSearch
  case keepSearch
  /// Opens the text for reading.
  case openText
  /// The plain text or the HTML, where there are both.
  case switchTextForm
  /// Shows long quotations line by line, or folds them again.
  case toggleQuotations
  /// Opens the characters of subject and sender, one by one.
  case codePoints
  /// Tells times in the next way.
  case nextTimeFormat
  /// Opens the list of what can be copied.
  case openCopy
  /// Gives a text to the terminal's clipboard; `what` names it.
  case copy(String, what: String)
}

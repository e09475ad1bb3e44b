import WebServices

/// What came out of the editor.
package enum EditorOutcome: Sendable {
  /// The userData as it is to be, but for the keys that the file can't hold.
  case entries([UserDataChange.Entry])
  /// An email's text.
  case text(String)
  /// An email of which nothing is left to send: its text is as it began, or was taken out.
  case untouched
  /// The editor was closed without a change: what was there before stays.
  case unsaved
  /// It can't be read; with the text, and why not in a sentence.
  case unreadable(text: String, String)
  /// Nothing came of it, in a sentence.
  case failed(String)
}

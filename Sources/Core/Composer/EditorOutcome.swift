import WebServices

/// What came out of the editor.
package enum EditorOutcome: Sendable {
  /// The userData as it is to be, but for the keys that the file can't hold.
  case entries([UserDataChange.Entry])
  /// An email's text.
  case text(String)
  /// It is as it was.
  case untouched
  /// It can't be read; with the text, and why not in a sentence.
  case unreadable(text: String, String)
  /// Nothing came of it, in a sentence.
  case failed(String)
}

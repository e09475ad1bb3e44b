/// One change to a line that is being typed.
package enum TextEdit: Sendable, Equatable {
  /// A character, or a pasted text.
  case insert(String)
  case backspace, delete
  case left, right, start, end
  case deleteToStart, deleteWord
}

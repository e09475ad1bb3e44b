/// A line of text that the agent is typing, with a cursor in it.
package struct TextField: Sendable, Equatable {
  /// The longest line that is kept, in characters.
  static let maxLength = 500

  private var characters: [Character]
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int

  package init(_ text: String = "") {
    characters = Array(text.prefix(Self.maxLength))
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }
  package var beforeCursor: String { String(characters[..<cursor]) }
  package var afterCursor: String { String(characters[cursor...]) }

  package mutating func apply(_ edit: TextEdit) {
    switch edit {
    case .insert(let text): insert(text)
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(characters.count, cursor + 1))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = characters.count
    case .deleteToStart: remove(0..<cursor)
    case .deleteWord: remove(wordStart..<cursor)
    }
  }

  /// A line break in what is pasted becomes a blank: a line is one line.
  private mutating func insert(_ text: String) {
    let room = Self.maxLength - characters.count
    let typed = text.map { $0.isNewline ? " " : $0 }.prefix(max(0, room))
    characters.insert(contentsOf: typed, at: cursor)
    cursor += typed.count
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}

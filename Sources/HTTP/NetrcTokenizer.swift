/// A netrc file's tokens, one after the other.
struct NetrcTokenizer {
  private var remaining: Substring
  private var isAtLineStart = true

  init(_ text: String) { remaining = text[...] }

  mutating func next() -> String? {
    while let character = remaining.first {
      if character == "#", isAtLineStart {
        remaining = remaining.drop { !$0.isNewline }
      } else if character.isWhitespace {
        isAtLineStart = character.isNewline || isAtLineStart
        remaining.removeFirst()
      } else {
        isAtLineStart = false
        return character == "\"" ? quotedToken() : unquotedToken()
      }
    }
    return nil
  }

  /// Up to the next empty line.
  mutating func skipMacro() {
    var wasEmpty = false
    remaining = remaining.drop { !$0.isNewline }
    while let character = remaining.popFirst(), !(character.isNewline && wasEmpty) {
      wasEmpty = character.isNewline
    }
    isAtLineStart = true
  }

  private mutating func unquotedToken() -> String {
    let token = remaining.prefix { !$0.isWhitespace }
    remaining = remaining[token.endIndex...]
    return String(token)
  }

  private mutating func quotedToken() -> String {
    remaining.removeFirst()
    var token = ""
    while let character = remaining.popFirst(), character != "\"" {
      token.append(character == "\\" ? escapedCharacter() : character)
    }
    return token
  }

  private mutating func escapedCharacter() -> Character {
    let escapes: [Character: Character] = ["n": "\n", "r": "\r", "t": "\t"]
    guard let character = remaining.popFirst() else { return "\\" }
    return escapes[character] ?? character
  }
}

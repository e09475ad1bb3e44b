/// The entries of a netrc file: who we are on which machine.
///
/// Understood as curl does: words between blanks, in double quotes where a word holds blanks, with
/// `\"`, `\\`, `\n`, `\r` and `\t` in those; `#` begins a comment at a line's beginning; a macro ends at
/// an empty line.
package struct Netrc: Sendable {
  /// One machine's; `default` has no name and stands for all that are not named.
  package struct Entry: Sendable, Equatable, CustomStringConvertible,
    CustomReflectable
  {
    package var machine: String?
    package var login: String?
    package var password: String?

    package init(machine: String?, login: String? = nil, password: String? = nil) {
      (self.machine, self.login, self.password) = (machine, login, password)
    }

    /// Without the password.
    package var description: String { "\(machine ?? "default") \(login ?? "")" }
    package var customMirror: Mirror { Mirror(self, children: ["login": login ?? ""]) }
  }

  package private(set) var entries: [Entry] = []

  /// What makes no sense is passed over.
  package init(parsing text: String) {
    var words = NetrcWords(text)
    while let word = words.next() {
      switch word {
      case "machine": entries.append(Entry(machine: words.next() ?? ""))
      case "default": entries.append(Entry(machine: nil))
      case "login": setLast(\.login, words.next())
      case "password": setLast(\.password, words.next())
      case "account": _ = words.next()
      case "macdef": words.skipMacro()
      default: break
      }
    }
  }

  /// The first entry for a host, whatever its case: the user's where one is given, else any. An entry
  /// without a login is anybody's.
  package func entry(for host: String, user: String?) -> Entry? {
    entries.first { entry in
      let isThere = entry.machine.map { $0.lowercased() == host.lowercased() } ?? true
      return isThere && (user == nil || entry.login == nil || entry.login == user)
    }
  }

  private mutating func setLast(_ part: WritableKeyPath<Entry, String?>, _ value: String?) {
    guard let last = entries.indices.last, entries[last][keyPath: part] == nil else { return }
    entries[last][keyPath: part] = value
  }
}

/// A netrc file's words, one after the other.
private struct NetrcWords {
  private var rest: Substring
  private var isAtLineStart = true

  init(_ text: String) { rest = text[...] }

  mutating func next() -> String? {
    while let character = rest.first {
      if character == "#", isAtLineStart {
        rest = rest.drop { !$0.isNewline }
      } else if character.isWhitespace {
        isAtLineStart = character.isNewline || isAtLineStart
        rest.removeFirst()
      } else {
        isAtLineStart = false
        return character == "\"" ? quoted() : plain()
      }
    }
    return nil
  }

  /// Up to the next empty line.
  mutating func skipMacro() {
    var wasEmpty = false
    rest = rest.drop { !$0.isNewline }
    while let character = rest.popFirst(), !(character.isNewline && wasEmpty) {
      wasEmpty = character.isNewline
    }
    isAtLineStart = true
  }

  private mutating func plain() -> String {
    let word = rest.prefix { !$0.isWhitespace }
    rest = rest[word.endIndex...]
    return String(word)
  }

  private mutating func quoted() -> String {
    rest.removeFirst()
    var word = ""
    while let character = rest.popFirst(), character != "\"" {
      word.append(character == "\\" ? escaped() : character)
    }
    return word
  }

  private mutating func escaped() -> Character {
    let escapes: [Character: Character] = ["n": "\n", "r": "\r", "t": "\t"]
    guard let character = rest.popFirst() else { return "\\" }
    return escapes[character] ?? character
  }
}

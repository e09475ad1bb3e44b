import JSON
import Text

/// Texts of letters and chats, read from what the programs on the way have made of them.
extension JSONView {
  /// A subject or a name: with its encoded words read.
  var headerText: String? { string?.asHeaderText }

  /// What somebody wrote.
  var bodyText: String? { string?.withWindows1252Signs }
}

extension String {
  /// As a subject or a name is read: encoded words as what they say.
  package var asHeaderText: String { EncodedWords.decode(self).withWindows1252Signs }

  /// Whether there is anything to see in it: blanks, and what nobody sees, are not.
  var hasVisibleText: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
      default: true
      }
    }
  }

  /// Whether it has anything that looks like a tag: `<p>`, `</p>`, `<!-- -->`.
  var looksLikeHTML: Bool {
    zip(utf8, utf8.dropFirst()).contains { first, second in
      first == UInt8(ascii: "<")
        && (second == UInt8(ascii: "/") || second == UInt8(ascii: "!")
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(second | 0x20))
    }
  }
}

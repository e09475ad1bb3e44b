/// A text on its way into an editor and out again: as bytes that the editor understands.
struct EditorText {
  /// What the editor is given.
  let text: String
  /// The same as it stands in the file.
  let bytes: [UInt8]
  private let charset: LocaleCharset

  /// In the locale's character set; in UTF-8 where that lacks a character.
  init(_ text: String, in charset: LocaleCharset) {
    (self.text, self.charset) = (text, charset)
    bytes = charset.bytes(of: text) ?? Array(text.utf8)
  }

  /// What the editor has written. Throws the sentence about what is no text, rather than let a
  /// customer read what nobody wrote.
  func text(of written: [UInt8]) throws(EditorTextError) -> String {
    guard let found = decoded(written) else { throw EditorTextError(charset) }
    guard damage(in: found).isSubset(of: damage(in: text)) else { throw EditorTextError(charset) }
    return found
  }

  private func decoded(_ written: [UInt8]) -> String? {
    if written.starts(with: [0xEF, 0xBB, 0xBF]) {
      return LocaleCharset.utf8.text(of: Array(written.dropFirst(3)))
    }
    if written.starts(with: [0xFF, 0xFE]) || written.starts(with: [0xFE, 0xFF]) {
      return LocaleCharset("UTF-16").text(of: written)
    }
    if let text = LocaleCharset.utf8.text(of: written) { return text }
    // What was given in UTF-8 and is none now is of two kinds.
    let wasGivenInCharset = bytes.allSatisfy { $0 < 0x80 } || charset.bytes(of: text) != nil
    return charset.isUTF8 || !wasGivenInCharset ? nil : charset.text(of: written)
  }

  /// Characters that no agent writes: they come from a wrong character set.
  private func damage(in text: String) -> Set<Unicode.Scalar> {
    Set(text.unicodeScalars.filter { $0 == "\u{FFFD}" || $0 == "\0" || Self.isC1Control($0) })
  }

  private static func isC1Control(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0x9F).contains(scalar.value) && scalar.value != 0x85
  }
}

/// Why what an editor has written is no text.
struct EditorTextError: Error {
  let message: String

  init(_ charset: LocaleCharset) {
    let names = charset.isUTF8 || charset.name.isEmpty ? "UTF-8" : "UTF-8 or \(charset.name)"
    message = "What you wrote is not in \(names), so nothing is sent"
  }
}

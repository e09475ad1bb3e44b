/// The words of a letter's head that are not ASCII, as `=?UTF-8?Q?caf=C3=A9?=`, read by RFC 2047.
package enum EncodedWords {
  /// More than any subject or name has; what goes beyond stays as it is. In bytes.
  package static let maxBytes = 8_192

  /// The text with its encoded words read. One that is broken, or in a character set that is not
  /// known, stays as it is; blanks between two that are read are none of the text.
  package static func decode(_ text: String) -> String {
    guard mayHoldAny(text) else { return text }
    let bytes = Array(text.utf8)
    let words = EncodedWord.all(in: bytes[..<min(bytes.count, maxBytes)])
    guard !words.isEmpty else { return text }
    var decoded: [UInt8] = []
    var (end, isAfterWord) = (0, false)
    for (word, text) in zip(words, texts(of: words, in: bytes)) {
      let gap = bytes[end..<word.source.lowerBound]
      if !isAfterWord || text == nil || !gap.allSatisfy(isBlank) { decoded += gap }
      decoded += text.map { Array($0.utf8) } ?? Array(bytes[word.source])
      (end, isAfterWord) = (word.source.upperBound, text != nil)
    }
    return String(decoding: decoded + bytes[end...], as: UTF8.self)
  }

  /// Whether the text holds what begins such a word.
  package static func mayHoldAny(_ text: String) -> Bool {
    let bytes = text.utf8
    return zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "=") && $1 == mark }
  }

  /// What each of the words says; nil where it can't be read. A character may be cut in two by the
  /// end of a word: then it is read with the next one, and the first of them says it all.
  private static func texts(of words: [EncodedWord], in bytes: [UInt8]) -> [String?] {
    var texts: [String?] = []
    while texts.count < words.count {
      let run = self.run(words[texts.count...], in: bytes)
      if let text = read(run) {
        texts += [text] + Array(repeating: "", count: run.count - 1)
      } else {
        texts += run.map { read([$0][...]) }
      }
    }
    return texts
  }

  /// The first of the words with those behind it that are only blanks apart, in one character set.
  private static func run(
    _ words: ArraySlice<EncodedWord>, in bytes: [UInt8]
  ) -> ArraySlice<EncodedWord> {
    var end = words.startIndex + 1
    while end < words.endIndex, words[end].charset == words[end - 1].charset,
      bytes[words[end - 1].source.upperBound..<words[end].source.lowerBound].allSatisfy(isBlank)
    { end += 1 }
    return words[..<end]
  }

  /// A blank stands for each control character: nothing in a name or a subject ends a line.
  private static func read(_ words: ArraySlice<EncodedWord>) -> String? {
    guard let name = words.first?.charset, let charset = Charset(named: name),
      let text = charset.decode(words.flatMap(\.content))
    else { return nil }
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  static let mark = UInt8(ascii: "?")

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

/// One encoded word, `=?charset?encoding?text?=`, with its encoding undone.
struct EncodedWord {
  /// In small letters, without the language that may stand behind it.
  let charset: String
  let content: [UInt8]
  /// Where it stands.
  let source: Range<Int>

  /// Those in a text from left to right; each byte is looked at a few times at most.
  static func all(in text: ArraySlice<UInt8>) -> [EncodedWord] {
    var words: [EncodedWord] = []
    var position = text.startIndex
    while let start = text[position...].firstIndex(of: UInt8(ascii: "=")) {
      let word = EncodedWord(at: start, in: text)
      position = word?.source.upperBound ?? start + 1
      if let word { words.append(word) }
    }
    return words
  }

  private init?(at start: Int, in text: ArraySlice<UInt8>) {
    guard text[start...].starts(with: "=?".utf8) else { return nil }
    var rest = text[(start + 2)...]
    guard let charset = Self.field(&rest), let encoding = Self.field(&rest),
      case let encoded = Self.encodedText(rest), rest[encoded.endIndex...].starts(with: "?=".utf8)
    else { return nil }
    let name = String(decoding: charset, as: UTF8.self).lowercased()
    switch encoding.elementsEqual("q".utf8) || encoding.elementsEqual("Q".utf8) {
    case true: content = Self.undoingQ(encoded)
    case false:
      guard encoding.elementsEqual("b".utf8) || encoding.elementsEqual("B".utf8),
        let bytes = Self.undoingBase64(encoded)
      else { return nil }
      content = bytes
    }
    self.charset = String(name.prefix { $0 != "*" })
    source = start..<encoded.endIndex + 2
  }

  /// Up to the next `?`, which is passed; nil where a blank, which none of the parts has, or the
  /// text's end comes first.
  private static func field(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let field = rest.prefix { $0 > 0x20 && $0 != EncodedWords.mark }
    guard rest.dropFirst(field.count).first == EncodedWords.mark else { return nil }
    rest = rest.dropFirst(field.count + 1)
    return field
  }

  /// Up to `?=`: some programs leave a `?` of the text as it is.
  private static func encodedText(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = rest.startIndex
    while end < rest.endIndex, rest[end] > 0x20, !rest[end...].starts(with: "?=".utf8) { end += 1 }
    return rest[..<end]
  }
}

/// The two encodings.
extension EncodedWord {
  /// `_` is a blank, `=E9` a byte; a `=` that is followed by no number stands for itself.
  private static func undoingQ(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var (bytes, rest) = ([UInt8](), text)
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), let high = hexadecimal(rest.first),
        let low = hexadecimal(rest.dropFirst().first)
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "_") ? 0x20 : byte)
      }
    }
    return bytes
  }

  private static func hexadecimal(_ byte: UInt8?) -> UInt8? {
    byte.flatMap { Character(Unicode.Scalar($0)).hexDigitValue }.map { UInt8($0) }
  }

  /// Nil where a sign is none of the alphabet; `=` at the end may be missing.
  private static func undoingBase64(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var (bytes, bits, count) = ([UInt8](), UInt32(0), 0)
    for byte in text.reversed().drop(while: { $0 == UInt8(ascii: "=") }).reversed() {
      guard let value = base64Value(byte) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }

  private static func base64Value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

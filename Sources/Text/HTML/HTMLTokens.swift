/// The tags and texts of HTML, as sloppy as it comes; nothing is refused, and every byte is passed
/// once.
struct HTMLTokens: Sequence, IteratorProtocol {
  enum Token: Equatable {
    /// With its entities still in it.
    case text(String)
    /// `address`: where a link leads; `words`: what a picture says instead of itself.
    case open(String, address: String?, words: String?)
    case close(String)
  }

  /// What stands between these is not for people.
  private static let silent: Set<String> = [
    "script", "style", "head", "title", "template", "noscript", "svg", "iframe", "object",
  ]

  private let bytes: [UInt8]
  private var at = 0

  init(_ html: [UInt8]) { bytes = html }

  mutating func next() -> Token? {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<"), let second = byte(at + 1) else { return text() }
      if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") {
        skipDeclaration()
      } else if second == UInt8(ascii: "/") || Self.isLetter(second) {
        if let token = tag(isClosing: second == UInt8(ascii: "/")) { return token }
      } else {
        return text()
      }
    }
    return nil
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Up to the next `<`; one that begins no tag belongs to the text.
  private mutating func text() -> Token {
    let start = at
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    return .text(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func skipDeclaration() {
    if bytes[at...].starts(with: "<!--".utf8) {
      at += 4
      skip(past: "-->")
    } else {
      skip(past: ">")
    }
  }

  private mutating func tag(isClosing: Bool) -> Token? {
    at += isClosing ? 2 : 1
    let name = word { Self.isLetter($0) || (0x30...0x39).contains($0) }
    let attributes = attributes()
    if isClosing { return .close(name) }
    if Self.silent.contains(name), !attributes.isEmptyTag {
      skip(past: "</" + name)
      skip(past: ">")
      return nil
    }
    return .open(name, address: attributes.address, words: attributes.words)
  }

  private mutating func word(while belongs: (UInt8) -> Bool) -> String {
    let start = at
    while at < bytes.count, belongs(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<Swift.min(at, start + 64)], as: UTF8.self).lowercased()
  }

  /// Reads to the tag's end.
  private mutating func attributes() -> (address: String?, words: String?, isEmptyTag: Bool) {
    var (address, words, isEmptyTag): (String?, String?, Bool) = (nil, nil, false)
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      isEmptyTag = bytes[at] == UInt8(ascii: "/")
      guard Self.isLetter(bytes[at]) else {
        at += 1
        continue
      }
      let name = word { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      let value = value()
      if name == "href" { address = value }
      if name == "alt" { words = value }
    }
    at += 1
    return (address, words, isEmptyTag)
  }

  /// What follows `=`: in quotes, or up to a blank.
  private mutating func value() -> String? {
    skipBlanks()
    guard byte(at) == UInt8(ascii: "=") else { return nil }
    at += 1
    skipBlanks()
    guard let first = byte(at) else { return nil }
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    if isQuoted { at += 1 }
    let start = at
    while at < bytes.count,
      isQuoted ? bytes[at] != first : bytes[at] > 0x20 && bytes[at] != UInt8(ascii: ">")
    { at += 1 }
    let value = String(decoding: bytes[start..<Swift.min(at, start + 4_096)], as: UTF8.self)
    if isQuoted { at += 1 }
    return value
  }

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  /// To behind the next place where this stands, whatever its case; to the end where it doesn't.
  private mutating func skip(past mark: String) {
    let mark = Array(mark.utf8)
    while at + mark.count <= bytes.count {
      if zip(bytes[at...], mark).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
        at += mark.count
        return
      }
      at += 1
    }
    at = bytes.count
  }
}

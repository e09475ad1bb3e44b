/// The tags and texts of HTML, as sloppy as it comes; nothing is refused, and every byte is passed
/// once.
struct HTMLTokenizer: Sequence, IteratorProtocol {
  enum Token: Equatable {
    /// With its entities still in it.
    case text(String)
    /// `address`: where a link leads; `altText`: what a picture says instead of itself.
    case open(String, address: String?, altText: String?)
    case close(String)
  }

  /// What stands between these is not for people.
  private static let skippedElements: Set<String> = [
    "script", "style", "head", "title", "template", "noscript", "svg", "iframe", "object",
  ]

  private let bytes: [UInt8]
  private var position = 0

  init(_ html: [UInt8]) { bytes = html }

  mutating func next() -> Token? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<"), let second = byte(position + 1) else {
        return consumeText()
      }
      if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") {
        skipDeclaration()
      } else if second == UInt8(ascii: "/") || Self.isLetter(second) {
        if let token = consumeTag(isClosing: second == UInt8(ascii: "/")) { return token }
      } else {
        return consumeText()
      }
    }
    return nil
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Up to the next `<`; one that begins no tag belongs to the text.
  private mutating func consumeText() -> Token {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return .text(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func skipDeclaration() {
    if bytes[position...].starts(with: "<!--".utf8) {
      position += 4
      skip(past: "-->")
    } else {
      skip(past: ">")
    }
  }

  private mutating func consumeTag(isClosing: Bool) -> Token? {
    position += isClosing ? 2 : 1
    let name = consumeName { Self.isLetter($0) || (0x30...0x39).contains($0) }
    let attributes = consumeAttributes()
    if isClosing { return .close(name) }
    if Self.skippedElements.contains(name), !attributes.isEmptyTag {
      skip(past: "</" + name)
      skip(past: ">")
      return nil
    }
    return .open(name, address: attributes.address, altText: attributes.altText)
  }

  private mutating func consumeName(while belongs: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, belongs(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<Swift.min(position, start + 64)], as: UTF8.self)
      .lowercased()
  }

  /// Reads to the tag's end.
  private mutating func consumeAttributes() -> (
    address: String?, altText: String?, isEmptyTag: Bool
  ) {
    var (address, altText, isEmptyTag): (String?, String?, Bool) = (nil, nil, false)
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      isEmptyTag = bytes[position] == UInt8(ascii: "/")
      guard Self.isLetter(bytes[position]) else {
        position += 1
        continue
      }
      let name = consumeName { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      let value = consumeAttributeValue()
      if name == "href" { address = value }
      if name == "alt" { altText = value }
    }
    position += 1
    return (address, altText, isEmptyTag)
  }

  /// What follows `=`: in quotes, or up to a blank.
  private mutating func consumeAttributeValue() -> String? {
    skipBlanks()
    guard byte(position) == UInt8(ascii: "=") else { return nil }
    position += 1
    skipBlanks()
    guard let first = byte(position) else { return nil }
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    let start = position
    while position < bytes.count,
      isQuoted
        ? bytes[position] != first : bytes[position] > 0x20 && bytes[position] != UInt8(ascii: ">")
    { position += 1 }
    let value = String(decoding: bytes[start..<Swift.min(position, start + 4_096)], as: UTF8.self)
    if isQuoted { position += 1 }
    return value
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  /// To behind the next place where this stands, whatever its case; to the end where it doesn't.
  private mutating func skip(past mark: String) {
    let mark = Array(mark.utf8)
    while position + mark.count <= bytes.count {
      if zip(bytes[position...], mark).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
        position += mark.count
        return
      }
      position += 1
    }
    position = bytes.count
  }
}

/// The tags and texts of HTML, as sloppy as it comes; nothing is refused, and every byte is passed
/// once.
struct HTMLTokenizer: Sequence, IteratorProtocol {
  enum Token: Equatable {
    /// With its character references read.
    case text(String)
    case open(String, HTMLAttributes)
    case close(String)
  }

  /// What stands in these is no markup, up to their end tag, and not for people.
  private static let hiddenElements: Set<String> = ["script", "style", "title", "iframe"]
  /// What stands in these is no markup, either, but seen as it is.
  private static let verbatimElements: Set<String> = ["textarea", "xmp"]

  private let bytes: [UInt8]
  private var position = 0
  /// The element whose text comes next, up to its end tag.
  private var verbatimElement: String?

  init(_ html: [UInt8]) { bytes = html }

  mutating func next() -> Token? {
    if let name = verbatimElement, let text = consumeVerbatim(name) { return text }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<"), let second = byte(position + 1) else {
        return consumeText()
      }
      switch second {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
      case UInt8(ascii: "/"):
        guard let third = byte(position + 2) else { return consumeText() }
        if Self.isLetter(third) { return consumeEndTag() }
        skipDeclaration()
      case _ where Self.isLetter(second): if let tag = consumeStartTag() { return tag }
      default: return consumeText()
      }
    }
    return nil
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

/// Texts, and what is passed over.
extension HTMLTokenizer {
  /// Up to the next `<`; one that begins no tag belongs to the text.
  private mutating func consumeText() -> Token {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return .text(HTMLEntities.decode(String(decoding: bytes[start..<position], as: UTF8.self)))
  }

  /// The text of an element that has no markup in it; nil where it is empty.
  private mutating func consumeVerbatim(_ name: String) -> Token? {
    verbatimElement = nil
    let start = position
    skip(toEndTagOf: name)
    guard position > start else { return nil }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return .text(name == "textarea" ? HTMLEntities.decode(text) : text)
  }

  /// A comment, or what is passed over like one: `<!DOCTYPE …>`, `<?xml …>`, `</>`.
  private mutating func skipDeclaration() {
    guard bytes[position...].starts(with: "<!--".utf8) else { return skip(past: [">"]) }
    position += 4
    for abruptEnd in [">", "->"] where bytes[position...].starts(with: abruptEnd.utf8) {
      position += abruptEnd.utf8.count
      return
    }
    skip(past: ["-->", "--!>"])
  }

  /// To behind the next place where one of these stands; to the end where none does.
  private mutating func skip(past marks: [String]) {
    let marks = marks.map { Array($0.utf8) }
    while position < bytes.count {
      for mark in marks where bytes[position] == mark[0] && bytes[position...].starts(with: mark) {
        position += mark.count
        return
      }
      position += 1
    }
  }

  /// To the next end tag of that name, which is longer than none that only begins so; to the end
  /// where there is none.
  private mutating func skip(toEndTagOf name: String) {
    let mark = Array("</\(name)".utf8)
    while position < bytes.count {
      let found = bytes[position...].prefix(mark.count)
      if found.first == mark[0], zip(found, mark).allSatisfy({ $0 | 0x20 == $1 | 0x20 }),
        let next = byte(position + mark.count),
        next <= 0x20 || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
      {
        return
      }
      position += 1
    }
  }
}

/// Tags.
extension HTMLTokenizer {
  private mutating func consumeEndTag() -> Token {
    position += 2
    let name = consumeTagName()
    _ = consumeAttributes()
    return .close(name)
  }

  /// Nil for an element that is passed over.
  private mutating func consumeStartTag() -> Token? {
    position += 1
    let name = consumeTagName()
    let (attributes, isEmptyTag) = consumeAttributes()
    if !isEmptyTag, Self.hiddenElements.contains(name) {
      skip(toEndTagOf: name)
      return nil
    }
    if !isEmptyTag, Self.verbatimElements.contains(name) { verbatimElement = name }
    return .open(name, attributes)
  }

  private mutating func consumeTagName() -> String {
    consumeName { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
  }

  private mutating func consumeName(while belongs: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, belongs(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<Swift.min(position, start + 64)], as: UTF8.self)
      .lowercased()
  }

  /// Reads to behind the tag's end.
  private mutating func consumeAttributes() -> (HTMLAttributes, isEmptyTag: Bool) {
    var (attributes, isEmptyTag) = (HTMLAttributes(), false)
    while let next = byte(position), next != UInt8(ascii: ">") {
      if next <= 0x20 || next == UInt8(ascii: "/") {
        isEmptyTag = isEmptyTag || next == UInt8(ascii: "/")
        position += 1
        continue
      }
      isEmptyTag = false
      let name = consumeAttributeName()
      if let value = consumeAttributeValue() { attributes.add(name, value) }
    }
    position += 1
    return (attributes, isEmptyTag)
  }

  /// A `=` in front belongs to it.
  private mutating func consumeAttributeName() -> String {
    var isFirst = true
    return consumeName { byte in
      defer { isFirst = false }
      return byte > 0x20 && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
        && (isFirst || byte != UInt8(ascii: "="))
    }
  }

  /// What follows `=`: in quotes, or up to a blank.
  private mutating func consumeAttributeValue() -> ArraySlice<UInt8>? {
    skipBlanks()
    guard byte(position) == UInt8(ascii: "=") else { return nil }
    position += 1
    skipBlanks()
    guard let first = byte(position), first != UInt8(ascii: ">") else { return nil }
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    let start = position
    while position < bytes.count,
      isQuoted
        ? bytes[position] != first : bytes[position] > 0x20 && bytes[position] != UInt8(ascii: ">")
    { position += 1 }
    let value = bytes[start..<Swift.min(position, start + 4_096)]
    if isQuoted { position += 1 }
    return value
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }
}

/// The tags and texts of HTML, as sloppy as it comes; nothing is refused, and every byte is passed
/// once.
struct HTMLTokenizer: Sequence, IteratorProtocol {
  enum Token: Equatable {
    /// With its character references read.
    case text(String)
    case open(String, HTMLAttributes)
    case close(String)
    /// Here begins what never ends: a value in a tag, an element such as `style`. Browsers take all
    /// that follows for a part of it and show none; here it is read on as if that had not begun.
    case unended(String)
  }

  /// What stands in these is no markup, up to their end tag, and not for people.
  private static let hiddenElements: Set<String> = ["script", "style", "title", "iframe"]
  /// What stands in these is no markup, either, but seen as it is.
  private static let verbatimElements: Set<String> = ["textarea", "xmp", "plaintext"]

  private let bytes: [UInt8]
  private var position = 0
  /// The element whose text comes next, up to its end tag.
  private var verbatimElement: String?
  /// What was looked for to the end and not found, so that nobody looks for it twice.
  private var missing: Set<String> = []
  /// Behind it nothing is a tag.
  private let lastTagEnd: Int

  init(_ html: [UInt8]) {
    bytes = html
    lastTagEnd = html.lastIndex(of: UInt8(ascii: ">")) ?? -1
  }

  mutating func next() -> Token? {
    if let name = verbatimElement, let text = consumeVerbatim(name) { return text }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<"), let second = byte(position + 1) else {
        return consumeText()
      }
      switch second {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
      case UInt8(ascii: "/"):
        if let third = byte(position + 2), Self.isLetter(third) { return consumeEndTag() }
        guard position < lastTagEnd else { return consumeText() }
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
    if name == "plaintext" || !skip(toEndTagOf: name) { position = bytes.count }
    guard position > start else { return nil }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return .text(name == "textarea" ? HTMLEntities.decode(text) : text)
  }

  /// A comment, or what is passed over like one: `<!DOCTYPE …>`, `<?xml …>`, `</>`.
  private mutating func skipDeclaration() {
    guard bytes[position...].starts(with: "<!--".utf8) else {
      if !skip(past: [">"]) { position = bytes.count }
      return
    }
    position += 4
    for abruptEnd in [">", "->"] where bytes[position...].starts(with: abruptEnd.utf8) {
      position += abruptEnd.utf8.count
      return
    }
    if !skip(past: ["-->", "--!>"]) { position = bytes.count }
  }

  /// To behind the next place where one of these stands; stays where none does.
  private mutating func skip(past marks: [String]) -> Bool {
    guard !missing.contains(marks[0]) else { return false }
    let sought = marks.map { Array($0.utf8) }
    for index in position..<bytes.count {
      for mark in sought where bytes[index] == mark[0] && bytes[index...].starts(with: mark) {
        position = index + mark.count
        return true
      }
    }
    missing.insert(marks[0])
    return false
  }

  /// To the next end tag of that name, which is longer than none that only begins so; stays where
  /// there is none.
  private mutating func skip(toEndTagOf name: String) -> Bool {
    guard !missing.contains(name) else { return false }
    let mark = Array("</\(name)".utf8)
    for index in position..<bytes.count where bytes[index] == mark[0] {
      let found = bytes[index...].prefix(mark.count)
      if found.count == mark.count, zip(found, mark).allSatisfy({ $0 | 0x20 == $1 | 0x20 }),
        let next = byte(index + mark.count),
        next <= 0x20 || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
      {
        position = index
        return true
      }
    }
    missing.insert(name)
    return false
  }
}

/// Tags.
extension HTMLTokenizer {
  private mutating func consumeEndTag() -> Token {
    position += 2
    let name = consumeTagName()
    return consumeAttributes() == nil ? .unended("</\(name)") : .close(name)
  }

  /// Nil for an element that is passed over.
  private mutating func consumeStartTag() -> Token? {
    position += 1
    let name = consumeTagName()
    guard let (attributes, isEmptyTag) = consumeAttributes() else { return .unended("<\(name)") }
    if !isEmptyTag, Self.hiddenElements.contains(name) {
      if skip(toEndTagOf: name) { return nil }
      guard name == "script" else { return .unended("<\(name)>") }
      position = bytes.count
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

  /// Reads to behind the tag's end; nil where a value in it is never closed.
  private mutating func consumeAttributes() -> (HTMLAttributes, isEmptyTag: Bool)? {
    var (attributes, isEmptyTag) = (HTMLAttributes(), false)
    while let next = byte(position), next != UInt8(ascii: ">") {
      if next <= 0x20 || next == UInt8(ascii: "/") {
        isEmptyTag = isEmptyTag || next == UInt8(ascii: "/")
        position += 1
        continue
      }
      isEmptyTag = false
      let name = consumeAttributeName()
      switch consumeAttributeValue() {
      case .value(let value): attributes.add(name, value)
      case .none: break
      case .unended: return nil
      }
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

  private enum AttributeValue {
    case none
    case value(ArraySlice<UInt8>)
    /// Its closing quotation mark is missing.
    case unended
  }

  /// What follows `=`: in quotes, or up to a blank.
  private mutating func consumeAttributeValue() -> AttributeValue {
    skipBlanks()
    guard byte(position) == UInt8(ascii: "=") else { return .none }
    position += 1
    skipBlanks()
    guard let first = byte(position), first != UInt8(ascii: ">") else { return .none }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return consumeQuotedValue(first)
    }
    let start = position
    while let next = byte(position), next > 0x20, next != UInt8(ascii: ">") { position += 1 }
    return .value(value(from: start))
  }

  /// Where the closing mark is missing, the tag ends with the first `>`, if there is one.
  private mutating func consumeQuotedValue(_ mark: UInt8) -> AttributeValue {
    position += 1
    let start = position
    if skip(past: [String(Unicode.Scalar(mark))]) {
      return .value(bytes[start..<Swift.min(position - 1, start + Self.maxValueLength)])
    }
    guard skip(past: [">"]) else {
      position = bytes.count
      return .value(value(from: start))
    }
    return .unended
  }

  private static let maxValueLength = 4_096

  private func value(from start: Int) -> ArraySlice<UInt8> {
    bytes[start..<Swift.min(position, start + Self.maxValueLength)]
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }
}

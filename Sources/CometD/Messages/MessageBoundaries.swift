/// Finds where the messages of an answer begin and end, without reading them: so one message that
/// is too long or malformed is refused alone, and an event that is kept doesn't keep the others.
struct MessageBoundaries {
  private enum Place {
    case before, element, text, escape, after
  }

  /// The ranges of the array's elements, or of the one bare object that a server may answer with.
  private(set) var ranges: [Range<Int>] = []
  private var place = Place.before
  private var depth = 0
  private var start = 0
  private var isArray = false
  /// There are more elements than `most`, and `ranges` holds the first of them.
  private(set) var areTooMany = false

  /// Nil when the bytes are not one whole array or object.
  init?(of bytes: [UInt8], most: Int = 100_000) {
    for index in bytes.indices {
      guard step(bytes[index], at: index) else { return nil }
      areTooMany = ranges.count > most
      if areTooMany { return }
    }
    guard place == .after else { return nil }
  }

  private mutating func step(_ byte: UInt8, at index: Int) -> Bool {
    switch place {
    case .before: return begin(byte, at: index)
    case .element: return go(byte, at: index)
    case .text:
      if byte == UInt8(ascii: "\\") { place = .escape }
      if byte == UInt8(ascii: "\"") { place = .element }
      return true
    case .escape:
      place = .text
      return true
    case .after: return Self.isSpace(byte)
    }
  }

  private mutating func begin(_ byte: UInt8, at index: Int) -> Bool {
    if Self.isSpace(byte) { return true }
    guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") else { return false }
    isArray = byte == UInt8(ascii: "[")
    start = isArray ? index + 1 : index
    depth = 1
    place = .element
    return true
  }

  private mutating func go(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "\""): place = .text
    case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth -= 1
      if depth == 0 { return end(byte, at: index) }
    case UInt8(ascii: ",") where depth == 1 && isArray:
      ranges.append(start..<index)
      start = index + 1
    default: break
    }
    return true
  }

  private mutating func end(_ byte: UInt8, at index: Int) -> Bool {
    place = .after
    guard isArray else {
      ranges.append(start..<index + 1)
      return byte == UInt8(ascii: "}")
    }
    ranges.append(start..<index)
    return byte == UInt8(ascii: "]")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

/// Finds where the messages of an answer begin and end, without reading them: so one message that
/// is too long or malformed is refused alone, and an event that is kept doesn't keep the others.
struct MessageSplitter {
  private enum State {
    case before, element, string, escape, after
  }

  /// The ranges of the array's elements, or of the one bare object that a server may answer with.
  private(set) var ranges: [Range<Int>] = []
  private var state = State.before
  private var depth = 0
  private var elementStart = 0
  private var isArray = false
  /// There are more elements than `maxCount`, and `ranges` holds the first of them.
  private(set) var exceedsMaxCount = false

  /// Nil when the bytes are not one whole array or object.
  init?(of bytes: [UInt8], maxCount: Int = 100_000) {
    for index in bytes.indices {
      guard consume(bytes[index], at: index) else { return nil }
      exceedsMaxCount = ranges.count > maxCount
      if exceedsMaxCount { return }
    }
    guard state == .after else { return nil }
  }

  private mutating func consume(_ byte: UInt8, at index: Int) -> Bool {
    switch state {
    case .before: return consumeStart(byte, at: index)
    case .element: return consumeInside(byte, at: index)
    case .string:
      if byte == UInt8(ascii: "\\") { state = .escape }
      if byte == UInt8(ascii: "\"") { state = .element }
      return true
    case .escape:
      state = .string
      return true
    case .after: return Self.isWhitespace(byte)
    }
  }

  private mutating func consumeStart(_ byte: UInt8, at index: Int) -> Bool {
    if Self.isWhitespace(byte) { return true }
    guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") else { return false }
    isArray = byte == UInt8(ascii: "[")
    elementStart = isArray ? index + 1 : index
    depth = 1
    state = .element
    return true
  }

  private mutating func consumeInside(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "\""): state = .string
    case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth -= 1
      if depth == 0 { return consumeEnd(byte, at: index) }
    case UInt8(ascii: ",") where depth == 1 && isArray:
      ranges.append(elementStart..<index)
      elementStart = index + 1
    default: break
    }
    return true
  }

  private mutating func consumeEnd(_ byte: UInt8, at index: Int) -> Bool {
    state = .after
    guard isArray else {
      ranges.append(elementStart..<index + 1)
      return byte == UInt8(ascii: "}")
    }
    ranges.append(elementStart..<index)
    return byte == UInt8(ascii: "]")
  }

  private static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

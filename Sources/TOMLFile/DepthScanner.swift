/// Finds how deep TOML goes without going down into it.
///
/// As far as the text is TOML, strings and comments are told apart as the parser does it; the parser
/// goes no further than to the first mistake.
struct DepthScanner {
  private var rest: ArraySlice<UInt8>
  private var line = 1
  /// Of the place that is read.
  private var depth = 0
  /// The depth before each bracket that is open.
  private var open: [Int] = []

  init(_ text: String) { rest = Array(text.utf8)[...] }

  mutating func check(maxDepth: Int) throws(BoundedTOMLError) {
    while let byte = rest.popFirst() {
      try read(byte)
      guard depth <= maxDepth else {
        throw byte == UInt8(ascii: ".")
          ? .tooManyDots(line: line) : .tooManyBrackets(line: line)
      }
    }
  }

  private mutating func read(_ byte: UInt8) throws(BoundedTOMLError) {
    switch byte {
    case UInt8(ascii: "."): depth += 1
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      open.append(depth)
      depth += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = open.popLast() ?? 0
    case UInt8(ascii: ","): depth = open.last.map { $0 + 1 } ?? 0
    case UInt8(ascii: "\n"):
      line += 1
      if open.isEmpty { depth = 0 }
    case UInt8(ascii: "#"): rest = rest.drop { $0 != UInt8(ascii: "\n") }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString(in: byte)
    default: break
    }
  }

  /// What stands between these quotation marks, the last of them too.
  private mutating func skipString(in mark: UInt8) {
    if rest.starts(with: [mark, mark]) {
      rest.removeFirst(2)
      return skipMultilineString(in: mark)
    }
    while let byte = rest.first, byte != UInt8(ascii: "\n") {
      rest.removeFirst()
      if byte == mark { return }
      skipEscaped(after: byte, in: mark)
    }
  }

  private mutating func skipMultilineString(in mark: UInt8) {
    while !rest.isEmpty, !rest.starts(with: [mark, mark, mark]) {
      let byte = rest.removeFirst()
      if byte == UInt8(ascii: "\n") { line += 1 }
      skipEscaped(after: byte, in: mark)
    }
    // Two marks may stand before the three that end it.
    let marks = rest.prefix(5).prefix { $0 == mark }
    rest = rest.dropFirst(marks.count)
  }

  /// Nothing is escaped between apostrophes.
  private mutating func skipEscaped(after byte: UInt8, in mark: UInt8) {
    guard byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") else { return }
    if let next = rest.first, next != UInt8(ascii: "\n") { rest.removeFirst() }
  }
}

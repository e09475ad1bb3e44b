/// The lines of a letter as they were sent, one after the other.
struct LetterLines: Sequence, IteratorProtocol {
  struct Line {
    let text: Substring
    /// Whether it is from an earlier letter.
    let isQuoted: Bool

    init(_ text: Substring) {
      self.text = text
      let first = text.utf8.first { $0 != UInt8(ascii: " ") }
      isQuoted = first == UInt8(ascii: ">")
    }
  }

  /// A quotation that is longer is folded: in lines, and in bytes.
  private static let (maxOpenLines, maxOpenBytes) = (12, 1_200)

  private var rest: Substring?
  /// Of the lines that were returned.
  private(set) var passedBytes = 0

  init(_ text: String) { rest = text[...] }

  mutating func next() -> Line? {
    guard let text = rest else { return nil }
    let end = text.utf8.firstIndex(of: UInt8(ascii: "\n"))
    rest = end.map { text[text.utf8.index(after: $0)...] }
    let line = Line(text[..<(end ?? text.endIndex)])
    passedBytes += line.text.utf8.count + 1
    return line
  }

  /// Passes the quotation that begins with a line, and returns how many lines it has; nil where it is
  /// short, of which nothing is passed then.
  mutating func skipLongQuotation(from first: Line) -> Int? {
    var (ahead, last) = (self, self)
    var (count, bytes, blanks) = (1, first.text.utf8.count, 0)
    while let line = ahead.next() {
      if line.isQuoted {
        (count, bytes, blanks) = (count + blanks + 1, bytes + line.text.utf8.count, 0)
        last = ahead
      } else if line.text.utf8.allSatisfy({ $0 <= 0x20 }), blanks < 2 {
        blanks += 1
      } else {
        break
      }
    }
    guard count > Self.maxOpenLines || bytes > Self.maxOpenBytes else { return nil }
    rest = last.rest
    return count
  }
}

import Text

/// The lines of a letter as they were sent, one after the other.
struct LetterLines: Sequence, IteratorProtocol {
  struct Line {
    let text: Substring
    /// Whether it is from an earlier letter.
    let isQuoted: Bool

    fileprivate init(_ text: Substring, inEarlierLetter isEarlier: Bool) {
      self.text = text
      let first = text.utf8.first { $0 != UInt8(ascii: " ") }
      isQuoted = isEarlier || first == UInt8(ascii: ">")
    }

    fileprivate var isBlank: Bool { text.isBlank }
  }

  /// A quotation that is longer is folded: in lines, and in bytes.
  private static let (maxOpenLines, maxOpenBytes) = (12, 1_200)

  private var rest: Substring?
  /// Whether an earlier letter has begun, which goes on to the end.
  private var isInEarlierLetter = false
  /// Whether anything of this letter has come: an earlier one alone is what it has to say.
  private var hasOwnText = false
  /// Of the lines that were returned.
  private(set) var passedBytes = 0

  init(_ text: String) { rest = text[...] }

  private init(_ rest: Substring) { self.rest = rest }

  mutating func next() -> Line? {
    let before = rest
    guard let text = nextText() else { return nil }
    if hasOwnText, !isInEarlierLetter, EarlierLetter.mayBegin(with: text) {
      isInEarlierLetter = EarlierLetter.begins(with: Self.firstLines(of: before))
    }
    let line = Line(text, inEarlierLetter: isInEarlierLetter)
    if !line.isQuoted, !line.isBlank { hasOwnText = true }
    passedBytes += text.utf8.count + 1
    return line
  }

  private mutating func nextText() -> Substring? {
    guard let text = rest else { return nil }
    let end = text.utf8.firstIndex(of: UInt8(ascii: "\n"))
    rest = end.map { text[text.utf8.index(after: $0)...] }
    return text[..<(end ?? text.endIndex)]
  }

  /// Those that are not blank, as many as it takes to know a head.
  private static func firstLines(of text: Substring?) -> [Substring] {
    var source = LetterLines(text ?? "")
    var lines: [Substring] = []
    // Blank lines have an end, too.
    for _ in 0..<(3 * EarlierLetter.lookahead) where lines.count < EarlierLetter.lookahead {
      guard let line = source.nextText() else { break }
      if !line.isBlank { lines.append(line) }
    }
    return lines
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
      } else if line.isBlank, blanks < 2 {
        blanks += 1
      } else {
        break
      }
    }
    guard count > Self.maxOpenLines || bytes > Self.maxOpenBytes else { return nil }
    (rest, isInEarlierLetter) = (last.rest, last.isInEarlierLetter)
    return count
  }
}

extension Substring {
  fileprivate var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }
}

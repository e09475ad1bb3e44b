import Text
import Themes

/// A letter's text as lines of a screen, laid out no further than a picture needs: a letter may be as
/// long as it likes, and each key draws it anew.
struct LetterLayout {
  /// So much is laid out in any case, in bytes: most letters are shorter, and known as a whole.
  private static let minBytes = 20_000
  /// More than anybody writes, in bytes; quotations that are folded don't count.
  private static let maxBytes = HTMLText.maxBytes
  /// A line of the letter that is longer is laid out in parts, in Unicode scalars.
  private static let maxLineLength = 8_000

  let columns: Int
  let opensQuotations: Bool

  private(set) var lines: [Line] = []
  /// False where the picture needed less than the letter has.
  private(set) var isWhole = true

  init(columns: Int, opensQuotations: Bool) {
    (self.columns, self.opensQuotations) = (columns, opensQuotations)
  }

  /// With the text behind it, up to the first so many lines at least.
  func appending(_ text: String, atLeast count: Int) -> LetterLayout {
    var layout = self
    layout.append(text, atLeast: count)
    return layout
  }

  mutating func append(_ more: [Line]) { lines += more }

  private mutating func append(_ text: String, atLeast count: Int) {
    var source = LetterLines(text)
    while let line = source.next() {
      guard source.passedBytes < Self.maxBytes else {
        lines += [[], [TextSpan("The rest is not shown.", .levelWarn)]]
        return
      }
      if lines.count >= count, source.passedBytes > Self.minBytes {
        isWhole = false
        return
      }
      if line.isQuoted, !opensQuotations, let quotation = source.skipLongQuotation(from: line) {
        appendFold(quotation)
      } else {
        appendLine(line)
      }
    }
  }

  /// What is quoted from earlier letters stands back.
  private mutating func appendLine(_ line: LetterLines.Line) {
    var rest = line.text[...].unicodeScalars
    repeat {
      let part = rest.prefix(Self.maxLineLength)
      rest = rest[part.endIndex...]
      for row in SafeText(String(part), lines: .kept).lines {
        lines +=
          row.isEmpty
          ? [[]]
          : row.wrapped(to: columns, limit: Self.maxLineLength)
            .map { [TextSpan($0, line.isQuoted ? .muted : .text)] }
      }
    } while !rest.isEmpty
  }

  private mutating func appendFold(_ count: Int) {
    let remark: SafeText =
      "\(count.grouped) quoted line\(count == 1 ? "" : "s"): z opens and folds them"
    lines.append([TextSpan("> ", .muted), TextSpan(remark.clipped(to: columns - 2), .key)])
  }
}

/// One pass over hostile text: decides what becomes of each scalar and writes what may be shown.
struct Sanitiser {
  private let lineBreaks: SafeText.LineBreaks
  private var output = String.UnicodeScalarView()
  private var wasAltered = false
  private var column = 0
  private var maxColumn = 0
  private var marks: [Unicode.Scalar] = []
  private var markCount = 0
  private var hasBase = false
  private var previous: Unicode.Scalar?

  /// How many combining marks a character may carry.
  static let maxMarks = 4

  init(lineBreaks: SafeText.LineBreaks) {
    self.lineBreaks = lineBreaks
  }

  mutating func sanitise(_ hostile: String) -> SafeText {
    output.reserveCapacity(min(hostile.utf8.count, SafeText.maxLength))
    var count = 0
    for scalar in hostile.unicodeScalars {
      count += 1
      if count > SafeText.maxLength {
        appendEllipsis()
        break
      }
      process(scalar)
      previous = scalar
    }
    endCharacter()
    wasAltered = wasAltered || previous == "\r"
    return SafeText(
      string: String(output), wasAltered: wasAltered, width: max(maxColumn, column),
      isPlainASCII: output.allSatisfy { (0x20...0x7E).contains($0.value) })
  }

  private mutating func process(_ scalar: Unicode.Scalar) {
    if previous == "\r" && scalar != "\n" { wasAltered = true }
    switch ScalarDisposition.of(scalar, after: previous) {
    case .shown(let width): append(scalar, width: width)
    case .combining: combine(scalar)
    case .tab: appendTab()
    case .lineBreak(let isPlain):
      wasAltered = wasAltered || !isPlain
      appendLineBreak()
    case .substitute(let letter): append(letter, width: 1)
    case .unpairedSurrogate(let unit):
      for scalar in "\\u\(String(unit, radix: 16))".unicodeScalars { append(scalar, width: 1) }
      wasAltered = true
    case .placeholder:
      append(ScalarDisposition.placeholderScalar, width: 1)
      wasAltered = true
    case .removed: wasAltered = true
    case .carriageReturn, .redundant: break
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, width: Int) {
    endCharacter()
    output.append(scalar)
    column += width
    hasBase = true
  }

  /// A mark without a character under it gets a blank, so that it can't attach to its neighbour
  /// when texts are put together.
  private mutating func combine(_ scalar: Unicode.Scalar) {
    if !hasBase {
      append(" ", width: 1)
    }
    markCount += 1
    if markCount <= Sanitiser.maxMarks { marks.append(scalar) }
  }

  /// Writes the marks of the last character; more than four are one replacement character.
  private mutating func endCharacter() {
    if markCount > Sanitiser.maxMarks {
      output.append("\u{FFFD}")
      column += 1
      wasAltered = true
    } else if markCount > 0 {
      output.append(contentsOf: marks)
    }
    marks.removeAll(keepingCapacity: true)
    markCount = 0
  }

  private mutating func appendTab() {
    let blanks = lineBreaks == .kept ? 8 - column % 8 : 1
    for _ in 0..<blanks { append(" ", width: 1) }
  }

  private mutating func appendLineBreak() {
    guard lineBreaks == .kept else { return append("⏎", width: 1) }
    endCharacter()
    output.append("\n")
    maxColumn = max(maxColumn, column)
    column = 0
    hasBase = false
  }

  private mutating func appendEllipsis() {
    append("…", width: 1)
    wasAltered = true
  }
}

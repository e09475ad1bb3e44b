/// Text that may be shown: whatever came in, nothing in it can move the cursor, hide, reorder
/// or spoof. The only text that a canvas, the window's title and the command line accept.
package struct SafeText: Hashable, Sendable {
  /// What becomes of the line breaks of the original.
  package enum LineBreaks: Sendable {
    /// Each one becomes `⏎`: for fields of one line.
    case marked
    /// Each one stays, as a line feed: for bodies, read through `lines`.
    case kept
  }

  /// The longest text that is looked at, in Unicode scalars; the rest is cut off with `…`.
  package static let maxLength = 65_536

  /// The text itself. Equality is by canonical equivalence, as for every `String`.
  package let string: String

  /// True when something of the original was removed or replaced that its reader could not have
  /// seen, or when it was cut. Tabs, line breaks, flags, emoji modifiers and emoji joiners don't
  /// count: they are drawn differently, but they hide nothing.
  package let wasAltered: Bool

  /// How many columns it needs; of several lines, the widest one's.
  package let width: Int

  /// True when every character is a printable ASCII one, and so one byte and one column.
  package let isPlainASCII: Bool

  /// Sanitises text from outside.
  package init(_ hostile: String, lines: LineBreaks = .marked) {
    if SafeText.isPlain(hostile) {
      self.init(
        string: hostile, wasAltered: false, width: hostile.utf8.count, isPlainASCII: true)
    } else {
      var sanitiser = Sanitiser(lineBreaks: lines)
      self = sanitiser.sanitise(hostile)
    }
  }

  init(string: String, wasAltered: Bool, width: Int, isPlainASCII: Bool) {
    self.string = string
    self.wasAltered = wasAltered
    self.width = width
    self.isPlainASCII = isPlainASCII
  }

  /// True when there is nothing to show.
  package var isEmpty: Bool { string.isEmpty }

  /// The text line by line; one line, unless line breaks were kept.
  package var lines: [SafeText] {
    guard !isPlainASCII, string.utf8.contains(0x0A) else { return [self] }
    return string.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      SafeText.trusted(String(Substring($0)), wasAltered: wasAltered)
    }
  }

  /// Wraps a string that is made of safe text only.
  static func trusted(_ string: String, wasAltered: Bool) -> SafeText {
    if isPlain(string) {
      return SafeText(
        string: string, wasAltered: wasAltered, width: string.utf8.count, isPlainASCII: true)
    }
    let width = string.unicodeScalars.reduce(0) { $0 + ColumnWidth.of($1) }
    return SafeText(string: string, wasAltered: wasAltered, width: width, isPlainASCII: false)
  }

  /// True for printable ASCII that is short enough: eight bytes are tested at a time.
  private static func isPlain(_ string: String) -> Bool {
    guard string.utf8.count <= maxLength else { return false }
    return string.utf8.withContiguousStorageIfAvailable(hasOnlyPrintableBytes) ?? false
  }

  private static func hasOnlyPrintableBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let high: UInt64 = 0x8080_8080_8080_8080
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A byte under 0x20 borrows into its high bit; 0x7F and above carries into it.
      let low = word &- 0x2020_2020_2020_2020
      let top = word &+ 0x0101_0101_0101_0101
      if (word | low | top) & high != 0 { return false }
      index += 8
    }
    while index < raw.count {
      if raw[index] < 0x20 || raw[index] > 0x7E { return false }
      index += 1
    }
    return true
  }
}

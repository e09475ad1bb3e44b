import CNcurses

/// What a terminal sends around pasted text, as numbers that ncurses has no other use for.
enum BracketedPaste {
  static let startCode: Int32 = 0x700
  static let endCode: Int32 = 0x701

  /// Teaches ncurses the marks, where the terminal knows how to set them.
  static func defineKeys() {
    if let bytes = ncurses_string("PS") { define_key(bytes, startCode) }
    if let bytes = ncurses_string("PE") { define_key(bytes, endCode) }
  }
}

/// Text on its way from the clipboard; it may come in several pieces.
struct PasteBuffer {
  /// The longest text that is kept, in Unicode scalars.
  private static let maxLength = 65_536

  private var scalars = String.UnicodeScalarView()
  private var count = 0

  var text: String { String(scalars) }

  mutating func append(_ scalar: Unicode.Scalar) {
    count += 1
    if count <= PasteBuffer.maxLength { scalars.append(scalar) }
  }
}

extension Screen {
  var isPasting: Bool { paste != nil }

  mutating func beginPaste() {
    paste = PasteBuffer()
  }

  /// The pasted text when it is complete.
  mutating func endPaste() -> String? {
    defer { paste = nil }
    return paste?.text
  }

  /// Takes one character of it. Escape ends it, too: terminals keep it out of pasted text, so it
  /// is the key of someone whose terminal forgot the end.
  mutating func consumePaste(_ code: wint_t) -> String? {
    if code == 0x1B { return endPaste() }
    // Terminals send the lines of a text as Enter would.
    if let scalar = Unicode.Scalar(code == 0x0D ? 0x0A : code) { paste?.append(scalar) }
    return nil
  }
}

import CNcurses

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

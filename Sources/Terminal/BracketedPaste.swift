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

import CNcurses

/// What a terminal sends in front of a report of the mouse, as numbers that ncurses has no other
/// use for. The terminal's own entry is not asked: many name the older form, and the terminal sends
/// what it was asked for.
enum MouseTracking {
  static let reportCode: Int32 = 0x702
  static let legacyReportCode: Int32 = 0x703

  /// Asks for presses, releases and the wheel, never for mere motion (1000), with columns and rows
  /// as numbers (1006).
  static let enable = "\u{1B}[?1006h\u{1B}[?1000h"
  static let disable = "\u{1B}[?1000l\u{1B}[?1006l"

  /// Teaches ncurses the marks, so that no report is ever taken for keys.
  static func defineKeys() {
    defineKey("\u{1B}[<", as: reportCode)
    defineKey("\u{1B}[M", as: legacyReportCode)
  }

  /// A few old terminals have a key of this form: it stays a key.
  private static func defineKey(_ mark: String, as code: Int32) {
    if [0, KEY_MOUSE].contains(key_defined(mark)) { define_key(mark, code) }
  }
}

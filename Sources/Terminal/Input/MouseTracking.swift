/// What makes a terminal tell of the mouse.
enum MouseTracking {
  /// Asks for presses, releases and the wheel, never for mere motion (1000), with columns and rows
  /// as numbers (1006).
  static let enable = "\u{1B}[?1006h\u{1B}[?1000h"
  static let disable = "\u{1B}[?1000l\u{1B}[?1006l"
}

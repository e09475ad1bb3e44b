/// A colour of a cell, with what stands for it on a terminal of eight or sixteen colours.
package struct Color: Hashable, Sendable {
  /// Where a colour comes from.
  package enum Value: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// One of the sixteen that the terminal's user has chosen, 0–15.
    case ansi(UInt8)
    /// One of the fixed ones, 16–255.
    case palette(UInt8)
    case rgb(UInt8, UInt8, UInt8)
  }

  package var value: Value
  /// The terminal colour (0–15) for poor terminals; nil stands for the terminal's own.
  package var basic: UInt8?

  private init(_ value: Value, basic: UInt8?) {
    self.value = value
    self.basic = basic
  }

  /// The terminal's own foreground or background.
  package static let standard = Color(.standard, basic: nil)

  /// One of the terminal's sixteen; a number beyond them is the last.
  package static func ansi(_ number: UInt8) -> Color {
    Color(.ansi(min(number, 15)), basic: min(number, 15))
  }

  /// One of 256; the first sixteen are the terminal's own.
  package static func palette(_ number: UInt8, basic: UInt8? = nil) -> Color {
    number < 16 ? .ansi(number) : Color(.palette(number), basic: basic)
  }

  package static func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8, basic: UInt8? = nil) -> Color
  {
    Color(.rgb(red, green, blue), basic: basic)
  }
}

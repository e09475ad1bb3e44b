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

  // The kind, three parts and the fallback in one word: a screenful of cells is compared for
  // every frame, and words are quickly compared.
  private var bits: UInt32

  private init(_ value: Value, basic: UInt8?) {
    bits = Color.bits(value, basic)
  }

  package var value: Value {
    let high = UInt8(truncatingIfNeeded: bits >> 16)
    switch bits >> 24 & 3 {
    case 1: return .ansi(high)
    case 2: return .palette(high)
    case 3:
      return .rgb(high, UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits))
    default: return .standard
    }
  }

  /// The terminal colour (0–15) for poor terminals; nil stands for the terminal's own.
  package var basic: UInt8? {
    get { bits >> 30 & 1 == 1 ? UInt8(bits >> 26 & 15) : nil }
    set { bits = Color.bits(value, newValue) }
  }

  private static func bits(_ value: Value, _ basic: UInt8?) -> UInt32 {
    let fallback = basic.map { 1 << 30 | UInt32($0 & 15) << 26 } ?? 0
    switch value {
    case .standard: return fallback
    case .ansi(let number): return fallback | 1 << 24 | UInt32(number) << 16
    case .palette(let number): return fallback | 2 << 24 | UInt32(number) << 16
    case .rgb(let red, let green, let blue):
      return fallback | 3 << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    }
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

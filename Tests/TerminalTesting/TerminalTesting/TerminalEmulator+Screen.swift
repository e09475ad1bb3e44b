import CTerminalTesting
import Terminal

extension TerminalEmulator {
  /// One cell as the terminal shows it.
  package struct ScreenCell: Hashable, Sendable {
    /// The character; empty for nothing written, and for the right half of a wide one.
    package var text: String
    package var isRightHalf: Bool
    package var width: Int
    package var isBold: Bool
    package var isUnderlined: Bool
    package var isItalic: Bool
    package var isReversed: Bool
    package var foreground: Color.Value
    package var background: Color.Value
  }

  /// What the program has asked of the terminal.
  package struct Modes: Hashable, Sendable {
    package var isAlternateScreen: Bool
    package var isCursorVisible: Bool
    package var isMouseTracked: Bool
    /// The line discipline gathers lines and echoes them, as shells leave it.
    package var isCooked: Bool
  }

  package var modes: Modes {
    let modes = emulator_get_modes(vterm)
    return Modes(
      isAlternateScreen: modes.alternate != 0, isCursorVisible: modes.cursor_visible != 0,
      isMouseTracked: modes.mouse != 0, isCooked: pseudo_terminal_is_cooked(child.terminal) != 0)
  }

  /// How often the bell has rung.
  package var bellCount: Int { Int(emulator_get_modes(vterm).bells) }

  /// The title of the window, as the program has set it last.
  package var title: String { String(cString: emulator_get_title(vterm)) }

  /// The rows as they are seen, without the blanks at their ends.
  package var screen: [String] {
    (0..<size.rows).map { y in
      var line = ""
      for x in 0..<size.columns {
        let cell = cell(at: Point(x: x, y: y))
        if !cell.isRightHalf { line += cell.text.isEmpty ? " " : cell.text }
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  /// The cell there; an empty one outside.
  package func cell(at point: Point) -> ScreenCell {
    let cell = emulator_get_cell(vterm, Int32(point.x), Int32(point.y))
    let (a, b, c, d, e, f) = cell.scalars
    let isRightHalf = a == .max
    var text = String.UnicodeScalarView()
    if !isRightHalf {
      text.append(
        contentsOf: [a, b, c, d, e, f].prefix { $0 != 0 }.compactMap(Unicode.Scalar.init))
    }
    return ScreenCell(
      text: String(text), isRightHalf: isRightHalf, width: Int(cell.width), isBold: cell.bold != 0,
      isUnderlined: cell.underline != 0, isItalic: cell.italic != 0, isReversed: cell.reverse != 0,
      foreground: TerminalEmulator.color(cell.foreground),
      background: TerminalEmulator.color(cell.background))
  }

  private static func color(_ color: emulator_color) -> Color.Value {
    let value = color.value
    switch Int(color.kind) {
    case EMULATOR_COLOR_INDEXED:
      return value < 16 ? .ansi(UInt8(value)) : .palette(UInt8(value & 0xFF))
    case EMULATOR_COLOR_RGB:
      return .rgb(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    default: return .standard
    }
  }
}

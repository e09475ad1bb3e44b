import Text

extension Canvas {
  /// The text of each row without the blanks at its end.
  package var lines: [String] {
    (0..<size.rows).map { y in
      var line = ""
      var blanks = ""
      for cell in row(y) {
        if cell.character == .blank {
          blanks += " "
        } else {
          line += blanks + cell.character.text
          blanks = ""
        }
      }
      return line
    }
  }

  /// The cells of a row; none outside.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(y) else { return [] }
    return cells[y * size.columns..<(y + 1) * size.columns]
  }
}

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

  /// A stretch of one row in one style.
  package struct Run: Hashable, Sendable {
    package var text: String
    package var style: Style

    package init(text: String, style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// The rows in stretches of one style each, blanks included.
  package var styledText: [[Run]] {
    (0..<size.rows).map { y in
      var runs: [Run] = []
      for cell in row(y) {
        if let last = runs.indices.last, runs[last].style == cell.style {
          runs[last].text += cell.character.text
        } else {
          runs.append(Run(text: cell.character.text, style: cell.style))
        }
      }
      return runs
    }
  }

  /// The cells of a row; none outside.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(y) else { return [] }
    return cells[y * size.columns..<(y + 1) * size.columns]
  }
}

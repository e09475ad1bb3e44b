import Terminal
import Text
import Themes

/// The box of a question: the program's own words first, then what it is about, named and quoted,
/// so that nothing that came from outside can pass for the question; last the answers.
struct QuestionBox {
  let title: SafeText
  let choices: [KeyField]
  /// If there is room for so many.
  let columns: Int
  let area: Rect

  /// How many columns its lines have.
  var lineWidth: Int { min(columns, area.columns) - 4 }

  func draw(_ lines: [Line], _ painter: inout Painter) {
    let box = DialogBox(columns: columns, rows: lines.count + 3, in: area)
    box.draw(title: title, &painter)
    painter.background = .dialog
    // However small the box, the answers that it takes are told.
    let (rows, last) = box.inside.split(bottom: 1)
    for (index, line) in lines.prefix(rows.rows).enumerated() {
      painter.write(line, at: Point(x: rows.x, y: rows.y + index), width: rows.columns)
    }
    painter.write(choices, at: last.origin, width: last.columns)
    painter.background = nil
  }
}

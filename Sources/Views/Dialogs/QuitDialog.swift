import Desk
import Terminal
import Text
import Themes

/// The question before the end: the program's own words first, then what it is about, named and
/// quoted, so that nothing that came from outside can pass for the question.
struct QuitDialog {
  private static let named = 5

  let state: State
  let rect: Rect

  func draw(_ pen: inout Pen) {
    let box = DialogBox(columns: 64, rows: lines(pen.look.glyphs).count + 2, in: rect)
    box.draw(title: "Quit?", &pen)
    pen.ground = .dialog
    // However small the box, the answer that it takes is told.
    let (rows, last) = box.inside.split(bottom: 1)
    for (index, line) in lines(pen.look.glyphs).dropLast().prefix(rows.rows).enumerated() {
      pen.write(line, at: Point(x: rows.x, y: rows.y + index), width: rows.columns)
    }
    pen.write(Self.answers, at: last.origin, width: last.columns)
    pen.ground = nil
  }

  private static let answers: Line = [
    Piece("y", .key), Piece(" quits   ", .text), Piece("any other key", .key),
    Piece(" stays", .text),
  ]

  private func lines(_ glyphs: Glyphs) -> [Line] {
    let count = state.desk.count
    let words: SafeText =
      count == 1
      ? "One interaction is still on your desk, and stays yours:"
      : "\(count) interactions are still on your desk, and stay yours:"
    var lines: [Line] = [[Piece(words)], []]
    for record in state.desk.prefix(Self.named) { lines.append(line(record, glyphs)) }
    if count > Self.named { lines.append([Piece("and \(count - Self.named) more", .muted)]) }
    return lines + [[], Self.answers]
  }

  private func line(_ record: Record, _ glyphs: Glyphs) -> Line {
    let look = record.medium.look
    let subject = SafeText(record.described.subject ?? "no subject").clipped(to: 34)
    return [
      Piece(glyphs[look.glyph], look.role), Piece(" \(record.medium.name) ", .text),
      Piece("\(record.id) ", .text), Piece("“\(subject)”", .muted),
    ]
  }
}

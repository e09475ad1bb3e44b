import Desk
import Terminal
import Text
import Themes
import WebServices

/// The question before the end: the program's own words first, then what it is about, named and
/// quoted, so that nothing that came from outside can pass for the question.
struct QuitDialog {
  private static let named = 5

  let state: State
  let rect: Rect

  func draw(_ pen: inout Pen) {
    let columns = min(64, rect.columns)
    let lines = lines(columns - 4, pen.look.glyphs)
    let box = DialogBox(columns: columns, rows: lines.count + 3, in: rect)
    box.draw(title: "Quit?", &pen)
    pen.ground = .dialog
    // However small the box, the answer that it takes is told.
    let (rows, last) = box.inside.split(bottom: 1)
    for (index, line) in lines.prefix(rows.rows).enumerated() {
      pen.write(line, at: Point(x: rows.x, y: rows.y + index), width: rows.columns)
    }
    pen.write(answers, at: last.origin, width: last.columns)
    pen.ground = nil
  }

  private var answers: [KeyField] {
    let back: [KeyField] =
      state.reasonNotToPutBackAll == nil
      ? [KeyField("p", " puts back all   ", for: .character("p"))] : []
    return back + [
      KeyField("k", " keeps   ", for: .character("k")),
      KeyField("any other key", " stays", for: .escape),
    ]
  }

  private func lines(_ columns: Int, _ glyphs: Glyphs) -> [Line] {
    let count = state.desk.count
    let notSent = state.notSent.count
    let words: SafeText =
      switch count {
      case 0 where notSent > 0: "Quit with something that you wrote and did not send?"
      case 0: "Quit while something is under way? What comes of it will not be seen."
      case 1: "Quit with an interaction on your desk? Kept, it stays yours:"
      default: "Quit with \(count) interactions on your desk? Kept, they stay yours:"
      }
    var lines: [Line] = words.wrapped(to: columns).map { [Piece($0)] } + [[]]
    for record in state.desk.prefix(Self.named) { lines.append(line(record, glyphs)) }
    if count > Self.named { lines.append([Piece("and \(count - Self.named) more", .muted)]) }
    if notSent > 0 {
      let kept: SafeText =
        notSent == 1
        ? "What you wrote and did not send is kept in a file."
        : "\(notSent) texts that you wrote and did not send are kept in files."
      lines += kept.wrapped(to: columns).map { [Piece($0)] }
    }
    return lines + [[]]
  }

  private func line(_ record: Record, _ glyphs: Glyphs) -> Line {
    let look = record.medium.look
    let subject: Line =
      record.described.subject.map {
        [Piece("“", .muted), Piece(SafeText($0).clipped(to: 32)), Piece("”", .muted)]
      } ?? [Piece("without a subject", .muted)]
    return [
      Piece(glyphs[look.glyph], look.role), Piece(" \(record.medium.name) ", .text),
      Piece(SafeText(record.id), .text), Piece(" ", .text),
    ] + subject
  }
}

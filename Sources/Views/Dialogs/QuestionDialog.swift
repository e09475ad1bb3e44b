import Desk
import Terminal
import Text
import Themes
import WebServices

/// The question before what can't be taken back: the program's own words first, then what it is
/// about, named and quoted, so that nothing that came from outside can pass for the question.
struct QuestionDialog {
  private static let named = 5

  let question: Question
  let rect: Rect

  func draw(_ pen: inout Pen) {
    let columns = min(68, rect.columns)
    let gap: [Line] = rect.rows < 14 ? [] : [[]]
    let lines = lines(columns - 4, pen.look.glyphs) + gap
    let box = DialogBox(columns: columns, rows: lines.count + 3, in: rect)
    box.draw(title: "\(SafeText(question.deed.kind.infinitive).startingUpper)?", &pen)
    pen.ground = .dialog
    // However small the box, the answers that it takes are told.
    let (rows, last) = box.inside.split(bottom: 1)
    for (index, line) in lines.prefix(rows.rows).enumerated() {
      pen.write(line, at: Point(x: rows.x, y: rows.y + index), width: rows.columns)
    }
    pen.write(answers, at: last.origin, width: last.columns)
    pen.ground = nil
  }

  private var answers: [KeyField] {
    let queue: [KeyField] =
      question.deed == .complete(queue: nil)
      ? [KeyField("t", " into a queue  ", for: .character("t"))] : []
    let other: SafeText = rect.columns < 60 ? "else" : "any other key"
    return [KeyField("y", " yes  ", for: .character("y"))] + queue
      + [KeyField(other, " no", for: .escape)]
  }

  private func lines(_ columns: Int, _ glyphs: Glyphs) -> [Line] {
    let count = question.items.count
    let verb = SafeText(question.deed.kind.infinitive).startingUpper
    let destination = SafeText(question.deed.destination)
    let object = SafeText(question.deed.kind.object)
    let what: SafeText = count == 1 ? "this \(object)" : "these \(count) \(object)s"
    var lines: [Line] = ("\(verb) \(what)\(destination)?" as SafeText).wrapped(
      to: columns, limit: 3
    )
    .map { [Piece($0)] }
    lines += question.items.prefix(Self.named).map { line($0, glyphs) }
    if count == 1, let letter = question.items[0].letter { lines += opening(letter, columns) }
    if count > Self.named { lines.append([Piece("and \(count - Self.named) more", .muted)]) }
    guard let first = question.others.first, let obstacle = first.obstacle else { return lines }
    let others = question.others.count
    let words: SafeText =
      "\(others) of those marked can't be, and \(others == 1 ? "is" : "are") left"
    return lines + [[Piece(words, .levelWarn)]]
      + [[Piece(SafeText(obstacle).clippedAtWord(to: columns), .muted)]]
  }

  /// To whom it goes, and how it begins.
  private func opening(_ letter: Question.Opening, _ columns: Int) -> [Line] {
    let to = SafeText.field(letter.to.prefix(20).joined(separator: ", "))
    let words: [Line] =
      letter.words.map {
        [
          [
            Piece("“", .muted), Piece(SafeText.field($0).clipped(to: columns - 2)),
            Piece("”", .muted),
          ]
        ]
      } ?? []
    return to.wrapped(to: columns - 3, limit: 2).enumerated()
      .map { [Piece($0.offset == 0 ? "to " : "   ", .muted), Piece($0.element)] } + words
  }

  private func line(_ item: Question.Item, _ glyphs: Glyphs) -> Line {
    let look = item.medium.look
    let subject: Line =
      item.subject.map {
        [Piece("“", .muted), Piece(SafeText($0).clipped(to: 32)), Piece("”", .muted)]
      } ?? [Piece("without a subject", .muted)]
    return [
      Piece(glyphs[look.glyph], look.role), Piece(" \(item.medium.name) ", .text),
      Piece(.field(item.id), .text), Piece(" ", .text),
    ] + subject
  }
}

import Core
import Terminal
import Text
import Themes
import WebServices

/// The question before the end: the program's own words first, then what it is about, named and
/// quoted, so that nothing that came from outside can pass for the question.
struct QuitDialog {
  private static let maxItems = 5

  let state: State
  let rect: Rect

  func draw(_ painter: inout Painter) {
    let columns = min(64, rect.columns)
    let lines = lines(columns - 4, painter.appearance.glyphs)
    let box = DialogBox(columns: columns, rows: lines.count + 3, in: rect)
    box.draw(title: "Quit?", &painter)
    painter.background = .dialog
    // However small the box, the answer that it takes is told.
    let (rows, last) = box.inside.split(bottom: 1)
    for (index, line) in lines.prefix(rows.rows).enumerated() {
      painter.write(line, at: Point(x: rows.x, y: rows.y + index), width: rows.columns)
    }
    painter.write(choices, at: last.origin, width: last.columns)
    painter.background = nil
  }

  private var choices: [KeyField] {
    let back: [KeyField] =
      state.disabledReason(for: .action(.quit(.putBackAll))) == nil
      ? [KeyField("p", " puts back all   ", for: .character("p"))] : []
    return back + [
      KeyField("k", " keeps   ", for: .character("k")),
      KeyField("any other key", " stays", for: .escape),
    ]
  }

  private func lines(_ columns: Int, _ glyphs: GlyphSet) -> [Line] {
    let count = state.held.count
    let notSent = state.unsentDrafts.count
    let text: SafeText =
      switch count {
      case 0 where notSent > 0: "Quit with something that you wrote and did not send?"
      case 0: "Quit while something is under way? What comes of it will not be seen."
      case 1: "Quit with an interaction on your desk? Kept, it stays yours:"
      default: "Quit with \(count) interactions on your desk? Kept, they stay yours:"
      }
    var lines: [Line] = text.wrapped(to: columns).map { [TextSpan($0)] } + [[]]
    for held in state.held.prefix(Self.maxItems) { lines.append(itemLine(held, glyphs)) }
    if count > Self.maxItems {
      lines.append([TextSpan("and \(count - Self.maxItems) more", .muted)])
    }
    if notSent > 0 {
      let kept: SafeText =
        notSent == 1
        ? "What you wrote and did not send is kept in a file."
        : "\(notSent) texts that you wrote and did not send are kept in files."
      lines += kept.wrapped(to: columns).map { [TextSpan($0)] }
    }
    return lines + [[]]
  }

  private func itemLine(_ held: HeldInteraction, _ glyphs: GlyphSet) -> Line {
    let style = held.medium.style
    let subject: Line =
      held.described.subject.map {
        [TextSpan("“", .muted), TextSpan(SafeText($0).clipped(to: 32)), TextSpan("”", .muted)]
      } ?? [TextSpan("without a subject", .muted)]
    return [
      TextSpan(glyphs[style.glyph], style.role), TextSpan(" \(held.medium.name) ", .text),
      TextSpan(SafeText(held.id), .text), TextSpan(" ", .text),
    ] + subject
  }
}

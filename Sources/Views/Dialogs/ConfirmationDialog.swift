import Core
import Terminal
import Text
import Themes
import WebServices

/// The question before what can't be taken back: the program's own words first, then what it is
/// about, named and quoted, so that nothing that came from outside can pass for the question.
struct ConfirmationDialog {
  private static let maxItems = 5

  let confirmation: Confirmation
  let rect: Rect

  func draw(_ painter: inout Painter) {
    let columns = min(68, rect.columns)
    let gap: [Line] = rect.rows < 14 ? [] : [[]]
    let lines = lines(columns - 4, painter.appearance.glyphs) + gap
    let box = DialogBox(columns: columns, rows: lines.count + 3, in: rect)
    box.draw(title: "\(SafeText(confirmation.action.kind.infinitive).sentenceCased)?", &painter)
    painter.background = .dialog
    // However small the box, the answers that it takes are told.
    let (rows, last) = box.inside.split(bottom: 1)
    for (index, line) in lines.prefix(rows.rows).enumerated() {
      painter.write(line, at: Point(x: rows.x, y: rows.y + index), width: rows.columns)
    }
    painter.write(choices, at: last.origin, width: last.columns)
    painter.background = nil
  }

  private var choices: [KeyField] {
    let queue: [KeyField] =
      confirmation.action == .complete(queue: nil)
      ? [KeyField("t", " into a queue  ", for: .character("t"))] : []
    let other: SafeText = rect.columns < 60 ? "else" : "any other key"
    return [KeyField("y", " yes  ", for: .character("y"))] + queue
      + [KeyField(other, " no", for: .escape)]
  }

  private func lines(_ columns: Int, _ glyphs: GlyphSet) -> [Line] {
    let count = confirmation.items.count
    let verb = SafeText(confirmation.action.kind.infinitive).sentenceCased
    let destination = SafeText(confirmation.action.destination)
    let object = SafeText(confirmation.action.kind.object)
    let what: SafeText = count == 1 ? "this \(object)" : "these \(count) \(object)s"
    var lines: [Line] = ("\(verb) \(what)\(destination)?" as SafeText).wrapped(
      to: columns, limit: 3
    )
    .map { [TextSpan($0)] }
    lines += confirmation.items.prefix(Self.maxItems).map { itemLine($0, glyphs) }
    if count == 1, let preview = confirmation.items[0].email {
      lines += previewLines(preview, columns)
    }
    if count > Self.maxItems {
      lines.append([TextSpan("and \(count - Self.maxItems) more", .muted)])
    }
    guard let first = confirmation.others.first, let obstacle = first.disabledReason else {
      return lines
    }
    let others = confirmation.others.count
    let text: SafeText =
      "\(others) of those marked can't be, and \(others == 1 ? "is" : "are") left"
    return lines + [[TextSpan(text, .levelWarn)]]
      + [[TextSpan(SafeText(obstacle).clippedAtWord(to: columns), .muted)]]
  }

  /// To whom it goes, and how it begins.
  private func previewLines(_ preview: Confirmation.EmailOpening, _ columns: Int) -> [Line] {
    let to = SafeText.bounded(preview.to.prefix(20).joined(separator: ", "))
    let text: [Line] =
      preview.firstLine.map {
        [
          [
            TextSpan("“", .muted), TextSpan(SafeText.bounded($0).clipped(to: columns - 2)),
            TextSpan("”", .muted),
          ]
        ]
      } ?? []
    return to.wrapped(to: columns - 3, limit: 2).enumerated()
      .map { [TextSpan($0.offset == 0 ? "to " : "   ", .muted), TextSpan($0.element)] } + text
  }

  private func itemLine(_ item: Confirmation.Item, _ glyphs: GlyphSet) -> Line {
    let style = item.medium.style
    let subject: Line =
      item.subject.map {
        [TextSpan("“", .muted), TextSpan(SafeText($0).clipped(to: 32)), TextSpan("”", .muted)]
      } ?? [TextSpan("without a subject", .muted)]
    return [
      TextSpan(glyphs[style.glyph], style.role), TextSpan(" \(item.medium.name) ", .text),
      TextSpan(.bounded(item.id), .text), TextSpan(" ", .text),
    ] + subject
  }
}

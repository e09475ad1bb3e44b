import Core
import Terminal
import Text
import Themes
import WebServices

/// The question before what can't be taken back.
struct ConfirmationDialog {
  let confirmation: Confirmation
  let rect: Rect

  func draw(_ painter: inout Painter) {
    let title: SafeText = "\(SafeText(confirmation.action.kind.infinitive).sentenceCased)?"
    let question = QuestionBox(title: title, choices: choices, columns: 68, area: rect)
    let gap: [Line] = rect.rows < 14 ? [] : [[]]
    question.draw(lines(question.lineWidth, painter.appearance.glyphs) + gap, &painter)
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
    lines += QuestionItem.lines(
      confirmation.items.map { QuestionItem(medium: $0.medium, id: $0.id, subject: $0.subject) },
      glyphs)
    if count == 1, let preview = confirmation.items[0].email {
      lines += previewLines(preview, columns)
    }
    guard let first = confirmation.others.first, let reason = first.disabledReason else {
      return lines
    }
    let others = confirmation.others.count
    let text: SafeText =
      "\(others) of those marked can't be, and \(others == 1 ? "is" : "are") left"
    return lines + [[TextSpan(text, .levelWarn)]]
      + [[TextSpan(SafeText(reason).clippedAtWord(to: columns), .muted)]]
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
}

import Core
import Terminal
import Text
import Themes
import WebServices

/// The question before the end, while something is still the agent's or under way.
struct QuitDialog {
  let state: State
  let rect: Rect

  func draw(_ painter: inout Painter) {
    let question = QuestionBox(title: "Quit?", choices: choices, columns: 64, area: rect)
    question.draw(lines(question.lineWidth, painter.appearance.glyphs), &painter)
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
    lines += QuestionItem.lines(
      state.held.map { QuestionItem(medium: $0.medium, id: $0.id, subject: $0.described.subject) },
      glyphs)
    if notSent > 0 {
      let kept: SafeText =
        notSent == 1
        ? "What you wrote and did not send is kept in a file."
        : "\(notSent) texts that you wrote and did not send are kept in files."
      lines += kept.wrapped(to: columns).map { [TextSpan($0)] }
    }
    return lines + [[]]
  }
}

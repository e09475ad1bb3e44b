import Core
import Terminal
import Text
import Themes

/// What came of each interaction of a batch.
struct ResultsDialog {
  private static let maxRows = 16
  /// Rows for why the selected one failed, with one that keeps it apart.
  private static let reasonRows = 2

  let batch: Batch
  let selected: Int
  let rect: Rect

  func draw(_ painter: inout Painter) {
    let count = batch.items.count
    let selected = min(selected, max(0, count - 1))
    let reasonRows = rect.rows < 16 || batch.failed == 0 ? 0 : Self.reasonRows
    let box = DialogBox(columns: 84, rows: min(Self.maxRows, count) + 4 + reasonRows, in: rect)
    let (top, below) = box.inside.split(top: 2)
    let (list, bottom) = below.split(bottom: reasonRows)
    let rows = DialogRows(count, selected: selected, in: list)
    box.draw(title: "Results", window: rows.window, &painter)
    painter.background = .dialog
    let summary = SafeText(batch.isRunning ? batch.progress : batch.summary)
    painter.write(
      [TextSpan(" "), TextSpan(summary.sentenceCased)], at: top.origin, width: top.columns)
    rows.draw(&painter) { draw(batch.items[$0], in: $1, &$2) }
    if reasonRows > 0, case .failed(let reason) = batch.items[selected].result {
      drawReason(reason, in: bottom, &painter)
    }
  }

  /// Why the selected one failed, over the whole width.
  private func drawReason(_ reason: String, in rect: Rect, _ painter: inout Painter) {
    painter.background = .dialog
    painter.write(
      [TextSpan(" "), TextSpan(.bounded(reason), .levelError)], at: Point(x: rect.x, y: rect.y + 1),
      width: rect.columns - 1)
    painter.background = nil
  }

  private func draw(_ item: Batch.Item, in rect: Rect, _ painter: inout Painter) {
    let (glyph, role, text) = style(item.result)
    let name = max(10, (rect.columns - 2) * 2 / 5)
    painter.write(
      [
        TextSpan(painter.appearance.glyphs[glyph], role, width: 2),
        TextSpan(.bounded(item.name), width: name),
        .blank(1), TextSpan(text, role),
      ], at: rect.origin, width: rect.columns)
  }

  private func style(_ result: Batch.Outcome) -> (Glyph, Role, SafeText) {
    switch result {
    case .waiting: (.dot, .muted, "waits for its turn")
    case .underWay: (.inProgress, .accent, SafeText("\(batch.action.kind.progressive)…"))
    case .done: (.done, .levelOk, SafeText(batch.action.kind.past))
    case .failed(let reason): (.refused, .levelError, SafeText(reason))
    case .stopped: (.stopped, .muted, "not begun")
    }
  }
}

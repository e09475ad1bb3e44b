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
    let (rows, bottom) = below.split(bottom: reasonRows)
    let first = scrollOffset(0, around: selected, count: count, page: max(1, rows.rows))
    let visible = first..<min(count, first + rows.rows)
    box.draw(title: "Results", range: (visible, count), &painter)
    painter.background = .dialog
    let summary = SafeText(batch.isRunning ? batch.progress : batch.summary)
    painter.write(
      [TextSpan(" "), TextSpan(summary.sentenceCased)], at: top.origin, width: top.columns)
    for (row, index) in visible.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + row, columns: rows.columns, rows: 1)
      painter.addHitRegion(row, .dialogLine(index))
      draw(batch.items[index], isSelected: index == selected, in: row, &painter)
    }
    if reasonRows > 0, case .failed(let reason) = batch.items[selected].result {
      drawReason(reason, in: bottom, &painter)
    }
    painter.background = nil
  }

  /// Why the selected one failed, over the whole width.
  private func drawReason(_ reason: String, in rect: Rect, _ painter: inout Painter) {
    painter.background = .dialog
    painter.write(
      [TextSpan(" "), TextSpan(.bounded(reason), .levelError)], at: Point(x: rect.x, y: rect.y + 1),
      width: rect.columns - 1)
  }

  private func draw(_ item: Batch.Item, isSelected: Bool, in row: Rect, _ painter: inout Painter) {
    painter.background = .dialog
    if isSelected { painter.drawSelectionBar(row, hasFocus: true) }
    let (glyph, role, text) = style(item.result)
    let name = max(10, (row.columns - 4) * 2 / 5)
    painter.write(
      [
        TextSpan(painter.appearance.glyphs[glyph], role, width: 2),
        TextSpan(.bounded(item.name), width: name),
        .blank(1), TextSpan(text, role),
      ], at: Point(x: row.x + 1, y: row.y), width: max(0, row.columns - 2))
    painter.background = nil
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

import Desk
import Terminal
import Text
import Themes

/// What came of each interaction of a batch.
struct ResultsDialog {
  private static let most = 16
  /// Rows for why the selected one failed, with one that keeps it apart.
  private static let told = 2

  let batch: Batch
  let selected: Int
  let rect: Rect

  func draw(_ pen: inout Pen) {
    let count = batch.items.count
    let selected = min(selected, max(0, count - 1))
    let told = rect.rows < 16 || batch.failed == 0 ? 0 : Self.told
    let box = DialogBox(columns: 84, rows: min(Self.most, count) + 4 + told, in: rect)
    let (top, below) = box.inside.split(top: 2)
    let (rows, bottom) = below.split(bottom: told)
    let first = window(0, around: selected, count: count, page: max(1, rows.rows))
    let seen = first..<min(count, first + rows.rows)
    box.draw(title: "Results", range: (seen, count), &pen)
    pen.ground = .dialog
    let summary = SafeText(batch.isRunning ? batch.progress : batch.summary)
    pen.write(
      [Piece(" "), Piece(summary.startingUpper)], at: top.origin, width: top.columns)
    for (row, index) in seen.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + row, columns: rows.columns, rows: 1)
      pen.claim(row, .line(index))
      draw(batch.items[index], isSelected: index == selected, in: row, &pen)
    }
    if told > 0, case .failed(let reason) = batch.items[selected].result {
      tell(reason, in: bottom, &pen)
    }
    pen.ground = nil
  }

  /// Why the selected one failed, over the whole width.
  private func tell(_ reason: String, in rect: Rect, _ pen: inout Pen) {
    pen.ground = .dialog
    pen.write(
      [Piece(" "), Piece(.field(reason), .levelError)], at: Point(x: rect.x, y: rect.y + 1),
      width: rect.columns - 1)
  }

  private func draw(_ item: Batch.Item, isSelected: Bool, in row: Rect, _ pen: inout Pen) {
    pen.ground = .dialog
    if isSelected { pen.select(row, hasFocus: true) }
    let (glyph, role, words) = look(item.result)
    let name = max(10, (row.columns - 4) * 2 / 5)
    pen.write(
      [
        Piece(pen.look.glyphs[glyph], role, width: 2), Piece(.field(item.name), width: name),
        .blank(1), Piece(words, role),
      ], at: Point(x: row.x + 1, y: row.y), width: max(0, row.columns - 2))
    pen.ground = nil
  }

  private func look(_ result: Batch.Result) -> (Glyph, Role, SafeText) {
    switch result {
    case .waiting: (.dot, .muted, "waits for its turn")
    case .underWay: (.going, .accent, SafeText("\(batch.deed.kind.progressive)…"))
    case .done: (.done, .levelOk, SafeText(batch.deed.kind.past))
    case .failed(let reason): (.refused, .levelError, SafeText(reason))
    case .stopped: (.stopped, .muted, "not begun")
    }
  }
}

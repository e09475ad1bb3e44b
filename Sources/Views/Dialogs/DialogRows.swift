import Terminal
import Themes

/// The list in a dialog, as far as it is seen: a row can be clicked, and the selected one bears the
/// bar.
struct DialogRows {
  let window: RowWindow
  let selected: Int
  let rect: Rect

  init(_ count: Int, selected: Int, in rect: Rect) {
    window = RowWindow(rows: rect.rows, of: count, around: selected)
    (self.selected, self.rect) = (selected, rect)
  }

  /// `number`: by which number a row is selected; nil for one that can't be.
  /// `drawRow`: draws what stands in a row, between the ends of its bar.
  func draw(
    _ painter: inout Painter, number: (Int) -> Int? = { $0 },
    _ drawRow: (_ index: Int, _ inside: Rect, inout Painter) -> Void
  ) {
    for (line, index) in window.visible.enumerated() {
      let row = Rect(x: rect.x, y: rect.y + line, columns: rect.columns, rows: 1)
      if let number = number(index) { painter.addHitRegion(row, .dialogLine(number)) }
      painter.background = .dialog
      if index == selected { painter.drawSelectionBar(row, hasFocus: true) }
      drawRow(index, row.inset(columns: 1, rows: 0), &painter)
    }
    painter.background = nil
  }
}

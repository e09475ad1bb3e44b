import Terminal
import Text
import Themes

/// A box in the middle of the screen, over the panels.
struct DialogBox {
  let rect: Rect
  /// The part of the screen that it lies over.
  private let area: Rect
  var inside: Rect { rect.inset(columns: 2, rows: 1) }

  /// So large if there is room; never larger than the part of the screen given.
  init(columns: Int, rows: Int, in area: Rect) {
    self.area = area
    let (columns, rows) = (min(columns, area.columns), min(rows, area.rows))
    rect = Rect(
      x: area.x + (area.columns - columns) / 2, y: area.y + (area.rows - rows) / 2,
      columns: columns, rows: rows)
  }

  /// `window`: which rows of the list in it are seen.
  func draw(title: SafeText, window: RowWindow? = nil, _ painter: inout Painter) {
    painter.addHitRegion(area, .nothing)
    painter.addHitRegion(rect, .dialog)
    painter.fill(rect, .dialog)
    painter.background = .dialog
    painter.draw(
      PanelFrame(rect: rect, hasFocus: true, title: [TextSpan(title, .titleFocus)], window: window))
    painter.background = nil
  }
}

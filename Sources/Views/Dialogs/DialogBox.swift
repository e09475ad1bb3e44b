import Terminal
import Text
import Themes

/// A box in the middle of the screen, over the panels.
struct DialogBox {
  let rect: Rect
  /// The part of the screen that it lies over.
  private let outer: Rect
  var inside: Rect { rect.inset(columns: 2, rows: 1) }

  /// So large if there is room; never larger than the part of the screen given.
  init(columns: Int, rows: Int, in outer: Rect) {
    self.outer = outer
    let (columns, rows) = (min(columns, outer.columns), min(rows, outer.rows))
    rect = Rect(
      x: outer.x + (outer.columns - columns) / 2, y: outer.y + (outer.rows - rows) / 2,
      columns: columns, rows: rows)
  }

  func draw(title: SafeText, range: (seen: Range<Int>, count: Int)? = nil, _ pen: inout Pen) {
    pen.claim(outer, .nothing)
    pen.claim(rect, .dialog)
    pen.fill(rect, .dialog)
    pen.ground = .dialog
    pen.draw(
      Frame(rect: rect, hasFocus: true, title: [Piece(title, .titleFocus)], range: range))
    pen.ground = nil
  }
}

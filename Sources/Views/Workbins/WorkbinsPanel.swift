import Desk
import Terminal
import Text
import Themes

/// The left panel: what I can look into, and how much lies in it.
struct WorkbinsPanel {
  let state: State
  let rect: Rect

  /// A selection in the rows up to this one brings those above it into sight.
  static let firstPlace = 1

  func draw(_ pen: inout Pen, _ viewport: inout Viewport) {
    let inside = rect.inside
    pen.claim(rect, .pane(.workbins))
    let rows = WorkbinRow.all(state, room: inside.rows)
    let selected = rows.firstIndex { $0.place == state.place } ?? 0
    viewport.workbinsPage = max(1, inside.rows)
    let wanted = selected <= Self.firstPlace ? 0 : selected
    viewport.workbinsOffset = window(
      viewport.workbinsOffset, around: wanted, count: rows.count, page: viewport.workbinsPage)
    let first = viewport.workbinsOffset
    let seen = first..<min(rows.count, first + inside.rows)
    pen.draw(frame(seen, count: rows.count))
    for (line, index) in seen.enumerated() {
      let row = Rect(x: inside.x, y: inside.y + line, columns: inside.columns, rows: 1)
      if let place = rows[index].place { pen.claim(row, .place(place)) }
      draw(rows[index], isSelected: index == selected, in: row, &pen)
    }
    if state.shelves.isEmpty { sayWhyEmpty(inside, &pen) }
  }

  private func frame(_ seen: Range<Int>, count: Int) -> Frame {
    let hasFocus = state.focus == .workbins
    return Frame(
      rect: rect, hasFocus: hasFocus,
      title: [Piece("Workbins", hasFocus ? .titleFocus : .title)], range: (seen, count))
  }

  private func draw(_ row: WorkbinRow, isSelected: Bool, in rect: Rect, _ pen: inout Pen) {
    guard rect.columns > 4 else { return }
    if isSelected { pen.select(rect, hasFocus: state.focus == .workbins) }
    pen.write(
      row.line(state, pen.look.glyphs, columns: rect.columns - 2),
      at: Point(x: rect.x + 1, y: rect.y), width: rect.columns - 2)
    pen.ground = nil
  }

  private func sayWhyEmpty(_ inside: Rect, _ pen: inout Pen) {
    let sentence: SafeText =
      state.knowsShelves
      ? "There is no workbin that you may look into. r reads the list again."
      : "Reading the list of workbins…"
    pen.say([(sentence, .muted)], in: inside.split(top: 2).rest)
  }
}

/// The first row to show so that one row is seen, moving no more than needed.
func window(_ offset: Int, around selected: Int, count: Int, page: Int) -> Int {
  let latest = max(0, count - page)
  let kept = min(max(offset, selected - page + 1), selected)
  return min(max(0, kept), latest)
}

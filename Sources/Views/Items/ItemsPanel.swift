import Desk
import Terminal
import Text
import Themes
import WebServices

/// The list at the top right: what lies in the workbin selected, or on my desk. Only the rows seen
/// are decoded.
struct ItemsPanel {
  let state: State
  let rect: Rect

  func draw(_ pen: inout Pen, _ viewport: inout Viewport) {
    let list = ItemList(state, near: viewport.itemsOffset, page: max(1, rect.rows - 3))
    let (head, rows) = rect.inside.split(top: 1)
    viewport.itemsPage = max(1, rows.rows)
    viewport.itemsOffset = window(
      viewport.itemsOffset, around: list.selected ?? 0, count: list.count,
      page: viewport.itemsPage)
    let first = viewport.itemsOffset
    let seen = first..<min(list.count, first + rows.rows)
    pen.draw(frame(list, seen))
    if let sentences = list.sentences {
      return pen.say(sentences, in: rect.inside)
    }
    let shown = seen.map { list.row($0, pen.look.glyphs) }
    let needs = (
      from: shown.map(\.from.columns).max() ?? 0, subject: shown.map(\.subject.columns).max() ?? 0
    )
    let columns = ItemColumns(
      columns: head.columns - 2, onDesk: state.place == .desk, needs: needs)
    pen.write(
      columns.heads, at: Point(x: head.x + 1, y: head.y), width: max(0, head.columns - 2))
    for (line, index) in seen.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + line, columns: rows.columns, rows: 1)
      if index == list.selected { pen.select(row, hasFocus: state.focus == .items) }
      pen.write(
        shown[line].line(columns, state.clock, pen.look.glyphs),
        at: Point(x: row.x + 1, y: row.y), width: max(0, row.columns - 2))
      pen.ground = nil
    }
  }

  private func frame(_ list: ItemList, _ seen: Range<Int>) -> Frame {
    let hasFocus = state.focus == .items
    let role: Role = hasFocus ? .titleFocus : .title
    var title = [Piece(list.name, role)]
    if list.count > 0 {
      title.append(Piece(" ─ ", .muted))
      if seen.count < list.count {
        title.append(Piece("\((seen.lowerBound + 1).grouped)–\(seen.upperBound.grouped) of "))
      }
      title.append(Piece(list.count.grouped))
    }
    if let oldest = list.oldest {
      let words = Piece(" · oldest \(state.clock.age(of: oldest))", .muted)
      if title.columns + words.columns + 6 <= rect.columns { title.append(words) }
    }
    return Frame(rect: rect, hasFocus: hasFocus, title: title, note: list.note)
  }
}

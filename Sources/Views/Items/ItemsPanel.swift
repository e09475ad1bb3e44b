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
    let list = ItemList(state)
    pen.claim(rect, .pane(.items))
    let (head, rows) = rect.inside.split(top: 1)
    viewport.itemsPage = max(1, rows.rows)
    viewport.itemsOffset = window(
      viewport.itemsOffset, around: list.selected ?? viewport.itemsOffset, count: list.count,
      page: viewport.itemsPage)
    let first = viewport.itemsOffset
    let seen = first..<min(list.count, first + rows.rows)
    pen.draw(frame(list, seen))
    if let sentences = list.sentences {
      pen.say(sentences, in: rect.inside)
      return drawFilter(&pen, head)
    }
    let shown = seen.map { list.row($0, pen.look.glyphs) }
    let columns = columns(shown.compactMap { $0 }, in: head.columns - 2, pen.look.glyphs)
    pen.write(
      columns.heads(state.listing.sort, pen.look.glyphs), at: Point(x: head.x + 1, y: head.y),
      width: max(0, head.columns - 2))
    for (column, heading) in columns.headings(in: head) { pen.claim(heading, .heading(column)) }
    for (line, index) in seen.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + line, columns: rows.columns, rows: 1)
      pen.claim(row, .item(state.listing.rows[index].id))
      draw(shown[line], isSelected: index == list.selected, columns, in: row, &pen)
    }
    drawFilter(&pen, head)
  }

  private func draw(
    _ item: ItemRow?, isSelected: Bool, _ columns: ItemColumns, in row: Rect, _ pen: inout Pen
  ) {
    let (lead, rest) = item?.line(columns, state.clock, pen.look.glyphs) ?? ([], [])
    if isSelected {
      let bar = rest.isEmpty ? row.columns : 1 + lead.columns + 1
      pen.select(row, hasFocus: state.focus == .items, bar: bar)
    }
    if item?.isMarked == true { pen.sign(.marked, .mark, at: row.origin) }
    let start = Point(x: row.x + 1, y: row.y)
    let room = max(0, row.columns - 2)
    let used = pen.write(lead, at: start, width: room)
    pen.ground = nil
    pen.write(rest, at: Point(x: start.x + used, y: row.y), width: room - used)
  }

  private func columns(_ rows: [ItemRow], in width: Int, _ glyphs: Glyphs) -> ItemColumns {
    func need(_ column: Column) -> Int {
      rows.map { $0.cell(column, state.clock, glyphs).columns }.max() ?? 0
    }
    let chosen = state.chosenColumns ?? (state.place == .allMine ? state.usualColumns : nil)
    guard let chosen else {
      return ItemColumns(
        usual: width, onDesk: state.place == .desk, needs: (need(.from), need(.subject)))
    }
    return ItemColumns(chosen.map { self.need($0, rows, glyphs) }, in: width)
  }

  private func need(_ column: Column, _ rows: [ItemRow], _ glyphs: Glyphs) -> ItemColumns.Need {
    let cells = rows.map { $0.cell(column, state.clock, glyphs) }.filter { $0.columns > 0 }
    let side = cells.isEmpty ? column.side : cells.allSatisfy { $0.side == .right } ? .right : .left
    let widest = cells.map(\.columns).max() ?? 0
    let width =
      switch column {
      case .received: 8
      case .age: 7
      case .priority: 4
      default: max(min(SafeText.field(column.name).width + 1, 16), widest)
      }
    return ItemColumns.Need(column: column, width: width, side: side)
  }

  private func frame(_ list: ItemList, _ seen: Range<Int>) -> Frame {
    let hasFocus = state.focus == .items
    let role: Role = hasFocus ? .titleFocus : .title
    var title = [Piece(list.name, role)]
    if list.total > 0 {
      title.append(Piece(" ─ ", .muted))
      if !state.listing.filter.isEmpty {
        title.append(Piece("\(list.count.grouped) of "))
      } else if seen.count < list.count {
        title.append(Piece("\((seen.lowerBound + 1).grouped)–\(seen.upperBound.grouped) of "))
      }
      title.append(Piece(list.total.grouped))
    }
    for words in remarks(list) where title.columns + words.columns + 6 <= rect.columns {
      title.append(words)
    }
    return Frame(rect: rect, hasFocus: hasFocus, title: title, note: list.note)
  }

  /// What else the title tells, where there is room.
  private func remarks(_ list: ItemList) -> Line {
    var line: Line = []
    if !state.marked.isEmpty { line.append(Piece(" · \(state.marked.count) marked", .mark)) }
    if state.freshCount > 0 { line.append(Piece(" · \(state.freshCount) new", .new)) }
    if let oldest = list.oldest {
      line.append(Piece(" · oldest \(state.clock.age(of: oldest))", .muted))
    }
    return line
  }

  /// While it is typed, the filter stands in the place of the heads, with what it is understood to
  /// mean.
  private func drawFilter(_ pen: inout Pen, _ head: Rect) {
    guard case .filter(let entry) = state.dialog else { return }
    pen.fill(head, .input)
    pen.claim(head, .pane(.items))
    pen.ground = .input
    let words = FilterWords(state.listing.filter).sentence
    let start = Point(x: head.x + 1, y: head.y)
    let width = max(0, head.columns - 2)
    let shown = words.clipped(to: max(0, width * 3 / 5))
    let room = max(8, width - 2 - shown.width - 2)
    pen.write(
      [Piece("/ ", .key)] + entry.line(pen.look.glyphs, columns: room), at: start, width: width)
    pen.writeRight([Piece(shown, .muted)], at: start, width: width)
    pen.ground = nil
  }
}

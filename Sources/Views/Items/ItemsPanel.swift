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
    let shown = seen.map { list.row($0, pen.look.glyphs) }
    let columns = columns(shown.compactMap { $0 }, in: head.columns - 2, pen.look.glyphs)
    pen.draw(frame(list, seen, columns, pen.look.glyphs))
    if let sentences = list.sentences {
      pen.say(sentences, in: rect.inside)
      filterLine?.draw(&pen)
      return
    }
    pen.write(
      columns.heads(state.listing.sort, pen.look.glyphs), at: Point(x: head.x + 1, y: head.y),
      width: max(0, head.columns - 2))
    for (column, heading) in columns.headings(in: head) { pen.claim(heading, .heading(column)) }
    if columns.areCut {
      pen.write([Piece("›", .muted)], at: Point(x: head.right - 1, y: head.y), width: 1)
    }
    for (line, index) in seen.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + line, columns: rows.columns, rows: 1)
      pen.claim(row, .item(state.listing.rows[index].id))
      draw(shown[line], isSelected: index == list.selected, columns, in: row, &pen)
    }
    filterLine?.draw(&pen)
  }

  private func draw(
    _ item: ItemRow?, isSelected: Bool, _ columns: ItemColumns, in row: Rect, _ pen: inout Pen
  ) {
    let (lead, rest) = item?.line(columns, state.clock, pen.look.glyphs) ?? ([], [])
    if isSelected {
      let bar = rest.isEmpty ? row.columns : 1 + lead.columns + 1
      pen.select(row, hasFocus: state.focus == .items, bar: bar)
    }
    if let (glyph, role) = item?.edgeSign { pen.sign(glyph, role, at: row.origin) }
    let start = Point(x: row.x + 1, y: row.y)
    let room = max(0, row.columns - 2)
    let used = pen.write(lead, at: start, width: room)
    pen.ground = nil
    pen.write(rest, at: Point(x: start.x + used, y: row.y), width: room - used)
  }

  private var filterLine: FilterLine? {
    guard case .filter(let entry) = state.dialog else { return nil }
    return FilterLine(
      entry: entry, words: FilterWords(state.listing.filter), rect: rect.inside.split(top: 1).0)
  }

  private func columns(_ rows: [ItemRow], in width: Int, _ glyphs: Glyphs) -> ItemColumns {
    func need(_ column: Column) -> Int {
      rows.map { $0.cell(column, state.clock, glyphs).columns }.max() ?? 0
    }
    guard let chosen = state.chosenColumns else {
      return ItemColumns(
        usual: width, of: state.place,
        needs: .init(from: need(.from), subject: need(.subject), workbin: need(.workbin)))
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

  /// The counts and the marks always have room, if need be the name's; what must be known of the
  /// list stands below where there is none above.
  private func frame(
    _ list: ItemList, _ seen: Range<Int>, _ columns: ItemColumns, _ glyphs: Glyphs
  ) -> Frame {
    let hasFocus = state.focus == .items
    let numbers = numbers(list, seen)
    let name = [Piece(list.name, hasFocus ? .titleFocus : .title)]
    var title = name.cut(to: min(name.columns, max(8, rect.columns - 6 - numbers.columns)))
    title += numbers
    let note = [order(in: columns, glyphs), list.note].joined(by: "  ")
    let isAbove = title.columns + note.columns + 9 <= rect.columns
    let room = rect.columns - 6 - (isAbove && !note.isEmpty ? note.columns + 3 : 0)
    for words in remarks(list) where title.columns + words.columns <= room { title.append(words) }
    var frame = Frame(rect: rect, hasFocus: hasFocus, title: title, note: isAbove ? note : [])
    frame.footnote = filterLine?.footnote ?? (isAbove ? [] : note)
    return frame
  }

  /// How many there are, are found or seen, and are marked.
  private func numbers(_ list: ItemList, _ seen: Range<Int>) -> Line {
    var line: Line = []
    if list.total > 0 {
      line.append(Piece(" ─ ", .muted))
      if !state.listing.filter.isEmpty {
        line.append(Piece("\(list.count.grouped) of "))
      } else if seen.count < list.count {
        line.append(Piece("\((seen.lowerBound + 1).grouped)–\(seen.upperBound.grouped) of "))
      }
      line.append(Piece(list.total.grouped))
    }
    if !state.marked.isEmpty { line.append(Piece(" · \(state.marked.count) marked", .mark)) }
    return line
  }

  /// By which column the list is in order, where that is not among those shown.
  private func order(in columns: ItemColumns, _ glyphs: Glyphs) -> Line {
    guard let sort = state.listing.sort, state.listing.total > 0,
      !columns.fields.contains(where: { $0.column == Column(sort.column) })
    else { return [] }
    let name = SafeText.field(sort.column).clipped(to: 20)
    return [
      Piece("by \(name)", .muted), Piece(glyphs[sort.isDescending ? .down : .up], .accent),
    ]
  }

  /// What else the title tells, where there is room.
  private func remarks(_ list: ItemList) -> Line {
    var line: Line = []
    if state.freshCount > 0 { line.append(Piece(" · \(state.freshCount) new", .new)) }
    if let oldest = list.oldest {
      line.append(Piece(" · oldest \(state.clock.age(of: oldest))", .muted))
    }
    return line
  }
}

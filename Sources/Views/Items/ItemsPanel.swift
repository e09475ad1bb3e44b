import Core
import Terminal
import Text
import Themes
import WebServices

/// The list at the top right: what lies in the workbin selected, or on my desk. Only the rows seen
/// are decoded.
struct ItemsPanel {
  let state: State
  let rect: Rect

  func draw(_ painter: inout Painter, _ viewport: inout Viewport) {
    let list = ItemList(state)
    painter.addHitRegion(rect, .panel(.items))
    let (head, rows) = rect.inside.split(top: 1)
    viewport.itemsPage = max(1, rows.rows)
    let visible =
      RowWindow(
        rows: rows.rows, of: list.count, around: list.selected ?? viewport.itemsOffset,
        from: viewport.itemsOffset
      ).visible
    viewport.itemsOffset = visible.lowerBound
    let shown = visible.map { list.row($0, painter.appearance.glyphs) }
    let columns = columns(shown.compactMap { $0 }, in: head.columns - 2, painter.appearance.glyphs)
    painter.draw(frame(list, visible, columns, painter.appearance.glyphs))
    if let placeholder = list.placeholder {
      painter.writeCentered(placeholder, in: rect.inside)
      filterLine?.draw(&painter)
      return
    }
    painter.write(
      columns.headerLine(state.screen.list.model.sort, painter.appearance.glyphs),
      at: Point(x: head.x + 1, y: head.y),
      width: max(0, head.columns - 2))
    for (column, heading) in columns.headerRects(in: head) {
      painter.addHitRegion(heading, .columnHeader(column))
    }
    if columns.isTruncated {
      painter.write([TextSpan("›", .muted)], at: Point(x: head.right - 1, y: head.y), width: 1)
    }
    for (line, index) in visible.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + line, columns: rows.columns, rows: 1)
      painter.addHitRegion(row, .item(state.screen.list.rows[index].id))
      draw(shown[line], isSelected: index == list.selected, columns, in: row, &painter)
    }
    filterLine?.draw(&painter)
  }

  private func draw(
    _ item: ItemRow?, isSelected: Bool, _ columns: ItemColumns, in row: Rect,
    _ painter: inout Painter
  ) {
    let (lead, rest) = item?.line(columns, state.clock, painter.appearance.glyphs) ?? ([], [])
    if isSelected {
      let bar = rest.isEmpty ? row.columns : 1 + lead.columns + 1
      painter.drawSelectionBar(row, hasFocus: state.focus == .items, bar: bar)
    }
    if let (glyph, role) = item?.edgeGlyph { painter.drawGlyph(glyph, role, at: row.origin) }
    let start = Point(x: row.x + 1, y: row.y)
    let room = max(0, row.columns - 2)
    let used = painter.write(lead, at: start, width: room)
    painter.background = nil
    painter.write(rest, at: Point(x: start.x + used, y: row.y), width: room - used)
  }

  private var filterLine: FilterLine? {
    guard case .filter(let dialog) = state.dialog else { return nil }
    return FilterLine(
      textField: dialog.text, description: FilterDescription(state.screen.list.model.filter),
      rect: rect.inside.split(top: 1).0)
  }

  private func columns(_ rows: [ItemRow], in width: Int, _ glyphs: GlyphSet) -> ItemColumns {
    func intrinsicWidth(_ column: Column) -> Int {
      rows.map { $0.cell(column, state.clock, glyphs).columns }.max() ?? 0
    }
    guard let chosen = state.chosenColumns else {
      return ItemColumns(
        defaultIn: width, of: state.screen.list.selected,
        intrinsic: .init(
          from: intrinsicWidth(.from), subject: intrinsicWidth(.subject),
          workbin: intrinsicWidth(.workbin)))
    }
    return ItemColumns(chosen.map { self.intrinsicWidth($0, rows, glyphs) }, in: width)
  }

  private func intrinsicWidth(_ column: Column, _ rows: [ItemRow], _ glyphs: GlyphSet)
    -> ItemColumns.IntrinsicWidth
  {
    let cells = rows.map { $0.cell(column, state.clock, glyphs) }.filter { $0.columns > 0 }
    let alignment =
      cells.isEmpty
      ? column.alignment : cells.allSatisfy { $0.alignment == .right } ? .right : .left
    let widest = cells.map(\.columns).max() ?? 0
    let width =
      switch column {
      case .received: 8
      case .age: 7
      case .priority: 4
      default: max(min(SafeText.bounded(column.name).width + 1, 16), widest)
      }
    return ItemColumns.IntrinsicWidth(column: column, width: width, alignment: alignment)
  }

  /// The counts and the marks always have room, if need be the name's; what must be known of the
  /// list stands below where there is none above.
  private func frame(
    _ list: ItemList, _ visible: Range<Int>, _ columns: ItemColumns, _ glyphs: GlyphSet
  ) -> PanelFrame {
    let hasFocus = state.focus == .items
    let counts = counts(list, visible)
    let name = [TextSpan(list.name, hasFocus ? .titleFocus : .title)]
    var title = name.fitted(to: min(name.columns, max(8, rect.columns - 6 - counts.columns)))
    title += counts
    let note = [sortNote(in: columns, glyphs), list.note].joined(by: "  ")
    let isAbove = title.columns + note.columns + 9 <= rect.columns
    let room = rect.columns - 6 - (isAbove && !note.isEmpty ? note.columns + 3 : 0)
    for remark in remarks(list) where title.columns + remark.columns <= room {
      title.append(remark)
    }
    var frame = PanelFrame(rect: rect, hasFocus: hasFocus, title: title, note: isAbove ? note : [])
    frame.footnote = filterLine?.footnote ?? (isAbove ? [] : note)
    return frame
  }

  /// How many there are, are found or seen, and are marked.
  private func counts(_ list: ItemList, _ visible: Range<Int>) -> Line {
    var line: Line = []
    if list.total > 0 {
      line.append(TextSpan(" ─ ", .muted))
      if !state.screen.list.model.filter.isEmpty {
        line.append(TextSpan("\(list.count.grouped) of "))
      } else if visible.count < list.count {
        line.append(
          TextSpan("\((visible.lowerBound + 1).grouped)–\(visible.upperBound.grouped) of "))
      }
      line.append(TextSpan(list.total.grouped))
    }
    if !state.screen.list.marked.isEmpty {
      line.append(TextSpan(" · \(state.screen.list.marked.count) marked", .mark))
    }
    return line
  }

  /// By which column the list is in order, where that is not among those shown.
  private func sortNote(in columns: ItemColumns, _ glyphs: GlyphSet) -> Line {
    guard let sort = state.screen.list.model.sort, state.screen.list.model.total > 0,
      !columns.fields.contains(where: { $0.column == Column(sort.column) })
    else { return [] }
    let name = SafeText.bounded(sort.column).clipped(to: 20)
    return [
      TextSpan("by \(name)", .muted), TextSpan(glyphs[sort.isDescending ? .down : .up], .accent),
    ]
  }

  /// What else the title tells, where there is room.
  private func remarks(_ list: ItemList) -> Line {
    var line: Line = []
    if state.recentCount > 0 { line.append(TextSpan(" · \(state.recentCount) new", .new)) }
    if let oldest = list.oldest {
      line.append(TextSpan(" · oldest \(state.clock.age(of: oldest))", .muted))
    }
    return line
  }
}

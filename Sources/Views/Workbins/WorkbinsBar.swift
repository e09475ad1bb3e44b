import Core
import Terminal
import Text
import Themes
import WebServices

/// The workbins in one line, for screens that have no room for a panel of them.
struct WorkbinsBar {
  let state: State
  let rect: Rect

  func draw(_ painter: inout Painter, _ viewport: inout Viewport) {
    let rows =
      state.listIDs.compactMap { WorkbinRow.row(of: $0, state) }
      + state.team.filter { member in !state.workbins.contains { $0.owner == member.owner } }
      .map(WorkbinRow.member)
    viewport.workbinsPage = 1
    viewport.workbinsOffset = 0
    let selected = rows.firstIndex { $0.list == state.screen.list.selected } ?? 0
    let tabs = rows.map { tab($0, painter.appearance.glyphs) }
    var x = rect.x
    let first = firstVisible(tabs, selected)
    if first > 0 {
      painter.write([TextSpan("‹", .muted)], at: rect.origin, width: 1)
      x += 1
    }
    for index in tabs.indices.dropFirst(first) where x < rect.right {
      let room = rect.right - x
      x += tabs[index].columns + 2
      guard x <= rect.right || room > 8 || index == selected else { break }
      if let list = rows[index].list {
        let columns = min(tabs[index].columns + 2, room)
        painter.addHitRegion(
          Rect(x: rect.right - room, y: rect.y, columns: columns, rows: 1), .tab(list))
      }
      draw(
        tabs[index], isSelected: index == selected, at: Point(x: rect.right - room, y: rect.y),
        room, &painter)
    }
    if x > rect.right {
      painter.write([TextSpan("›", .muted)], at: Point(x: rect.right - 1, y: rect.y), width: 1)
    }
    if !state.workbins.isListKnown {
      painter.write(
        [TextSpan(" " + state.emptyWorkbinsText, .muted)], at: Point(x: x, y: rect.y),
        width: rect.right - x)
    }
  }

  private func draw(
    _ tab: Line, isSelected: Bool, at point: Point, _ room: Int, _ painter: inout Painter
  ) {
    let columns = min(tab.columns + 2, room)
    if isSelected {
      painter.drawSelectionBar(
        Rect(x: point.x, y: point.y, columns: columns, rows: 1), hasFocus: state.focus == .workbins)
    }
    painter.write(tab, at: Point(x: point.x + 1, y: point.y), width: columns - 2)
    painter.background = nil
  }

  private func tab(_ row: WorkbinRow, _ glyphs: GlyphSet) -> Line {
    switch row {
    case .gap, .heading: []
    case .myInteractions:
      [TextSpan("\(state.displayName(of: .myInteractions)) ")] + state.heldCountLine(glyphs)
    case .allMine:
      [TextSpan("\(state.displayName(of: .allMine)) "), TextSpan(state.allMineCount.grouped)]
    case .member(let member): [TextSpan("\(member.name) ", .muted), member.statusSpan(glyphs)]
    case .workbin(let workbin):
      (workbin.statusGlyph(glyphs).text == " " ? [] : [workbin.statusGlyph(glyphs), TextSpan(" ")])
        + [TextSpan("\(workbin.name)", workbin.nameRole), TextSpan(" ")]
        + workbin.countLine(glyphs)
    }
  }

  /// The first tab to show so that the selected one ends within the line.
  private func firstVisible(_ tabs: [Line], _ selected: Int) -> Int {
    var first = selected
    var room = rect.columns - 2 - (tabs[selected].columns + 2)
    while first > 0, tabs[first - 1].columns + 2 <= room {
      first -= 1
      room -= tabs[first].columns + 2
    }
    return first
  }
}

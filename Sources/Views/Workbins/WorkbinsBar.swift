import Desk
import Terminal
import Text
import Themes
import WebServices

/// The workbins in one line, for screens that have no room for a panel of them.
struct WorkbinsBar {
  let state: State
  let rect: Rect

  func draw(_ pen: inout Pen, _ viewport: inout Viewport) {
    let rows =
      [.desk] + (state.mergesMine ? [.allMine] : []) + state.shelves.map(WorkbinRow.shelf)
      + state.team.filter { member in !state.shelves.contains { $0.holder == member.holder } }
      .map(WorkbinRow.member)
    viewport.workbinsPage = 1
    viewport.workbinsOffset = 0
    let selected = rows.firstIndex { $0.place == state.place } ?? 0
    let tabs = rows.map { tab($0, pen.look.glyphs) }
    var x = rect.x
    let first = firstSeen(tabs, selected)
    if first > 0 {
      pen.write([Piece("‹", .muted)], at: rect.origin, width: 1)
      x += 1
    }
    for index in tabs.indices.dropFirst(first) where x < rect.right {
      let room = rect.right - x
      x += tabs[index].columns + 2
      guard x <= rect.right || room > 8 || index == selected else { break }
      if let place = rows[index].place {
        let columns = min(tabs[index].columns + 2, room)
        pen.claim(
          Rect(x: rect.right - room, y: rect.y, columns: columns, rows: 1), .tab(place))
      }
      draw(
        tabs[index], isSelected: index == selected, at: Point(x: rect.right - room, y: rect.y),
        room, &pen)
    }
    if x > rect.right {
      pen.write([Piece("›", .muted)], at: Point(x: rect.right - 1, y: rect.y), width: 1)
    }
    if !state.knowsShelves {
      pen.write(
        [Piece(" Reading the list of workbins…", .muted)], at: Point(x: x, y: rect.y),
        width: rect.right - x)
    }
  }

  private func draw(
    _ tab: Line, isSelected: Bool, at point: Point, _ room: Int, _ pen: inout Pen
  ) {
    let columns = min(tab.columns + 2, room)
    if isSelected {
      pen.select(
        Rect(x: point.x, y: point.y, columns: columns, rows: 1), hasFocus: state.focus == .workbins)
    }
    pen.write(tab, at: Point(x: point.x + 1, y: point.y), width: columns - 2)
    pen.ground = nil
  }

  private func tab(_ row: WorkbinRow, _ glyphs: Glyphs) -> Line {
    switch row {
    case .gap, .heading: []
    case .desk: [Piece("On my desk ")] + state.deskCount(glyphs)
    case .allMine: [Piece("All mine "), Piece(state.countOfMine.grouped)]
    case .member(let member): [Piece("\(member.name) ", .muted), member.word(glyphs)]
    case .shelf(let shelf):
      (shelf.mark(glyphs).text == " " ? [] : [shelf.mark(glyphs), Piece(" ")])
        + [Piece("\(shelf.name)", shelf.nameRole), Piece(" ")]
        + shelf.countLine(glyphs)
    }
  }

  /// The first tab to show so that the selected one ends within the line.
  private func firstSeen(_ tabs: [Line], _ selected: Int) -> Int {
    var first = selected
    var room = rect.columns - 2 - (tabs[selected].columns + 2)
    while first > 0, tabs[first - 1].columns + 2 <= room {
      first -= 1
      room -= tabs[first].columns + 2
    }
    return first
  }
}

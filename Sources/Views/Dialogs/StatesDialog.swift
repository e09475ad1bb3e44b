import Desk
import Terminal
import Text
import Themes
import WebServices

/// The states that the agent may come into.
struct StatesDialog {
  let availability: Availability
  let selected: Int
  let rect: Rect

  func draw(_ pen: inout Pen) {
    let states = availability.states
    let box = DialogBox(columns: 40, rows: states.count + 2, in: rect)
    let first = window(0, around: selected, count: states.count, page: max(1, box.inside.rows))
    let seen = first..<min(states.count, first + box.inside.rows)
    box.draw(title: "Your state", range: (seen, states.count), &pen)
    pen.ground = .dialog
    for (line, index) in seen.enumerated() {
      let inside = box.inside
      let row = Rect(x: inside.x, y: inside.y + line, columns: inside.columns, rows: 1)
      pen.claim(row, .line(index))
      draw(index, isSelected: index == selected, in: row, &pen)
    }
    pen.ground = nil
  }

  private func draw(_ index: Int, isSelected: Bool, in row: Rect, _ pen: inout Pen) {
    let state = availability.states[index]
    pen.ground = .dialog
    if isSelected { pen.select(row, hasFocus: true) }
    let isNow = state.operation == availability.state?.operation
    let remark: SafeText = isNow ? "now" : state.isReady ? "" : "no invitations"
    let name = SafeText(state.displayName)
    pen.write(
      [Piece(name, isNow ? .accent : .text)], at: Point(x: row.x + 1, y: row.y),
      width: max(0, row.columns - 18))
    pen.writeRight(
      [Piece(remark, .muted)], at: Point(x: row.x + 1, y: row.y), width: max(0, row.columns - 2))
    pen.ground = nil
  }
}

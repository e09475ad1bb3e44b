import Core
import Terminal
import Text
import Themes
import WebServices

/// The states that the agent may come into.
struct AgentStatesDialog {
  let agentStatus: AgentStatus
  let selected: Int
  let rect: Rect

  func draw(_ painter: inout Painter) {
    let states = agentStatus.states
    let box = DialogBox(columns: 40, rows: states.count + 2, in: rect)
    let first = scrollOffset(
      0, around: selected, count: states.count, page: max(1, box.inside.rows))
    let visible = first..<min(states.count, first + box.inside.rows)
    box.draw(title: "Your state", range: (visible, states.count), &painter)
    painter.background = .dialog
    for (line, index) in visible.enumerated() {
      let inside = box.inside
      let row = Rect(x: inside.x, y: inside.y + line, columns: inside.columns, rows: 1)
      painter.addHitRegion(row, .dialogLine(index))
      draw(index, isSelected: index == selected, in: row, &painter)
    }
    painter.background = nil
  }

  private func draw(_ index: Int, isSelected: Bool, in row: Rect, _ painter: inout Painter) {
    let state = agentStatus.states[index]
    painter.background = .dialog
    if isSelected { painter.drawSelectionBar(row, hasFocus: true) }
    let isNow = state.operation == agentStatus.state?.operation
    let remark: SafeText = isNow ? "now" : state.isReady ? "" : "no invitations"
    let name = SafeText(state.displayName)
    painter.write(
      [TextSpan(name, isNow ? .accent : .text)], at: Point(x: row.x + 1, y: row.y),
      width: max(0, row.columns - 18))
    painter.writeRightAligned(
      [TextSpan(remark, .muted)], at: Point(x: row.x + 1, y: row.y), width: max(0, row.columns - 2))
    painter.background = nil
  }
}

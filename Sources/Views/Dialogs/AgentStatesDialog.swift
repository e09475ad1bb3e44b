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
    let box = DialogBox(columns: 40, rows: agentStatus.states.count + 2, in: rect)
    let rows = DialogRows(agentStatus.states.count, selected: selected, in: box.inside)
    box.draw(title: "Your state", window: rows.window, &painter)
    rows.draw(&painter) { draw(agentStatus.states[$0], in: $1, &$2) }
  }

  private func draw(_ state: AgentState, in rect: Rect, _ painter: inout Painter) {
    let isNow = state.operation == agentStatus.state?.operation
    let remark: SafeText = isNow ? "now" : state.isReady ? "" : "no invitations"
    let name = SafeText(state.displayName)
    painter.write(
      [TextSpan(name, isNow ? .accent : .text)], at: rect.origin, width: max(0, rect.columns - 16))
    painter.writeRightAligned([TextSpan(remark, .muted)], at: rect.origin, width: rect.columns)
  }
}

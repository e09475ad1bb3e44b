import Core
import Terminal
import Text
import Themes

/// The searchable list of all keys, over the panels: under headings, with what each does, and its
/// word. What can't be done now bears a sign, and says why in the words that its key would say.
struct HelpDialog {
  let list: HelpList
  let query: TextField
  let state: State
  let rect: Rect

  init(_ search: HelpSearch, _ state: State, in rect: Rect) {
    list = HelpList(search, over: state.keyContextBehindDialog)
    (query, self.state, self.rect) = (search.query, state, rect)
  }

  /// Where there is little room, nothing stands between the parts, and the foot is one row.
  private var isSmall: Bool { rect.rows < 14 }
  private var reservedRows: (top: Int, footer: Int) { isSmall ? (1, 1) : (2, 3) }

  func draw(_ painter: inout Painter) {
    let all = HelpLines(HelpList(over: state.keyContextBehindDialog)).count
    let box = DialogBox(
      columns: 150, rows: all + reservedRows.top + reservedRows.footer + 2, in: rect)
    let (top, rest) = box.inside.split(top: reservedRows.top)
    let (room, footer) = rest.split(bottom: reservedRows.footer)
    let lines = HelpLines(list)
    let rows = DialogRows(lines.count, selected: lines.selected, in: room)
    let commands = RowWindow(
      visible: lines.commandRange(in: rows.window.visible), count: list.commands.count)
    box.draw(title: "Help", window: commands, &painter)
    drawQuery(&painter, top)
    if list.commands.isEmpty {
      let text: SafeText = "No command holds “\(query.text)”. Backspace widens the search."
      return painter.writeCentered([(text, .muted)], in: room, on: .dialog)
    }
    rows.draw(&painter, number: lines.commandNumber) { draw(lines[$0], in: $1, &$2) }
    drawFooter(&painter, footer)
  }

  private func drawQuery(_ painter: inout Painter, _ inside: Rect) {
    painter.writeQuery(query, hint: "type to search", in: inside)
    guard !query.isEmpty, inside.columns > 40 else { return }
    painter.background = .dialog
    painter.writeRightAligned(
      [TextSpan("\(list.commands.count) found ", .muted)], at: inside.origin,
      width: inside.columns)
    painter.background = nil
  }

  private func draw(_ line: HelpLines.Entry, in rect: Rect, _ painter: inout Painter) {
    switch line {
    case .blank: break
    case .heading(let text):
      let start = Point(x: rect.x - 1, y: rect.y)
      painter.write([TextSpan(SafeText(text), .title)], at: start, width: rect.columns + 2)
    case .command(let command):
      let row = HelpRow(command, state.shortDisabledReason(for: command), query.text)
      painter.write(
        row.line(rect.columns, painter.appearance.glyphs), at: rect.origin, width: rect.columns)
    }
  }

  /// With the name of what it is about, where there is room for that.
  private func disabledReason(for command: Command, _ columns: Int) -> SafeText? {
    guard let reason = state.disabledReason(for: command) else { return nil }
    let whole = SafeText(reason)
    if whole.width <= columns { return whole }
    return state.shortDisabledReason(for: command).map {
      SafeText($0).clippedAtWord(to: columns)
    }
  }

  /// The selected line in full: in one row what stands in its way, else what it does.
  private func drawFooter(_ painter: inout Painter, _ footer: Rect) {
    guard let command = list.command else { return }
    var lines: [Line] = [
      [
        TextSpan(" :\(SafeText(command.usage))", .key),
        TextSpan("  \(SafeText(command.explanation))", .text),
      ]
    ]
    if let text = disabledReason(for: command, footer.columns - 3) {
      let line: Line = [
        TextSpan(" "), TextSpan(painter.appearance.glyphs[.refused], .levelWarn), TextSpan(" "),
        TextSpan(text),
      ]
      lines = isSmall ? [line] : lines + [line]
    }
    painter.background = .dialog
    for (index, line) in lines.enumerated() {
      let y = footer.bottom - reservedRows.footer + (isSmall ? 0 : 1) + index
      painter.write(line, at: Point(x: footer.x, y: y), width: footer.columns)
    }
    painter.background = nil
  }
}

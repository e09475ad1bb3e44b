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
    let (rows, footer) = rest.split(bottom: reservedRows.footer)
    let lines = HelpLines(list)
    let visible = lines.visibleRange(page: max(1, rows.rows))
    box.draw(title: "Help", range: (lines.commandRange(in: visible), list.commands.count), &painter)
    drawQuery(&painter, top)
    if list.commands.isEmpty {
      let text: SafeText = "No command holds “\(query.text)”. Backspace widens the search."
      return painter.writeCentered([(text, .muted)], in: rows, on: .dialog)
    }
    for (row, index) in visible.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + row, columns: rows.columns, rows: 1)
      if let command = lines.commandRange(in: index..<index + 1).first {
        painter.addHitRegion(row, .dialogLine(command))
      }
      draw(lines[index], in: row, &painter)
    }
    drawFooter(&painter, footer)
  }

  private func drawQuery(_ painter: inout Painter, _ inside: Rect) {
    painter.background = .dialog
    let field = query.line(painter.appearance.glyphs, columns: max(0, inside.columns - 3))
    let hint: Line = query.isEmpty ? [TextSpan(" type to search", .muted)] : []
    painter.write(
      [TextSpan(" / ", .key)] + field + hint, at: inside.origin, width: inside.columns)
    if !query.isEmpty, inside.columns > 40 {
      painter.writeRightAligned(
        [TextSpan("\(list.commands.count) found ", .muted)], at: inside.origin,
        width: inside.columns)
    }
    painter.background = nil
  }

  private func draw(_ line: HelpLines.Entry, in row: Rect, _ painter: inout Painter) {
    painter.background = .dialog
    switch line {
    case .blank: break
    case .heading(let text):
      painter.write([TextSpan(SafeText(text), .title)], at: row.origin, width: row.columns)
    case .command(let command, let isSelected):
      if isSelected { painter.drawSelectionBar(row, hasFocus: true) }
      painter.write(
        HelpRow(command, command.intent.flatMap({ state.shortDisabledReason(for: $0) }), query.text)
          .line(
            row.columns - 2, painter.appearance.glyphs),
        at: Point(x: row.x + 1, y: row.y), width: max(0, row.columns - 2))
    }
    painter.background = nil
  }

  /// With the name of what it is about, where there is room for that.
  private func disabledReason(for command: Command, _ columns: Int) -> SafeText? {
    guard let reason = state.disabledReason(for: command) else { return nil }
    let whole = SafeText(reason)
    if whole.width <= columns { return whole }
    return command.intent.flatMap({ state.shortDisabledReason(for: $0) }).map {
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

extension State {
  /// Why choosing a command from a list would come to nothing.
  func disabledReason(for command: Command) -> String? {
    command.intent.flatMap { disabledReason(for: $0) }
  }
}

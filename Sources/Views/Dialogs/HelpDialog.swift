import Desk
import Terminal
import Text
import Themes

/// The searchable list of all keys, over the panels: under headings, with what each does, and its
/// word. What can't be done now bears a sign, and says why in the words that its key would say.
struct HelpDialog {
  let list: HelpList
  let query: String
  let state: State
  let rect: Rect

  init(query: String, selected: Int, _ state: State, in rect: Rect) {
    list = HelpList(query: query, selected: selected, over: state.placeBehind)
    (self.query, self.state, self.rect) = (query, state, rect)
  }

  /// Where there is little room, nothing stands between the parts, and the foot is one row.
  private var isSmall: Bool { rect.rows < 14 }
  private var room: (top: Int, foot: Int) { isSmall ? (1, 1) : (2, 3) }

  func draw(_ pen: inout Pen) {
    let all = HelpLines(HelpList(query: "", selected: 0, over: state.placeBehind)).count
    let box = DialogBox(columns: 150, rows: all + room.top + room.foot + 2, in: rect)
    let (top, rest) = box.inside.split(top: room.top)
    let (rows, foot) = rest.split(bottom: room.foot)
    let lines = HelpLines(list)
    let seen = lines.seen(page: max(1, rows.rows))
    box.draw(title: "Help", range: (lines.commands(in: seen), list.commands.count), &pen)
    drawQuery(&pen, top)
    if list.commands.isEmpty {
      let words: SafeText = "No command holds “\(query)”. Backspace widens the search."
      return pen.say([(words, .muted)], in: rows, on: .dialog)
    }
    for (row, index) in seen.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + row, columns: rows.columns, rows: 1)
      if let command = lines.commands(in: index..<index + 1).first {
        pen.claim(row, .line(command))
      }
      draw(lines[index], in: row, &pen)
    }
    drawFoot(&pen, foot)
  }

  private func drawQuery(_ pen: inout Pen, _ inside: Rect) {
    pen.ground = .dialog
    pen.write(
      [
        Piece(" / ", .key), Piece(SafeText(query), .input),
        Piece(pen.look.glyphs[.cursor], .key),
        Piece(query.isEmpty ? " type to search" : "", .muted),
      ], at: inside.origin, width: inside.columns)
    if !query.isEmpty, inside.columns > 40 {
      pen.writeRight(
        [Piece("\(list.commands.count) found ", .muted)], at: inside.origin,
        width: inside.columns)
    }
    pen.ground = nil
  }

  private func draw(_ line: HelpLines.Line, in row: Rect, _ pen: inout Pen) {
    pen.ground = .dialog
    switch line {
    case .blank: break
    case .heading(let words):
      pen.write([Piece(SafeText(words), .title)], at: row.origin, width: row.columns)
    case .command(let command, let isSelected):
      if isSelected { pen.select(row, hasFocus: true) }
      pen.write(
        HelpRow(command, command.chosen.flatMap(state.shortObstacle), query).line(
          row.columns - 2, pen.look.glyphs),
        at: Point(x: row.x + 1, y: row.y), width: max(0, row.columns - 2))
    }
    pen.ground = nil
  }

  /// With the name of what it is about, where there is room for that.
  private func obstacle(to command: Command, _ columns: Int) -> SafeText? {
    guard let sentence = state.obstacle(to: command) else { return nil }
    let whole = SafeText(sentence)
    if whole.width <= columns { return whole }
    return command.chosen.flatMap(state.shortObstacle).map {
      SafeText($0).clippedAtWord(to: columns)
    }
  }

  /// The selected line in full: in one row what stands in its way, else what it does.
  private func drawFoot(_ pen: inout Pen, _ foot: Rect) {
    guard let command = list.command else { return }
    var lines: [Line] = [
      [
        Piece(" :\(SafeText(command.usage))", .key),
        Piece("  \(SafeText(command.explanation))", .text),
      ]
    ]
    if let words = obstacle(to: command, foot.columns - 3) {
      let line: Line = [
        Piece(" "), Piece(pen.look.glyphs[.refused], .levelWarn), Piece(" "), Piece(words),
      ]
      lines = isSmall ? [line] : lines + [line]
    }
    pen.ground = .dialog
    for (index, line) in lines.enumerated() {
      let y = foot.bottom - room.foot + (isSmall ? 0 : 1) + index
      pen.write(line, at: Point(x: foot.x, y: y), width: foot.columns)
    }
    pen.ground = nil
  }
}

extension State {
  /// Why choosing a command from a list would come to nothing.
  func obstacle(to command: Command) -> String? { command.chosen.flatMap(obstacle) }
}

import Desk
import Terminal
import Text
import Themes

/// The searchable list of all keys, over the panels.
struct HelpDialog {
  let query: String
  let selected: Int
  let place: Command.Places
  let rect: Rect

  func draw(_ pen: inout Pen) {
    let list = HelpList(query: query, selected: selected, over: place)
    let all = HelpList(query: "", selected: 0, over: place).commands.count
    let box = DialogBox(columns: 84, rows: all + 4, in: rect)
    let (top, rows) = box.inside.split(top: 2)
    let count = list.commands.count
    let first = window(0, around: list.selected, count: count, page: max(1, rows.rows))
    let seen = first..<min(count, first + rows.rows)
    box.draw(title: "Help", range: (seen, count), &pen)
    drawQuery(&pen, top, found: count)
    if list.commands.isEmpty {
      let words: SafeText = "No command holds “\(query)”. Backspace widens the search."
      return pen.say([(words, .muted)], in: rows, on: .dialog)
    }
    for (line, index) in seen.enumerated() {
      let row = Rect(x: rows.x, y: rows.y + line, columns: rows.columns, rows: 1)
      draw(list.commands[index], isSelected: index == list.selected, in: row, &pen)
    }
  }

  private func drawQuery(_ pen: inout Pen, _ inside: Rect, found: Int) {
    pen.ground = .dialog
    pen.write(
      [
        Piece(" / ", .key), Piece(SafeText(query), .input),
        Piece(pen.look.glyphs[.cursor], .key),
        Piece(query.isEmpty ? " type to search" : "", .muted),
      ], at: inside.origin, width: inside.columns)
    if !query.isEmpty, inside.columns > 40 {
      pen.writeRight(
        [Piece("\(found) found ", .muted)], at: inside.origin, width: inside.columns)
    }
    pen.ground = nil
  }

  private func draw(_ command: Command, isSelected: Bool, in row: Rect, _ pen: inout Pen) {
    pen.ground = .dialog
    if isSelected { pen.select(row, hasFocus: true) }
    let keys = row.columns < 60 ? 8 : 16
    let name = row.columns < 60 ? 14 : 16
    let line =
      [Piece(command.shownKeys(keys, pen.look.glyphs), .key, width: keys), Piece(" ")]
      + highlighted(command.name, .text).cut(to: name)
      + highlighted(command.explanation, .muted)
    pen.write(line, at: Point(x: row.x + 1, y: row.y), width: max(0, row.columns - 2))
    pen.ground = nil
  }

  /// The text with what matches the query marked.
  private func highlighted(_ text: String, _ role: Role) -> Line {
    let words = query.lowercased().split(separator: " ")
    guard let word = words.first(where: { text.lowercased().contains($0) }) else {
      return [Piece(SafeText(text), role)]
    }
    // The table's own texts are ASCII, so that lowercasing keeps every place.
    let bytes = Array(text.utf8)
    let (lowered, sought) = (Array(text.lowercased().utf8), Array(word.utf8))
    guard lowered.count == bytes.count,
      let start = (0...(bytes.count - sought.count)).first(where: {
        lowered[$0..<($0 + sought.count)].elementsEqual(sought)
      })
    else { return [Piece(SafeText(text), role)] }
    let parts = [
      (bytes[..<start], role), (bytes[start..<(start + sought.count)], Role.match),
      (bytes[(start + sought.count)...], role),
    ]
    return parts.map { Piece(SafeText(String(decoding: $0.0, as: UTF8.self)), $0.1) }
  }
}

extension Command {
  /// As many of its keys as fit.
  fileprivate func shownKeys(_ columns: Int, _ glyphs: Glyphs) -> SafeText {
    var shown = SafeText.empty
    for key in keys.map({ $0.name(glyphs) }) where shown.width + key.width + 1 <= columns {
      shown = shown.isEmpty ? key : shown + " " + key
    }
    return shown
  }
}

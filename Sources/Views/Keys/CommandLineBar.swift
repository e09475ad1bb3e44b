import Desk
import Terminal
import Text
import Themes

/// The command line in the last row, and above it the ways to go on, or why it can't be run.
struct CommandLineBar {
  let line: CommandLine
  let state: State

  func draw(_ pen: inout Pen, in rect: Rect) {
    let above = Rect(x: rect.x, y: rect.y - 1, columns: rect.columns, rows: 1)
    for row in [above, rect] {
      pen.claim(row, .nothing)
      pen.fill(row, .status)
    }
    pen.ground = .status
    pen.write(
      [Piece(" :", .key)] + line.entry.line(pen.look.glyphs, columns: max(0, rect.columns - 2)),
      at: rect.origin, width: rect.columns)
    if let refusal = line.refusal {
      draw(SafeText(refusal), &pen, over: rect)
    } else {
      drawWays(&pen, in: above)
    }
    pen.ground = nil
  }

  /// Why it can't be run; what may have been meant stands at the end, and must not be cut off.
  private func draw(_ refusal: SafeText, _ pen: inout Pen, over rect: Rect) {
    let lines = refusal.wrapped(to: max(1, rect.columns - 4), limit: 2)
    for (index, words) in lines.enumerated() {
      let y = rect.y - lines.count + index
      pen.ground = nil
      pen.fill(Rect(x: rect.x, y: y, columns: rect.columns, rows: 1), .status)
      pen.ground = .status
      let sign = index == 0 ? pen.look.glyphs[.warned] : " "
      pen.write(
        [Piece(" "), Piece(sign, .levelWarn), Piece(" "), Piece(words)],
        at: Point(x: rect.x, y: y), width: rect.columns)
    }
  }

  private func drawWays(_ pen: inout Pen, in rect: Rect) {
    let ways = Completion.ways(from: line.base, in: state)
    guard !ways.isEmpty else { return drawHint(&pen, in: rect) }
    let chosen = line.completing.map { min($0.number, ways.count - 1) }
    let one = chosen.map { ways[$0] } ?? (ways.count == 1 ? ways[0] : nil)
    let remark = SafeText(one?.explanation ?? "")
    let room = rect.columns - (remark.width < rect.columns / 2 ? remark.width + 2 : 0)
    let first = firstShown(ways, chosen ?? 0, room - 4)
    var left: Line = [Piece(" "), Piece(first > 0 ? pen.look.glyphs[.cut] : " ", .muted)]
    for (index, way) in ways.enumerated().dropFirst(first) {
      let field: Line = [
        Piece(.field(way.name).clipped(to: 32), index == chosen ? .match : .text), Piece("  "),
      ]
      guard left.columns + field.columns <= room - 1 else {
        left.append(Piece(pen.look.glyphs[.cut], .muted))
        break
      }
      pen.claim(
        Rect(x: rect.x + left.columns, y: rect.y, columns: field.columns - 2, rows: 1),
        .way(index))
      left += field
    }
    pen.write(left, at: rect.origin, width: rect.columns)
    if room < rect.columns {
      pen.writeRight([Piece(remark, .muted), Piece(" ")], at: rect.origin, width: rect.columns)
    }
  }

  /// The first of those shown, so that the chosen one is among them.
  private func firstShown(_ ways: [Completion], _ chosen: Int, _ room: Int) -> Int {
    var (first, used) = (chosen, 0)
    while first >= 0 {
      used += SafeText.field(ways[first].name).clipped(to: 32).width + 2
      if used > room { return min(chosen, first + 1) }
      first -= 1
    }
    return 0
  }

  private func drawHint(_ pen: inout Pen, in rect: Rect) {
    guard let word = line.base.split(separator: " ").first?.lowercased(),
      let command = Command.callable(in: state).first(where: { $0.word == word })
    else { return }
    pen.write(
      [
        Piece(" "), Piece(SafeText(command.usage), .key), Piece("  "),
        Piece(SafeText(command.argument?.explanation ?? command.explanation), .muted),
      ], at: rect.origin, width: rect.columns)
  }
}

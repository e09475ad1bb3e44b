import Core
import Terminal
import Text
import Themes

/// The command line in the last row, and above it the ways to go on, or why it can't be run.
struct CommandLineBar {
  let line: CommandLine
  let state: State

  func draw(_ painter: inout Painter, in rect: Rect) {
    let above = Rect(x: rect.x, y: rect.y - 1, columns: rect.columns, rows: 1)
    for row in [above, rect] {
      painter.addHitRegion(row, .nothing)
      painter.fill(row, .status)
    }
    painter.background = .status
    painter.write(
      [TextSpan(" :", .key)]
        + line.text.line(painter.appearance.glyphs, columns: max(0, rect.columns - 2)),
      at: rect.origin, width: rect.columns)
    if let message = line.error {
      draw(SafeText(message), &painter, over: rect)
    } else {
      drawCandidates(&painter, in: above)
    }
    painter.background = nil
  }

  /// Why it can't be run; what may have been meant stands at the end, and must not be cut off.
  private func draw(_ message: SafeText, _ painter: inout Painter, over rect: Rect) {
    let lines = message.wrapped(to: max(1, rect.columns - 4), limit: 2)
    for (index, text) in lines.enumerated() {
      let y = rect.y - lines.count + index
      painter.background = nil
      painter.fill(Rect(x: rect.x, y: y, columns: rect.columns, rows: 1), .status)
      painter.background = .status
      let sign = index == 0 ? painter.appearance.glyphs[.warning] : " "
      painter.write(
        [TextSpan(" "), TextSpan(sign, .levelWarn), TextSpan(" "), TextSpan(text)],
        at: Point(x: rect.x, y: y), width: rect.columns)
    }
  }

  private func drawCandidates(_ painter: inout Painter, in rect: Rect) {
    let candidates = Completion.candidates(from: line.base, in: state)
    guard !candidates.isEmpty else { return drawHint(&painter, in: rect) }
    let chosen = line.completion.map { min($0.number, candidates.count - 1) }
    let one = chosen.map { candidates[$0] } ?? (candidates.count == 1 ? candidates[0] : nil)
    let remark = SafeText(one?.explanation ?? "")
    let room = rect.columns - (remark.width < rect.columns / 2 ? remark.width + 2 : 0)
    let first = firstVisible(candidates, chosen ?? 0, room - 4)
    var left: Line = [
      TextSpan(" "), TextSpan(first > 0 ? painter.appearance.glyphs[.truncated] : " ", .muted),
    ]
    for (index, candidate) in candidates.enumerated().dropFirst(first) {
      let field: Line = [
        TextSpan(.bounded(candidate.name).clipped(to: 32), index == chosen ? .match : .text),
        TextSpan("  "),
      ]
      guard left.columns + field.columns <= room - 1 else {
        left.append(TextSpan(painter.appearance.glyphs[.truncated], .muted))
        break
      }
      painter.addHitRegion(
        Rect(x: rect.x + left.columns, y: rect.y, columns: field.columns - 2, rows: 1),
        .candidate(index))
      left += field
    }
    painter.write(left, at: rect.origin, width: rect.columns)
    if room < rect.columns {
      painter.writeRightAligned(
        [TextSpan(remark, .muted), TextSpan(" ")], at: rect.origin, width: rect.columns)
    }
  }

  /// The first of those shown, so that the chosen one is among them.
  private func firstVisible(_ candidates: [Completion], _ chosen: Int, _ room: Int) -> Int {
    var (first, used) = (chosen, 0)
    while first >= 0 {
      used += SafeText.bounded(candidates[first].name).clipped(to: 32).width + 2
      if used > room { return min(chosen, first + 1) }
      first -= 1
    }
    return 0
  }

  private func drawHint(_ painter: inout Painter, in rect: Rect) {
    guard let word = line.base.split(separator: " ").first?.lowercased(),
      let command = Command.commandLineCommands(in: state).first(where: {
        $0.commandLineName == word
      })
    else { return }
    painter.write(
      [
        TextSpan(" "), TextSpan(SafeText(command.usage), .key), TextSpan("  "),
        TextSpan(SafeText(command.argument?.explanation ?? command.explanation), .muted),
      ], at: rect.origin, width: rect.columns)
  }
}

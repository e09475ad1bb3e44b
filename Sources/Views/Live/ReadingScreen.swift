import Desk
import Terminal
import Text
import Themes
import WebServices

/// A text open for reading, over all panels: it has the room, and the keys.
struct ReadingScreen {
  let page: ReadingPage
  let state: State
  let rect: Rect

  func draw(_ pen: inout Pen, _ viewport: inout Viewport) {
    let inside = rect.inside
    guard let interaction = state.readable(page.interaction) else { return }
    let text = ReadingText(interaction, page.kind, clock: state.clock, glyphs: pen.look.glyphs)
    // No more is laid out than can be read in lines of a comfortable length.
    let lines = text.lines(columns: min(inside.columns - 2, 92))
    viewport.readingPage = max(1, inside.rows - 1)
    viewport.readingLimit = max(0, lines.count - inside.rows)
    viewport.readingOffset = min(max(0, viewport.readingOffset), viewport.readingLimit)
    let first = viewport.readingOffset
    let seen = first..<min(lines.count, first + inside.rows)
    pen.fill(rect, .text)
    pen.claim(rect, .dialog)
    var frame = Frame(rect: rect, hasFocus: true, title: title(interaction, pen.look.glyphs))
    frame.note = note(seen, of: lines.count)
    frame.range = (seen, lines.count)
    pen.draw(frame)
    for (row, line) in lines[seen].enumerated() {
      pen.write(
        line, at: Point(x: inside.x + 1, y: inside.y + row), width: max(0, inside.columns - 2))
    }
  }

  private func title(_ interaction: Interaction, _ glyphs: Glyphs) -> Line {
    let look = interaction.medium.look
    let kind: SafeText =
      switch page.kind {
      case .text: interaction.medium == .chat ? "Chat" : "Text"
      case .html: "HTML as text"
      case .codePoints: "Characters"
      }
    return [
      Piece(kind, .titleFocus), Piece(" ─ ", .muted), Piece(glyphs[look.glyph], look.role),
      Piece(" \(interaction.id)"),
    ]
  }

  private func note(_ seen: Range<Int>, of count: Int) -> Line {
    guard seen.count < count else { return [] }
    return [Piece("\(seen.upperBound * 100 / count) %", .muted)]
  }
}

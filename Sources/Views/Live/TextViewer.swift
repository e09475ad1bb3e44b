import Core
import Terminal
import Text
import Themes
import WebServices

/// A text open for reading, over all panels: it has the room, and the keys.
struct TextViewer {
  let page: TextPage
  let state: State
  let rect: Rect

  func draw(_ painter: inout Painter, _ viewport: inout Viewport) {
    let inside = rect.inside
    guard let interaction = state.readable(page.interaction) else { return }
    let text = TextViewerContent(
      page, of: interaction, conversation: state.conversation(in: interaction),
      clock: state.clock, glyphs: painter.appearance.glyphs)
    viewport.textPage = max(1, inside.rows - 1)
    // No more is laid out than can be read in lines of a comfortable length, and no further than the
    // next keys lead.
    let (lines, areAll) = text.lines(
      columns: min(inside.columns - 2, 92), atLeast: max(0, viewport.textOffset) + 3 * inside.rows)
    // Whoever reads the end of a chat goes on reading it.
    let isAtEnd = text.isConversation && viewport.textOffset >= viewport.textLimit
    viewport.textLimit = max(0, lines.count - inside.rows)
    if isAtEnd { viewport.textOffset = viewport.textLimit }
    viewport.textOffset = min(max(0, viewport.textOffset), viewport.textLimit)
    let first = viewport.textOffset
    let visible = first..<min(lines.count, first + inside.rows)
    painter.fill(rect, .text)
    painter.addHitRegion(rect, .dialog)
    var frame = PanelFrame(
      rect: rect, hasFocus: true, title: title(interaction, painter.appearance.glyphs))
    frame.note = note(visible, of: lines.count, areAll)
    frame.window = RowWindow(visible: visible, count: lines.count)
    painter.draw(frame)
    for (row, line) in lines[visible].enumerated() {
      painter.write(
        line, at: Point(x: inside.x + 1, y: inside.y + row), width: max(0, inside.columns - 2))
    }
  }

  private func title(_ interaction: Interaction, _ glyphs: GlyphSet) -> Line {
    let style = interaction.medium.style
    let kind: SafeText =
      switch page.kind {
      case .text: interaction.medium.isConversation ? "Chat" : "Text"
      case .html: "HTML as text"
      case .codePoints: "Characters"
      }
    return [
      TextSpan(kind, .titleFocus), TextSpan(" ─ ", .muted),
      TextSpan(glyphs[style.glyph], style.role),
      TextSpan(" \(interaction.id)"),
    ]
  }

  private func note(_ visible: Range<Int>, of count: Int, _ areAll: Bool) -> Line {
    guard areAll else { return [TextSpan("more", .muted)] }
    guard visible.count < count else { return [] }
    return [TextSpan("\(visible.upperBound * 100 / count) %", .muted)]
  }
}

import Terminal
import Text
import Themes

extension Painter {
  /// The edges of a panel, and what stands in them.
  mutating func draw(_ frame: PanelFrame) {
    let edge: Role = frame.hasFocus ? .borderFocus : .border
    canvas.box(frame.rect, style: style(edge), border: appearance.glyphs.border)
    let room = frame.rect.columns - 4
    guard room > 2, frame.rect.rows >= 2 else { return }
    let top = Point(x: frame.rect.x + 1, y: frame.rect.y)
    let title = padded(frame.title)
    let used = write(title, at: top, width: room)
    let note = padded(frame.note)
    if !frame.note.isEmpty, used + note.columns + 1 <= room {
      writeRightAligned(note, at: Point(x: top.x, y: top.y), width: room + 1)
    }
    drawVisibleRange(frame)
    guard !frame.footnote.isEmpty else { return }
    let footnote = frame.footnote.fitted(to: min(frame.footnote.columns, room - 1))
    writeRightAligned(
      padded(footnote), at: Point(x: top.x, y: frame.rect.bottom - 1), width: room + 1)
  }

  private mutating func drawVisibleRange(_ frame: PanelFrame) {
    guard let window = frame.window, !window.isWhole else { return }
    let text: SafeText =
      " \(window.visible.lowerBound + 1)–\(window.visible.upperBound) of \(window.count) "
    guard text.width + 4 <= frame.rect.columns else { return }
    writeRightAligned(
      [TextSpan(text, .muted)], at: Point(x: frame.rect.x + 1, y: frame.rect.bottom - 1),
      width: frame.rect.columns - 3)
  }

  private func padded(_ line: Line) -> Line { [TextSpan(" ")] + line + [TextSpan(" ")] }

  /// The bar of a selected row, from its left end for so many columns, or along it; a sign at both
  /// ends of the row. What follows is written on the bar.
  mutating func drawSelectionBar(_ row: Rect, hasFocus: Bool, bar columns: Int = .max) {
    let bar = Rect(x: row.x, y: row.y, columns: min(columns, row.columns), rows: 1)
    let end = Point(x: row.right - 1, y: row.y)
    if bar.right < row.right { drawGlyph(.barRight, hasFocus ? .title : .border, at: end) }
    background = hasFocus ? .selection : .selectionInactive
    // As text is written on it: every change of style along the row is bytes on the line.
    canvas.fill(bar, style: style(.text))
    drawGlyph(.barLeft, hasFocus ? .text : .border, at: bar.origin)
    if bar.right == row.right { drawGlyph(.barRight, hasFocus ? .text : .border, at: end) }
  }

  /// Sentences in the middle of a part of the screen, each in its own role.
  mutating func writeCentered(
    _ paragraphs: [(SafeText, Role)], in rect: Rect, on background: Role? = nil
  ) {
    self.background = background
    defer { self.background = nil }
    let width = min(rect.columns - 2, 64)
    guard width > 0 else { return }
    let lines = paragraphs.flatMap { text, role in text.balanced(to: width).map { ($0, role) } }
    let top = rect.y + max(0, (rect.rows - lines.count) / 2)
    for (index, (text, role)) in lines.enumerated() where top + index < rect.bottom {
      let x = rect.x + max(0, (rect.columns - text.width) / 2)
      write([TextSpan(text, role)], at: Point(x: x, y: top + index), width: rect.right - x)
    }
  }
}

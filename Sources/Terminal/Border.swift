import Text

/// The characters of a box.
package struct Border: Hashable, Sendable {
  package var horizontal: SafeText
  package var vertical: SafeText
  package var topLeft: SafeText
  package var topRight: SafeText
  package var bottomLeft: SafeText
  package var bottomRight: SafeText

  package static let rounded = Border(
    horizontal: "─", vertical: "│", topLeft: "╭", topRight: "╮", bottomLeft: "╰",
    bottomRight: "╯")

  /// For terminals and locales without UTF-8.
  package static let ascii = Border(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+")
}

extension Canvas {
  /// Draws a box along the edge of a part: a title at its top left, a note at its top right.
  /// Both need a blank on each side; the note goes first when there is no room for both.
  package mutating func box(
    _ rect: Rect, style: Style, border: Border = .rounded, title: SafeText = .empty,
    titleStyle: Style? = nil, note: SafeText = .empty, noteStyle: Style? = nil
  ) {
    let near = -100_000...100_000
    guard rect.columns >= 2, rect.rows >= 2, near.contains(rect.x), near.contains(rect.y),
      near.contains(rect.right), near.contains(rect.bottom)
    else { return }
    edge(rect, y: rect.y, border.topLeft, border.horizontal, border.topRight, style)
    edge(rect, y: rect.bottom - 1, border.bottomLeft, border.horizontal, border.bottomRight, style)
    for y in max(rect.y + 1, 0)..<max(rect.y + 1, 0, min(rect.bottom - 1, size.rows)) {
      write(border.vertical, at: Point(x: rect.x, y: y), style: style)
      write(border.vertical, at: Point(x: rect.right - 1, y: y), style: style)
    }
    let ends = rect.right - 1
    let heading = title.clipped(to: rect.columns - 6)
    var free = rect.x + 1
    if !heading.isEmpty {
      label(heading, x: free, y: rect.y, titleStyle ?? style, blanks: style)
      free += heading.width + 3
    }
    if !note.isEmpty && free + note.width + 2 <= ends {
      let x = ends - note.width - 2
      label(note, x: x, y: rect.y, noteStyle ?? titleStyle ?? style, blanks: style)
    }
  }

  /// Text in the edge of a box, with a blank of the edge's style on each side.
  private mutating func label(_ text: SafeText, x: Int, y: Int, _ style: Style, blanks: Style) {
    write(" ", at: Point(x: x, y: y), style: blanks)
    write(text, at: Point(x: x + 1, y: y), style: style)
    write(" ", at: Point(x: x + 1 + text.width, y: y), style: blanks)
  }

  private mutating func edge(
    _ rect: Rect, y: Int, _ first: SafeText, _ middle: SafeText, _ last: SafeText, _ style: Style
  ) {
    write(first, at: Point(x: rect.x, y: y), style: style)
    let inside = Rect(x: rect.x + 1, y: y, columns: rect.columns - 2, rows: 1).clipped(to: size)
    for x in inside.x..<inside.right where !inside.isEmpty {
      write(middle, at: Point(x: x, y: y), style: style)
    }
    write(last, at: Point(x: rect.right - 1, y: y), style: style)
  }
}

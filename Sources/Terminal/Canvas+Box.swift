import Text

extension Canvas {
  /// Draws a box along the edge of a part.
  package mutating func box(_ rect: Rect, style: Style, border: Border = .rounded) {
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

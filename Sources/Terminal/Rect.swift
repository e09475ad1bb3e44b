/// A part of the screen; it may reach beyond it.
package struct Rect: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var columns: Int
  package var rows: Int

  package init(x: Int, y: Int, columns: Int, rows: Int) {
    self.x = x
    self.y = y
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// All of a size, from the top left.
  package init(_ size: Size) {
    self.init(x: 0, y: 0, columns: size.columns, rows: size.rows)
  }

  package var origin: Point { Point(x: x, y: y) }
  package var size: Size { Size(columns: columns, rows: rows) }
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The first column to the right of it and the first row below it.
  package var right: Int { x.addingReportingOverflow(columns).partialValue }
  package var bottom: Int { y.addingReportingOverflow(rows).partialValue }

  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  /// What is left when so much is taken off each side.
  package func inset(columns dx: Int, rows dy: Int) -> Rect {
    Rect(x: x + dx, y: y + dy, columns: columns - 2 * dx, rows: rows - 2 * dy)
  }

  /// The inside of a box drawn along its edge.
  package var inside: Rect { inset(columns: 1, rows: 1) }

  /// The first so many rows, and the rest below them.
  package func split(top count: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), rows)
    return (
      Rect(x: x, y: y, columns: columns, rows: taken),
      Rect(x: x, y: y + taken, columns: columns, rows: rows - taken)
    )
  }

  /// The rows above the last so many, and those.
  package func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = split(top: rows - min(max(0, count), rows))
    return (rest, bottom)
  }

  /// The first so many columns, and the rest to the right of them.
  package func split(left count: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), columns)
    return (
      Rect(x: x, y: y, columns: taken, rows: rows),
      Rect(x: x + taken, y: y, columns: columns - taken, rows: rows)
    )
  }

  /// The part of it that lies within a size.
  package func clipped(to size: Size) -> Rect {
    let left = min(max(0, x), size.columns)
    let top = min(max(0, y), size.rows)
    return Rect(
      x: left, y: top, columns: min(max(left, right), size.columns) - left,
      rows: min(max(top, bottom), size.rows) - top)
  }
}

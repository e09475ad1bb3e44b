import Text

/// A picture of the screen: a value that views write and tests compare. Every coordinate is
/// safe; what lies outside is not drawn, and a wide character is never cut: the half of it that
/// is left becomes a blank.
package struct Canvas: Hashable, Sendable {
  /// Larger windows are used up to this size.
  package static let maxSize = Size(columns: 1_000, rows: 500)

  package let size: Size
  /// Row by row.
  package private(set) var cells: [Cell]

  package init(size: Size, filledWith style: Style = .plain) {
    self.size = Size(
      columns: min(size.columns, Canvas.maxSize.columns), rows: min(size.rows, Canvas.maxSize.rows))
    cells = Array(
      repeating: Cell(style: style), count: self.size.columns * self.size.rows)
  }

  /// The whole of it.
  package var bounds: Rect { Rect(size) }

  /// The cell there; a plain blank outside.
  package func cell(at point: Point) -> Cell {
    contains(point) ? cells[point.y * size.columns + point.x] : Cell()
  }

  /// Writes text in one row and returns how many columns of it were needed, also of those
  /// outside the canvas. `width` is the most columns it may take; a text that is longer ends
  /// there, without a mark.
  @discardableResult
  package mutating func write(
    _ text: SafeText, at point: Point, style: Style, width limit: Int = .max
  ) -> Int {
    guard limit > 0, point.y >= 0, point.y < size.rows, point.x < size.columns else {
      return min(text.width, max(0, limit))
    }
    if text.isPlainASCII { return writePlain(text.string, at: point, style: style, limit: limit) }
    var used = 0
    for character in text.cellCharacters {
      guard character.width <= limit - used else { break }
      if point.x + used >= size.columns { return min(text.width, limit) }
      put(character, x: point.x + used, y: point.y, style: style)
      used += character.width
    }
    return used
  }

  /// Blanks a part of the canvas.
  package mutating func fill(_ rect: Rect, style: Style) {
    let part = rect.clipped(to: size)
    guard !part.isEmpty else { return }
    for y in part.y..<part.bottom {
      splitWideCharacter(x: part.x, y: y)
      splitWideCharacter(x: part.right, y: y)
      let row = y * size.columns
      for index in row + part.x..<row + part.right { cells[index] = Cell(style: style) }
    }
  }

  /// Puts one character into a cell.
  private mutating func put(_ character: CellCharacter, x: Int, y: Int, style: Style) {
    guard y >= 0, y < size.rows, x < size.columns else { return }
    let isWide = character.width == 2
    if isWide && (x < 0 || x + 1 >= size.columns) {
      if x == -1 { put(.blank, x: 0, y: y, style: style) }
      if x >= 0 { put(.blank, x: x, y: y, style: style) }
      return
    }
    guard x >= 0 else { return }
    splitWideCharacter(x: x, y: y)
    splitWideCharacter(x: x + character.width, y: y)
    let index = y * size.columns + x
    cells[index] = Cell(character, style: style)
    if isWide { cells[index + 1] = Cell(.rightHalf, style: style) }
  }

  private mutating func writePlain(
    _ string: String, at point: Point, style: Style, limit: Int
  ) -> Int {
    let length = string.utf8.count
    let used = min(length, limit)
    let skipped = min(used, max(0, point.x == .min ? .max : -point.x))
    guard skipped < used else { return used }
    let start = point.x + skipped
    let count = min(used - skipped, size.columns - start)
    guard count > 0 else { return used }
    splitWideCharacter(x: start, y: point.y)
    splitWideCharacter(x: start + count, y: point.y)
    let first = point.y * size.columns + start
    var bytes = string
    bytes.withUTF8 { bytes in
      for offset in 0..<count {
        cells[first + offset] = Cell(CellCharacter(ascii: bytes[skipped + offset]), style: style)
      }
    }
    return used
  }

  /// Makes two blanks of a wide character that would be cut in front of this column.
  private mutating func splitWideCharacter(x: Int, y: Int) {
    guard x > 0, x < size.columns else { return }
    let index = y * size.columns + x
    guard cells[index].character == .rightHalf else { return }
    cells[index - 1].character = .blank
    cells[index].character = .blank
  }

  private func contains(_ point: Point) -> Bool {
    (0..<size.columns).contains(point.x) && (0..<size.rows).contains(point.y)
  }
}

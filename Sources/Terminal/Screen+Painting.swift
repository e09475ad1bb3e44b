import CNcurses
import Glibc
import Text

extension Screen {
  /// Shows a picture. Only cells that differ from the last one go to ncurses, and only what
  /// changes on the screen goes to the terminal: the same picture again costs no byte. A terminal that
  /// has stalled is shown nothing.
  package mutating func show(_ canvas: Canvas) {
    guard !isReleased, !isStalled, canvas != lastCanvas else { return }
    paint(canvas, over: lastCanvas)
    if pairs.isExhausted {
      pairs.reset()
      paint(canvas, over: nil)
    }
    lastCanvas = canvas
    wnoutrefresh(ncurses_screen())
    update()
  }

  private mutating func paint(_ canvas: Canvas, over before: Canvas?) {
    let before = before?.size == canvas.size ? before : nil
    let size = size
    for y in 0..<min(size.rows, canvas.size.rows) {
      let row = canvas.row(y).prefix(size.columns)
      guard let old = before?.row(y).prefix(size.columns) else {
        output(row, y: y, column: 0)
        continue
      }
      if row != old { paint(row, over: old, y: y) }
    }
  }

  /// Hands ncurses each run of cells that look different now.
  private mutating func paint(_ row: ArraySlice<Cell>, over old: ArraySlice<Cell>, y: Int) {
    for run in row.changedRuns(over: old, in: depth) {
      output(row[run], y: y, column: run.lowerBound - row.startIndex)
    }
  }

  private mutating func output(_ run: ArraySlice<Cell>, y: Int, column: Int) {
    var style: Style?
    var attributes: attr_t = 0
    var pair: Int16 = 0
    var cells: [cchar_t] = []
    for index in run.indices where run[index].character.width > 0 {
      let wanted = run.style(at: index, after: style, in: depth)
      if wanted != style {
        style = wanted
        attributes = pairs.attributes(for: wanted)
        pair = pairs.number(for: wanted)
      }
      append(run[index].character, attributes, pair, to: &cells)
    }
    wmove(ncurses_screen(), Int32(y), Int32(column))
    wadd_wchnstr(ncurses_screen(), cells, Int32(cells.count))
  }

  private func append(
    _ character: CellCharacter, _ attributes: attr_t, _ pair: Int16, to cells: inout [cchar_t]
  ) {
    for scalars in displayableScalars(of: character) {
      var wide = scalars.map { wchar_t(bitPattern: $0.value) } + [0]
      var cell = cchar_t()
      setcchar(&cell, &wide, attributes, pair, nil)
      cells.append(cell)
    }
  }

  /// The character as this terminal can show it: in ASCII where the locale has no more, and as
  /// question marks where the C library thinks otherwise of its width than we do, because one
  /// disagreement would shift the rest of the row.
  private func displayableScalars(of character: CellCharacter) -> [[Unicode.Scalar]] {
    guard let base = character.base else { return [] }
    if base.value < 0x7F && !character.hasMarks { return [[base]] }
    if !supportsUTF8 {
      let ascii = Transliteration.ascii(character, columns: character.width)
      return ascii.unicodeScalars.map { [$0] }
    }
    guard Int(ncurses_width(base.value)) == character.width else {
      return Array(repeating: ["?"], count: character.width)
    }
    return [character.scalars]
  }
}

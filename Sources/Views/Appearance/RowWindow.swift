/// Which rows of a list are seen, and how many it has.
struct RowWindow {
  let visible: Range<Int>
  let count: Int

  var isWhole: Bool { visible.count >= count }
}

extension RowWindow {
  /// As many rows as there is room for, one of them among those seen; it moves no further than it
  /// must from the first that was seen before.
  init(rows: Int, of count: Int, around selected: Int, from offset: Int = 0) {
    let page = max(1, rows)
    let kept = min(max(offset, selected - page + 1), selected)
    let first = min(max(0, kept), max(0, count - page))
    self.init(visible: first..<min(count, first + rows), count: count)
  }
}

import Text

/// What stands in one field of a row.
struct ItemCell {
  var line: Line
  let alignment: SafeText.Alignment

  var columns: Int { line.columns }

  /// The field in exactly so many columns.
  func fitted(to width: Int) -> Line {
    // Where there is no room for a word, its sign says it alone.
    if width <= 2 { return Array(line.prefix(1)).fitted(to: width) }
    guard alignment == .right else { return line.fitted(to: width) }
    return [.blank(max(0, width - columns))] + line.fitted(to: min(width, columns))
  }
}

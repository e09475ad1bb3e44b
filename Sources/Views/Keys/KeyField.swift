import Core
import Terminal
import Text
import Themes

/// A key with what it does, as it stands in a row; to click on it is to press it.
struct KeyField {
  let key: Key
  let line: Line

  init(_ key: Key, _ line: Line) { (self.key, self.line) = (key, line) }

  /// The name on the key, and what follows it.
  init(_ name: SafeText, _ words: SafeText, for key: Key) {
    self.init(key, [TextSpan(name, .key), TextSpan(words, .text)])
  }

  var columns: Int { line.columns }
}

extension Painter {
  /// Writes them one after the other, at most so many columns of them.
  mutating func write(_ fields: [KeyField], at point: Point, width: Int) {
    var used = 0
    for field in fields where used < width {
      let start = Point(x: point.x + used, y: point.y)
      let columns = write(field.line, at: start, width: width - used)
      addHitRegion(Rect(x: start.x, y: start.y, columns: columns, rows: 1), .key(field.key))
      used += columns
    }
  }
}

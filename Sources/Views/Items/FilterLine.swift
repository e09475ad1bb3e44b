import Desk
import Terminal
import Text
import Themes

/// The filter while it is typed, in the place of the heads. What it is understood to mean stands
/// beside it where there is room for both, else at the lower edge of the list.
struct FilterLine {
  let entry: TextEntry
  let words: FilterWords
  let rect: Rect

  private var width: Int { max(0, rect.columns - 2) }

  private var hasRoom: Bool {
    2 + SafeText(entry.text).width + 1 + 2 + words.sentence.width <= width
  }

  /// Nil where it stands beside the filter.
  var footnote: Line? {
    hasRoom ? nil : [Piece(words.sentence.clippedAtWord(to: max(0, rect.columns - 3)), words.role)]
  }

  func draw(_ pen: inout Pen) {
    pen.fill(rect, .input)
    pen.claim(rect, .pane(.items))
    pen.ground = .input
    let start = Point(x: rect.x + 1, y: rect.y)
    let typed = entry.line(pen.look.glyphs, columns: width - 2)
    pen.write([Piece("/ ", .key)] + typed, at: start, width: width)
    if hasRoom { pen.writeRight([Piece(words.sentence, words.role)], at: start, width: width) }
    pen.ground = nil
  }
}

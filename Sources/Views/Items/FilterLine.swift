import Core
import Terminal
import Text
import Themes

/// The filter while it is typed, in the place of the heads. What it is understood to mean stands
/// beside it where there is room for both, else at the lower edge of the list.
struct FilterLine {
  let textField: TextField
  let description: FilterDescription
  let rect: Rect

  private var width: Int { max(0, rect.columns - 2) }

  private var hasRoom: Bool {
    2 + SafeText(textField.text).width + 1 + 2 + description.text.width <= width
  }

  /// Nil where it stands beside the filter.
  var footnote: Line? {
    hasRoom
      ? nil
      : [TextSpan(description.text.clippedAtWord(to: max(0, rect.columns - 3)), description.role)]
  }

  func draw(_ painter: inout Painter) {
    painter.fill(rect, .input)
    painter.addHitRegion(rect, .panel(.items))
    painter.background = .input
    let start = Point(x: rect.x + 1, y: rect.y)
    let typed = textField.line(painter.appearance.glyphs, columns: width - 2)
    painter.write([TextSpan("/ ", .key)] + typed, at: start, width: width)
    if hasRoom {
      painter.writeRightAligned(
        [TextSpan(description.text, description.role)], at: start, width: width)
    }
    painter.background = nil
  }
}

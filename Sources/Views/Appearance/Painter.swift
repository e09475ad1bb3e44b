import Terminal
import Text
import Themes

/// Writes into a canvas by role. Each field stays within its own columns, whatever its text.
struct Painter {
  var canvas: Canvas
  private(set) var hitMap = HitMap()
  let appearance: Appearance
  /// On whose ground it writes: a selection, a dialog; nil: each role on its own.
  var background: Role?

  init(_ size: Size, _ appearance: Appearance) {
    canvas = Canvas(size: size, filledWith: appearance.theme[.text])
    self.appearance = appearance
  }

  func style(_ role: Role) -> Style {
    guard let background else { return appearance.theme[role] }
    var style = appearance.theme.style(role, on: background)
    if background == .selection || background == .selectionInactive {
      if !role.keepsColorOnSelection { style.foreground = appearance.theme[background].foreground }
      // Dim on a reversed ground can hardly be read.
      style.attributes.remove(.dim)
      style.monochrome.remove(.dim)
    }
    return style
  }

  /// What is drawn there is this to the mouse, and whatever is under it is not.
  mutating func addHitRegion(_ rect: Rect, _ target: HitTarget) { hitMap.add(rect, target) }

  mutating func fill(_ rect: Rect, _ role: Role) {
    canvas.fill(rect, style: appearance.theme[role])
  }

  /// Writes fields one after the other, at most so many columns of them. Returns those used.
  @discardableResult
  mutating func write(_ line: Line, at point: Point, width: Int) -> Int {
    var used = 0
    for span in line where used < width {
      used += write(span, at: Point(x: point.x + used, y: point.y), room: width - used)
    }
    return used
  }

  /// Writes fields so that the last one ends at the right edge of the columns given.
  mutating func writeRightAligned(_ line: Line, at point: Point, width: Int) {
    let start = max(0, width - line.columns)
    write(line, at: Point(x: point.x + start, y: point.y), width: width - start)
  }

  mutating func drawGlyph(_ glyph: Glyph, _ role: Role, at point: Point) {
    canvas.write(appearance.glyphs[glyph], at: point, style: style(role), width: 1)
  }

  private mutating func write(_ span: TextSpan, at point: Point, room: Int) -> Int {
    let text = appearance.glyphs.adapted(span.text)
    let needed = span.width ?? text.width + (text.wasAltered ? 1 : 0)
    let columns = Swift.min(max(0, needed), room)
    let inside = columns - (text.wasAltered && columns > 1 ? 1 : 0)
    let blanks = span.alignment == .right ? max(0, inside - text.width) : 0
    let start = Point(x: point.x + blanks, y: point.y)
    if span.role != .text || background != nil || !text.isEmpty {
      writeClipped(text, span.role, at: start, inside - blanks)
    }
    if inside < columns {
      let end = Swift.min(inside, blanks + text.width)
      drawGlyph(.sanitized, .levelWarn, at: Point(x: point.x + end, y: point.y))
    }
    return columns
  }

  private mutating func writeClipped(_ text: SafeText, _ role: Role, at point: Point, _ room: Int) {
    guard room > 0 else { return }
    if text.width <= room {
      canvas.write(text, at: point, style: style(role), width: room)
    } else {
      let used = canvas.write(text, at: point, style: style(role), width: room - 1)
      drawGlyph(.truncated, role, at: Point(x: point.x + used, y: point.y))
    }
  }
}

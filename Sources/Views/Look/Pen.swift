import Terminal
import Text
import Themes

/// Writes into a canvas by role. Each field stays within its own columns, whatever its text.
struct Pen {
  var canvas: Canvas
  private(set) var regions = Regions()
  let look: Look
  /// On whose ground it writes: a selection, a dialog; nil: each role on its own.
  var ground: Role?

  init(_ size: Size, _ look: Look) {
    canvas = Canvas(size: size, filledWith: look.theme[.text])
    self.look = look
  }

  func style(_ role: Role) -> Style {
    guard let ground else { return look.theme[role] }
    var style = look.theme(role, on: ground)
    if ground == .selection || ground == .selectionInactive {
      if !role.isTold { style.foreground = look.theme[ground].foreground }
      // Dim on a reversed ground can hardly be read.
      style.attributes.remove(.dim)
      style.monochrome.remove(.dim)
    }
    return style
  }

  /// What is drawn there is this to the mouse, and whatever is under it is not.
  mutating func claim(_ rect: Rect, _ spot: Spot) { regions.add(rect, spot) }

  mutating func fill(_ rect: Rect, _ role: Role) {
    canvas.fill(rect, style: look.theme[role])
  }

  /// Writes fields one after the other, at most so many columns of them. Returns those used.
  @discardableResult
  mutating func write(_ line: Line, at point: Point, width: Int) -> Int {
    var used = 0
    for piece in line where used < width {
      used += write(piece, at: Point(x: point.x + used, y: point.y), room: width - used)
    }
    return used
  }

  /// Writes fields so that the last one ends at the right edge of the columns given.
  mutating func writeRight(_ line: Line, at point: Point, width: Int) {
    let start = max(0, width - line.columns)
    write(line, at: Point(x: point.x + start, y: point.y), width: width - start)
  }

  mutating func sign(_ glyph: Glyph, _ role: Role, at point: Point) {
    canvas.write(look.glyphs[glyph], at: point, style: style(role), width: 1)
  }

  private mutating func write(_ piece: Piece, at point: Point, room: Int) -> Int {
    let text = look.glyphs(piece.text)
    let needed = piece.width ?? text.width + (text.wasAltered ? 1 : 0)
    let columns = Swift.min(max(0, needed), room)
    let inside = columns - (text.wasAltered && columns > 1 ? 1 : 0)
    let blanks = piece.side == .right ? max(0, inside - text.width) : 0
    let start = Point(x: point.x + blanks, y: point.y)
    if piece.role != .text || ground != nil || !text.isEmpty {
      writeClipped(text, piece.role, at: start, inside - blanks)
    }
    if inside < columns {
      let end = Swift.min(inside, blanks + text.width)
      sign(.altered, .levelWarn, at: Point(x: point.x + end, y: point.y))
    }
    return columns
  }

  private mutating func writeClipped(_ text: SafeText, _ role: Role, at point: Point, _ room: Int) {
    guard room > 0 else { return }
    if text.width <= room {
      canvas.write(text, at: point, style: style(role), width: room)
    } else {
      let used = canvas.write(text, at: point, style: style(role), width: room - 1)
      sign(.cut, role, at: Point(x: point.x + used, y: point.y))
    }
  }
}

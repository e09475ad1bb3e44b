import Desk
import Terminal
import Text
import Themes

/// The last line: what the agent should know now, and the keys that work here.
struct KeyBar {
  let state: State

  func draw(_ pen: inout Pen, in rect: Rect) {
    pen.fill(rect, .status)
    pen.ground = .status
    let used = drawNotice(&pen, rect)
    drawKeys(&pen, rect.split(left: used).rest)
    pen.ground = nil
  }

  private func drawNotice(_ pen: inout Pen, _ rect: Rect) -> Int {
    guard let notice = state.notice, state.dialog == nil else { return 0 }
    let (glyph, role) = notice.level.look
    let line = [
      Piece(" "), Piece(pen.look.glyphs[glyph], role), Piece(" "),
      Piece(SafeText(notice.sentence).startingUpper, role),
    ]
    let help = keys.last { $0.label == "help" }
    let room = rect.columns - (help == nil ? 0 : 10)
    return pen.write(line, at: rect.origin, width: max(0, room)) + 1
  }

  /// As many keys as fit; the help, which lists them all, is never left out.
  private func drawKeys(_ pen: inout Pen, _ rect: Rect) {
    let fields = keys.map(Self.field)
    let help = keys.firstIndex { $0.label == "help" }
    var room = rect.columns - (help.map { fields[$0].columns } ?? 0)
    var line: Line = []
    for (index, field) in fields.enumerated() {
      if index == help {
        line += field
      } else if field.columns <= room {
        line += field
        room -= field.columns
      } else {
        room = 0
      }
    }
    pen.write(line, at: rect.origin, width: rect.columns)
  }

  private static func field(_ command: Command) -> Line {
    guard let key = command.keys.first, let label = command.label else { return [] }
    return [
      Piece(" "), Piece(key.name, .key), Piece(" "), Piece(SafeText(label), .muted), Piece(" "),
    ]
  }

  /// The commands that the bar shows here.
  private var keys: [Command] {
    Command.all.filter { $0.label != nil && $0.places.contains(state.keyPlace) }
  }
}

extension Notice.Level {
  fileprivate var look: (Glyph, Role) {
    switch self {
    case .info: (.done, .levelInfo)
    case .warning: (.asked, .levelWarn)
    case .error: (.failed, .levelError)
    }
  }
}

import Desk
import Terminal
import Text
import Themes
import WebServices

/// The pane at the bottom right: what happens to one interaction, what I can do with it, and its
/// data.
struct LivePanel {
  let state: State
  let rect: Rect
  let now: State.Instant

  func draw(_ pen: inout Pen, _ viewport: inout Viewport) {
    let inside = rect.inside
    pen.claim(rect, .pane(.live))
    guard let subject = state.liveSubject else {
      (viewport.liveOffset, viewport.liveLimit) = (0, 0)
      pen.draw(frame([Piece("Live", titleRole)]))
      return pen.say(Self.hint, in: inside)
    }
    let content = LiveContent(subject, state, pen.look, now: now)
    let lines = content.lines(columns: inside.columns)
    viewport.livePage = max(1, inside.rows)
    viewport.liveLimit = max(0, lines.count - inside.rows)
    viewport.liveOffset = min(max(0, viewport.liveOffset), viewport.liveLimit)
    let first = viewport.liveOffset
    let seen = first..<min(lines.count, first + inside.rows)
    var frame = frame(title(of: subject, pen.look.glyphs))
    frame.note = note(subject, pen.look.glyphs)
    frame.range = (seen, lines.count)
    pen.draw(frame)
    for (row, line) in lines[seen].enumerated() {
      pen.write(line, at: Point(x: inside.x, y: inside.y + row), width: inside.columns)
    }
  }

  private static let hint: [(SafeText, Role)] = [
    ("Nothing is selected.", .text),
    ("Select an item: what happens to it shows here as it happens.", .muted),
  ]

  private var titleRole: Role { state.focus == .live ? .titleFocus : .title }

  private func frame(_ title: Line) -> Frame {
    Frame(rect: rect, hasFocus: state.focus == .live, title: title)
  }

  private func title(of subject: State.LiveSubject, _ glyphs: Glyphs) -> Line {
    let (interaction, now) = Self.facts(subject)
    let current = state.moment?.snapshot?.state ?? now
    let medium = interaction.medium.look
    let look = current.look
    // Where it is narrow the words go that a sign stands for.
    let plain: [Piece] = rect.columns < 48 ? [] : [Piece("Live", titleRole), Piece(" ─ ", .muted)]
    let name = momentWords.map { [Piece($0, .levelWarn), Piece(" ─ ", .muted)] } ?? plain
    let word: SafeText = rect.columns < 64 ? .empty : " \(interaction.medium.name)"
    let what: Line = [
      Piece(glyphs[medium.glyph], medium.role), Piece(word + " "), Piece(.field(interaction.id)),
    ]
    // Two states that are compared are told below.
    if state.live.isComparing { return name + what }
    return name + what + [
      Piece(" ─ ", .muted), Piece(glyphs[look.glyph] + " \(current.name)", look.role),
    ]
  }

  private static func facts(_ subject: State.LiveSubject) -> (Interaction, InteractionState) {
    switch subject {
    case .mine(let record), .left(let record): (record.latest, record.state)
    case .lying(let interaction, _, _): (interaction, interaction.state ?? .inWorkbin)
    }
  }

  /// When what is shown is not how things are now, nobody may miss it.
  private var momentWords: SafeText? {
    guard let moment = state.moment, let index = state.momentIndex else { return nil }
    let count = state.moments.count
    let time = state.clock.local(moment.at).seconds
    if state.live.isComparing { return rect.columns < 48 ? "then and now" : "\(time) beside now" }
    return rect.columns < 76
      ? "\(index + 1)/\(count)" : "as it was \(time), \(index + 1) of \(count)"
  }

  private func note(_ subject: State.LiveSubject, _ glyphs: Glyphs) -> Line {
    if case .left = subject { return [Piece("no longer yours", .levelWarn)] }
    return state.live.pinned == nil || state.moment != nil
      ? [] : [Piece(glyphs[.pinned] + " pinned", .accent)]
  }
}

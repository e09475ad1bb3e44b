import Core
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

  func draw(_ painter: inout Painter, _ viewport: inout Viewport) {
    let inside = rect.inside
    painter.addHitRegion(rect, .panel(.live))
    guard let subject = state.liveSubject else {
      (viewport.liveOffset, viewport.liveLimit) = (0, 0)
      painter.draw(frame([TextSpan("Live", titleRole)]))
      return painter.writeCentered(Self.placeholder, in: inside)
    }
    let content = LiveContent(subject, state, painter.appearance, now: now)
    let lines = content.lines(columns: inside.columns)
    viewport.livePage = max(1, inside.rows)
    viewport.liveLimit = max(0, lines.count - inside.rows)
    viewport.liveOffset = min(max(0, viewport.liveOffset), viewport.liveLimit)
    let first = viewport.liveOffset
    let visible = first..<min(lines.count, first + inside.rows)
    var frame = frame(title(of: subject, painter.appearance.glyphs))
    frame.note = note(subject, painter.appearance.glyphs)
    frame.window = RowWindow(visible: visible, count: lines.count)
    painter.draw(frame)
    for (row, line) in lines[visible].enumerated() {
      painter.write(line, at: Point(x: inside.x, y: inside.y + row), width: inside.columns)
    }
  }

  private static let placeholder: [(SafeText, Role)] = [
    ("Nothing is selected.", .text),
    ("Select an item: what happens to it shows here as it happens.", .muted),
  ]

  private var titleRole: Role { state.focus == .live ? .titleFocus : .title }

  private func frame(_ title: Line) -> PanelFrame {
    PanelFrame(rect: rect, hasFocus: state.focus == .live, title: title)
  }

  private func title(of subject: LiveSubject, _ glyphs: GlyphSet) -> Line {
    let (interaction, now) = Self.interactionAndState(subject)
    let medium = interaction.medium.style
    // Where it is narrow the words go that a sign stands for.
    let plain: [TextSpan] =
      rect.columns < 48 ? [] : [TextSpan("Live", titleRole), TextSpan(" ─ ", .muted)]
    let name = pastTitle.map { [TextSpan($0, .levelWarn), TextSpan(" ─ ", .muted)] } ?? plain
    let word: SafeText = rect.columns < 64 ? .empty : " \(interaction.medium.name)"
    let what: Line = [
      TextSpan(glyphs[medium.glyph], medium.role), TextSpan(word + " "),
      TextSpan(.bounded(interaction.id)),
    ]
    // Two states that are compared are told below.
    if state.screen.live.isComparing { return name + what }
    let past = state.selectedEntry?.snapshot?.state
    guard let current = past ?? (isGone(subject) ? nil : now) else { return name + what }
    let style = current.style
    return name + what + [
      TextSpan(" ─ ", .muted), TextSpan(glyphs[style.glyph] + " \(current.name)", style.role),
    ]
  }

  /// Whether it left for where nobody has told of: then no state of before is told as if it were now.
  private func isGone(_ subject: LiveSubject) -> Bool {
    switch subject {
    case .held: false
    case .released(let held): !held.state.isReleased
    case .inWorkbin(let interaction, _, let id):
      state.workbins[id].map { !$0.isHere(interaction.id) } ?? false
    }
  }

  private static func interactionAndState(_ subject: LiveSubject) -> (
    Interaction, InteractionState
  ) {
    switch subject {
    case .held(let held), .released(let held): (held.latest, held.state)
    case .inWorkbin(let interaction, _, _): (interaction, interaction.state ?? .inWorkbin)
    }
  }

  /// When what is shown is not how things are now, nobody may miss it.
  private var pastTitle: SafeText? {
    guard let selected = state.selectedEntry, let index = state.selectedEntryIndex else {
      return nil
    }
    let count = state.snapshotEntries.count
    let time = state.clock.localTime(selected.at).timeToSecond
    if state.screen.live.isComparing {
      return rect.columns < 48 ? "then and now" : "\(time) beside now"
    }
    return rect.columns < 76
      ? "\(index + 1)/\(count)" : "as it was \(time), \(index + 1) of \(count)"
  }

  private func note(_ subject: LiveSubject, _ glyphs: GlyphSet) -> Line {
    switch subject {
    case .released: return [TextSpan("no longer yours", .levelWarn)]
    case .inWorkbin(_, let workbin, _) where isGone(subject):
      return [TextSpan("no longer in " + .bounded(workbin.displayName), .levelWarn)]
    default: break
    }
    return state.screen.live.pinned == nil || state.selectedEntry != nil
      ? [] : [TextSpan(glyphs[.pinned] + " pinned", .accent)]
  }
}

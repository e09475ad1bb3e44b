import Core
import Terminal
import Text
import Themes

/// The last line: the keys that work here. What the agent should know now stands in the row above
/// it, over the edge of the panels, so that no key goes and nothing moves.
struct KeyBar {
  let state: State

  func draw(_ painter: inout Painter, in rect: Rect) {
    drawMessages(&painter, Rect(x: rect.x, y: rect.y - 1, columns: rect.columns, rows: 1))
    painter.fill(rect, .status)
    painter.background = .status
    drawKeys(&painter, rect)
    painter.background = nil
  }

  /// A notice, else how far a batch has come.
  private func drawMessages(_ painter: inout Painter, _ rect: Rect) {
    guard state.dialog == nil else { return }
    if let notice = state.notice {
      let (glyph, role) = notice.level.style
      draw(glyph, role, SafeText(notice.message), &painter, rect)
    } else if let batch = state.actions.batches.running {
      draw(.inProgress, .accent, SafeText("\(batch.progress): Esc stops the rest"), &painter, rect)
    }
  }

  private func draw(
    _ glyph: Glyph, _ role: Role, _ sentence: SafeText, _ painter: inout Painter, _ rect: Rect
  ) {
    let text = sentence.sentenceCased.clippedAtWord(to: rect.columns - 4)
    painter.addHitRegion(rect, .nothing)
    painter.fill(rect, .status)
    painter.background = .status
    painter.write(
      [
        TextSpan(" "), TextSpan(painter.appearance.glyphs[glyph], role), TextSpan(" "),
        TextSpan(text, role),
      ],
      at: rect.origin, width: rect.columns)
    painter.background = nil
  }

  /// As many keys as fit, the most useful first; never left out are the two that lead to all
  /// others, the command line and the help, and the one that leads out of a list to choose from or
  /// back to all that lies here.
  private func drawKeys(_ painter: inout Painter, _ rect: Rect) {
    let keys = visibleCommands
    let fields = keys.map { keyField($0, painter.appearance.glyphs) }
    let alwaysShown = keys.map {
      $0.intent == .openHelp || $0.intent == .commandLine(.open("")) || isWayOut($0)
    }
    var room = rect.columns
    for (field, isAlwaysShown) in zip(fields, alwaysShown) where isAlwaysShown {
      room -= field.columns
    }
    var shown: [KeyField] = []
    for (field, isAlwaysShown) in zip(fields, alwaysShown) {
      if isAlwaysShown {
        shown.append(field)
      } else if field.columns <= room {
        shown.append(field)
        room -= field.columns
      } else if state.dialog != nil {
        // What an open dialog offers belongs together: ← without → would mislead.
        room = 0
      }
    }
    painter.write(shown, at: rect.origin, width: rect.columns)
  }

  private func isWayOut(_ command: Command) -> Bool {
    if case .picker = state.dialog { return command.keys.contains(.escape) }
    return command.intent == .back && state.clearsFilterOnBack
  }

  private func keyField(_ command: Command, _ glyphs: GlyphSet) -> KeyField {
    guard let key = command.keys.first, let label = label(of: command) else {
      return KeyField(.unknown, [])
    }
    let name = key.name(glyphs)
    return KeyField(
      key,
      [TextSpan(" "), TextSpan(name, .key), TextSpan(" "), TextSpan(label, .muted), TextSpan(" ")])
  }

  private func label(of command: Command) -> SafeText? {
    if command.intent == .togglePin { return state.screen.live.pinned == nil ? "pin" : "follow" }
    if command.intent == .back, state.clearsFilterOnBack { return "show all" }
    return command.bar.map { SafeText($0.label) }
  }

  /// The commands that the bar shows here, from left to right: those that would do something.
  private var visibleCommands: [Command] {
    let commands = Command.all.filter {
      $0.bar != nil && $0.contexts.contains(state.keyContext) && isOffered($0)
    }
    return KeyBarPosition.order(
      inPast: state.screen.live.entry != nil, withoutLink: state.hasLostLink
    )
    .flatMap { position in commands.filter { $0.bar?.position == position } }
  }

  /// Whether it would do something here, as far as a look at one interaction tells, and is worth a
  /// place.
  private func isOffered(_ command: Command) -> Bool {
    // Where there is nothing to read it says so: the bar does not move from item to item.
    guard let intent = command.intent, intent != .live(.openText) else { return true }
    guard state.disabledReason(for: intent, of: 1) == nil else { return false }
    return state.dialog != nil || state.isWorthShowing(intent)
  }
}

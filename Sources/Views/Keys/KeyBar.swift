import Desk
import Terminal
import Text
import Themes

/// The last line: the keys that work here. What the agent should know now stands in the row above
/// it, over the edge of the panels, so that no key goes and nothing moves.
struct KeyBar {
  let state: State

  func draw(_ pen: inout Pen, in rect: Rect) {
    drawNews(&pen, Rect(x: rect.x, y: rect.y - 1, columns: rect.columns, rows: 1))
    pen.fill(rect, .status)
    pen.ground = .status
    drawKeys(&pen, rect)
    pen.ground = nil
  }

  /// A notice, else how far a batch has come.
  private func drawNews(_ pen: inout Pen, _ rect: Rect) {
    guard state.dialog == nil else { return }
    if let notice = state.notice {
      let (glyph, role) = notice.level.look
      draw(glyph, role, SafeText(notice.sentence), &pen, rect)
    } else if let batch = state.runningBatch {
      draw(.going, .accent, SafeText("\(batch.progress): Esc stops the rest"), &pen, rect)
    }
  }

  private func draw(
    _ glyph: Glyph, _ role: Role, _ sentence: SafeText, _ pen: inout Pen, _ rect: Rect
  ) {
    let words = sentence.startingUpper.clippedAtWord(to: rect.columns - 4)
    pen.claim(rect, .nothing)
    pen.fill(rect, .status)
    pen.ground = .status
    pen.write(
      [Piece(" "), Piece(pen.look.glyphs[glyph], role), Piece(" "), Piece(words, role)],
      at: rect.origin, width: rect.columns)
    pen.ground = nil
  }

  /// As many keys as fit, the most useful first; never left out are the two that lead to all others, the command line and
  /// the help, and the one that leads out of a list to choose from or back to all that lies here.
  private func drawKeys(_ pen: inout Pen, _ rect: Rect) {
    let keys = keys
    let fields = keys.map { field($0, pen.look.glyphs) }
    let leading = keys.map {
      $0.intent == .openHelp || $0.intent == .words(.open("")) || leadsOut($0)
    }
    var room = rect.columns
    for (field, leads) in zip(fields, leading) where leads { room -= field.columns }
    var shown: [KeyField] = []
    for (field, leads) in zip(fields, leading) {
      if leads {
        shown.append(field)
      } else if field.columns <= room {
        shown.append(field)
        room -= field.columns
      } else if state.dialog != nil {
        // What an open dialog offers belongs together: ← without → would mislead.
        room = 0
      }
    }
    pen.write(shown, at: rect.origin, width: rect.columns)
  }

  private func leadsOut(_ command: Command) -> Bool {
    if case .picker = state.dialog { return command.keys.contains(.escape) }
    return command.intent == .back && state.showsAllOnBack
  }

  private func field(_ command: Command, _ glyphs: Glyphs) -> KeyField {
    guard let key = command.keys.first, let label = label(of: command) else {
      return KeyField(.unknown, [])
    }
    let name = key.name(glyphs)
    return KeyField(
      key, [Piece(" "), Piece(name, .key), Piece(" "), Piece(label, .muted), Piece(" ")])
  }

  private func label(of command: Command) -> SafeText? {
    if command.intent == .togglePin { return state.live.pinned == nil ? "pin" : "follow" }
    if command.intent == .back, state.showsAllOnBack { return "show all" }
    return command.label.map { SafeText($0) }
  }

  /// The commands that the bar shows here: those that would do something.
  private var keys: [Command] {
    let keys = Command.all.filter {
      $0.label != nil && $0.places.contains(state.keyPlace) && hasEffect($0)
    }
    guard state.dialog == nil else { return keys }
    let (isPast, hasLostLink) = (state.live.moment != nil, state.hasLostLink)
    let rank = { (command: Command) in command.rank(inThePast: isPast, withoutLink: hasLostLink) }
    return keys.sorted { rank($0) < rank($1) }
  }

  private func hasEffect(_ command: Command) -> Bool {
    if command.intent == .act(.retry) { return (state.endedBatch?.left ?? 0) > 0 }
    if command.intent == .act(.chooseQueueInstead) { return state.isAskedToComplete }
    if command.intent == .act(.quit(.putBackAll)) { return state.reasonNotToPutBackAll == nil }
    if command.intent == .live(.otherText) { return state.hasOtherText }
    guard state.dialog == nil else { return true }
    switch command.intent {
    case .pull: return state.reasonNotToPull == nil
    case .act(let act): return act.hasEffect(in: state)
    case .back:
      // A notice goes by itself: the bar does not move for it.
      return state.runningBatch != nil || state.focus != .workbins || !state.listing.filter.isEmpty
    case .togglePin: return state.live.shown != nil
    case .list(.mark): return state.selectedIndex != nil
    case .enter: return state.focus != .items || state.selectedIndex != nil
    case .live(let live): return live.hasEffect(in: state)
    case .news(.openList): return state.invited + state.unseen > 0
    default: return true
    }
  }
}

extension ActIntent {
  /// Whether it would do anything to what is selected; never a look at more than one.
  fileprivate func hasEffect(in state: State) -> Bool {
    switch self {
    case .putBack: state.reasonNot(.putBack) == nil
    case .complete: state.reasonNot(.complete) == nil
    case .transfer: state.reasonNot(.transfer) == nil
    case .accept: state.reasonNot(.accept) == nil || state.meantInvitation != nil
    case .reject: state.reasonNot(.reject) == nil || state.meantInvitation != nil
    case .write(let toAll): state.reasonNotToWrite(toAll: toAll) == nil
    case .send: state.reasonNot(.send) == nil
    case .deleteDraft: state.reasonNot(.deleteDraft) == nil
    case .editUserData: state.obstacle(to: .act(.editUserData)) == nil
    default: true
    }
  }
}

extension LiveIntent {
  /// The bar tells of the past only where there is one.
  fileprivate func hasEffect(in state: State) -> Bool {
    switch self {
    case .now, .stepForth: state.live.moment != nil
    case .stepBack, .compare:
      state.live.moment != nil || state.focus == .live && state.moments.count > 1
    case .read, .openSearch: true
    default: false
    }
  }
}

extension State {
  fileprivate var isAskedToComplete: Bool {
    guard case .question(let question) = dialog else { return false }
    return question.deed == .complete(queue: nil)
  }
}

extension State {
  fileprivate var hasLostLink: Bool {
    switch link {
    case .reconnecting, .stopped: true
    case .idle, .connecting, .live, .closed: false
    }
  }

  /// Whether going back is to take the filter away.
  fileprivate var showsAllOnBack: Bool {
    // The bar stays as it is when a notice comes, though Esc takes that away first.
    dialog == nil && runningBatch == nil && focus != .live && !listing.filter.isEmpty
  }
}

extension Notice.Level {
  fileprivate var look: (Glyph, Role) {
    switch self {
    case .info: (.done, .levelInfo)
    case .news: (.new, .new)
    case .warning: (.warned, .levelWarn)
    case .error: (.failed, .levelError)
    }
  }
}

import WebServices

/// What each intent does.
extension State {
  mutating func follow(_ intent: Intent, _ turn: inout Turn) {
    switch intent {
    case .move(let movement): move(movement, turn.now)
    case .focus(let panel): focus = panel
    case .focusNext: focus = neighbour(of: focus, by: 1)
    case .focusPrevious: focus = neighbour(of: focus, by: -1)
    case .enter where focus == .live: read(.text, &turn)
    case .enter where focus == .items: goIntoMeant()
    case .enter: focus = .items
    case .back: goBack(&turn)
    case .pull where marked.isEmpty || focus == .live: pullSelected(&turn)
    case .pull: want(.pull, &turn)
    case .pullItem(let id, let shelf):
      (place, focus) = (.shelf(shelf), .items)
      select(id)
      pullSelected(&turn)
    case .togglePin: togglePin()
    case .readAgain: readAgain(&turn)
    case .openHelp: dialog = .help(query: "", selected: 0)
    case .openStates: openStates()
    case .setState(let wanted): wantState(wanted, &turn)
    case .news(let intent): follow(intent, &turn)
    case .team(let intent): follow(intent, &turn)
    case .words(let intent): follow(intent, &turn)
    case .search(let query): dialog = .help(query: String(query.prefix(80)), selected: 0)
    case .openJump: openPicker(.jump)
    case .list(let intent): follow(intent, &turn)
    case .go(let place): go(to: place)
    case .goToMine(let id): goToMine(id)
    case .edit(let edit): type(edit, &turn)
    case .moveInDialog(let movement): moveInDialog(movement)
    case .select(let line): select(line)
    case .run(let inner):
      dialog = nil
      follow(inner, &turn)
    case .act(let intent): follow(intent, &turn)
    case .live(let intent): follow(intent, &turn)
    case .point(let intent): follow(intent, &turn)
    case .quit: askToQuit(&turn)
    case .answer(let yes): answer(yes, &turn)
    case .repaint: turn.ask(.repaint)
    case .suspend: turn.ask(.suspend)
    }
  }

  private func neighbour(of panel: Panel, by step: Int) -> Panel {
    let all = Panel.allCases
    let index = all.firstIndex(of: panel) ?? 0
    return all[(index + step + all.count) % all.count]
  }

  private mutating func goBack(_ turn: inout Turn) {
    if dialog != nil {
      if case .dataSearch = dialog { live.query = "" }
      dialog = nil
    } else if notice != nil {
      notice = nil
    } else if let stopped = stopBatches() {
      say(.info, "Stopped: \(stopped) not begun", &turn)
    } else if focus != .live, !listing.filter.isEmpty {
      narrow(to: "", turn.now)
    } else if focus == .live, live.moment != nil {
      returnToNow()
    } else if focus == .live, !live.query.isEmpty {
      live.query = ""
    } else {
      focus = focus == .live ? .items : .workbins
    }
  }

  /// Into the live pane, which shows what is meant at once, and lets another go that it was held on.
  private mutating func goIntoMeant() {
    let meant = self.meant
    focus = .live
    guard let meant, meant != live.shown else { return }
    live.pinned = nil
    (live.followed, live.rest) = (meant, nil)
    viewport.liveOffset = 0
  }

  private mutating func togglePin() {
    live.pinned = live.pinned == nil ? live.followed : nil
    if live.pinned == nil { live.followed = selectedID }
  }

  private mutating func readAgain(_ turn: inout Turn) {
    switch signIn {
    case .waiting, .refused, .retrying: return signInNow(&turn)
    case .asking: return
    case .done: break
    }
    if case .stopped = link { return renew(&turn) }
    // A live link too: when the network has changed, nobody has noticed yet.
    turn.ask(.retryLink)
    // Asked for again, the session that could not be begun may be by now.
    if case .refused = session, !isLinkDown, !wasNeverEstablished { startSession(&turn) }
    readList(&turn)
    readEverything(&turn)
    askAboutOpenPulls(&turn)
  }

  private mutating func select(_ line: Int) {
    switch dialog {
    case .help(let query, _): dialog = .help(query: query, selected: max(0, line))
    case .states:
      dialog = .states(selected: min(max(0, line), availability.states.count - 1))
    case .picker(let picker): select(line, in: picker)
    case .form(let form): select(line, in: form)
    case .results: selectResult(line)
    case .quit, .filter, .question, .commandLine, .reading, .dataSearch, nil: break
    }
  }

  private mutating func type(_ edit: Edit, _ turn: inout Turn) {
    if case .picker(let picker) = dialog { type(edit, into: picker) }
    if case .filter(let entry) = dialog { type(edit, intoFilter: entry, turn.now) }
    if case .form(let form) = dialog { type(edit, into: form) }
    if case .commandLine(let line) = dialog { type(edit, into: line, &turn) }
    if case .dataSearch(let entry) = dialog { type(edit, intoSearch: entry) }
  }

  private mutating func moveInDialog(_ movement: Movement) {
    if case .picker(let picker) = dialog { move(movement, in: picker) }
    if case .form(let form) = dialog { move(movement, in: form) }
    if case .reading = dialog { scrollReading(movement) }
    if case .results(let selected) = dialog { moveInResults(movement, selected) }
  }

  /// Esc and n; what else a question may be answered with, its own intents say.
  private mutating func answer(_ yes: Bool, _ turn: inout Turn) {
    switch dialog {
    case .quit: yes ? answer(.keep, &turn) : stay(turn.now)
    case .question(let question): answer(question, yes, &turn)
    default: break
    }
  }

  private mutating func stay(_ now: Instant) {
    guard case .quit(let from) = dialog, now >= from else { return }
    dialog = nil
  }
}

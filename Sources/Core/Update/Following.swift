import WebServices

/// What each intent does.
extension State {
  mutating func follow(_ intent: Intent, _ context: inout UpdateContext) {
    switch intent {
    case .move(let movement): move(movement, context.now)
    case .focus(let panel): focus = panel
    case .focusNext: focus = neighbour(of: focus, by: 1)
    case .focusPrevious: focus = neighbour(of: focus, by: -1)
    case .enter where focus == .live: read(.text, &context)
    case .enter where focus == .items: goIntoMeant()
    case .enter: focus = .items
    case .back: goBack(&context)
    case .pull where marked.isEmpty || focus == .live: pullSelected(&context)
    case .pull: want(.pull, &context)
    case .pullItem(let id, let contents):
      (selectedList, focus) = (.workbin(contents), .items)
      select(id)
      pullSelected(&context)
    case .togglePin: togglePin()
    case .refresh: readAgain(&context)
    case .openHelp: dialog = .help(query: "", selected: 0)
    case .openStates: openStates()
    case .setState(let wanted): wantState(wanted, &context)
    case .news(let intent): follow(intent, &context)
    case .team(let intent): follow(intent, &context)
    case .commandLine(let intent): follow(intent, &context)
    case .searchHelp(let query): dialog = .help(query: String(query.prefix(80)), selected: 0)
    case .openJump: openPicker(.jump)
    case .list(let intent): follow(intent, &context)
    case .goToList(let place): go(to: place)
    case .goToHeld(let id): goToMine(id)
    case .edit(let edit): type(edit, &context)
    case .moveInDialog(let movement): moveInDialog(movement)
    case .select(let line): select(line)
    case .run(let inner):
      dialog = nil
      follow(inner, &context)
    case .action(let intent): follow(intent, &context)
    case .live(let intent): follow(intent, &context)
    case .mouse(let intent): follow(intent, &context)
    case .quit: askToQuit(&context)
    case .answer(let yes): answer(yes, &context)
    case .repaint: context.ask(.repaint)
    case .suspend: context.ask(.suspend)
    }
  }

  private func neighbour(of panel: Panel, by step: Int) -> Panel {
    let all = Panel.allCases
    let index = all.firstIndex(of: panel) ?? 0
    return all[(index + step + all.count) % all.count]
  }

  private mutating func goBack(_ context: inout UpdateContext) {
    if dialog != nil {
      if case .dataSearch = dialog { live.query = "" }
      dialog = nil
    } else if notice != nil {
      notice = nil
    } else if let stopped = stopBatches() {
      say(.info, "Stopped: \(stopped) not begun", &context)
    } else if focus != .live, !list.filter.isEmpty {
      narrow(to: "", context.now)
    } else if focus == .live, live.selectedEntry != nil {
      returnToNow()
    } else if focus == .live, !live.query.isEmpty {
      live.query = ""
    } else {
      focus = focus == .live ? .items : .workbins
    }
  }

  /// Into the live pane, which shows what is meant at once, and lets another go that it was held on.
  private mutating func goIntoMeant() {
    let meant = self.subjectID
    focus = .live
    guard let meant, meant != live.shown else { return }
    live.pinned = nil
    (live.followed, live.followAt) = (meant, nil)
    viewport.liveOffset = 0
  }

  private mutating func togglePin() {
    live.pinned = live.pinned == nil ? live.followed : nil
    if live.pinned == nil { live.followed = selectedID }
  }

  private mutating func readAgain(_ context: inout UpdateContext) {
    switch signIn {
    case .waiting, .refused, .retrying: return signInNow(&context)
    case .asking: return
    case .done: break
    }
    if case .stopped = link { return renew(&context) }
    // A live link too: when the network has changed, nobody has noticed yet.
    context.ask(.retryLink)
    // Asked for again, the session that could not be begun may be by now.
    if case .refused = session, !isLinkDown, !wasNeverEstablished { startSession(&context) }
    readList(&context)
    readEverything(&context)
    askAboutOpenPulls(&context)
  }

  private mutating func select(_ line: Int) {
    switch dialog {
    case .help(let query, _): dialog = .help(query: query, selected: max(0, line))
    case .states:
      dialog = .states(selected: min(max(0, line), agentStatus.states.count - 1))
    case .picker(let picker): select(line, in: picker)
    case .userDataForm(let form): select(line, in: form)
    case .results: selectResult(line)
    case .quit, .filter, .confirmation, .commandLine, .text, .dataSearch, nil: break
    }
  }

  private mutating func type(_ edit: TextEdit, _ context: inout UpdateContext) {
    if case .picker(let picker) = dialog { type(edit, into: picker) }
    if case .filter(let entry) = dialog { type(edit, intoFilter: entry, context.now) }
    if case .userDataForm(let form) = dialog { type(edit, into: form) }
    if case .commandLine(let line) = dialog { type(edit, into: line, &context) }
    if case .dataSearch(let entry) = dialog { type(edit, intoSearch: entry) }
  }

  private mutating func moveInDialog(_ movement: Movement) {
    if case .picker(let picker) = dialog { move(movement, in: picker) }
    if case .userDataForm(let form) = dialog { move(movement, in: form) }
    if case .text = dialog { scrollReading(movement) }
    if case .results(let selected) = dialog { moveInResults(movement, selected) }
  }

  /// Esc and n; what else a question may be answered with, its own intents say.
  private mutating func answer(_ yes: Bool, _ context: inout UpdateContext) {
    switch dialog {
    case .quit: yes ? answer(.keep, &context) : stay(context.now)
    case .confirmation(let question): answer(question, yes, &context)
    default: break
    }
  }

  private mutating func stay(_ now: Instant) {
    guard case .quit(let from) = dialog, now >= from else { return }
    dialog = nil
  }
}

import WebServices

/// What each intent does.
extension State {
  mutating func handle(_ intent: Intent, _ context: inout UpdateContext) {
    switch intent {
    case .move(let movement): move(movement)
    case .focus(let panel): screen.panels.focus(panel)
    case .focusNext: screen.panels.moveFocus(by: 1)
    case .focusPrevious: screen.panels.moveFocus(by: -1)
    case .enter where focus == .live: openText(.text, &context)
    case .enter where focus == .items: showSubject()
    case .enter: screen.panels.focus(.items)
    case .back: goBack(&context)
    case .pull: pull(&context)
    case .pullItem(let id, let workbin):
      screen.list.show(.workbin(workbin))
      screen.panels.focus(.items)
      select(id)
      pullSelected(&context)
    case .togglePin: screen.live.togglePin(selected: selectedID)
    case .refresh: refresh(&context)
    case .openHelp: screen.openDialog.open(.help(HelpSearch()))
    case .openStates: openStates()
    case .setState(let state): requestState(state, &context)
    case .news(let intent): handle(intent, &context)
    case .team(let intent): handle(intent, &context)
    case .commandLine(let intent): handle(intent, &context)
    case .openJump: openPicker(.jump)
    case .list(let intent): handle(intent, &context)
    case .goToList(let list): go(to: list)
    case .goToHeld(let id): goToHeld(id)
    case .action(let intent): handle(intent, &context)
    case .live(let intent): handle(intent, &context)
    case .mouse(let intent): handle(intent, &context)
    case .quit: askToQuit(&context)
    case .edit, .moveInDialog, .select, .run, .answer: handleInDialog(intent, &context)
    case .repaint: context.ask(.repaint)
    case .suspend: context.ask(.suspend)
    case .pasteWhereNothingIsTyped:
      say(.info, "What was pasted is not taken for keys: nothing was done", &context)
    }
  }

  /// Leaves what is open: the dialog, a notice, a batch, a filter, the past, the panel.
  private mutating func goBack(_ context: inout UpdateContext) {
    if screen.openDialog.isOpen {
      if case .dataSearch = dialog { screen.live.narrow(to: "") }
      screen.openDialog.close()
    } else if notice != nil {
      screen.notices.clear()
    } else if let stopped = actions.batches.stop() {
      say(.info, "Stopped: \(stopped) not begun", &context)
    } else if focus != .live, !screen.list.model.filter.isEmpty {
      filter(by: "", context.now)
    } else if focus == .live, screen.live.entry != nil {
      returnToNow()
    } else if focus == .live, !screen.live.query.isEmpty {
      screen.live.narrow(to: "")
    } else {
      screen.panels.focus(focus == .live ? .items : .workbins)
    }
  }

  /// Into the live pane, which shows what is meant at once, and lets another go that it was held on.
  private mutating func showSubject() {
    let subject = subjectID
    screen.panels.focus(.live)
    guard let subject, subject != screen.live.shown else { return }
    screen.live.show(subject)
    screen.panels.scroll { $0.liveOffset = 0 }
  }
}

/// Moving the selection of the panel that has the focus.
extension State {
  private mutating func move(_ movement: Movement) {
    switch focus {
    case .workbins: moveToList(movement)
    case .items: moveToRow(movement)
    case .live:
      screen.panels.scroll {
        $0.liveOffset = movement.index(
          from: min($0.liveOffset, $0.liveLimit), count: $0.liveLimit + 1, page: $0.livePage)
      }
    }
  }

  private mutating func moveToList(_ movement: Movement) {
    let lists = listIDs
    let index = lists.firstIndex(of: screen.list.selected) ?? 0
    choose(
      lists[movement.index(from: index, count: lists.count, page: viewport.workbinsPage)])
  }

  private mutating func moveToRow(_ movement: Movement) {
    let rows = screen.list.rows
    guard !rows.isEmpty else { return }
    let next = movement.index(
      from: selectedIndex ?? 0, count: rows.count, page: viewport.itemsPage)
    selectByAgent(rows[next].id)
  }
}

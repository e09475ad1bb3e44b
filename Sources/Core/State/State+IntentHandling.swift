import WebServices

/// What each intent does.
extension State {
  mutating func handle(_ intent: Intent, _ context: inout UpdateContext) {
    switch intent {
    case .move(let movement): move(movement)
    case .focus(let panel): panels.focus(panel)
    case .focusNext: panels.moveFocus(by: 1)
    case .focusPrevious: panels.moveFocus(by: -1)
    case .enter where focus == .live: openText(.text, &context)
    case .enter where focus == .items: showSubject()
    case .enter: panels.focus(.items)
    case .back: goBack(&context)
    case .pull: pull(&context)
    case .pullItem(let id, let workbin):
      list.show(.workbin(workbin))
      panels.focus(.items)
      select(id)
      pullSelected(&context)
    case .togglePin: live.togglePin(selected: selectedID)
    case .refresh: refresh(&context)
    case .openHelp: openDialog.open(.help(HelpSearch()))
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
    }
  }

  /// Leaves what is open: the dialog, a notice, a batch, a filter, the past, the panel.
  private mutating func goBack(_ context: inout UpdateContext) {
    if openDialog.isOpen {
      if case .dataSearch = dialog { live.narrow(to: "") }
      openDialog.close()
    } else if notice != nil {
      notices.clear()
    } else if let stopped = batches.stop() {
      say(.info, "Stopped: \(stopped) not begun", &context)
    } else if focus != .live, !list.model.filter.isEmpty {
      filter(by: "", context.now)
    } else if focus == .live, live.entry != nil {
      returnToNow()
    } else if focus == .live, !live.query.isEmpty {
      live.narrow(to: "")
    } else {
      panels.focus(focus == .live ? .items : .workbins)
    }
  }

  /// Into the live pane, which shows what is meant at once, and lets another go that it was held on.
  private mutating func showSubject() {
    let subject = subjectID
    panels.focus(.live)
    guard let subject, subject != live.shown else { return }
    live.show(subject)
    panels.scroll { $0.liveOffset = 0 }
  }
}

/// Moving the selection of the panel that has the focus.
extension State {
  private mutating func move(_ movement: Movement) {
    switch focus {
    case .workbins: moveToList(movement)
    case .items: moveToRow(movement)
    case .live:
      panels.scroll {
        $0.liveOffset = movement.index(
          from: min($0.liveOffset, $0.liveLimit), count: $0.liveLimit + 1, page: $0.livePage)
      }
    }
  }

  private mutating func moveToList(_ movement: Movement) {
    let lists = listIDs
    let index = lists.firstIndex(of: list.selected) ?? 0
    choose(
      lists[movement.index(from: index, count: lists.count, page: viewport.workbinsPage)])
  }

  private mutating func moveToRow(_ movement: Movement) {
    let rows = list.rows
    guard !rows.isEmpty else { return }
    let next = movement.index(
      from: selectedIndex ?? 0, count: rows.count, page: viewport.itemsPage)
    selectByAgent(rows[next].id)
  }
}

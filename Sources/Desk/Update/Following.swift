import WebServices

/// What each intent does.
extension State {
  mutating func follow(_ intent: Intent, _ turn: inout Turn) {
    switch intent {
    case .move(let movement): move(movement, turn.now)
    case .focus(let panel): focus = panel
    case .focusNext: focus = neighbour(of: focus, by: 1)
    case .focusPrevious: focus = neighbour(of: focus, by: -1)
    case .enter: focus = focus == .workbins ? .items : .live
    case .back: goBack(turn.now)
    case .pull: pullSelected(&turn)
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
    case .search(let query): dialog = .help(query: String(query.prefix(80)), selected: 0)
    case .openJump: openPicker(.jump)
    case .list(let intent): follow(intent, &turn)
    case .go(let place): go(to: place)
    case .goToMine(let id): goToMine(id)
    case .edit(let edit): type(edit, turn)
    case .moveInDialog(let movement): moveInDialog(movement)
    case .select(let line): select(line)
    case .run(let inner):
      dialog = nil
      follow(inner, &turn)
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

  private mutating func goBack(_ now: Instant) {
    if dialog != nil {
      dialog = nil
    } else if notice != nil {
      notice = nil
    } else if focus != .live, !listing.filter.isEmpty {
      narrow(to: "", now)
    } else {
      focus = focus == .live ? .items : .workbins
    }
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
    if isLinkDown { turn.ask(.retryLink) }
    readList(&turn)
    readEverything(&turn)
    askAboutOpenPulls(&turn)
  }

  private mutating func select(_ line: Int) {
    switch dialog {
    case .help(let query, _): dialog = .help(query: query, selected: max(0, line))
    case .states:
      dialog = .states(selected: min(max(0, line), availability.states.count - 1))
    case .quit, .filter, .picker, nil: break
    }
  }

  private mutating func type(_ edit: Edit, _ turn: Turn) {
    if case .picker(let picker) = dialog { type(edit, into: picker) }
    if case .filter(let entry) = dialog { type(edit, intoFilter: entry, turn.now) }
  }

  private mutating func moveInDialog(_ movement: Movement) {
    if case .picker(let picker) = dialog { move(movement, in: picker) }
  }

  private mutating func askToQuit(_ turn: inout Turn) {
    let isPulling = pulls.values.contains(where: \.isOpen)
    if desk.isEmpty, !isPulling {
      // Where it is not known what is mine, the session stays: ending it would give that away.
      return turn.ask(.quit(endSession: session == .started && knowsDesk))
    }
    dialog = .quit(from: turn.now + Dialog.hesitation)
  }

  /// The session is left as it is while interactions are on the desk: ending it would take them
  /// out of the agent's hands.
  private mutating func answer(_ yes: Bool, _ turn: inout Turn) {
    guard case .quit(let from) = dialog, turn.now >= from else { return }
    dialog = nil
    if yes { turn.ask(.quit(endSession: false)) }
  }
}

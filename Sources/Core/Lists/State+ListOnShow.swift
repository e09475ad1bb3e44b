import WebServices

/// After every event: the list on show follows what has changed in what it lists, and the selection
/// stays on its interaction and, where it can, on its row of the screen.
extension State {
  mutating func followLists(_ now: Instant) {
    if screen.list.model.id != screen.list.selected || screen.list.model.sources != listedWorkbins {
      openList(now)
    }
    switch screen.list.selected {
    case .myInteractions:
      screen.list.model.setHeld(held, clock.time(at: now))
      screen.list.keepMarks(where: isListed)
    case .allMine, .workbin: break
    }
    for index in workbins.indices where !workbins[index].journal.isEmpty {
      let changes = workbins.update(index) { $0.takeJournal() }
      guard let source = screen.list.model.sources.firstIndex(of: workbins[index].id) else {
        continue
      }
      for change in changes { follow(change, source, now) }
    }
    reselect()
  }

  /// The workbins whose items the list on show lists.
  var listedWorkbins: [WorkbinContents.ID] {
    switch screen.list.selected {
    case .myInteractions: []
    case .allMine: workbins.filter(\.isMine).map(\.id)
    case .workbin(let id): [id]
    }
  }

  func listInput(_ now: Instant) -> ListInput {
    ListInput(workbins: workbins, now: clock.time(at: now))
  }

  /// Whether there is something to do that can wait for a key: to be called with `Event.slice`.
  package var hasPendingSlices: Bool { screen.list.model.hasPendingSlices || isSearchingItems }

  /// One slice: first of what the agent waits for.
  mutating func runSlice(_ now: Instant) {
    if isSearchingItems { return advanceItemSearch() }
    keepingRow { $0.screen.list.model.advance($0.listInput(now)) }
  }

  mutating func tick(_ clock: WallClock, _ now: Instant) {
    let clock = clock.aligned(with: self.clock)
    let isNewMinute = self.clock.time.milliseconds / 60_000 != clock.time.milliseconds / 60_000
    self.clock = clock
    if isNewMinute { keepingRow { $0.screen.list.model.searchAgain($0.listInput(now)) } }
  }

  /// Another list is on show.
  private mutating func openList(_ now: Instant) {
    var shownSince = screen.list.model.shownSince
    if screen.list.model.id != screen.list.selected {
      endShowing(now)
      shownSince = now
      screen.panels.scroll { $0.itemsOffset = 0 }
    }
    let sort = preferences.lists[preferencesKey(of: screen.list.selected)]?.sort
    var model = ListModel(
      screen.list.selected, of: listedWorkbins, sort: sort, shownSince: shownSince)
    for id in listedWorkbins {
      if let unseen = workbins.update(id, { $0.beginShowing() }) {
        model.note(unseen: unseen, in: id)
      }
    }
    screen.list.replace(model)
    let input = listInput(now)
    screen.list.model.order(by: sort, input)
  }

  /// What was new in the list on show is so no longer, unless it was only passed on the way to
  /// another.
  private mutating func endShowing(_ now: Instant) {
    let wasPassed = screen.list.model.wasPassed(at: now)
    let (before, selected) = (screen.list.model.unseenBefore, selectedID(in: screen.list.model.id))
    workbins.updateAll {
      $0.endShowing(passed: wasPassed ? before[$0.id] : nil, selected: selected)
    }
  }
}

/// One change.
extension State {
  private mutating func follow(_ change: WorkbinContents.Change, _ source: Int, _ now: Instant) {
    switch change {
    case .replacedAll:
      keepingRow { $0.screen.list.model.order(by: $0.screen.list.model.sort, $0.listInput(now)) }
      screen.list.keepMarks(where: isListed)
    case .inserted(let entry, let old):
      keepingRow {
        $0.screen.list.model.insert(entry, replacing: old, source: source, $0.listInput(now))
      }
    case .removed(let entry, let wasSelected): remove(entry, wasSelected, source, now)
    }
  }

  private mutating func remove(
    _ entry: WorkbinItems.Entry, _ wasSelected: Bool, _ source: Int, _ now: Instant
  ) {
    let id = entry.interaction.id
    if screen.list.marked.contains(id), !isListed(id) { screen.list.unmark(id) }
    guard wasSelected || id == selectedID else {
      return keepingRow { $0.screen.list.model.remove(entry, source: source, $0.listInput(now)) }
    }
    let input = listInput(now)
    if let row = screen.list.model.remove(entry, source: source, input) { select(near: row) }
  }

  /// What comes or goes above the selection moves the window over the rows, not the selection on
  /// the screen. Who looks at the list's beginning from outside of it sees what comes in there.
  mutating func keepingRow(_ change: (inout State) -> Void) {
    let before = selectedIndex
    change(&self)
    guard let before, let after = selectedIndex, after != before else { return }
    if viewport.itemsOffset == 0, focus == .workbins { return }
    screen.panels.scroll { $0.itemsOffset = max(0, $0.itemsOffset + after - before) }
  }

  /// Whether the list on show lists it, found by the filter or not.
  private func isListed(_ id: Interaction.ID) -> Bool { entry(id) != nil }
}

import WebServices

/// Which list and which row are selected.
extension State {
  package var selectedID: Interaction.ID? { selectedID(in: screen.list.selected) }

  func selectedID(in list: ListID) -> Interaction.ID? {
    guard case .workbin(let id) = list else { return self.screen.list.selection(in: list) }
    return workbins[id]?.selected
  }

  /// Where the selection is among the rows on show; nil when it is not among them.
  package var selectedIndex: Int? {
    guard let id = selectedID, let (entry, source) = entry(id) else { return nil }
    return screen.list.model.index(entry, source: source, workbin: sourceName(source))
  }

  /// The workbin that a row of the list lies in; nil for a row of what is mine.
  private func sourceName(_ source: Int) -> String? {
    switch screen.list.selected {
    case .myInteractions: nil
    case .allMine, .workbin: workbins[screen.list.model.sources[source]]?.name
    }
  }

  func entry(_ id: Interaction.ID) -> (WorkbinItems.Entry, source: Int)? {
    switch screen.list.selected {
    case .myInteractions:
      return held.index(of: id).map { (WorkbinItems.Entry(held[$0].described, serial: $0), 0) }
    case .allMine, .workbin:
      for (source, workbin) in screen.list.model.sources.enumerated() {
        if let entry = workbins[workbin]?.items.entry(id) { return (entry, source) }
      }
      return nil
    }
  }

  /// The workbin and the interaction of a row on show; nil for a row of what is mine, and for one that
  /// is about to go.
  package func item(of row: Row) -> (item: Interaction, contents: WorkbinContents)? {
    switch screen.list.selected {
    case .myInteractions: return nil
    case .allMine, .workbin:
      guard row.source < screen.list.model.sources.count,
        let contents = workbins[screen.list.model.sources[row.source]],
        let item = contents.items[row.id]
      else { return nil }
      return (item, contents)
    }
  }

  /// The workbin whose list is on show; nil for a list of several, and for what is mine.
  package var selectedWorkbin: WorkbinContents? {
    if case .workbin(let id) = screen.list.selected { workbins[id] } else { nil }
  }

  /// The interaction selected in a workbin, and where it is; nil where what is mine is on show.
  package var selectedInWorkbin: (item: Interaction, contents: WorkbinContents)? {
    guard let id = selectedID else { return nil }
    for source in listedWorkbins {
      guard let contents = workbins[source], let item = contents.items[id] else { continue }
      return (item, contents)
    }
    return nil
  }
}

/// Selecting.
extension State {
  /// Selects a line of the left panel.
  mutating func choose(_ target: ListID) {
    if screen.list.choose(target) { screen.live.selectionMoved() }
    // In what is mine the pinned one is selected, so that list and live pane speak of the same.
    switch target {
    case .myInteractions:
      if let pinned = screen.live.pinned, held.contains(id: pinned) {
        screen.list.select(held: pinned)
      }
    case .allMine, .workbin: break
    }
  }

  mutating func go(to target: ListID) {
    choose(target)
    screen.panels.focus(.items)
  }

  mutating func goToHeld(_ id: Interaction.ID) {
    go(to: .myInteractions)
    guard held.contains(id: id) else { return }
    screen.list.select(held: id)
    screen.live.unpin()
  }

  /// The list on show may be no more.
  mutating func leaveMissingList() {
    if case .workbin(let id) = screen.list.selected, workbins[id] == nil {
      screen.list.show(.myInteractions)
    }
  }

  /// What the agent selects is what is meant: in what is mine a pin on another would hide it.
  mutating func selectByAgent(_ id: Interaction.ID) {
    select(id)
    switch screen.list.selected {
    case .myInteractions: screen.live.unpin()
    case .allMine, .workbin: break
    }
    screen.live.selectionMoved()
  }

  mutating func select(_ id: Interaction.ID?) {
    switch screen.list.selected {
    case .myInteractions: screen.list.select(held: id)
    case .allMine: screen.list.select(inAllMine: id)
    case .workbin(let workbin): workbins.update(workbin) { $0.select(id) }
    }
    guard let id else { return }
    for source in screen.list.model.sources { workbins.update(source) { $0.see(id) } }
  }

  /// What is selected is on show, unless nothing is, or the list is still being made.
  mutating func reselect() {
    if let id = selectedID, let (entry, source) = entry(id) {
      let filter = screen.list.model.filter
      if filter.isEmpty
        || filter.matches(entry.interaction, in: sourceName(source), at: clock.time)
      {
        return
      }
    }
    select(near: 0)
  }

  mutating func select(near row: Int) {
    let rows = screen.list.rows
    guard !rows.isEmpty else {
      if !screen.list.model.hasPendingSlices { select(nil) }
      return
    }
    select(rows[min(row, rows.count - 1)].id)
  }

  mutating func mark() {
    guard let id = selectedID, let index = selectedIndex else { return }
    screen.list.toggleMark(id)
    if index + 1 < screen.list.rows.count { selectByAgent(screen.list.rows[index + 1].id) }
  }
}

/// What is new in the list on show.
extension State {
  /// Around the end it begins anew.
  mutating func goToRecent(after: Bool) {
    let indices = recentRows
    guard let first = indices.first, let last = indices.last else { return }
    let here = selectedIndex ?? -1
    let next =
      after ? indices.first { $0 > here } ?? first : indices.last { $0 < here } ?? last
    selectByAgent(screen.list.rows[next].id)
  }

  /// Where the rows are that are new, from top to bottom.
  private var recentRows: [Int] {
    screen.list.model.sources.enumerated().flatMap { source, id -> [Int] in
      guard let contents = workbins[id] else { return [] }
      return contents.recent.compactMap { id in
        contents.items.entry(id).flatMap {
          screen.list.model.index($0, source: source, workbin: contents.name)
        }
      }
    }.sorted()
  }

  /// How many in the list on show are new.
  package var recentCount: Int {
    listedWorkbins.reduce(0) { $0 + (workbins[$1]?.recent.count ?? 0) }
  }
}

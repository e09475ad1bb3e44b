import WebServices

/// After every event: the list on show follows what has changed in what it lists, and the selection
/// stays on its interaction and, where it can, on its row of the screen.
extension State {
  mutating func followLists(_ now: Instant) {
    if list.id != selectedList || list.sources != listedWorkbins { openListing(now) }
    if selectedList == .myInteractions {
      list.setHeld(held, clock.time(at: now))
      if !marked.isEmpty { marked.keep(where: isListed) }
    }
    for index in workbins.indices where !workbins[index].journal.isEmpty {
      let changes = workbins[index].takeJournal()
      guard let source = list.sources.firstIndex(of: workbins[index].id) else { continue }
      for change in changes { follow(change, source, now) }
    }
    reselect()
  }

  /// The shelves whose items the list on show lists.
  var listedWorkbins: [WorkbinContents.ID] {
    switch selectedList {
    case .myInteractions: []
    case .allMine: workbins.filter(\.isMine).map(\.id)
    case .workbin(let id): [id]
    }
  }

  func listed(_ now: Instant) -> ListInput {
    ListInput(workbins: workbins, now: clock.time(at: now))
  }

  /// Whether there is something to do that can wait for a key: to be called with `Event.slice`.
  package var hasPendingSlices: Bool { list.hasPendingSlices || isLookingForItems }

  /// One slice: first of what the agent waits for.
  mutating func goOn(_ now: Instant) {
    if isLookingForItems { return lookOnForItems() }
    keepingRow { $0.list.advance($0.listed(now)) }
  }

  mutating func tick(_ clock: WallClock, _ now: Instant) {
    let clock = clock.aligned(by: self.clock)
    let wasBefore = self.clock.time.milliseconds / 60_000 != clock.time.milliseconds / 60_000
    self.clock = clock
    if wasBefore { keepingRow { $0.list.searchAgain($0.listed(now)) } }
  }

  /// Another list is on show.
  private mutating func openListing(_ now: Instant) {
    var since = list.since
    if list.id != selectedList {
      lookAway(now)
      (marked, since) = ([], now)
      viewport.itemsOffset = 0
    }
    list = ListModel(
      selectedList, of: listedWorkbins, sort: preferences.lists[listName(of: selectedList)]?.sort)
    list.since = since
    for id in listedWorkbins { look(into: id) }
    list.order(by: list.sort, listed(now))
  }

  /// The name of a list among what is kept: workbins are called alike on every server.
  func listName(of place: ListID) -> String {
    switch place {
    case .myInteractions: "my-desk"
    case .allMine: "all-mine"
    case .workbin(let id): "workbin/" + (workbin(id)?.workbin.name ?? id.workbin)
    }
  }
}

/// One change.
extension State {
  private mutating func follow(_ change: WorkbinContents.Change, _ source: Int, _ now: Instant) {
    switch change {
    case .replacedAll:
      keepingRow { $0.list.order(by: $0.list.sort, $0.listed(now)) }
      marked.keep(where: isListed)
    case .inserted(let entry, let old):
      keepingRow { $0.list.insert(entry, replacing: old, source: source, $0.listed(now)) }
    case .removed(let entry, let wasSelected): remove(entry, wasSelected, source, now)
    }
  }

  private mutating func remove(
    _ entry: WorkbinItems.Entry, _ wasSelected: Bool, _ source: Int, _ now: Instant
  ) {
    let id = entry.interaction.id
    if marked.contains(id), !isListed(id) { marked.remove(id) }
    guard wasSelected || id == selectedID else {
      return keepingRow { $0.list.remove(entry, source: source, $0.listed(now)) }
    }
    if let row = list.remove(entry, source: source, listed(now)) { choose(near: row) }
  }

  /// What comes or goes above the selection moves the window over the rows, not the selection on
  /// the screen. Who looks at the list's beginning from outside of it sees what comes in there.
  mutating func keepingRow(_ change: (inout State) -> Void) {
    let before = selectedIndex
    change(&self)
    guard let before, let after = selectedIndex, after != before else { return }
    if viewport.itemsOffset == 0, focus == .workbins { return }
    viewport.itemsOffset = max(0, viewport.itemsOffset + after - before)
  }

  /// Whether the list on show lists it, found by the filter or not.
  private func isListed(_ id: Interaction.ID) -> Bool { entry(id) != nil }
}

/// The selected row.
extension State {
  /// Where the selection is among the rows on show; nil when it is not among them.
  package var selectedIndex: Int? {
    guard let id = selectedID, let (entry, source) = entry(id) else { return nil }
    let workbin = selectedList == .myInteractions ? nil : workbin(list.sources[source])?.name
    return list.index(entry, source: source, workbin: workbin)
  }

  func entry(_ id: Interaction.ID) -> (WorkbinItems.Entry, source: Int)? {
    if selectedList == .myInteractions {
      guard let index = held.firstIndex(where: { $0.id == id }) else { return nil }
      let key = WorkbinItems.Key(received: 0, serial: index)
      return (WorkbinItems.Entry(interaction: held[index].described, key: key), 0)
    }
    for (source, shelfID) in list.sources.enumerated() {
      if let entry = workbin(shelfID)?.items.entry(id) { return (entry, source) }
    }
    return nil
  }

  /// The shelf and the interaction of a row on show; nil for a row of my desk, and for one that is
  /// about to go.
  package func contents(_ row: Row) -> (item: Interaction, contents: WorkbinContents)? {
    guard selectedList != .myInteractions, row.source < list.sources.count,
      let contents = workbin(list.sources[row.source]), let item = contents.items[row.id]
    else { return nil }
    return (item, contents)
  }

  /// What the agent selects is what is meant: on my desk a pin on another would hide it.
  mutating func turn(to id: Interaction.ID) {
    select(id)
    if selectedList == .myInteractions { live.pinned = nil }
    live.isSelectionNewer = true
  }

  mutating func select(_ id: Interaction.ID?) {
    switch selectedList {
    case .myInteractions: selectedHeld = id
    case .allMine: selectedInAllMine = id
    case .workbin(let contents):
      if let index = workbinIndex(contents) { workbins[index].selected = id }
    }
    guard let id else { return }
    for source in list.sources {
      if let index = workbinIndex(source) { workbins[index].recent.remove(id) }
    }
  }

  /// What is selected is on show, unless nothing is, or the list is still being made.
  mutating func reselect() {
    if let id = selectedID, let (entry, source) = entry(id) {
      let name = selectedList == .myInteractions ? nil : workbin(list.sources[source])?.name
      if list.filter.isEmpty
        || list.filter.matches(entry.interaction, in: name, at: clock.time)
      {
        return
      }
    }
    choose(near: 0)
  }

  private mutating func choose(near row: Int) {
    let rows = list.rows
    guard !rows.isEmpty else {
      if !list.hasPendingSlices { select(nil) }
      return
    }
    select(rows[min(row, rows.count - 1)].id)
  }
}

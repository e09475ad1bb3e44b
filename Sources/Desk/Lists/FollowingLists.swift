import WebServices

/// After every event: the list on show follows what has changed in what it lists, and the selection
/// stays on its interaction and, where it can, on its row of the screen.
extension State {
  mutating func followLists(_ now: Instant) {
    if listing.place != place || listing.sources != listedShelves { openListing(now) }
    if place == .desk {
      listing.take(desk, clock.time(at: now))
      if !marked.isEmpty { marked.keep(where: isListed) }
    }
    for index in shelves.indices where !shelves[index].journal.isEmpty {
      let changes = shelves[index].takeJournal()
      guard let source = listing.sources.firstIndex(of: shelves[index].id) else { continue }
      for change in changes { follow(change, source, now) }
    }
    reselect()
  }

  /// The shelves whose items the list on show lists.
  var listedShelves: [Shelf.ID] {
    switch place {
    case .desk: []
    case .allMine: shelves.filter(\.isMine).map(\.id)
    case .shelf(let id): [id]
    }
  }

  func listed(_ now: Instant) -> Listed { Listed(shelves: shelves, now: clock.time(at: now)) }

  /// Whether there is something to do that can wait for a key: to be called with `Event.slice`.
  package var hasWork: Bool { listing.hasWork || isLookingForItems }

  /// One slice: first of what the agent waits for.
  mutating func goOn(_ now: Instant) {
    if isLookingForItems { return lookOnForItems() }
    keepingRow { $0.listing.advance($0.listed(now)) }
  }

  mutating func tick(_ clock: WallClock, _ now: Instant) {
    let clock = clock.told(by: self.clock)
    let wasBefore = self.clock.time.milliseconds / 60_000 != clock.time.milliseconds / 60_000
    self.clock = clock
    if wasBefore { keepingRow { $0.listing.searchAgain($0.listed(now)) } }
  }

  /// Another list is on show.
  private mutating func openListing(_ now: Instant) {
    var since = listing.since
    if listing.place != place {
      lookAway(now)
      (marked, since) = ([], now)
      viewport.itemsOffset = 0
    }
    listing = Listing(
      place, of: listedShelves, sort: preferences.lists[listName(of: place)]?.sort)
    listing.since = since
    for id in listedShelves { look(into: id) }
    listing.order(by: listing.sort, listed(now))
  }

  /// The name of a list among what is kept: workbins are called alike on every server.
  func listName(of place: Place) -> String {
    switch place {
    case .desk: "my-desk"
    case .allMine: "all-mine"
    case .shelf(let id): "workbin/" + (shelf(id)?.workbin.name ?? id.workbin)
    }
  }
}

/// One change.
extension State {
  private mutating func follow(_ change: Shelf.Change, _ source: Int, _ now: Instant) {
    switch change {
    case .replacedAll:
      keepingRow { $0.listing.order(by: $0.listing.sort, $0.listed(now)) }
      marked.keep(where: isListed)
    case .inserted(let entry, let old):
      keepingRow { $0.listing.insert(entry, replacing: old, source: source, $0.listed(now)) }
    case .removed(let entry, let wasSelected): remove(entry, wasSelected, source, now)
    }
  }

  private mutating func remove(
    _ entry: Items.Entry, _ wasSelected: Bool, _ source: Int, _ now: Instant
  ) {
    let id = entry.interaction.id
    if marked.contains(id), !isListed(id) { marked.remove(id) }
    guard wasSelected || id == selectedID else {
      return keepingRow { $0.listing.remove(entry, source: source, $0.listed(now)) }
    }
    if let row = listing.remove(entry, source: source, listed(now)) { choose(near: row) }
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
    let workbin = place == .desk ? nil : shelf(listing.sources[source])?.name
    return listing.index(entry, source: source, workbin: workbin)
  }

  func entry(_ id: Interaction.ID) -> (Items.Entry, source: Int)? {
    if place == .desk {
      guard let index = desk.firstIndex(where: { $0.id == id }) else { return nil }
      let key = Items.Key(received: 0, serial: index)
      return (Items.Entry(interaction: desk[index].described, key: key), 0)
    }
    for (source, shelfID) in listing.sources.enumerated() {
      if let entry = shelf(shelfID)?.items.entry(id) { return (entry, source) }
    }
    return nil
  }

  /// The shelf and the interaction of a row on show; nil for a row of my desk, and for one that is
  /// about to go.
  package func lying(_ row: Row) -> (item: Interaction, shelf: Shelf)? {
    guard place != .desk, row.source < listing.sources.count,
      let shelf = shelf(listing.sources[row.source]), let item = shelf.items[row.id]
    else { return nil }
    return (item, shelf)
  }

  /// What the agent selects is what is meant: on my desk a pin on another would hide it.
  mutating func turn(to id: Interaction.ID) {
    select(id)
    if place == .desk { live.pinned = nil }
    live.isPassed = true
  }

  mutating func select(_ id: Interaction.ID?) {
    switch place {
    case .desk: selectedOnDesk = id
    case .allMine: selectedInAllMine = id
    case .shelf(let shelf):
      if let index = shelfIndex(shelf) { shelves[index].selected = id }
    }
    guard let id else { return }
    for source in listing.sources {
      if let index = shelfIndex(source) { shelves[index].fresh.remove(id) }
    }
  }

  /// What is selected is on show, unless nothing is, or the list is still being made.
  mutating func reselect() {
    if let id = selectedID, let (entry, source) = entry(id) {
      let name = place == .desk ? nil : shelf(listing.sources[source])?.name
      if listing.filter.isEmpty
        || listing.filter.finds(entry.interaction, in: name, at: clock.time)
      {
        return
      }
    }
    choose(near: 0)
  }

  private mutating func choose(near row: Int) {
    let rows = listing.rows
    guard !rows.isEmpty else {
      if !listing.hasWork { select(nil) }
      return
    }
    select(rows[min(row, rows.count - 1)].id)
  }
}

import WebServices

/// The list on show: its rows in their order, and what narrows them.
///
/// A workbin may hold many thousands of interactions, and hundreds of changes a second come in. So
/// the order is kept, not made anew: each change puts in or takes out one row. What has to look at
/// all of them, a new order or a new filter, goes in slices (`advance`); until it has come far
/// enough to fill a screen, the rows before it stay.
package struct ListModel: Sendable {
  package let id: ListID
  /// The workbins whose items it lists; none for what is mine.
  let sources: [WorkbinContents.ID]
  package private(set) var sort: Sort?
  package private(set) var filter = Filter("")
  /// When it came on show; nil for the first one.
  let shownSince: State.Instant?
  /// What was new in each workbin when it did.
  private(set) var unseenBefore: [WorkbinContents.ID: Set<Interaction.ID>] = [:]

  /// All rows, whatever the filter.
  private(set) var ordered = Order(nil)
  /// Those that the filter finds; nil without one.
  private var matches: SortedArray<Row>?
  private var building: Building?
  private var search: Search?

  /// Whether all of the first order is still in the making.
  private var isEmptyUntilOrdered = true

  /// How many items are looked at between two keys; as received they stand nearly in order.
  private static let (sliceSize, receivedSliceSize) = (1_000, 10_000)
  /// So many found are enough to be shown in the place of those before.
  private static let minVisibleHits = 100

  init(
    _ id: ListID, of sources: [WorkbinContents.ID], sort: Sort?, shownSince: State.Instant? = nil
  ) {
    (self.id, self.sources, self.sort, self.shownSince) = (id, sources, sort, shownSince)
  }

  /// The rows to show, from top to bottom.
  package var rows: SortedArray<Row> { matches ?? ordered.rows }

  /// How many there are without the filter.
  package var total: Int { ordered.rows.count }

  /// Whether there is something to do between two keys.
  package var hasPendingSlices: Bool { building != nil || search != nil }

  /// Whether nothing can be shown yet.
  package var isBeingOrdered: Bool { building != nil && isEmptyUntilOrdered }
}

/// Being on show.
extension ListModel {
  /// Less is not looking.
  private static let minViewingDuration = LivePane.followDelay

  /// Whether it was only passed on the way to another list.
  func wasPassed(at now: State.Instant) -> Bool {
    shownSince.map { now < $0 + Self.minViewingDuration } ?? false
  }

  mutating func note(unseen: Set<Interaction.ID>, in workbin: WorkbinContents.ID) {
    unseenBefore[workbin] = unseen
  }
}

/// Making an order and searching, slice by slice. What is mine is little: `setHeld` does it all.
extension ListModel {
  private var isMadeInSlices: Bool {
    switch id {
    case .myInteractions: false
    case .allMine, .workbin: true
    }
  }

  /// Puts all in order anew.
  mutating func order(by sort: Sort?, _ input: ListInput) {
    self.sort = sort
    guard isMadeInSlices else { return }
    let order = Order(Ordering(sort))
    building = Building(order: order, found: filter.isEmpty ? nil : SortedArray())
    search = nil
    advance(input)
  }

  mutating func filter(by filter: Filter, _ input: ListInput) {
    self.filter = filter
    guard isMadeInSlices else { return }
    if building != nil { return order(by: sort, input) }
    guard !filter.isEmpty else {
      (matches, search) = (nil, nil)
      return
    }
    search = Search()
    advance(input)
  }

  /// What the filter finds may have changed with the time.
  mutating func searchAgain(_ input: ListInput) {
    if filter.dependsOnTime, building == nil { filter(by: filter, input) }
  }

  /// One slice of what there is to do.
  mutating func advance(_ input: ListInput) {
    if building != nil { orderSlice(input) } else if search != nil { searchSlice(input) }
  }

  private mutating func orderSlice(_ input: ListInput) {
    guard var building else { return }
    self.building = nil
    var rows: [Row] = []
    var hits: [Row] = []
    let maxCount = sort == nil && filter.isEmpty ? Self.receivedSliceSize : Self.sliceSize
    while building.source < sources.count, rows.count < maxCount {
      let contents = input.workbins[sources[building.source]]
      let entries =
        contents?.items.entries(after: building.last, maxCount: maxCount - rows.count) ?? []
      guard let contents, let last = entries.last else {
        (building.source, building.last) = (building.source + 1, nil)
        continue
      }
      building.last = last.key
      for entry in entries {
        let row = building.order.ordering.row(
          entry, source: building.source, workbin: contents.name)
        rows.append(row)
        if building.found != nil,
          filter.matches(entry.interaction, in: contents.name, at: input.now)
        {
          hits.append(row)
        }
      }
    }
    building.order.rows.merge(rows.sorted())
    building.found?.merge(hits.sorted())
    if building.source == sources.count {
      (ordered, matches, isEmptyUntilOrdered) = (building.order, building.found, false)
    } else {
      self.building = building
    }
  }

  private mutating func searchSlice(_ input: ListInput) {
    guard var search else { return }
    self.search = nil
    let start = search.last.map { ordered.rows.firstIndex(after: $0) } ?? 0
    let part = ordered.rows[start..<min(ordered.rows.count, start + Self.sliceSize)]
    let workbins = sources.map { input.workbins[$0] }
    let hits = part.filter { row in
      guard let contents = workbins[row.source], let item = contents.items[row.id] else {
        return false
      }
      return filter.matches(item, in: contents.name, at: input.now)
    }
    search.last = part.last ?? search.last
    let isOver = part.endIndex == ordered.rows.count
    if var hidden = search.hidden {
      search.hidden = nil
      hidden.merge(hits)
      if isOver || hidden.count >= Self.minVisibleHits {
        matches = hidden
      } else {
        search.hidden = hidden
      }
    } else {
      matches?.merge(hits)
    }
    if !isOver { self.search = search }
  }
}

/// Following what changes.
extension ListModel {
  /// Puts a row in; that of the old description goes.
  mutating func insert(
    _ entry: WorkbinItems.Entry, replacing old: WorkbinItems.Entry?, source: Int,
    _ input: ListInput
  ) {
    if let old { remove(old, source: source, input) }
    guard let contents = input.workbins[sources[source]] else { return }
    let isFound =
      filter.isEmpty || filter.matches(entry.interaction, in: contents.name, at: input.now)
    if let making = building, making.hasPassed(entry.key, source) {
      let row = making.order.ordering.row(entry, source: source, workbin: contents.name)
      building?.order.rows.insert(row)
      if isFound { building?.found?.insert(row) }
    }
    guard !isEmptyUntilOrdered else { return }
    let row = ordered.ordering.row(entry, source: source, workbin: contents.name)
    ordered.rows.insert(row)
    guard isFound, search == nil || search?.hasPassed(row) == true else { return }
    if search?.hidden != nil { search?.hidden?.insert(row) } else { matches?.insert(row) }
  }

  /// Takes a row out. Returns where it stood among the rows on show.
  @discardableResult
  mutating func remove(_ entry: WorkbinItems.Entry, source: Int, _ input: ListInput) -> Int? {
    let name = input.workbins[sources[source]]?.name
    if let ordering = building?.order.ordering {
      let row = ordering.row(entry, source: source, workbin: name)
      building?.order.rows.remove(row)
      building?.found?.remove(row)
    }
    let row = ordered.ordering.row(entry, source: source, workbin: name)
    let index = ordered.rows.remove(row)
    search?.hidden?.remove(row)
    return matches == nil ? index : matches?.remove(row)
  }

  /// Of what is mine, where there are few: all of them at once.
  mutating func setHeld(_ held: HeldInteractions, _ now: Timestamp) {
    var order = Order(Ordering(sort))
    var hits: [Row] = []
    var rows: [Row] = []
    for (index, held) in held.enumerated() {
      let entry = WorkbinItems.Entry(held.described, serial: index)
      let row = order.ordering.row(entry, source: 0, workbin: nil)
      rows.append(row)
      if filter.matches(held.described, in: nil, at: now) { hits.append(row) }
    }
    order.rows.merge(rows.sorted())
    (ordered, isEmptyUntilOrdered) = (order, false)
    matches = filter.isEmpty ? nil : SortedArray(inOrder: hits.sorted())
    (building, search) = (nil, nil)
  }

  /// Where an item stands among the rows on show.
  func index(_ entry: WorkbinItems.Entry, source: Int, workbin: String?) -> Int? {
    rows.index(of: ordered.ordering.row(entry, source: source, workbin: workbin))
  }
}

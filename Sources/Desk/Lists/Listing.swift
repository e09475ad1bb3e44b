import WebServices

/// The list on show: its rows in their order, and what narrows them.
///
/// A workbin may hold many thousands of interactions, and hundreds of changes a second come in. So
/// the order is kept, not made anew: each change puts in or takes out one row. What has to look at
/// all of them, a new order or a new filter, goes in slices (`advance`); until it has come far
/// enough to fill a screen, the rows before it stay.
package struct Listing: Sendable {
  package let place: Place
  /// The shelves whose items it lists; none on my desk.
  let sources: [Shelf.ID]
  package internal(set) var sort: Sort?
  package internal(set) var filter = Filter("")
  /// When it came on show; nil for the first one.
  var since: State.Instant?
  /// What was new in each shelf when it did.
  var unseenBefore: [Shelf.ID: Set<Interaction.ID>] = [:]

  /// All rows, whatever the filter.
  private(set) var all = Order(nil)
  /// Those that the filter finds; nil without one.
  private var found: Sorted<Row>?
  private var building: Building?
  private var search: Search?

  /// Whether all of the first order is still in the making.
  private var isBlank = true

  /// How many items are looked at between two keys; as received they stand nearly in order.
  private static let (slice, receivedSlice) = (1_000, 10_000)
  /// So many found are enough to be shown in the place of those before.
  private static let screenful = 100

  /// Rows in one order.
  struct Order: Sendable {
    let ordering: Ordering
    var rows = Sorted<Row>()

    init(_ ordering: Ordering?) { self.ordering = ordering ?? Ordering(nil) }
  }

  /// A new order in the making: how far it has come, and what is in it.
  fileprivate struct Building: Sendable {
    var order: Order
    var found: Sorted<Row>?
    var source = 0
    var last: Items.Key?
  }

  /// A new filter at work: the last row that it has looked at, and what it has found as long as that
  /// is not shown.
  fileprivate struct Search: Sendable {
    var last: Row?
    var hidden: Sorted<Row>? = Sorted()
  }

  init(_ place: Place, of sources: [Shelf.ID], sort: Sort?) {
    (self.place, self.sources, self.sort) = (place, sources, sort)
  }

  /// The rows to show, from top to bottom.
  package var rows: Sorted<Row> { found ?? all.rows }

  /// How many there are without the filter.
  package var total: Int { all.rows.count }

  /// Whether there is something to do between two keys.
  package var hasWork: Bool { building != nil || search != nil }

  /// Whether nothing can be shown yet.
  package var isBeingOrdered: Bool { building != nil && isBlank }
}

/// What a listing lists, as it is now.
struct Listed {
  let shelves: [Shelf]
  let now: Timestamp

  func shelf(_ id: Shelf.ID) -> Shelf? { shelves.first { $0.id == id } }
}

/// Making an order and searching, slice by slice. My desk holds few: `take` does it all.
extension Listing {
  /// Puts all in order anew.
  mutating func order(by sort: Sort?, _ listed: Listed) {
    self.sort = sort
    if place == .desk { return }
    let order = Order(Ordering(sort))
    building = Building(order: order, found: filter.isEmpty ? nil : Sorted())
    search = nil
    advance(listed)
  }

  mutating func narrow(by filter: Filter, _ listed: Listed) {
    self.filter = filter
    if place == .desk { return }
    if building != nil { return order(by: sort, listed) }
    guard !filter.isEmpty else {
      (found, search) = (nil, nil)
      return
    }
    search = Search()
    advance(listed)
  }

  /// What the filter finds may have changed with the time.
  mutating func searchAgain(_ listed: Listed) {
    if filter.dependsOnTime, building == nil { narrow(by: filter, listed) }
  }

  /// One slice of what there is to do.
  mutating func advance(_ listed: Listed) {
    if building != nil { build(listed) } else if search != nil { lookOn(listed) }
  }

  private mutating func build(_ listed: Listed) {
    guard var building else { return }
    self.building = nil
    var rows: [Row] = []
    var hits: [Row] = []
    let most = sort == nil && filter.isEmpty ? Self.receivedSlice : Self.slice
    while building.source < sources.count, rows.count < most {
      let shelf = listed.shelf(sources[building.source])
      let entries = shelf?.items.entries(after: building.last, most: most - rows.count) ?? []
      guard let shelf, let last = entries.last else {
        (building.source, building.last) = (building.source + 1, nil)
        continue
      }
      building.last = last.key
      for entry in entries {
        let row = building.order.ordering.row(entry, source: building.source, workbin: shelf.name)
        rows.append(row)
        if building.found != nil, filter.finds(entry.interaction, in: shelf.name, at: listed.now) {
          hits.append(row)
        }
      }
    }
    building.order.rows.merge(rows.sorted())
    building.found?.merge(hits.sorted())
    if building.source == sources.count {
      (all, found, isBlank) = (building.order, building.found, false)
    } else {
      self.building = building
    }
  }

  private mutating func lookOn(_ listed: Listed) {
    guard var search else { return }
    self.search = nil
    let start = search.last.map { all.rows.firstIndex(after: $0) } ?? 0
    let part = all.rows[start..<min(all.rows.count, start + Self.slice)]
    let shelves = sources.map(listed.shelf)
    let hits = part.filter { row in
      guard let shelf = shelves[row.source], let item = shelf.items[row.id] else { return false }
      return filter.finds(item, in: shelf.name, at: listed.now)
    }
    search.last = part.last ?? search.last
    let isOver = part.endIndex == all.rows.count
    if var hidden = search.hidden {
      search.hidden = nil
      hidden.merge(hits)
      if isOver || hidden.count >= Self.screenful { found = hidden } else { search.hidden = hidden }
    } else {
      found?.merge(hits)
    }
    if !isOver { self.search = search }
  }
}

/// Following what changes.
extension Listing {
  /// Puts a row in; that of the old description goes.
  mutating func insert(
    _ entry: Items.Entry, replacing old: Items.Entry?, source: Int, _ listed: Listed
  ) {
    if let old { remove(old, source: source, listed) }
    guard let shelf = listed.shelf(sources[source]) else { return }
    let isFound = filter.isEmpty || filter.finds(entry.interaction, in: shelf.name, at: listed.now)
    if let making = building, making.hasPassed(entry.key, source) {
      let row = making.order.ordering.row(entry, source: source, workbin: shelf.name)
      building?.order.rows.insert(row)
      if isFound { building?.found?.insert(row) }
    }
    guard !isBlank else { return }
    let row = all.ordering.row(entry, source: source, workbin: shelf.name)
    all.rows.insert(row)
    guard isFound, search == nil || search?.hasPassed(row) == true else { return }
    if search?.hidden != nil { search?.hidden?.insert(row) } else { found?.insert(row) }
  }

  /// Takes a row out. Returns where it stood among the rows on show.
  @discardableResult
  mutating func remove(_ entry: Items.Entry, source: Int, _ listed: Listed) -> Int? {
    let name = listed.shelf(sources[source])?.name
    if let ordering = building?.order.ordering {
      let row = ordering.row(entry, source: source, workbin: name)
      building?.order.rows.remove(row)
      building?.found?.remove(row)
    }
    let row = all.ordering.row(entry, source: source, workbin: name)
    let index = all.rows.remove(row)
    search?.hidden?.remove(row)
    return found == nil ? index : found?.remove(row)
  }

  /// On my desk, where there are few: all of them at once.
  mutating func take(_ records: [Record], _ now: Timestamp) {
    var order = Order(Ordering(sort))
    var hits: [Row] = []
    var rows: [Row] = []
    for (index, record) in records.enumerated() {
      let entry = Items.Entry(
        interaction: record.described, key: Items.Key(received: 0, serial: index))
      let row = order.ordering.row(entry, source: 0, workbin: nil)
      rows.append(row)
      if filter.finds(record.described, in: nil, at: now) { hits.append(row) }
    }
    order.rows.merge(rows.sorted())
    (all, isBlank) = (order, false)
    found = filter.isEmpty ? nil : Sorted(inOrder: hits.sorted())
    (building, search) = (nil, nil)
  }

  /// Where an item stands among the rows on show.
  func index(_ entry: Items.Entry, source: Int, workbin: String?) -> Int? {
    rows.index(of: all.ordering.row(entry, source: source, workbin: workbin))
  }
}

extension Listing.Building {
  fileprivate func hasPassed(_ key: Items.Key, _ source: Int) -> Bool {
    if source != self.source { return source < self.source }
    return last.map { key <= $0 } ?? false
  }
}

extension Listing.Search {
  fileprivate func hasPassed(_ row: Row) -> Bool { last.map { row <= $0 } ?? false }
}

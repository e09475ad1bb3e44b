import Desk
import Text
import Themes
import WebServices

/// The item list as the panel draws it, wherever the items come from.
struct ItemList {
  private let state: State
  private let shelf: Shelf?
  let selected: Int?

  init(_ state: State) {
    self.state = state
    shelf = state.currentShelf
    selected = state.selectedIndex
  }

  var name: SafeText {
    switch state.place {
    case .desk: "On my desk"
    case .allMine: "All mine"
    case .shelf: SafeText(shelf?.name ?? "")
    }
  }

  /// How many rows there are, and how many without the filter.
  var count: Int { state.listing.rows.count }
  var total: Int { state.listing.total }

  /// When the one that has waited longest was received.
  var oldest: Timestamp? {
    switch state.place {
    case .desk: state.desk.compactMap(\.described.receivedAt).min()
    case .allMine: shelves.compactMap(\.items.oldest).min()
    case .shelf: shelf?.items.oldest
    }
  }

  private var shelves: [Shelf] {
    switch state.place {
    case .desk: []
    case .allMine: state.shelves.filter(\.isMine)
    case .shelf: shelf.map { [$0] } ?? []
    }
  }

  private var isStale: Bool {
    state.place == .desk ? state.isDeskStale : shelves.contains(where: \.isStale)
  }

  /// What must be known before the list is believed: what narrows it, and whether it is true.
  var note: Line { [narrowing, truth].joined(by: "  ") }

  /// While the filter is typed it stands in its own line.
  private var narrowing: Line {
    let filter = state.listing.filter
    if case .filter = state.dialog { return [] }
    return filter.isEmpty ? [] : [Piece("/", .key), Piece(.field(filter.text), .match)]
  }

  private var truth: Line {
    if isStale {
      guard case .reconnecting(_, _, let since, _) = state.link else {
        return [Piece("stale", .levelWarn)]
      }
      return [Piece("stale since \(state.clock.local(since).minutes)", .levelWarn)]
    }
    let isReading = shelves.contains { $0.content == .reading && !$0.items.isEmpty }
    return isReading ? [Piece("reading…", .muted)] : []
  }

  /// Nil for a row that is about to go.
  func row(_ index: Int, _ glyphs: Glyphs) -> ItemRow? {
    let place = state.listing.rows[index]
    guard var row = state.place == .desk ? mine(place.id, glyphs) : lying(place, glyphs) else {
      return nil
    }
    row.isPinned = state.live.pinned == place.id
    row.isMarked = state.marked.contains(place.id)
    row.filter = state.listing.filter
    return row
  }

  private func mine(_ id: Interaction.ID, _ glyphs: Glyphs) -> ItemRow? {
    guard let record = state.desk.first(where: { $0.id == id }) else { return nil }
    var row = ItemRow(interaction: record.described, state: record.state)
    row.isNew = record.isInvitation
    row.isStale = state.isDeskStale
    if let act = state.acts[record.id] { row.remark = ActWords(act).line(glyphs) }
    return row
  }

  private func lying(_ place: Row, _ glyphs: Glyphs) -> ItemRow? {
    guard let (item, shelf) = state.lying(place) else { return nil }
    var row = ItemRow(interaction: item, workbin: shelf.name)
    row.isNew = shelf.fresh.contains(item.id)
    row.isStale = shelf.isStale
    if let pull = state.pulls[item.id] { row.remark = PullWords(pull).line(glyphs) }
    if let act = state.acts[item.id] { row.remark = ActWords(act).line(glyphs) }
    if shelf.leaving[item.id] != nil {
      row.isStale = true
      if row.remark.isEmpty { row.remark = [Piece("gone", .stale)] }
    }
    return row
  }

  /// What is said in the place of rows, where there are none.
  var sentences: [(SafeText, Role)]? {
    guard count == 0 else { return nil }
    if state.listing.isBeingOrdered {
      return [("Putting \(name) in order…", .muted)]
    }
    if total > 0 {
      return [
        ("Nothing here matches.", .text),
        ("Esc takes the filter away.", .muted),
      ]
    }
    guard let shelf else { return state.place == .desk ? Self.nothingOnDesk : nothingMine }
    switch shelf.content {
    case .unread: return [("\(name) has not been read yet.", .muted)]
    case .reading: return [("Reading \(name)…", .muted)]
    case .failed(let reason):
      return [
        ("\(name) can't be read", .levelError), (SafeText(reason).startingUpper, .text),
        ("r reads it again", .muted),
      ]
    case .read:
      return [
        ("\(name) is empty.", .text),
        (
          shelf.isStale ? "That was before the link went." : "What comes in shows here at once.",
          .muted
        ),
      ]
    }
  }

  private static let nothingOnDesk: [(SafeText, Role)] = [
    ("Nothing is on your desk.", .text),
    ("Select an item in a workbin and press p to pull it.", .muted),
  ]

  private var nothingMine: [(SafeText, Role)] {
    let areRead = shelves.allSatisfy { $0.content == .read }
    return [(areRead ? "Your workbins are empty." : "Reading your workbins…", .muted)]
  }
}

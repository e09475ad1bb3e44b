import Desk
import Text
import Themes
import WebServices

/// The item list as the panel draws it, wherever the items come from.
struct ItemList {
  private let state: State
  private let shelf: Shelf?
  let selected: Int?

  /// The selection is looked for where it was last seen first: a workbin may hold many thousands.
  init(_ state: State, near offset: Int, page: Int) {
    self.state = state
    shelf = state.currentShelf
    if let shelf {
      let first = min(max(0, offset), shelf.items.count)
      let near = max(0, first - page)..<(first + 2 * page)
      let close = near.clamped(to: shelf.items.indices).first {
        shelf.items[$0].id == shelf.selected
      }
      selected = close ?? shelf.selectedIndex
    } else {
      selected = state.desk.firstIndex { $0.id == state.selectedOnDesk }
    }
  }

  var name: SafeText { shelf.map { "\($0.workbin.displayName)" } ?? "On my desk" }

  var count: Int { shelf?.items.count ?? state.desk.count }

  /// When the one that has waited longest was received: items stand latest first, those without a
  /// time at the end.
  var oldest: Timestamp? {
    guard let shelf else { return state.desk.compactMap(\.described.receivedAt).min() }
    return shelf.items.suffix(50).reversed().lazy.compactMap(\.receivedAt).first
  }

  /// What must be known before the list is believed.
  var note: Line {
    if shelf?.isStale ?? state.isDeskStale {
      guard case .reconnecting(_, _, let since, _) = state.link else {
        return [Piece("stale", .levelWarn)]
      }
      return [Piece("stale since \(state.clock.local(since).minutes)", .levelWarn)]
    }
    return shelf?.content == .reading && shelf?.items.isEmpty == false
      ? [Piece("reading…", .muted)] : []
  }

  func row(_ index: Int, _ glyphs: Glyphs) -> ItemRow {
    guard let shelf else {
      let record = state.desk[index]
      var row = ItemRow(interaction: record.described, state: record.state)
      row.isPinned = state.live.pinned == record.id
      row.isStale = state.isDeskStale
      return row
    }
    let item = shelf.items[index]
    var row = ItemRow(interaction: item)
    row.isNew = shelf.unseen.contains(item.id)
    row.isStale = shelf.isStale
    row.isPinned = state.live.pinned == item.id
    if let pull = state.pulls[item.id] { row.remark = PullWords(pull).line(glyphs) }
    if shelf.leaving[item.id] != nil {
      row.isStale = true
      if row.remark.isEmpty { row.remark = [Piece("gone", .stale)] }
    }
    return row
  }

  /// What is said in the place of rows, where there are none.
  var sentences: [(SafeText, Role)]? {
    guard count == 0 else { return nil }
    guard let shelf else {
      return [
        ("Nothing is on your desk.", .text),
        ("Select an item in a workbin and press p to pull it.", .muted),
      ]
    }
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
}

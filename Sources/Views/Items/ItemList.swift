import Core
import Text
import Themes
import WebServices

/// The item list as the panel draws it, wherever the items come from.
struct ItemList {
  private let state: State
  private let workbin: WorkbinContents?
  let selected: Int?

  init(_ state: State) {
    self.state = state
    workbin = state.selectedWorkbin
    selected = state.selectedIndex
  }

  var name: SafeText { SafeText(state.displayName(of: state.screen.list.selected)) }

  /// How many rows there are, and how many without the filter.
  var count: Int { state.screen.list.rows.count }
  var total: Int { state.screen.list.model.total }

  /// When the one that has waited longest was received.
  var oldest: Timestamp? {
    switch state.screen.list.selected {
    case .myInteractions: state.held.compactMap(\.described.receivedAt).min()
    case .allMine: workbins.compactMap(\.items.oldest).min()
    case .workbin: workbin?.items.oldest
    }
  }

  private var workbins: [WorkbinContents] {
    switch state.screen.list.selected {
    case .myInteractions: []
    case .allMine: state.workbins.filter(\.isMine)
    case .workbin: workbin.map { [$0] } ?? []
    }
  }

  private var isStale: Bool {
    switch state.screen.list.selected {
    case .myInteractions: state.isHeldStale
    case .allMine, .workbin: workbins.contains(where: \.isStale)
    }
  }

  /// What must be known before the list is believed: what narrows it, and whether it is true.
  var note: Line { [filterNote, stalenessNote].joined(by: "  ") }

  /// While the filter is typed it stands in its own line.
  private var filterNote: Line {
    let filter = state.screen.list.model.filter
    if case .filter = state.dialog { return [] }
    return filter.isEmpty ? [] : [TextSpan("/", .key), TextSpan(.bounded(filter.text), .match)]
  }

  private var stalenessNote: Line {
    if isStale {
      guard case .reconnecting(_, _, let since, _) = state.server.link else {
        return [TextSpan("stale", .levelWarn)]
      }
      return [TextSpan("stale since \(state.clock.localTime(since).timeToMinute)", .levelWarn)]
    }
    let isReading = workbins.contains { $0.status == .loading && !$0.items.isEmpty }
    return isReading ? [TextSpan("reading…", .muted)] : []
  }

  /// Nil for a row that is about to go.
  func row(_ index: Int, _ glyphs: GlyphSet) -> ItemRow? {
    let entry = state.screen.list.rows[index]
    var row =
      switch state.screen.list.selected {
      case .myInteractions: heldRow(entry.id, glyphs)
      case .allMine, .workbin: workbinRow(entry, glyphs)
      }
    row?.isPinned = state.screen.live.pinned == entry.id
    row?.isMarked = state.screen.list.marked.contains(entry.id)
    row?.filter = state.screen.list.model.filter
    return row
  }

  private func heldRow(_ id: Interaction.ID, _ glyphs: GlyphSet) -> ItemRow? {
    guard let held = state.held[id] else { return nil }
    var row = ItemRow(interaction: held.described, state: held.state)
    row.isNew = held.isInvitation
    row.isStale = state.isHeldStale
    if let action = state.actions[held.id] { row.remark = ActionIndicator(action).line(glyphs) }
    return row
  }

  private func workbinRow(_ entry: Row, _ glyphs: GlyphSet) -> ItemRow? {
    guard let (item, workbin) = state.item(of: entry) else { return nil }
    var row = ItemRow(interaction: item, workbinName: workbin.name)
    row.isNew = workbin.recent.contains(item.id)
    row.isStale = workbin.isStale
    if let action = state.actions[item.id] ?? state.actions.pull(of: item.id) {
      row.remark = ActionIndicator(action).line(glyphs)
    }
    if workbin.leaving[item.id] != nil {
      row.isStale = true
      if row.remark.isEmpty { row.remark = [TextSpan("gone", .stale)] }
    }
    return row
  }

  /// What is said in the place of rows, where there are none.
  var placeholder: [(SafeText, Role)]? {
    guard count == 0 else { return nil }
    if state.screen.list.model.isBeingOrdered {
      return [("Putting \(name) in order…", .muted)]
    }
    if total > 0 {
      return [
        ("Nothing here matches.", .text),
        ("Esc takes the filter away.", .muted),
      ]
    }
    switch state.screen.list.selected {
    case .myInteractions: return Self.noInteractionsPlaceholder
    case .allMine: return allMinePlaceholder
    case .workbin: return workbin.map(placeholder) ?? allMinePlaceholder
    }
  }

  private func placeholder(_ workbin: WorkbinContents) -> [(SafeText, Role)] {
    switch workbin.status {
    case .unknown: return [("\(name) has not been read yet.", .muted)]
    case .loading: return [("Reading \(name)…", .muted)]
    case .failed(let reason):
      return [
        ("\(name) can't be read", .levelError), (SafeText(reason).sentenceCased, .text),
        ("r reads it again", .muted),
      ]
    case .loaded:
      return [
        ("\(name) is empty.", .text),
        (
          workbin.isStale ? "That was before the link went." : "What comes in shows here at once.",
          .muted
        ),
      ]
    }
  }

  private static let noInteractionsPlaceholder: [(SafeText, Role)] = [
    ("Nothing is on your desk.", .text),
    ("Select an item in a workbin and press p to pull it.", .muted),
  ]

  private var allMinePlaceholder: [(SafeText, Role)] {
    let areRead = workbins.allSatisfy { $0.status == .loaded }
    return [(areRead ? "Your workbins are empty." : "Reading your workbins…", .muted)]
  }
}

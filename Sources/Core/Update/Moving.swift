import WebServices

/// Moving the selection of the panel that has the focus.
extension State {
  mutating func move(_ movement: Movement, _ now: Instant) {
    switch focus {
    case .workbins: movePlace(movement)
    case .items: moveItem(movement)
    case .live: scrollLive(movement)
    }
  }

  private mutating func movePlace(_ movement: Movement) {
    let places = self.listIDs
    let index = places.firstIndex(of: selectedList) ?? 0
    choose(
      places[movement.index(from: index, count: places.count, page: viewport.workbinsPage)])
  }

  /// Selects a line of the left panel.
  mutating func choose(_ target: ListID) {
    hasChosenPlace = true
    if selectedList != target { live.isSelectionNewer = true }
    selectedList = target
    // On my desk the pinned one is selected, so that list and live pane speak of the same.
    if selectedList == .myInteractions, let pinned = live.pinned, isHeld(pinned) {
      selectedHeld = pinned
    }
  }

  private mutating func moveItem(_ movement: Movement) {
    let rows = list.rows
    guard !rows.isEmpty else { return }
    let next = movement.index(
      from: selectedIndex ?? 0, count: rows.count, page: viewport.itemsPage)
    turn(to: rows[next].id)
  }

  private mutating func scrollLive(_ movement: Movement) {
    viewport.liveOffset = movement.index(
      from: min(viewport.liveOffset, viewport.liveLimit), count: viewport.liveLimit + 1,
      page: viewport.livePage)
  }
}

extension Movement {
  /// Where it leads in a list of `count` lines, which must not be empty.
  func index(from index: Int, count: Int, page: Int) -> Int {
    let target =
      switch self {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - max(1, page)
      case .pageDown: index + max(1, page)
      case .first: 0
      case .last: count - 1
      }
    return min(max(0, target), count - 1)
  }
}

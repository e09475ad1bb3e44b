import WebServices

/// What the mouse does to the screen.
extension State {
  mutating func handle(_ intent: MouseIntent, _ context: inout UpdateContext) {
    switch intent {
    case .list(let list):
      guard listIDs.contains(list) else { return }
      screen.panels.focus(.workbins)
      choose(list)
    case .item(let id): select(pointedAt: id)
    case .pull(let id):
      guard select(pointedAt: id) else { return }
      if screen.list.marked.contains(id) {
        request(.pull, &context)
      } else {
        pullSelected(&context)
      }
    case .scroll(.items, let lines): scrollItems(by: lines)
    case .scroll(.live, let lines):
      screen.panels.scroll { $0.liveOffset = moved($0.liveOffset, by: lines, atMost: $0.liveLimit) }
    case .scroll(.workbins, _): break
    case .scrollLists(let row, let list):
      guard listIDs.contains(list) else { return }
      screen.panels.scroll { $0.workbinsOffset = max(0, row) }
      choose(list)
    case .scrollText(let lines):
      screen.panels.scroll { $0.textOffset = moved($0.textOffset, by: lines, atMost: $0.textLimit) }
    }
  }

  /// False when it is no longer in the list.
  @discardableResult
  private mutating func select(pointedAt id: Interaction.ID) -> Bool {
    guard entry(id) != nil else { return false }
    screen.panels.focus(.items)
    selectByAgent(id)
    return true
  }

  /// The selection is taken along where it would be seen no more.
  private mutating func scrollItems(by lines: Int) {
    let rows = screen.list.rows
    let page = max(1, viewport.itemsPage)
    let first = moved(viewport.itemsOffset, by: lines, atMost: max(0, rows.count - page))
    guard !rows.isEmpty, first != viewport.itemsOffset else { return }
    screen.panels.scroll { $0.itemsOffset = first }
    let selected = selectedIndex ?? first
    let visible = min(max(selected, first), min(first + page, rows.count) - 1)
    if visible != selected { selectByAgent(rows[visible].id) }
  }
}

private func moved(_ offset: Int, by lines: Int, atMost limit: Int) -> Int {
  min(max(0, min(offset, limit) + lines), limit)
}

import WebServices

/// What the mouse does to the screen.
extension State {
  mutating func follow(_ intent: MouseIntent, _ context: inout UpdateContext) {
    switch intent {
    case .place(let place):
      guard listIDs.contains(place) else { return }
      focus = .workbins
      choose(place)
    case .item(let id): point(at: id)
    case .pull(let id):
      guard point(at: id) else { return }
      if marked.contains(id) { want(.pull, &context) } else { pullSelected(&context) }
    case .scroll(.items, let lines): scrollItems(by: lines)
    case .scroll(.live, let lines):
      viewport.liveOffset = moved(viewport.liveOffset, by: lines, atMost: viewport.liveLimit)
    case .scroll(.workbins, _): break
    case .scrollPlaces(let row, let place):
      guard listIDs.contains(place) else { return }
      viewport.workbinsOffset = max(0, row)
      choose(place)
    case .scrollText(let lines):
      viewport.textOffset = moved(
        viewport.textOffset, by: lines, atMost: viewport.textLimit)
    }
  }

  /// False when it is no longer in the list.
  @discardableResult
  private mutating func point(at id: Interaction.ID) -> Bool {
    guard entry(id) != nil else { return false }
    focus = .items
    turn(to: id)
    return true
  }

  /// The selection is taken along where it would be seen no more.
  private mutating func scrollItems(by lines: Int) {
    let rows = list.rows
    let page = max(1, viewport.itemsPage)
    let first = moved(viewport.itemsOffset, by: lines, atMost: max(0, rows.count - page))
    guard !rows.isEmpty, first != viewport.itemsOffset else { return }
    viewport.itemsOffset = first
    let selected = selectedIndex ?? first
    let seen = min(max(selected, first), min(first + page, rows.count) - 1)
    guard seen != selected else { return }
    turn(to: rows[seen].id)
  }

  private func moved(_ offset: Int, by lines: Int, atMost limit: Int) -> Int {
    min(max(0, min(offset, limit) + lines), limit)
  }
}

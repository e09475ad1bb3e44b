import WebServices

/// Going to a workbin, or to an interaction, by a few letters.
extension State {
  /// Where one can go: what is mine, each workbin, each interaction of mine.
  var jumpLines: [PickerLine] {
    listIDs.map { PickerLine(displayName(of: $0), detail: countText(of: $0), .goToList($0)) }
      + held.map { held in
        PickerLine(held.described.subject ?? held.id, detail: held.id, .goToHeld(held.id))
      }
  }

  private func countText(of list: ListID) -> String {
    switch list {
    case .myInteractions: "\(held.count)"
    case .allMine: ""
    case .workbin(let id): workbins[id]?.count.map(String.init) ?? ""
    }
  }

  /// Begins to look for interactions that hold what has been typed; the first slice at once.
  mutating func searchItems(_ picker: Picker) {
    screen.openDialog.startItemSearch(
      picker.purpose == .jump
        ? ItemSearch(picker.query.text, in: workbins.map(\.id)) : nil)
    advanceItemSearch()
  }

  /// Whether the list of places is open and not all items have been looked at.
  package var isSearchingItems: Bool { screen.openDialog.itemSearch.map { !$0.isOver } ?? false }

  /// One slice more. The line that the agent has moved to stays selected.
  mutating func advanceItemSearch() {
    guard case .picker(let picker) = dialog, screen.openDialog.itemSearch != nil else { return }
    let chosen = picker.selected == 0 ? nil : lines(of: picker).element(at: picker.selected)
    screen.openDialog.advanceItemSearch(through: workbins)
    guard let chosen, let line = lines(of: picker).firstIndex(of: chosen) else { return }
    screen.openDialog.select(line, count: nil)
  }

  /// What has been found so far, the best first.
  var foundItems: [(match: FuzzyMatch, line: PickerLine)] {
    (screen.openDialog.itemSearch?.hits ?? []).compactMap { hit in
      guard let contents = workbins[hit.workbin], let item = contents.items[hit.id] else {
        return nil
      }
      let line = PickerLine(
        item.searchableName, detail: String(contents.name.prefix(40)),
        .news(.go(item.id, in: .workbin(contents.id))))
      return (hit.match, line)
    }
  }
}

extension [PickerLine] {
  fileprivate func element(at index: Int) -> PickerLine? {
    indices.contains(index) ? self[index] : nil
  }
}

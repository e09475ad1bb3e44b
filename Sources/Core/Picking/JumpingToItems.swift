import WebServices

/// Going to an interaction in any workbin that has been read.
extension State {
  /// Begins to look for those that hold what has been typed; the first slice at once.
  mutating func lookForItems(_ picker: Picker) {
    itemSearch =
      picker.purpose == .jump ? ItemSearch(picker.query.text, in: workbins.map(\.id)) : nil
    lookOnForItems()
  }

  /// Whether the list of places is open and not all items have been looked at.
  package var isLookingForItems: Bool { itemSearch.map { !$0.isOver } ?? false }

  /// One slice more. The line that the agent has moved to stays selected.
  mutating func lookOnForItems() {
    guard case .picker(var picker) = dialog, itemSearch != nil else { return }
    let chosen = picker.selected == 0 ? nil : lines(of: picker).element(at: picker.selected)
    itemSearch?.advance(through: workbins)
    guard let chosen else { return }
    picker.selected = lines(of: picker).firstIndex(of: chosen) ?? picker.selected
    dialog = .picker(picker)
  }

  /// What has been found so far, the best first.
  var foundItems: [(match: FuzzyMatch, line: PickerLine)] {
    (itemSearch?.hits ?? []).compactMap { hit in
      guard let contents = workbin(hit.contents), let item = contents.items[hit.id] else {
        return nil
      }
      let line = PickerLine(
        item.searchableName, remark: String(contents.name.prefix(40)),
        .news(.go(item.id, in: .workbin(contents.id))))
      return (hit.match, line)
    }
  }

  /// Once the list of places is closed, nothing is looked for.
  mutating func forgetItemSearch() {
    if case .picker(let picker) = dialog, picker.purpose == .jump { return }
    itemSearch = nil
  }
}

extension [PickerLine] {
  fileprivate func element(at index: Int) -> PickerLine? {
    indices.contains(index) ? self[index] : nil
  }
}

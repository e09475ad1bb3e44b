import WebServices

/// In which order a list stands.
extension State {
  mutating func follow(_ intent: ListIntent, _ turn: inout Turn) {
    switch intent {
    case .openSort: openSort()
    case .sort(let name): sort(by: name, &turn)
    case .reverse: reverse(&turn)
    case .openColumns: openPicker(.columns)
    case .toggleColumn(let name): toggleColumn(name, &turn)
    case .moveColumn(let step): moveColumn(by: step, &turn)
    case .resetColumns: choose(nil, &turn)
    case .openFilter:
      focus = .items
      dialog = .filter(TextEntry(listing.filter.text))
    case .filter(let text): narrow(to: text, turn.now)
    case .keepFilter: dialog = nil
    case .clearFilter:
      dialog = nil
      narrow(to: "", turn.now)
    case .mark: mark()
    case .markAll: markAll()
    case .nextNew: goToNew(after: true)
    case .previousNew: goToNew(after: false)
    }
  }

  /// The order of now is selected.
  private mutating func openSort() {
    var picker = Picker(.sort)
    picker.selected = sortLines.firstIndex { !$0.remark.isEmpty } ?? 0
    dialog = .picker(picker)
  }

  /// The columns to put the list in order by: those shown first.
  var sortLines: [PickerLine] {
    let names = shownColumns + columnNames.filter { !shownColumns.contains($0) }
    return [
      PickerLine("As received", remark: listing.sort == nil ? "now" : "", .list(.sort(by: nil)))
    ]
      + names.map { name in
        PickerLine(name, remark: listing.sort?.column == name ? "now" : "", .list(.sort(by: name)))
      }
  }

  private mutating func sort(by name: String?, _ turn: inout Turn) {
    let sort = name.map {
      Sort(column: $0, isDescending: Column($0).isGreatestFirst)
    }
    order(by: sort, &turn)
  }

  private mutating func reverse(_ turn: inout Turn) {
    var sort = listing.sort ?? Sort(column: Column.received.name, isDescending: true)
    sort.isDescending.toggle()
    order(by: sort, &turn)
  }

  private mutating func order(by sort: Sort?, _ turn: inout Turn) {
    let name = listName(of: place)
    let now = turn.now
    keepingRow { $0.listing.order(by: sort, $0.listed(now)) }
    keep(&turn) { $0.change(name) { $0.sort = sort } }
  }
}

extension Preferences {
  /// Changes what is kept of one list; what says nothing any more is not kept.
  mutating func change(_ name: String, _ change: (inout ListPreferences) -> Void) {
    var list = lists[name] ?? ListPreferences()
    change(&list)
    lists[name] = list.isNothing ? nil : list
  }
}

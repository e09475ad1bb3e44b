import WebServices

/// In which order a list stands.
extension State {
  mutating func follow(_ intent: ListIntent, _ context: inout UpdateContext) {
    switch intent {
    case .openSort: openSort()
    case .sort(let name): sort(by: name, &context)
    case .reverse: reverse(&context)
    case .openColumns: openPicker(.columns)
    case .toggleColumn(let name): toggleColumn(name, &context)
    case .moveColumn(let step): moveColumn(by: step, &context)
    case .resetColumns: choose(nil, &context)
    case .openFilter:
      focus = .items
      dialog = .filter(TextField(list.filter.text))
    case .filter(let text): narrow(to: text, context.now)
    case .keepFilter: dialog = nil
    case .clearFilter:
      dialog = nil
      narrow(to: "", context.now)
    case .mark: mark()
    case .markAll: markAll()
    case .nextNew: goToNew(after: true)
    case .previousNew: goToNew(after: false)
    }
  }

  /// The order of now is selected.
  private mutating func openSort() {
    var picker = Picker(.sort)
    picker.selected = sortLines.firstIndex { !$0.detail.isEmpty } ?? 0
    dialog = .picker(picker)
  }

  /// The columns to put the list in order by: those shown first.
  var sortLines: [PickerLine] {
    let names = shownColumns + columnNames.filter { !shownColumns.contains($0) }
    return [
      PickerLine("As received", remark: list.sort == nil ? "now" : "", .list(.sort(by: nil)))
    ]
      + names.map { name in
        PickerLine(name, remark: list.sort?.column == name ? "now" : "", .list(.sort(by: name)))
      }
  }

  private mutating func sort(by name: String?, _ context: inout UpdateContext) {
    let sort = name.map {
      Sort(column: $0, isDescending: Column($0).isGreatestFirst)
    }
    order(by: sort, &context)
  }

  private mutating func reverse(_ context: inout UpdateContext) {
    var sort = list.sort ?? Sort(column: Column.received.name, isDescending: true)
    sort.isDescending.toggle()
    order(by: sort, &context)
  }

  private mutating func order(by sort: Sort?, _ context: inout UpdateContext) {
    let name = listName(of: selectedList)
    let now = context.now
    keepingRow { $0.list.order(by: sort, $0.listed(now)) }
    keep(&context) { $0.change(name) { $0.sort = sort } }
  }
}

extension Preferences {
  /// Changes what is kept of one list; what says nothing any more is not kept.
  mutating func change(_ name: String, _ change: (inout ListPreferences) -> Void) {
    var list = lists[name] ?? ListPreferences()
    change(&list)
    lists[name] = list.isEmpty ? nil : list
  }
}

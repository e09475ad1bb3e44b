import WebServices

/// What each intent about the list on show does, and in which order it stands.
extension State {
  mutating func handle(_ intent: ListIntent, _ context: inout UpdateContext) {
    switch intent {
    case .openSort: openSort()
    case .sort(let name): sort(by: name, &context)
    case .reverse: reverse(&context)
    case .openColumns: openPicker(.columns)
    case .toggleColumn(let name): toggleColumn(name, &context)
    case .moveColumn(let step): moveColumn(by: step, &context)
    case .resetColumns: saveColumns(nil, &context)
    case .openFilter:
      screen.panels.focus(.items)
      screen.openDialog.open(.filter(FieldDialog(screen.list.model.filter.text)))
    case .filter(let text): filter(by: text, context.now)
    case .keepFilter: screen.openDialog.close()
    case .clearFilter:
      screen.openDialog.close()
      filter(by: "", context.now)
    case .mark: mark()
    case .markAll: screen.list.markAll()
    case .nextNew: goToRecent(after: true)
    case .previousNew: goToRecent(after: false)
    }
  }

  /// The order of now is selected.
  private mutating func openSort() {
    let selected = sortLines.firstIndex { !$0.detail.isEmpty } ?? 0
    screen.openDialog.open(.picker(Picker(.sort, selected: selected)))
  }

  /// The columns to put the list in order by: those shown first.
  var sortLines: [PickerLine] {
    let names = shownColumns + columnNames.filter { !shownColumns.contains($0) }
    return [
      PickerLine(
        "As received", detail: screen.list.model.sort == nil ? "now" : "", .list(.sort(by: nil)))
    ]
      + names.map { name in
        PickerLine(
          name, detail: screen.list.model.sort?.column == name ? "now" : "", .list(.sort(by: name)))
      }
  }

  private mutating func sort(by name: String?, _ context: inout UpdateContext) {
    let sort = name.map {
      Sort(column: $0, isDescending: Column($0).isGreatestFirst)
    }
    order(by: sort, &context)
  }

  private mutating func reverse(_ context: inout UpdateContext) {
    var sort = screen.list.model.sort ?? Sort(column: Column.received.name, isDescending: true)
    sort.isDescending.toggle()
    order(by: sort, &context)
  }

  private mutating func order(by sort: Sort?, _ context: inout UpdateContext) {
    let name = preferencesKey(of: screen.list.selected)
    let now = context.now
    keepingRow { $0.screen.list.model.order(by: sort, $0.listInput(now)) }
    savePreferences(&context) { $0.change(name) { $0.sort = sort } }
  }

  mutating func filter(by text: String, _ now: Instant) {
    let filter = Filter(text)
    guard filter != screen.list.model.filter else { return }
    keepingRow { $0.screen.list.model.filter(by: filter, $0.listInput(now)) }
  }
}

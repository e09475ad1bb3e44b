import WebServices

/// Which columns a list shows: what the agent chose (`preferences.lists`), else what the administrator set
/// for the workbin, else `usualColumns`. The precedence is decided in `chosenColumns` and nowhere else.
extension State {
  /// Nil where neither the agent nor the administrator has chosen any.
  package var chosenColumns: [Column]? {
    if let kept = preferences.lists[preferencesKey(of: screen.list.selected)]?.columns {
      return kept.map(Column.init)
    }
    guard case .workbin(let id) = screen.list.selected, let name = workbins[id]?.workbin.name else {
      return nil
    }
    return administrator.options?.columns(ofWorkbin: name)?.prefix(ListPreferences.maxColumns)
      .map(Column.init)
  }

  /// The columns of the list on show when nobody has chosen any.
  package var usualColumns: [Column] {
    switch screen.list.selected {
    case .myInteractions: [.received, .state, .from, .subject, .age]
    case .allMine: [.received, .from, .subject, .workbin, .priority, .age]
    case .workbin: [.received, .from, .subject, .priority, .age]
    }
  }

  var shownColumns: [String] { (chosenColumns ?? usualColumns).map(\.name) }

  /// All that the list could show: its own columns, then the keys of userData seen in it.
  var columnNames: [String] {
    let own =
      switch screen.list.selected {
      case .myInteractions: Column.builtInForHeld.map(\.name)
      case .allMine, .workbin: Column.builtIn.map(\.name)
      }
    return own + seenKeys.filter { !own.contains($0) }
  }

  /// Keys of the first rows shown, and of the one selected; in alphabetical order.
  private var seenKeys: [String] {
    var keys: Set<String> = []
    let items = screen.list.rows.prefix(Self.sampled).compactMap { row in
      switch screen.list.selected {
      case .myInteractions: held[row.id]?.described
      case .allMine, .workbin: item(of: row)?.item
      }
    }
    for item in items + [selectedInWorkbin?.item].compactMap({ $0 }) {
      for entry in item.userData?.entries ?? [] where keys.count < Self.maxKeys {
        if entry.key.count <= Preferences.maxLength { keys.insert(entry.key) }
      }
    }
    return keys.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
  }

  private static let (sampled, maxKeys) = (100, 300)

  /// The columns shown, from left to right, then the others.
  var columnLines: [PickerLine] {
    let shown = shownColumns
    return (shown + columnNames.filter { !shown.contains($0) }).map { name in
      var line = PickerLine(name, .list(.toggleColumn(name)))
      line.isChecked = shown.contains(name)
      return line
    }
  }

  mutating func toggleColumn(_ name: String, _ context: inout UpdateContext) {
    var names = shownColumns
    if let index = names.firstIndex(of: name) {
      guard names.count > 1 else {
        return say(.warning, "A list has one column at least", &context)
      }
      names.remove(at: index)
    } else {
      names.append(name)
    }
    saveColumns(names, &context)
    followColumn(name)
  }

  mutating func moveColumn(by step: Int, _ context: inout UpdateContext) {
    guard case .picker(let picker) = dialog else { return }
    let lines = lines(of: picker)
    var names = shownColumns
    guard !lines.isEmpty,
      let index = names.firstIndex(of: lines[min(picker.selected, lines.count - 1)].name),
      names.indices.contains(index + step)
    else { return }
    let name = names[index]
    names.swapAt(index, index + step)
    saveColumns(names, &context)
    followColumn(name)
  }

  mutating func saveColumns(_ columns: [String]?, _ context: inout UpdateContext) {
    let name = preferencesKey(of: screen.list.selected)
    savePreferences(&context) { $0.change(name) { $0.columns = columns } }
  }

  /// The selection of the open list of columns stays on its column.
  private mutating func followColumn(_ name: String) {
    guard case .picker(let picker) = dialog, picker.purpose == .columns,
      let line = lines(of: picker).firstIndex(where: { $0.name == name })
    else { return }
    screen.openDialog.select(line, count: nil)
  }
}

import WebServices

/// What an open picker offers.
extension State {
  /// The lines of a picker: those that hold its query, the best first; all in their order while
  /// nothing has been typed.
  package func lines(of picker: Picker) -> [PickerLine] {
    let all = allLines(of: picker)
    guard !picker.query.isEmpty else { return all }
    let query = FuzzyQuery(picker.query.text)
    let found = all.compactMap { line in
      FuzzyMatch(query, in: FuzzyText(line.name)).map { (match: $0.ofPlace, line: line) }
    }
    return (found + (picker.purpose == .jump ? foundItems : [])).enumerated()
      .sorted { ($1.element.match, $0.offset) < ($0.element.match, $1.offset) }
      .map(\.element.line) + typedLines(of: picker)
  }

  /// What has been typed may itself be a choice.
  private func typedLines(of picker: Picker) -> [PickerLine] {
    switch picker.purpose {
    case .team: teamLines(typed: picker.query.text)
    case .destination(let destination): lines(typed: picker.query.text, for: destination)
    default: []
    }
  }

  /// All of them, whatever has been typed.
  package func allLines(of picker: Picker) -> [PickerLine] {
    switch picker.purpose {
    case .jump: jumpLines
    case .copy: copyLines
    case .sort: sortLines
    case .columns: columnLines
    case .news: newsLines
    case .team: teamLines
    case .destination(let destination): lines(of: destination)
    case .settings: settingLines
    }
  }
}

import WebServices

/// A list from which the agent chooses a line, narrowed by typing; it lies over the panels.
package struct Picker: Sendable, Equatable {
  /// What choosing is for.
  package enum Purpose: Sendable, Equatable {
    /// Going to a workbin, or to an interaction of mine.
    case jump
    /// The column that the list is put in order by.
    case sort
    /// Which columns the list shows, and in which order.
    case columns
    /// What is new, to go there.
    case news
    /// Whose workbins to look into.
    case team
    /// What of the interaction on show goes to the terminal's clipboard.
    case copy
    /// Where something is to go.
    case destination(DestinationRequest)
    /// What can be set.
    case settings
  }

  package let purpose: Purpose
  package internal(set) var query = TextField()
  package internal(set) var selected = 0

  /// How far a page goes.
  static let pageSize = 8

  init(_ subject: Purpose) { self.purpose = subject }
}

/// One line of an open picker.
package struct PickerLine: Sendable, Equatable {
  /// May come from outside.
  package let name: String
  /// What stands at the line's end; may come from outside.
  package let detail: String
  /// Whether it is chosen already, where several may be.
  package var isChecked: Bool?
  /// What choosing it does.
  package let intent: Intent

  init(_ name: String, remark: String = "", _ intent: Intent) {
    (self.name, self.detail, self.intent) = (name, remark, intent)
  }
}

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

  mutating func openPicker(_ subject: Picker.Purpose) { dialog = .picker(Picker(subject)) }

  /// A key typed narrows the list, and the best line is selected.
  mutating func type(_ edit: TextEdit, into picker: Picker) {
    var picker = picker
    if edit == .backspace, picker.query.isEmpty {
      dialog = nil
      return
    }
    picker.query.apply(edit)
    picker.selected = 0
    dialog = .picker(picker)
    lookForItems(picker)
  }

  mutating func select(_ line: Int, in picker: Picker) {
    var picker = picker
    picker.selected = min(max(0, line), max(0, lines(of: picker).count - 1))
    dialog = .picker(picker)
  }

  mutating func move(_ movement: Movement, in picker: Picker) {
    var picker = picker
    let count = lines(of: picker).count
    picker.selected =
      count == 0
      ? 0
      : movement.index(from: min(picker.selected, count - 1), count: count, page: Picker.pageSize)
    dialog = .picker(picker)
  }
}

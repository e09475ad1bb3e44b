import WebServices

/// The userData of an interaction of mine while the agent edits it: one row for each key. Of several
/// at once, a row for each key that all of them have.
package struct UserDataForm: DialogModel {
  package enum Input: Sendable, Equatable {
    /// The value of the selected row.
    case value(TextField)
    /// The name of a key to add.
    case key(TextField)
  }

  package let interaction: Interaction.ID
  /// Those that are edited together with it.
  let others: [Interaction.ID]
  /// Untrusted.
  package let name: String
  package private(set) var rows: [UserDataRow]
  package private(set) var selected = 0
  package private(set) var input: Input?
  /// What is to be known before going on, such as why it can't be sent.
  package private(set) var hint: String?
  /// Whether Esc has been pressed over changes that are not sent.
  private(set) var isLeaving = false

  /// In the order in which the live pane shows them.
  init(
    _ interaction: Interaction.ID, name: String, _ userData: UserData?, _ caseData: CaseData
  ) {
    (self.interaction, self.name, others) = (interaction, name, [])
    let items = Self.entries(userData).map { UserDataGroups.Item(key: $0.key, value: $0.value) }
    rows = UserDataGroups(items, caseData).items
      .map { UserDataRow(key: $0.key, base: $0.value, wanted: $0.value) }
  }

  /// Of several; nil where there are none.
  init?(_ several: [HeldInteraction], _ caseData: CaseData) {
    guard let first = several.first else { return nil }
    (interaction, others) = (first.id, several.dropFirst().map(\.id))
    name = "\(several.count) interactions"
    rows = Self(first.id, name: name, first.userData, caseData).rows.compactMap { row in
      let values = several.map { $0.userData?[row.key] }
      guard !values.contains(nil) else { return nil }
      var row = row
      row.differs = values.contains { $0 != row.base }
      return row
    }
  }

  /// All that are edited, the first one first.
  var interactions: [Interaction.ID] { [interaction] + others }

  package var row: UserDataRow? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// What is to be sent: only what the agent has changed.
  package var change: UserDataChange {
    var change = UserDataChange()
    for row in rows where row.isChanged {
      switch (row.base, row.wanted) {
      case (nil, let value?): change.attached.append(.init(key: row.key, value: value))
      case (_?, let value?): change.updated.append(.init(key: row.key, value: value))
      case (_, nil): change.deleted.append(row.key)
      }
    }
    return change
  }

  package var hasConflict: Bool { rows.contains { $0.theirs != nil } }

  /// In the server's order; of a key that comes twice the first.
  private static func entries(_ userData: UserData?) -> [UserData.Entry] {
    var seen: Set<String> = []
    return (userData?.entries ?? []).filter { seen.insert($0.key).inserted }
  }

  var field: TextField? {
    get {
      switch input {
      case .value(let field), .key(let field): field
      case nil: nil
      }
    }
    set {
      guard let newValue else { return }
      switch input {
      case .value: input = .value(newValue)
      case .key: input = .key(newValue)
      case nil: break
      }
    }
  }

  var selectedLine: Int? {
    get { input == nil && !rows.isEmpty ? selected : nil }
    set { selected = newValue ?? selected }
  }
}

/// What the server says, and what came from the agent's own editor.
extension UserDataForm {
  /// What the server says now. A key that the agent has left alone follows it.
  mutating func take(_ userData: UserData?) {
    let current = Dictionary(
      Self.entries(userData).map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let selectedKey = row?.key
    for index in rows.indices { rows[index].take(current[rows[index].key]) }
    dropEmptyRows()
    let known = Set(rows.map(\.key))
    for entry in Self.entries(userData) where !known.contains(entry.key) {
      rows.append(UserDataRow(key: entry.key, base: entry.value, wanted: entry.value))
    }
    selected = rows.firstIndex { $0.key == selectedKey } ?? min(selected, max(0, rows.count - 1))
  }

  /// The same, while it is open: a conflict that comes or goes is told.
  mutating func update(_ userData: UserData?) {
    let hadConflict = hasConflict
    take(userData)
    if hasConflict {
      (hint, isLeaving) = ("The server has changed a key that you have changed", false)
    } else if hadConflict {
      hint = nil
    }
  }

  /// Takes over a whole set of values; what can't stand in a file stays as it is.
  mutating func apply(_ entries: [UserDataChange.Entry]) {
    let wanted = Dictionary(
      entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    for index in rows.indices {
      let row = rows[index]
      if let value = wanted[row.key] {
        rows[index].wanted = value
      } else if let base = row.base,
        UserDataChange.Entry(key: row.key, value: base).isEditableAsText
      {
        rows[index].wanted = nil
      }
    }
    let known = Set(rows.map(\.key))
    for entry in entries where !known.contains(entry.key) {
      rows.append(UserDataRow(key: entry.key, base: nil, wanted: entry.value))
    }
  }

  func hinting(_ hint: String) -> UserDataForm {
    var form = self
    form.hint = hint
    return form
  }
}

/// What the agent does in it.
extension UserDataForm {
  mutating func handle(_ intent: FormIntent) {
    (hint, isLeaving) = (nil, intent == .leave)
    switch intent {
    case .editValue:
      let startsEmpty = row.map { $0.differs && !$0.isChanged } ?? true
      if let row { input = .value(TextField(startsEmpty ? "" : row.wanted?.plainText ?? "")) }
    case .addKey: input = .key(TextField())
    case .takeTyped: takeTyped()
    case .dropTyped: input = nil
    case .toggleDeleted: if row != nil { rows[selected].toggleDeleted() }
    case .takeTheirs: if row != nil { rows[selected].settle(theirsWins: true) }
    case .keepMine: if row != nil { rows[selected].settle(theirsWins: false) }
    case .leave: hint = "\(change.summary.startingUpper), not sent: w sends, Esc again drops it"
    case .send: break
    }
    dropEmptyRows()
    selected = min(selected, max(0, rows.count - 1))
  }

  private mutating func dropEmptyRows() {
    rows.removeAll { $0.base == nil && $0.wanted == nil && $0.theirs == nil }
  }

  private mutating func takeTyped() {
    switch input {
    case .value(let field):
      guard row != nil else { break }
      rows[selected].take(typed: field.text)
      input = nil
    case .key(let field): add(field.text)
    case nil: break
    }
  }

  /// A new key, and its value to be typed next.
  private mutating func add(_ key: String) {
    input = nil
    guard !key.isEmpty else { return }
    if let index = rows.firstIndex(where: { $0.key == key }) {
      (selected, hint) = (index, "There is such a key already")
      return
    }
    rows.append(UserDataRow(key: key, base: nil, wanted: .string("")))
    selected = rows.count - 1
    input = .value(TextField())
  }
}

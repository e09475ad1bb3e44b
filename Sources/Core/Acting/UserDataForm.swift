import WebServices

/// The userData of an interaction of mine while the agent edits it: one row for each key. Of several
/// at once, a row for each key that all of them have.
package struct UserDataForm: Sendable, Equatable {
  package struct Row: Sendable, Equatable, Identifiable {
    package let key: String
    /// As the server had it when the agent last looked; nil: the key is new.
    package internal(set) var base: UserDataValue?
    /// As the agent wants it; nil: deleted.
    package internal(set) var wanted: UserDataValue?
    /// What the server made of a changed key meanwhile: the agent has to choose.
    package internal(set) var theirs: Theirs?

    /// Of several: whether they have different values; `base` is then the first one's.
    package internal(set) var differs = false
    /// A value has been typed for all of those.
    var isTyped = false

    package var id: String { key }
    package var isChanged: Bool { base != wanted || isTyped }
  }

  package enum Theirs: Sendable, Equatable {
    case value(UserDataValue)
    case deleted

    var value: UserDataValue? { if case .value(let value) = self { value } else { nil } }
  }

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
  package internal(set) var rows: [Row]
  package internal(set) var selected = 0
  package internal(set) var input: Input?
  /// What is to be known before going on, such as why it can't be sent.
  package internal(set) var notice: String?
  /// Whether Esc has been pressed over changes that are not sent.
  var isLeaving = false

  /// In the order in which the live pane shows them.
  init(
    _ interaction: Interaction.ID, name: String, _ userData: UserData?, _ caseData: CaseData
  ) {
    (self.interaction, self.name, others) = (interaction, name, [])
    let items = Self.entries(userData).map { UserDataGroups.Item(key: $0.key, value: $0.value) }
    rows = UserDataGroups(items, caseData).items
      .map { Row(key: $0.key, base: $0.value, wanted: $0.value) }
  }

  /// Of several; nil where there are none.
  init?(_ records: [HeldInteraction], _ caseData: CaseData) {
    guard let first = records.first else { return nil }
    (interaction, others) = (first.id, records.dropFirst().map(\.id))
    name = "\(records.count) interactions"
    rows = Self(first.id, name: name, first.userData, caseData).rows.compactMap { row in
      let values = records.map { $0.userData?[row.key] }
      guard !values.contains(nil) else { return nil }
      var row = row
      row.differs = values.contains { $0 != row.base }
      return row
    }
  }

  /// All that are edited, the first one first.
  var interactions: [Interaction.ID] { [interaction] + others }

  package var row: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

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

  /// What the server says now. A key that the agent has left alone follows it.
  mutating func take(_ userData: UserData?) {
    let told = Dictionary(
      Self.entries(userData).map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let selectedKey = row?.key
    for index in rows.indices { rows[index].take(told[rows[index].key]) }
    rows.removeAll { $0.base == nil && $0.wanted == nil && $0.theirs == nil }
    let known = Set(rows.map(\.key))
    for entry in Self.entries(userData) where !known.contains(entry.key) {
      rows.append(Row(key: entry.key, base: entry.value, wanted: entry.value))
    }
    selected = rows.firstIndex { $0.key == selectedKey } ?? min(selected, max(0, rows.count - 1))
  }

  /// In the server's order; of a key that comes twice the first.
  private static func entries(_ userData: UserData?) -> [UserData.Entry] {
    var seen: Set<String> = []
    return (userData?.entries ?? []).filter { seen.insert($0.key).inserted }
  }
}

extension UserDataForm.Row {
  fileprivate mutating func take(_ told: UserDataValue?) {
    if told == wanted || !isChanged {
      (base, wanted, theirs) = (told, told, nil)
    } else if told == base {
      theirs = nil
    } else {
      theirs = told.map(UserDataForm.Theirs.value) ?? .deleted
    }
  }

  /// Settles what both have changed.
  mutating func settle(theirsWins: Bool) {
    guard let theirs else { return }
    base = theirs.value
    if theirsWins { wanted = theirs.value }
    self.theirs = nil
  }
}

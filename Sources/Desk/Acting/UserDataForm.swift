import WebServices

/// The userData of an interaction of mine while the agent edits it: one row for each key. Of several
/// at once, a row for each key that all of them have.
package struct UserDataForm: Sendable, Equatable {
  package struct Row: Sendable, Equatable, Identifiable {
    package let key: String
    /// As the server had it when the agent last looked; nil: the key is new.
    package internal(set) var base: Datum?
    /// As the agent wants it; nil: deleted.
    package internal(set) var wanted: Datum?
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
    case value(Datum)
    case deleted

    var datum: Datum? { if case .value(let datum) = self { datum } else { nil } }
  }

  package enum Typing: Sendable, Equatable {
    /// The value of the selected row.
    case value(TextEntry)
    /// The name of a key to add.
    case key(TextEntry)
  }

  package let interaction: Interaction.ID
  /// Those that are edited together with it.
  let others: [Interaction.ID]
  /// Untrusted.
  package let name: String
  package internal(set) var rows: [Row]
  package internal(set) var selected = 0
  package internal(set) var typing: Typing?
  /// What is to be known before going on, such as why it can't be sent.
  package internal(set) var remark: String?
  /// Whether Esc has been pressed over changes that are not sent.
  var isLeaving = false

  /// In the order in which the live pane shows them.
  init(
    _ interaction: Interaction.ID, name: String, _ userData: UserData?, _ caseData: CaseData
  ) {
    (self.interaction, self.name, others) = (interaction, name, [])
    let items = Self.entries(userData).map { DataArrangement.Item(key: $0.key, datum: $0.datum) }
    rows = DataArrangement(items, caseData).items
      .map { Row(key: $0.key, base: $0.datum, wanted: $0.datum) }
  }

  /// Of several; nil where there are none.
  init?(_ records: [Record], _ caseData: CaseData) {
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
      case (nil, let datum?): change.attached.append(.init(key: row.key, datum: datum))
      case (_?, let datum?): change.updated.append(.init(key: row.key, datum: datum))
      case (_, nil): change.deleted.append(row.key)
      }
    }
    return change
  }

  package var hasConflict: Bool { rows.contains { $0.theirs != nil } }

  /// What the server says now. A key that the agent has left alone follows it.
  mutating func take(_ userData: UserData?) {
    let told = Dictionary(
      Self.entries(userData).map { ($0.key, $0.datum) }, uniquingKeysWith: { first, _ in first })
    let selectedKey = row?.key
    for index in rows.indices { rows[index].take(told[rows[index].key]) }
    rows.removeAll { $0.base == nil && $0.wanted == nil && $0.theirs == nil }
    let known = Set(rows.map(\.key))
    for entry in Self.entries(userData) where !known.contains(entry.key) {
      rows.append(Row(key: entry.key, base: entry.datum, wanted: entry.datum))
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
  fileprivate mutating func take(_ told: Datum?) {
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
    base = theirs.datum
    if theirsWins { wanted = theirs.datum }
    self.theirs = nil
  }
}

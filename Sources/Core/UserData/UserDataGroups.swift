import WebServices

/// UserData in the order in which an agent reads them: what the administrator puts first, then the
/// customer's case before the machinery.
package struct UserDataGroups: Sendable {
  package struct Item: Sendable, Equatable {
    package let key: String
    /// Nil: it is there no longer.
    package let value: UserDataValue?

    package init(key: String, value: UserDataValue?) { (self.key, self.value) = (key, value) }
  }

  package struct Group: Sendable, Equatable {
    package let kind: UserDataGroup
    package let items: [Item]
  }

  /// Those in which there is anything.
  package let groups: [Group]

  package init(_ items: [Item], _ caseData: CaseData) {
    let kinds = Dictionary(grouping: items) { item in
      caseData.rank(of: item.key) != nil
        ? UserDataGroup.caseData : UserDataGroup(key: item.key, value: item.value ?? .null)
    }
    groups = UserDataGroup.allCases.compactMap { kind in
      kinds[kind].map { Group(kind: kind, items: Self.inOrder($0, kind, caseData)) }
    }
  }

  package init(_ userData: UserData?, _ caseData: CaseData) {
    self.init((userData?.entries ?? []).map { Item(key: $0.key, value: $0.value) }, caseData)
  }

  package var items: [Item] { groups.flatMap(\.items) }

  private static func inOrder(
    _ items: [Item], _ kind: UserDataGroup, _ caseData: CaseData
  ) -> [Item] {
    switch kind {
    case .caseData: sorted(items) { caseData.rank(of: $0.key) ?? .max }
    case .times: sorted(items) { $0.time ?? Timestamp(milliseconds: .max) }
    // What there is to read comes first.
    case .business, .routing, .system: sorted(items) { $0.value?.isEmpty == true ? 1 : 0 }
    }
  }

  /// Those that are equal stay as they came.
  private static func sorted<Rank: Comparable>(_ items: [Item], by rank: (Item) -> Rank) -> [Item] {
    items.enumerated().map { ($0.element, rank($0.element), $0.offset) }
      .sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
  }
}

extension UserDataGroups.Item {
  /// The time that its value is; nil where it is none.
  package var time: Timestamp? {
    guard key.hasSuffix("At"), case .string(let text)? = value else { return nil }
    return Timestamp(text)
  }
}

extension UserDataValue {
  /// Whether there is nothing in it to read.
  package var isEmpty: Bool { self == .null || self == .string("") }
}

import WebServices

/// What is otherwise in a later state of an interaction than in an earlier one.
package struct SnapshotDifference: Sendable {
  /// One key: before, after; nil where it was not there.
  package struct Change: Sendable, Equatable {
    package let key: String
    package let before: UserDataValue?
    package let after: UserDataValue?
  }

  package let states: (before: InteractionState, after: InteractionState)
  package let gained: [String]
  package let lost: [String]
  /// In the order of the later state; those that are gone at the end.
  package let changes: [Change]

  init(_ before: Snapshot, _ after: Snapshot) {
    states = (before.state, after.state)
    gained = after.capabilities.filter { !before.capabilities.contains($0) }
    lost = before.capabilities.filter { !after.capabilities.contains($0) }
    let (old, new) = (before.userData?.entries ?? [], after.userData?.entries ?? [])
    let earlier = Dictionary(
      old.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let present = Set(new.map(\.key))
    changes =
      new.filter { earlier[$0.key] != $0.value }
      .map { Change(key: $0.key, before: earlier[$0.key], after: $0.value) }
      + old.filter { !present.contains($0.key) }
      .map { Change(key: $0.key, before: $0.value, after: nil) }
  }
}

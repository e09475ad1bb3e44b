import WebServices

/// What is to become of some keys of an interaction's userData; only what is to change.
package struct UserDataChange: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package let key: String
    package let value: UserDataValue

    package init(key: String, value: UserDataValue) { (self.key, self.value) = (key, value) }
  }

  package var attached: [Entry] = []
  package var updated: [Entry] = []
  package var deleted: [String] = []

  package init() {}

  package var isEmpty: Bool { attached.isEmpty && updated.isEmpty && deleted.isEmpty }

  /// New keys are attached, others updated: [D:WorkitemAttachUserData, WorkitemUpdateUserData].
  var operations: [ItemOperation] {
    var operations: [ItemOperation] = []
    if !attached.isEmpty { operations.append(.attachUserData(attached.map(\.operationEntry))) }
    if !updated.isEmpty { operations.append(.updateUserData(updated.map(\.operationEntry))) }
    if !deleted.isEmpty { operations.append(.deleteUserData(keys: deleted)) }
    return operations
  }

  var capabilities: [String] { operations.map(\.name) }

  /// The same for an interaction that has these userData: a key that it has is updated, one that it
  /// lacks attached, and what is not there need not be deleted.
  func fitted(to userData: UserData?) -> UserDataChange {
    var fitted = UserDataChange()
    for entry in attached + updated {
      if userData?[entry.key] == nil {
        fitted.attached.append(entry)
      } else {
        fitted.updated.append(entry)
      }
    }
    fitted.deleted = deleted.filter { userData?[$0] != nil }
    return fitted
  }

  /// Whether an interaction's userData is as this wants it.
  func isSatisfied(in userData: UserData?) -> Bool {
    (attached + updated).allSatisfy { userData?[$0.key] == $0.value }
      && deleted.allSatisfy { userData?[$0] == nil }
  }
}

extension UserDataChange.Entry {
  fileprivate var operationEntry: ItemOperation.Entry {
    ItemOperation.Entry(key: key, userDataValue: value)
  }
}

extension UserDataChange {
  /// `2 keys changed, 1 added`
  package var summary: String {
    let parts = [
      (updated.count, "changed"), (attached.count, "added"), (deleted.count, "deleted"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? "key" : "keys") \($0.1)" }
      .joined(separator: ", ")
  }
}

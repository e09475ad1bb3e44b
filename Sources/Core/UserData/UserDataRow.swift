import WebServices

/// One key of userData while it is edited: as it was, as the agent wants it, as the server has it by now.
package struct UserDataRow: Sendable, Equatable, Identifiable {
  package enum Theirs: Sendable, Equatable {
    case value(UserDataValue)
    case deleted

    var value: UserDataValue? { if case .value(let value) = self { value } else { nil } }
  }

  package let key: String
  /// As the server had it when the agent last looked; nil: the key is new.
  package private(set) var base: UserDataValue?
  /// As the agent wants it; nil: deleted.
  package var wanted: UserDataValue?
  /// What the server made of a changed key meanwhile: the agent has to choose.
  package private(set) var theirs: Theirs?
  /// Of several interactions: whether they have different values; `base` is then the first one's.
  package var differs = false
  /// A value has been typed for all of those.
  private var isTyped = false

  package var id: String { key }
  package var isChanged: Bool { base != wanted || isTyped }

  init(key: String, base: UserDataValue?, wanted: UserDataValue?) {
    (self.key, self.base, self.wanted) = (key, base, wanted)
  }

  /// What the server says now.
  mutating func take(_ current: UserDataValue?) {
    if current == wanted || !isChanged {
      (base, wanted, theirs) = (current, current, nil)
    } else if current == base {
      theirs = nil
    } else {
      theirs = current.map(Theirs.value) ?? .deleted
    }
  }

  mutating func take(typed text: String) {
    wanted = UserDataValue(typed: text, like: wanted ?? base)
    isTyped = differs
  }

  mutating func toggleDeleted() {
    wanted = wanted == nil ? base : nil
    isTyped = false
  }

  /// Settles what both have changed.
  mutating func settle(theirsWins: Bool) {
    guard let theirs else { return }
    base = theirs.value
    if theirsWins { wanted = theirs.value }
    self.theirs = nil
  }
}

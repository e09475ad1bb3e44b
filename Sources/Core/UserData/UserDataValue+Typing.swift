import WebServices

/// Values of userData as people type and read them.
extension UserDataValue {
  /// As a person types it.
  package var plainText: String {
    switch self {
    case .string(let text), .number(let text), .nested(let text): text
    case .int(let number): "\(number)"
    case .bool(let bool): bool ? "true" : "false"
    case .null: "null"
    }
  }

  /// What was typed in the place of a value: of its type where it can be, else a text.
  init(typed text: String, like old: UserDataValue?) {
    switch old {
    case .string, nil: self = .string(text)
    case .int, .number, .bool, .null, .nested:
      guard let value = UserDataValue(json: text), value.isLike(old) else {
        self = .string(text)
        return
      }
      self = value
    }
  }

  private func isLike(_ old: UserDataValue?) -> Bool {
    switch (self, old) {
    case (.int, .int), (.int, .number), (.number, .int), (.number, .number), (.bool, .bool),
      (.null, .null), (.nested, .nested):
      true
    default: false
    }
  }

  /// The kind of value, in a word.
  package var typeName: String {
    switch self {
    case .string: "text"
    case .int, .number: "number"
    case .bool: "yes/no"
    case .null: "null"
    case .nested: "list"
    }
  }
}

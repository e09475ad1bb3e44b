import WebServices

extension UserDataChange.Entry {
  /// Whether a TOML file can hold it.
  package var isEditableAsText: Bool { !key.utf8.contains(0) && value.isEditableAsText }
}

extension UserDataValue {
  /// Whether a TOML file can hold it: there is no null, and a number must not lose a digit.
  package var isEditableAsText: Bool {
    switch self {
    // A file's reader takes a zero for a text's end.
    case .string(let text): !text.utf8.contains(0)
    case .int, .bool: true
    case .number(let text): Double(text).map { "\($0)" == text } ?? false
    case .null, .nested: false
    }
  }
}

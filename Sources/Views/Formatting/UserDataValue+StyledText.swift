import Text
import Themes
import WebServices

extension UserDataValue {
  /// The value with its type visible: a text that could be taken for a number, a truth value or
  /// null stands in quotes, as does the empty one.
  var styledText: (text: SafeText, role: Role) {
    switch self {
    case .string(let text) where text.isEmpty: ("\"\"", .muted)
    case .string(let text) where Self.looksLikeAnotherType(text): ("\"\(text)\"", .text)
    case .string(let text): (.bounded(text.asHeaderText), .text)
    case .int(let number): ("\(number)", .text)
    case .number(let text): (.bounded(text), .text)
    case .bool(let bool): (bool ? "true" : "false", .text)
    case .null: ("null", .muted)
    case .nested(let json): (.bounded(json), .text)
    }
  }

  private static func looksLikeAnotherType(_ text: String) -> Bool {
    if ["null", "true", "false"].contains(text) { return true }
    guard let first = text.utf8.first, text.utf8.count < 40 else { return false }
    return "+-.0123456789".utf8.contains(first) && Double(text) != nil
  }
}

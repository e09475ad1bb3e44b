import JSON

/// One value of userData, with its type kept: 1 is not "1", null is not "".
package enum UserDataValue: Sendable, Hashable {
  case string(String)
  case int(Int)
  /// Any other number, as compact JSON.
  case number(String)
  case bool(Bool)
  case null
  /// A key-value list or an array inside the value, as compact JSON. [INF: kvlists]
  case nested(String)

  init(_ value: JSONView) {
    switch value.kind {
    case .string: self = .string(value.string ?? "")
    case .number where value.exactNumber != nil: self = .number(value.text)
    case .number: self = value.int.map(UserDataValue.int) ?? .number(value.text)
    case .bool: self = .bool(value.bool ?? false)
    case .null: self = .null
    case .array, .object: self = .nested(value.text)
    }
  }
}

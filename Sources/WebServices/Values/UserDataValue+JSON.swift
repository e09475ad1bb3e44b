import JSON

extension UserDataValue {
  /// The value as it is written into a request, its type kept, and a number with all its digits.
  package var json: JSONValue {
    switch self {
    case .string(let text): .string(text)
    case .int(let number): .int(number)
    case .number(let text): Self.jsonValue(parsing: "[\(text)]")?.onlyElement ?? .string(text)
    case .bool(let bool): .bool(bool)
    case .null: .null
    case .nested(let json): Self.jsonValue(parsing: json) ?? .string(json)
    }
  }

  /// Parses what a person has typed as a value of some kind; nil where it is no JSON.
  package init?(json: String) {
    // A value that stands alone is no document everywhere; in an array it always is.
    guard let document = try? Document(parsing: Array("[\(json)]".utf8)) else { return nil }
    let values = Array(document.root.elements)
    guard values.count == 1 else { return nil }
    self.init(values[0])
  }

  private static func jsonValue(parsing json: String) -> JSONValue? {
    guard let document = try? Document(parsing: Array(json.utf8)) else { return nil }
    return JSONValue(document.root)
  }
}

extension JSONValue {
  fileprivate var onlyElement: JSONValue? {
    if case .array(let elements) = self, elements.count == 1 { elements[0] } else { nil }
  }
}

extension ItemOperation.Entry {
  /// One key with a value of the kinds that userData has.
  package init(key: String, userDataValue: UserDataValue) {
    self.init(key: key, value: userDataValue.json)
  }
}

import JSON

// Looking into a tree that was received.
extension JSONValue {
  /// Nil if the bytes are not JSON.
  init?(parsing bytes: [UInt8]) {
    do {
      self.init(try Document(parsing: bytes).root)
    } catch {
      return nil
    }
  }

  private init(_ value: JSON.JSONView) {
    self =
      switch value.kind {
      case .null: .null
      case .bool: .bool(value.bool ?? false)
      case .number: value.int.map(JSONValue.int) ?? .double(value.double ?? 0)
      case .string: .string(value.string ?? "")
      case .array: .array(value.elements.map { JSONValue($0) })
      case .object: .object(value.members.map { ($0.key, JSONValue($0.value)) })
      }
  }

  var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  var int: Int? {
    guard case .int(let value) = self else { return nil }
    return value
  }

  var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The elements of an array; none of anything else.
  var elements: [JSONValue] {
    guard case .array(let values) = self else { return [] }
    return values
  }

  /// The members of an object, in order; nil of anything else.
  var members: [(key: String, value: JSONValue)]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  subscript(name: String) -> JSONValue? {
    members?.first { $0.key == name }?.value
  }
}

extension String {
  var json: JSONValue { .string(self) }
}

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

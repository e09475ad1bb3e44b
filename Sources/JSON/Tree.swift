/// JSON that we write: a value with its parts, such as a request's body.
///
/// Literals make one: `["operationName": "Accept", "userData": ["Priority": 5]]`.
package enum Tree: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([Tree])
  /// Members in the order in which they are written.
  case object([(key: String, value: Tree)])

  /// Compact JSON in UTF-8.
  package var bytes: [UInt8] {
    var writer = Writer()
    writer.write(self)
    return writer.bytes
  }

  /// Compact JSON.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Tree: Equatable {
  /// Equal in every part, the members' order too: two trees are equal when they are written alike.
  package static func == (left: Tree, right: Tree) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left.elementsEqual(right, by: ==)
    default: false
    }
  }
}

extension Tree: ExpressibleByNilLiteral {
  package init(nilLiteral: ()) { self = .null }
}

extension Tree: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension Tree: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .int(value) }
}

extension Tree: ExpressibleByFloatLiteral {
  package init(floatLiteral value: Double) { self = .double(value) }
}

extension Tree: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}

extension Tree: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Tree...) { self = .array(elements) }
}

extension Tree: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, Tree)...) {
    self = .object(members.map { (key: $0.0, value: $0.1) })
  }
}

extension JSONValue {
  /// What stands in a document as something to write, the same in its parts and their order.
  /// Documents have a greatest depth, so that this ends.
  package init(_ view: JSONView) {
    self =
      switch view.kind {
      case .null: .null
      case .bool: .bool(view.bool ?? false)
      case .number: Self.number(view)
      case .string: .string(view.string ?? "")
      case .array: .array(view.elements.map { JSONValue($0) })
      case .object: .object(view.members.map { (key: $0.key, value: JSONValue($0.value)) })
      }
  }

  private static func number(_ view: JSONView) -> JSONValue {
    // Above Int.max there are whole numbers that a `Double` rounds.
    let digits = view.exactNumber ?? (view.tag == .unsigned ? "\(view.unsigned)" : nil)
    if let number = digits.flatMap({ ExactNumber($0) }) { return .exactNumber(number) }
    return view.int.map(JSONValue.int) ?? .double(view.double ?? 0)
  }
}

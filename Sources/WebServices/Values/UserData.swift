import JSON

/// The business data attached to an interaction: keys to values, in the server's order.
///
/// Keys are anything at all (`PegAG?:2>1` [S]), so they are never parsed or used as paths.
package struct UserData: Sendable {
  /// As it came.
  package let resource: JSONView

  /// An object; one page prints an array of pairs instead [D:EmailResource], the newer API an array
  /// of `key` and `value` [C:simulator]: all three are read. Nil for anything else.
  init?(_ resource: JSONView) {
    guard resource.kind == .object || resource.kind == .array else { return nil }
    self.resource = resource
  }

  /// From compact JSON, in a document of its own; nil when it is none.
  package init?(detached text: String) {
    guard let document = try? Document(parsing: text) else { return nil }
    self.init(document.root)
  }

  package struct Entry: Sendable, Equatable {
    package let key: String
    package let value: UserDataValue
  }

  package var entries: [Entry] {
    if resource.kind == .object {
      return resource.members.map { Entry(key: $0.key, value: UserDataValue($0.value)) }
    }
    return resource.elements.compactMap { element in
      guard let key = element["key"]?.string, let value = element["value"] else { return nil }
      return Entry(key: key, value: UserDataValue(value))
    }
  }

  package subscript(key: String) -> UserDataValue? {
    if resource.kind == .object { return resource[key].map(UserDataValue.init) }
    return entries.first { $0.key == key }?.value
  }
}

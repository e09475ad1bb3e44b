/// The attributes of a tag, as far as they tell people something.
struct HTMLAttributes: Equatable {
  private static let known: Set<String> = [
    "alt", "class", "href", "id", "start", "style", "type", "value",
  ]
  /// Longer ones say nothing that is asked for, and stand on every other tag.
  private static let marks: Set<String> = ["class", "id", "style"]
  private static let maxMarkBytes = 200

  private var values: [String: String] = [:]

  /// The value with its character references read; nil where the attribute has none.
  subscript(name: String) -> String? { values[name] }

  /// Of two with one name the first counts.
  mutating func add(_ name: String, _ value: ArraySlice<UInt8>) {
    guard Self.known.contains(name), values[name] == nil else { return }
    guard value.count <= Self.maxMarkBytes || !Self.marks.contains(name) else { return }
    values[name] = HTMLEntities.decode(String(decoding: value, as: UTF8.self), inAttribute: true)
  }
}

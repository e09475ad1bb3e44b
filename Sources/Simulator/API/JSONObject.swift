import JSON

/// The members of a JSON object in their order, for building one and for userData.
struct JSONObject: Sendable, ExpressibleByDictionaryLiteral {
  private(set) var entries: [(key: String, value: JSONValue)] = []

  init() {}

  init(dictionaryLiteral elements: (String, JSONValue)...) {
    entries = elements.map { (key: $0, value: $1) }
  }

  init(_ json: JSONValue?) {
    entries = json?.members ?? []
  }

  var count: Int { entries.count }

  subscript(name: String) -> JSONValue? {
    get { entries.first { $0.key == name }?.value }
    set { set(name, to: newValue) }
  }

  /// Keeps the place of a member that is there; nil takes it out.
  private mutating func set(_ name: String, to value: JSONValue?) {
    let index = entries.firstIndex { $0.key == name }
    switch (index, value) {
    case (let index?, let value?): entries[index].value = value
    case (let index?, nil): entries.remove(at: index)
    case (nil, let value?): entries.append((name, value))
    case (nil, nil): break
    }
  }

  mutating func merge(_ others: JSONObject) {
    for entry in others.entries { self[entry.key] = entry.value }
  }

  /// Only the members named; all of them if that is nil or `*`.
  func selecting(_ names: [String]?) -> JSONObject {
    guard let names, !names.contains("*") else { return self }
    var fields = self
    fields.entries.removeAll { !names.contains($0.key) }
    return fields
  }
}

extension JSONObject {
  var json: JSONValue { .object(entries) }
}

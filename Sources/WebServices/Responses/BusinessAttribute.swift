import JSON

/// A list that the administrator keeps for agents: names, and what people call them.
package struct BusinessAttribute: Sendable, Equatable {
  package struct Value: Sendable, Equatable {
    package let name: String
    package let displayName: String?
  }

  package let name: String
  package let values: [Value]
}

extension APIResponse {
  /// The attribute of this name. `businessAttributes`, `name` and `values` are a client's [C:ios];
  /// what stands in a value nobody shows: a name with a `displayName`, as everywhere in this API,
  /// or a bare word. [INF]
  package func businessAttribute(named name: String) -> BusinessAttribute? {
    guard
      let found = root["businessAttributes"]?.elements.first(where: { $0["name"]?.string == name })
    else { return nil }
    return BusinessAttribute(
      name: name, values: found["values"]?.elements.compactMap(BusinessAttribute.Value.init) ?? [])
  }
}

extension BusinessAttribute.Value {
  fileprivate init?(_ value: JSON.JSONView) {
    guard let name = value.string ?? value["name"]?.string, !name.isEmpty else { return nil }
    let label = value["displayName"]?.string
    self.init(name: name, displayName: label.flatMap { $0.isEmpty ? nil : $0 })
  }
}

import JSON

extension APIResponse {
  /// The workbins of a list, in the server's order; each id once.
  package var workbins: [Workbin] {
    var seen: Set<Workbin.ID> = []
    return (root["workbins"]?.elements.compactMap(Workbin.init) ?? [])
      .filter { seen.insert($0.id).inserted }
  }

  /// Every array of objects with an id in the workbin, by any key, so that a medium nobody told us
  /// of is shown too [D:WorkbinGetWorkbinContent]; latest received first, those of one moment in
  /// the server's order.
  static func content(of root: JSONView) -> [Interaction] {
    guard let workbin = root["workbin"] else { return [] }
    return interactions(in: workbin).enumerated()
      .sorted { left, right in
        let (left, right) = ((left.offset, left.element), (right.offset, right.element))
        if left.1.receivedAt == right.1.receivedAt { return left.0 < right.0 }
        return left.1.precedes(right.1)
      }
      .map(\.element)
  }

  /// The interactions of a collection such as `/me/emails`.
  package var interactions: [Interaction] { Self.interactions(in: root) }

  private static func interactions(in resource: JSONView) -> [Interaction] {
    var seen: Set<Interaction.ID> = []
    var found: [Interaction] = []
    for (key, value) in resource.members where value.kind == .array {
      let medium = Medium(collectionKey: key)
      for element in value.elements {
        guard let interaction = Interaction(element, medium: medium),
          seen.insert(interaction.id).inserted
        else { continue }
        found.append(interaction)
      }
    }
    return found
  }
}

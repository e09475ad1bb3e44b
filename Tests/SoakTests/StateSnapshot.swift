/// Where everything is as one agent may see it, by ids: the same question is put to the server and
/// to the client, and the answers must be equal.
struct StateSnapshot: Equatable, Sendable {
  /// What lies in each workbin.
  var workbins: [String: Set<String>] = [:]
  /// What is mine: its state, its capabilities and its userData as JSON, a line each.
  var held: [String: [String]] = [:]

  /// What differs, in a few lines; `self` is the client's.
  func differences(from expected: StateSnapshot) -> String {
    var lines: [String] = []
    for id in Set(workbins.keys).union(expected.workbins.keys).sorted() {
      let (ours, theirs) = (workbins[id] ?? [], expected.workbins[id] ?? [])
      if ours == theirs { continue }
      lines.append(
        "workbin \(id): too much \(ours.subtracting(theirs).sorted()), "
          + "missing \(theirs.subtracting(ours).sorted())")
    }
    for id in Set(held.keys).union(expected.held.keys).sorted() where held[id] != expected.held[id]
    {
      lines.append("\(id): \(held[id] ?? ["not ours"]) is \(expected.held[id] ?? ["not ours"])")
    }
    return lines.joined(separator: "\n")
  }
}

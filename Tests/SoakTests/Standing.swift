/// Where everything is as one agent may see it, by ids: the same question is put to the server and
/// to the client, and the answers must be equal.
struct Standing: Equatable, Sendable {
  /// What lies in each workbin.
  var shelves: [String: Set<String>] = [:]
  /// What is mine: its state, its capabilities and its userData as JSON, a line each.
  var mine: [String: [String]] = [:]

  /// What differs, in a few lines; `self` is the client's.
  func differences(from truth: Standing) -> String {
    var lines: [String] = []
    for id in Set(shelves.keys).union(truth.shelves.keys).sorted() {
      let (ours, theirs) = (shelves[id] ?? [], truth.shelves[id] ?? [])
      if ours == theirs { continue }
      lines.append(
        "workbin \(id): too much \(ours.subtracting(theirs).sorted()), "
          + "missing \(theirs.subtracting(ours).sorted())")
    }
    for id in Set(mine.keys).union(truth.mine.keys).sorted() where mine[id] != truth.mine[id] {
      lines.append("\(id): \(mine[id] ?? ["not ours"]) is \(truth.mine[id] ?? ["not ours"])")
    }
    return lines.joined(separator: "\n")
  }
}

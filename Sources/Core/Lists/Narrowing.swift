import WebServices

/// Narrowing the list on show by a filter, and marking rows of it.
extension State {
  mutating func narrow(to text: String, _ now: Instant) {
    let filter = Filter(text)
    guard filter != list.filter else { return }
    keepingRow { $0.list.filter(by: filter, $0.listed(now)) }
  }

  /// The list narrows with each key.
  mutating func type(_ edit: TextEdit, intoFilter entry: TextField, _ now: Instant) {
    var entry = entry
    if edit == .backspace, entry.isEmpty {
      dialog = nil
      return
    }
    entry.apply(edit)
    dialog = .filter(entry)
    narrow(to: entry.text, now)
  }

  mutating func mark() {
    guard let id = selectedID, let index = selectedIndex else { return }
    if marked.contains(id) { marked.remove(id) } else { marked.insert(id) }
    let rows = list.rows
    if index + 1 < rows.count { turn(to: rows[index + 1].id) }
  }

  mutating func markAll() {
    let rows = list.rows
    if rows.allSatisfy({ marked.contains($0.id) }) {
      for row in rows { marked.remove(row.id) }
    } else {
      for row in rows { marked.insert(row.id) }
    }
  }

  /// Around the end it begins anew.
  mutating func goToNew(after: Bool) {
    let indices = recentRows
    guard let first = indices.first, let last = indices.last else { return }
    let here = selectedIndex ?? -1
    let next =
      after ? indices.first { $0 > here } ?? first : indices.last { $0 < here } ?? last
    turn(to: list.rows[next].id)
  }

  /// Where the rows are that are new, from top to bottom.
  private var recentRows: [Int] {
    list.sources.enumerated().flatMap { source, id -> [Int] in
      guard let contents = workbin(id) else { return [] }
      return contents.recent.compactMap { id in
        contents.items.entry(id).flatMap {
          list.index($0, source: source, workbin: contents.name)
        }
      }
    }.sorted()
  }

  /// How many in the list on show are new.
  package var recentCount: Int {
    listedWorkbins.reduce(0) { $0 + (workbin($1)?.recent.count ?? 0) }
  }
}

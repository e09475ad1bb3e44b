import WebServices

/// Looking for interactions by a few letters through all that lies in the workbins, in slices: the
/// best of those looked at so far are at hand after each.
struct ItemSearch: Sendable {
  struct Hit: Comparable, Sendable {
    let match: FuzzyMatch
    /// In which turn it was looked at.
    let order: Int
    let id: Interaction.ID
    let workbin: WorkbinContents.ID

    /// The better stands first; of equals the one that its workbin lists first.
    static func < (left: Hit, right: Hit) -> Bool {
      (right.match, left.order) < (left.match, right.order)
    }

    static func == (left: Hit, right: Hit) -> Bool { left.order == right.order }
  }

  /// How many are looked at between two keys, and how many are kept.
  private static let (sliceSize, maxHits) = (1_000, 100)

  private let query: FuzzyQuery
  private let sources: [WorkbinContents.ID]
  private var source = 0
  private var last: WorkbinItems.Key?
  private var visited = 0
  /// The best first.
  private(set) var hits: [Hit] = []

  /// Nil for less than two letters: nearly all would be found.
  init?(_ text: String, in sources: [WorkbinContents.ID]) {
    query = FuzzyQuery(text)
    guard query.scalarCount >= 2 else { return nil }
    self.sources = sources
  }

  var isOver: Bool { source == sources.count }

  mutating func advance(through workbins: Workbins) {
    let end = visited + Self.sliceSize
    var found: [Hit] = []
    while !isOver, visited < end {
      let contents = workbins[sources[source]]
      let entries = contents?.items.entries(after: last, maxCount: end - visited) ?? []
      guard let last = entries.last else {
        (source, self.last) = (source + 1, nil)
        continue
      }
      self.last = last.key
      for entry in entries {
        visited += 1
        if let hit = hit(entry.interaction) { found.append(hit) }
      }
    }
    hits = Array((hits + found).sorted().prefix(Self.maxHits))
  }

  private func hit(_ item: Interaction) -> Hit? {
    let match = FuzzyMatch(query, in: FuzzyText(item.searchableName), orIn: FuzzyText(item.id))
    return match.map { Hit(match: $0, order: visited, id: item.id, workbin: sources[source]) }
  }
}

extension Interaction {
  /// What one looks for it by: subject and sender.
  var searchableName: String {
    [subject ?? id, from].compactMap { $0?.beginning }.joined(separator: " · ")
  }
}

extension String {
  /// Of a long one so much as anyone looks for it by; a short one is not looked at character by
  /// character.
  fileprivate var beginning: String { utf8.count <= 100 ? self : String(prefix(100)) }
}

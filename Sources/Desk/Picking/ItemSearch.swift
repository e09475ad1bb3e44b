import WebServices

/// Looking for interactions by a few letters through all that lies in the workbins, in slices: the
/// best of those looked at so far are at hand after each.
struct ItemSearch: Sendable {
  struct Hit: Comparable, Sendable {
    let match: FuzzyMatch
    /// In which turn it was looked at.
    let turn: Int
    let id: Interaction.ID
    let shelf: Shelf.ID

    /// The better stands first; of equals the one that its workbin lists first.
    static func < (left: Hit, right: Hit) -> Bool {
      (right.match, left.turn) < (left.match, right.turn)
    }

    static func == (left: Hit, right: Hit) -> Bool { left.turn == right.turn }
  }

  /// How many are looked at between two keys, and how many are kept.
  private static let (slice, most) = (1_000, 100)

  private let query: FuzzyQuery
  private let sources: [Shelf.ID]
  private var source = 0
  private var last: Items.Key?
  private var turn = 0
  /// The best first.
  private(set) var hits: [Hit] = []

  /// Nil for less than two letters: nearly all would be found.
  init?(_ text: String, in sources: [Shelf.ID]) {
    query = FuzzyQuery(text)
    guard query.letters >= 2 else { return nil }
    self.sources = sources
  }

  var isOver: Bool { source == sources.count }

  mutating func advance(through shelves: [Shelf]) {
    let end = turn + Self.slice
    var found: [Hit] = []
    while !isOver, turn < end {
      let shelf = shelves.first { $0.id == sources[source] }
      let entries = shelf?.items.entries(after: last, most: end - turn) ?? []
      guard let last = entries.last else {
        (source, self.last) = (source + 1, nil)
        continue
      }
      self.last = last.key
      for entry in entries {
        turn += 1
        if let hit = hit(entry.interaction) { found.append(hit) }
      }
    }
    hits = Array((hits + found).sorted().prefix(Self.most))
  }

  private func hit(_ item: Interaction) -> Hit? {
    let match = FuzzyMatch(query, in: FuzzyText(item.jumpName), orIn: FuzzyText(item.id))
    return match.map { Hit(match: $0, turn: turn, id: item.id, shelf: sources[source]) }
  }
}

extension Interaction {
  /// What one looks for it by: subject and sender.
  var jumpName: String {
    [subject ?? id, from].compactMap { $0?.beginning }.joined(separator: " · ")
  }
}

extension String {
  /// Of a long one so much as anyone looks for it by; a short one is not looked at character by
  /// character.
  fileprivate var beginning: String { utf8.count <= 100 ? self : String(prefix(100)) }
}

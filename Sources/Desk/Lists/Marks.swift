import WebServices

/// The interactions that are marked for an action on many, in the order of marking.
package struct Marks: Sequence, Sendable, ExpressibleByArrayLiteral {
  private var turns: [Interaction.ID: Int] = [:]
  private var last = 0

  package init(arrayLiteral ids: Interaction.ID...) {
    for id in ids { insert(id) }
  }

  package var isEmpty: Bool { turns.isEmpty }
  package var count: Int { turns.count }
  /// One of them, whichever, at no cost however many there are.
  var any: Interaction.ID? { turns.first?.key }
  package func contains(_ id: Interaction.ID) -> Bool { turns[id] != nil }

  package func makeIterator() -> IndexingIterator<[Interaction.ID]> {
    turns.sorted { $0.value < $1.value }.map(\.key).makeIterator()
  }

  package mutating func insert(_ id: Interaction.ID) {
    guard turns[id] == nil else { return }
    last += 1
    turns[id] = last
  }

  package mutating func remove(_ id: Interaction.ID) { turns[id] = nil }

  mutating func keep(where isKept: (Interaction.ID) -> Bool) {
    turns = turns.filter { isKept($0.key) }
  }
}

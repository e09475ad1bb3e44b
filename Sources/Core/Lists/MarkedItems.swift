import WebServices

/// The interactions that are marked for an action on many, in the order of marking.
package struct MarkedItems: Sequence, Sendable, ExpressibleByArrayLiteral {
  private var sequence: [Interaction.ID: Int] = [:]
  private var last = 0
  /// All that were ever marked, in order; those before `begin` are marked no longer.
  private var order: [(id: Interaction.ID, number: Int)] = []
  private var begin = 0

  package init(arrayLiteral ids: Interaction.ID...) {
    for id in ids { insert(id) }
  }

  package var isEmpty: Bool { sequence.isEmpty }
  package var count: Int { sequence.count }
  /// The one that was marked first.
  package var first: Interaction.ID? { begin < order.count ? order[begin].id : nil }
  package func contains(_ id: Interaction.ID) -> Bool { sequence[id] != nil }

  package func makeIterator() -> IndexingIterator<[Interaction.ID]> {
    sequence.sorted { $0.value < $1.value }.map(\.key).makeIterator()
  }

  package mutating func insert(_ id: Interaction.ID) {
    guard sequence[id] == nil else { return }
    last += 1
    sequence[id] = last
    order.append((id, last))
  }

  package mutating func remove(_ id: Interaction.ID) {
    sequence[id] = nil
    skipRemoved()
  }

  mutating func keep(where isKept: (Interaction.ID) -> Bool) {
    sequence = sequence.filter { isKept($0.key) }
    skipRemoved()
  }

  private mutating func skipRemoved() {
    if sequence.isEmpty { (order, begin) = ([], 0) }
    while begin < order.count, sequence[order[begin].id] != order[begin].number { begin += 1 }
  }
}

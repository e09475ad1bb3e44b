import WebServices

/// One deed on one interaction or many: a few at a time, each with what came of it.
package struct Batch: Sendable {
  package enum Outcome: Sendable, Equatable {
    case waiting
    case underWay
    case done
    case failed(String)
    /// Stopped by the agent before it began.
    case stopped
  }

  package struct Item: Sendable, Identifiable {
    package let id: Interaction.ID
    /// Its subject, or its id; untrusted.
    package let name: String
    package internal(set) var result: Outcome
  }

  /// How many are under way at once: the server is not to be flooded, nor one slow answer to hold
  /// up all.
  static let maxConcurrent = 3

  package let action: ItemAction
  package private(set) var items: [Item]
  /// Whether the program ends when all of it has succeeded.
  let quitsAfter: Bool
  package private(set) var done = 0
  package private(set) var failed = 0
  package private(set) var stopped = 0
  /// Positions in `items` of those begun and not ended.
  private(set) var underWay: [Int] = []
  private var next = 0

  init(
    _ action: ItemAction, _ items: [(id: Interaction.ID, name: String)], quitsAfter: Bool = false
  ) {
    (self.action, self.quitsAfter) = (action, quitsAfter)
    self.items = items.map { Item(id: $0.id, name: $0.name, result: .waiting) }
  }

  package var isRunning: Bool { done + failed + stopped < items.count }
  package var ended: Int { done + failed }
  /// How many can be tried again when it has ended: those that failed and those not begun.
  package var left: Int { failed + stopped }

  /// Whether it can be tried again.
  func isLeft(_ item: Item) -> Bool {
    switch item.result {
    case .failed, .stopped: true
    case .waiting, .underWay, .done: false
    }
  }

  /// Begins the next one; nil when enough are under way, or none is left.
  mutating func beginNext() -> (position: Int, id: Interaction.ID)? {
    guard underWay.count < Self.maxConcurrent, next < items.count else { return nil }
    defer { next += 1 }
    items[next].result = .underWay
    underWay.append(next)
    return (next, items[next].id)
  }

  mutating func end(_ position: Int, _ result: Outcome) {
    underWay.removeAll { $0 == position }
    items[position].result = result
    if result == .done { done += 1 } else { failed += 1 }
  }

  /// What has not begun stays undone. Returns how many those are.
  mutating func stop() -> Int {
    for position in next..<items.count { items[position].result = .stopped }
    defer { next = items.count }
    stopped += items.count - next
    return items.count - next
  }

  /// `completing 7 of 12, 1 failed`
  package var progress: String {
    let failures = failed == 0 ? "" : ", \(failed) failed"
    return "\(action.progressive) \(ended) of \(items.count)\(failures)"
  }

  /// `11 completed, 1 failed`
  package var summary: String {
    var parts = ["\(done) \(action.past)"]
    if failed > 0 { parts.append("\(failed) failed") }
    if stopped > 0 { parts.append("\(stopped) not begun") }
    return parts.joined(separator: ", ")
  }
}

import WebServices

/// The numbered events that reached one agent: what came, what came twice, what never came.
struct SequenceChecker {
  /// How a number travels: in the id of a workbin that nobody has.
  static let prefix = "numbered-"

  private(set) var received = 0
  private(set) var last = 0
  /// Came again.
  private(set) var repeated: [Int] = []
  /// Came for the first time, after a later one.
  private(set) var outOfOrder: [Int] = []
  /// Skipped since the last look.
  private(set) var missing: [Int] = []

  mutating func record(_ notification: WebServices.Notification) {
    guard case .workbin(let change) = notification, change.workbin.hasPrefix(Self.prefix),
      let number = Int(change.workbin.dropFirst(Self.prefix.count))
    else { return }
    received += 1
    guard number > last else { return recordOutOfOrder(number) }
    missing += (last + 1)..<number
    last = number
  }

  private mutating func recordOutOfOrder(_ number: Int) {
    guard let index = missing.lastIndex(of: number) else { return repeated.append(number) }
    missing.remove(at: index)
    outOfOrder.append(number)
  }

  /// What was not as it should be since the last look, with `end` as the last that was published.
  mutating func takeAnomalies(through end: Int) -> SequenceChecker {
    defer { (repeated, outOfOrder, missing, last) = ([], [], [], max(last, end)) }
    var taken = self
    if end > last { taken.missing += (last + 1)...end }
    return taken
  }
}

import WebServices

/// The numbered events that reached one agent: what came, what came twice, what never came.
struct Numbers {
  /// How a number travels: in the id of a workbin that nobody has.
  static let prefix = "numbered-"

  private(set) var received = 0
  private(set) var last = 0
  /// Came again, or after a later one: must never happen.
  private(set) var misplaced: [Int] = []
  /// Skipped since the last look.
  private(set) var missing: [Int] = []

  mutating func note(_ notification: WebServices.Notification) {
    guard case .workbin(let change) = notification, change.workbin.hasPrefix(Self.prefix),
      let number = Int(change.workbin.dropFirst(Self.prefix.count))
    else { return }
    received += 1
    guard number > last else { return misplaced.append(number) }
    missing += (last + 1)..<number
    last = number
  }

  /// What was skipped since the last look, with everything up to `end`, which was published.
  mutating func takeMissing(through end: Int) -> [Int] {
    defer { (missing, last) = ([], max(last, end)) }
    return missing + (end > last ? Array((last + 1)...end) : [])
  }
}

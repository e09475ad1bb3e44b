/// What is still to go wrong, as a value.
struct ActiveFaults: Sendable {
  /// Treatments that wait for the requests they are aimed at, the oldest first.
  private(set) var responseFaults:
    [(fault: Fault.ResponseFault, matcher: RequestMatcher, remaining: Int)] = []
  private(set) var notificationFaults: [(fault: Fault.NotificationFault, remaining: Int)] = []
  private(set) var dialects: Set<Fault.Dialect> = []
  private(set) var rivals = 0
  /// Notifications that wait to be told in reverse order.
  private var reversalBuffer: [Notification] = []

  static let maxFaultCount = 200

  mutating func add(_ fault: Fault) {
    switch fault {
    case .responses(let fault, let matcher, let count):
      if responseFaults.count >= ActiveFaults.maxFaultCount { responseFaults.removeFirst() }
      responseFaults.append((fault, matcher, count))
    case .notifications(let fault, let count):
      if notificationFaults.count >= ActiveFaults.maxFaultCount { notificationFaults.removeFirst() }
      notificationFaults.append((fault, count))
    case .dialect(let dialect, true): dialects.insert(dialect)
    case .dialect(let dialect, false): dialects.remove(dialect)
    case .rivals(let count): rivals = min(rivals + count, FaultSyntax.maxCount)
    case .server, .multipleClients, .clear: break
    }
  }

  /// Another agent is faster, once.
  mutating func takeRival() -> Bool {
    guard rivals > 0 else { return false }
    rivals -= 1
    return true
  }

  // MARK: Responses

  /// What happens instead of doing what is asked for.
  mutating func takeRequestFault(for summary: RequestSummary) -> Fault.ResponseFault? {
    takeFault { $0.fault.preventsHandling && $0.matcher.matches(summary) }
  }

  /// What happens to the answer of what was done.
  mutating func takeResponseFault(for summary: RequestSummary) -> Fault.ResponseFault? {
    takeFault { !$0.fault.preventsHandling && $0.matcher.matches(summary) }
  }

  private mutating func takeFault(
    where predicate: ((fault: Fault.ResponseFault, matcher: RequestMatcher, remaining: Int)) -> Bool
  ) -> Fault.ResponseFault? {
    guard let index = responseFaults.firstIndex(where: predicate) else { return nil }
    let fault = responseFaults[index].fault
    responseFaults[index].remaining -= 1
    if responseFaults[index].remaining == 0 { responseFaults.remove(at: index) }
    return fault
  }

  // MARK: Notifications

  /// Those to be told now, in this order.
  mutating func applyNotificationFault(_ notification: Notification) -> [Notification] {
    guard let first = notificationFaults.first else { return [notification] }
    notificationFaults[0].remaining -= 1
    let isLast = notificationFaults[0].remaining == 0
    if isLast { notificationFaults.removeFirst() }
    switch first.fault {
    case .duplicate: return [notification, notification]
    case .swallow: return []
    case .reverse:
      reversalBuffer.append(notification)
      return isLast ? flushReversalBuffer() : []
    }
  }

  var isBuffering: Bool { !reversalBuffer.isEmpty }

  /// What was gathered, the last first; no more is waited for.
  mutating func flushReversalBuffer() -> [Notification] {
    defer { reversalBuffer = [] }
    if isBuffering, notificationFaults.first?.fault == .reverse, notificationFaults[0].remaining > 0
    {
      notificationFaults.removeFirst()
    }
    return reversalBuffer.reversed()
  }
}

extension ActiveFaults {
  /// What is still to come, in the words of the faults that brought it.
  var descriptions: [String] {
    let faults: [Fault] =
      responseFaults.map { .responses($0.fault, $0.matcher, count: $0.remaining) }
      + notificationFaults.map { .notifications($0.fault, count: $0.remaining) }
      + (rivals > 0 ? [.rivals(count: rivals)] : [])
      + dialects.sorted { $0.rawValue < $1.rawValue }.map { .dialect($0, true) }
    return faults.map(\.description)
  }
}

/// The growing wait between retries, spread by jitter so that the clients of a restarted server don't
/// come back as one.
///
/// Each try is 1–2 s after the first failure, then 2–4, 4–8, 8–16, and 16–30 s from then on. When a
/// link that was live has just broken, four quicker tries come first: a server that was away for a
/// second is found again within another.
package struct Backoff: Sendable {
  /// Failures in a row.
  package private(set) var failureCount = 0
  /// Those of them after which the wait was not a quick one.
  private var slowFailureCount = 0
  private var quickRetriesLeft = 0
  /// Live spells of less than a second, one after the other.
  private var shortConnectionCount = 0

  package init() {}

  package static let maxSeconds = 30.0
  /// The waits of the quick tries, in seconds, from and to.
  private static let quickRetrySeconds = [0.1...0.2, 0.2...0.4, 0.4...0.8, 0.5...0.9]
  /// A server that takes us up and drops us again and again is met quickly so many times.
  private static let maxShortConnections = 30

  package mutating func reset() {
    (failureCount, slowFailureCount, quickRetriesLeft) = (0, 0, 0)
  }

  /// The link broke that had been live for so long: quick tries come first.
  package mutating func connectionLost(after uptime: Duration) {
    shortConnectionCount = uptime < .seconds(1) ? shortConnectionCount + 1 : 0
    quickRetriesLeft =
      shortConnectionCount < Self.maxShortConnections ? Self.quickRetrySeconds.count : 0
  }

  /// The link has come and gone several times within moments.
  package var isFlapping: Bool { shortConnectionCount > 3 }

  package mutating func cancelQuickRetries() {
    quickRetriesLeft = 0
  }

  /// Counts a failure and says how long to wait after it. `jitter` is in 0..<1.
  package mutating func recordFailure(jitter: Double) -> Duration {
    let range = nextSeconds
    failureCount += 1
    if quickRetriesLeft > 0 { quickRetriesLeft -= 1 } else { slowFailureCount += 1 }
    let share = jitter.isFinite ? min(max(jitter, 0), 1) : 0
    let wait = range.lowerBound + (range.upperBound - range.lowerBound) * share
    return .milliseconds(Int(1000 * wait))
  }

  private var nextSeconds: ClosedRange<Double> {
    if quickRetriesLeft > 0 {
      return Self.quickRetrySeconds[Self.quickRetrySeconds.count - quickRetriesLeft]
    }
    let floor = Double(1 << min(slowFailureCount, 4))
    return floor...min(2 * floor, Self.maxSeconds)
  }
}

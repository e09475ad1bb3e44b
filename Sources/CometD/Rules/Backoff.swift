/// The growing wait between retries: at least 1 s, doubling with each failure, at most 30 s, and
/// spread by jitter so that the clients of a restarted server don't come back as one.
struct Backoff: Sendable {
  /// Failures in a row.
  private(set) var failures = 0

  static let longest = 30.0

  mutating func reset() {
    failures = 0
  }

  /// Counts a failure and says how long to wait after it. `jitter` is in 0..<1.
  mutating func fail(jitter: Double) -> Duration {
    let floor = Double(1 << min(failures, 4))
    let ceiling = min(2 * floor, Self.longest)
    let share = jitter.isFinite ? min(max(jitter, 0), 1) : 0
    failures += 1
    return .milliseconds(Int(1000 * (floor + (ceiling - floor) * share)))
  }
}

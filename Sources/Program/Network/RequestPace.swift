/// How fast requests for what is to be read go out: a few at once, then in a measured pace, and slower
/// where the server says that they come too fast.
///
/// 429 and 503 with `Retry-After` are HTTP's own (RFC 6585, RFC 9110); that a contact centre's gateway
/// answers so is inferred.
struct RequestPace {
  typealias Instant = ContinuousClock.Instant

  /// Between two requests, once the first ones are gone.
  private var interval = RequestPace.fastest
  /// How many may go at once.
  private var credit = RequestPace.maxCredit
  private var lastAt: Instant?
  private var pauseEnd: Instant?
  private var refusalCount = 0

  private static let maxCredit = 12
  private static let fastest = Duration.milliseconds(10)
  private static let slowest = Duration.seconds(1)
  private static let maxPause = Duration.seconds(60)

  /// When the next request may go; nil where it may at once.
  func next(at now: Instant) -> Instant? {
    if let pauseEnd, pauseEnd > now { return pauseEnd }
    guard credit(at: now) == 0, let lastAt else { return nil }
    return lastAt + interval
  }

  private func credit(at now: Instant) -> Int {
    guard let lastAt else { return credit }
    return min(Self.maxCredit, credit + Int((now - lastAt) / interval))
  }

  /// One goes out.
  mutating func sent(at now: Instant) {
    credit = max(0, credit(at: now) - 1)
    lastAt = now
  }

  mutating func succeeded() {
    refusalCount = 0
    interval = max(Self.fastest, interval * 9 / 10)
  }

  /// The server wants no more for now. Several that were on their way together count once.
  mutating func refused(retryAfter: Duration?, jitter: Double, at now: Instant) {
    guard pauseEnd.map({ $0 <= now }) ?? true else {
      if let retryAfter { pause(for: retryAfter, at: now) }
      return
    }
    refusalCount += 1
    interval = min(Self.slowest, interval * 2)
    credit = 0
    let usual = Duration.seconds(1) * (1 << min(refusalCount - 1, 5))
    // Not before the server says; and not all clients in the same moment.
    pause(for: (retryAfter ?? usual) + .milliseconds(Int(jitter * 500)), at: now)
  }

  private mutating func pause(for time: Duration, at now: Instant) {
    pauseEnd = max(pauseEnd ?? now, now + min(time, Self.maxPause))
  }
}

/// The time that a server has named before which it wants no request: `Retry-After` of an answer with
/// HTTP 429 or 503 (RFC 6585, 4; RFC 9110, 10.2.3). It holds for all requests but the good-bye.
extension Session {
  /// However long a server wants to be left alone: an administrator may have taken a guess, and an
  /// agent without news is worse than one request every five minutes.
  private static let maxRetryAfter = Duration.seconds(300)

  mutating func heed(_ retryAfter: Duration?, _ context: StepContext) {
    guard let retryAfter else { return }
    // Not all clients in the same moment.
    let spread = Duration.milliseconds(Int(context.jitter * 500))
    let wait = min(max(.zero, retryAfter), Self.maxRetryAfter) + spread
    let end = max(notBefore ?? context.now, context.now + wait)
    notBefore = end
    if let due = client?.nextConnectAt { client?.nextConnectAt = max(due, end) }
    if let due = subscriptions.retryAt { subscriptions.retryAt = max(due, end) }
  }

  /// When something may be sent that is planned for that time.
  func allowed(_ instant: ContinuousClock.Instant) -> ContinuousClock.Instant {
    max(instant, notBefore ?? instant)
  }

  /// The time until which nothing may be sent; nil where there is none.
  func pauseEnd(at now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    notBefore.flatMap { $0 > now ? $0 : nil }
  }
}

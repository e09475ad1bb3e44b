import CometD

/// A poll that is not sent yet, because the main thread is behind: it looks again in a moment, and
/// until then the server keeps what it has.
struct PostponedConnect {
  let request: BayeuxRequest
  let retryAt: ContinuousClock.Instant

  private static let interval = Duration.milliseconds(5)

  init(_ request: BayeuxRequest, at now: ContinuousClock.Instant) {
    (self.request, retryAt) = (request, now + Self.interval)
  }
}

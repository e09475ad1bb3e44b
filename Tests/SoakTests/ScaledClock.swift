import HTTP

/// A clock that runs several times as fast as the world's, so that thirty seconds of back-off are
/// over in three.
struct ScaledClock: Sendable {
  typealias Instant = ContinuousClock.Instant

  let factor: Int
  private let origin = Instant.now

  init(factor: Int) { self.factor = factor }

  var now: Instant { scaled(.now) }

  func scaled(_ real: Instant) -> Instant { origin + (real - origin) * factor }

  func real(_ scaled: Instant) -> Instant { origin + (scaled - origin) / factor }
}

/// A network logic that lives by a scaled clock: it is told scaled instants, and its time-outs are
/// brought back to the world's.
struct ScaledLogic<Inner: NetworkLogic>: NetworkLogic {
  private var inner: Inner
  private let clock: ScaledClock

  init(_ inner: Inner, by clock: ScaledClock) { (self.inner, self.clock) = (inner, clock) }

  var nextDeadline: ContinuousClock.Instant? { inner.nextDeadline.map(clock.real) }

  mutating func handle(
    _ input: NetworkInput<Inner.Command>, at now: ContinuousClock.Instant
  ) -> [NetworkEffect] {
    inner.handle(input, at: clock.scaled(now)).map { order in
      guard case .start(let id, var request) = order else { return order }
      request.timeout = request.timeout / clock.factor
      return .start(id, request)
    }
  }
}

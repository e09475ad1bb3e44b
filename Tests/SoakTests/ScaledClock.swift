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

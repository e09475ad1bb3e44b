import HTTP

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
    inner.handle(input, at: clock.scaled(now)).map { effect in
      guard case .start(let id, var request) = effect else { return effect }
      request.timeout = request.timeout / clock.factor
      return .start(id, request)
    }
  }
}

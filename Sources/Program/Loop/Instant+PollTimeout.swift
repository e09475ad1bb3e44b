import Time

extension ContinuousClock.Instant {
  /// Milliseconds from now to this moment as `poll` wants them: rounded up, so that nothing is woken
  /// too early; at least 0, at most an hour.
  func milliseconds(from now: ContinuousClock.Instant) -> Int32 {
    Int32((self - now).milliseconds(in: 0...3_600_000))
  }
}

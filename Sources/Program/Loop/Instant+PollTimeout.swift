extension ContinuousClock.Instant {
  /// Milliseconds from now to this moment as `poll` wants them: rounded up, so that nothing is woken
  /// too early; at least 0, at most an hour.
  func milliseconds(from now: ContinuousClock.Instant) -> Int32 {
    let (seconds, attoseconds) = (self - now).components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let rounded = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(min(seconds, 3600) * 1000 + rounded)
  }
}

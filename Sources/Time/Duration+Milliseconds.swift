extension Duration {
  /// Whole milliseconds, rounded down also below zero: the same moment is told alike from before it and
  /// from after.
  package var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    let whole = attoseconds.floorDivided(by: 1_000_000_000_000_000).quotient
    return seconds &* 1000 &+ whole
  }

  /// Whole milliseconds, rounded up, so that who waits for so long does not wake too early.
  package var millisecondsRoundedUp: Int64 {
    let down = milliseconds
    return .milliseconds(down) < self ? down + 1 : down
  }
}

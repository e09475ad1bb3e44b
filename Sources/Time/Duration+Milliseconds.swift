extension Duration {
  /// Whole milliseconds, rounded down also below zero: the same moment is told alike from before it and
  /// from after.
  package var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    let whole = attoseconds.floorDivided(by: 1_000_000_000_000_000).quotient
    return seconds &* 1000 &+ whole
  }

  /// Whole milliseconds as the system's calls want them: rounded up, so that nobody is woken too
  /// early, and kept within what the call understands.
  package func milliseconds(in range: ClosedRange<Int64>) -> Int64 {
    let seconds = components.seconds
    // Long before a number of milliseconds overflows, it is beyond any range.
    guard seconds.magnitude < 1 << 50 else {
      return seconds < 0 ? range.lowerBound : range.upperBound
    }
    let down = milliseconds
    let up = .milliseconds(down) < self ? down + 1 : down
    return min(max(up, range.lowerBound), range.upperBound)
  }
}

extension Duration {
  /// Whole milliseconds as the system's calls want them: rounded up, so that nobody is woken too
  /// early, and kept within what the call understands.
  package func milliseconds(in range: ClosedRange<Int64>) -> Int64 {
    let (seconds, attoseconds) = components
    let (quotient, rest) = attoseconds.quotientAndRemainder(dividingBy: 1_000_000_000_000_000)
    let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1000)
    guard !overflows, whole < Int64.max - 1000 else {
      return seconds < 0 ? range.lowerBound : range.upperBound
    }
    return min(max(whole + quotient + (rest > 0 ? 1 : 0), range.lowerBound), range.upperBound)
  }
}

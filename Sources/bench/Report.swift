/// Figures, one a line.
enum Report {
  static func heading(_ text: String) { print(text) }

  static func line(_ name: String, _ value: String) { print("  \(name): \(value)") }

  static func times(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    guard let median = percentile(0.5, sorted), let late = percentile(0.99, sorted),
      let worst = sorted.last
    else {
      return
    }
    let spread = "median \(text(median)), 99 % \(text(late)), worst \(text(worst))"
    line(name, times.count == 1 ? text(median) : "\(spread) of \(times.count)")
  }

  static func numbers(_ name: String, _ numbers: [Int]) {
    let sorted = numbers.sorted()
    guard let median = percentile(0.5, sorted), let worst = sorted.last else { return }
    line(name, "median \(median), worst \(worst)")
  }

  static func memory(_ name: String, _ statistics: ProcessStatistics) {
    line(
      name,
      "\(megabytes(statistics.residentKiB)), of it anonymous \(megabytes(statistics.anonymousKiB))")
  }

  private static func percentile<Value>(_ fraction: Double, _ sorted: [Value]) -> Value? {
    sorted.isEmpty ? nil : sorted[min(sorted.count - 1, Int(Double(sorted.count) * fraction))]
  }

  private static func text(_ duration: Duration) -> String {
    let tenths = Int(duration / .microseconds(100))
    return "\(tenths / 10).\(tenths % 10) ms"
  }

  private static func megabytes(_ kibibytes: Int) -> String {
    let tenths = kibibytes * 1024 / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}

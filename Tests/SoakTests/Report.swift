import Glibc

/// What a soak has seen.
struct Report: CustomStringConvertible {
  private var healing: [String: [Duration]] = [:]

  mutating func note(_ strike: String, healedAfter time: Duration) {
    healing[strike, default: []].append(time)
  }

  var description: String {
    healing.sorted { $0.key < $1.key }.map { name, times in
      let sorted = times.sorted()
      let median = sorted[sorted.count / 2]
      return "\(name): \(times.count) times, true again after \(Self.milliseconds(median)), "
        + "at worst \(Self.milliseconds(sorted.last ?? .zero))"
    }.joined(separator: "\n")
  }

  private static func milliseconds(_ time: Duration) -> String {
    let (seconds, attoseconds) = time.components
    return "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000) ms"
  }
}

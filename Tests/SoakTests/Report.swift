import Glibc

/// What a soak has seen.
struct Report: CustomStringConvertible {
  private var healing: [String: [Duration]] = [:]
  var memory = Memory()
  /// What the server told, all in all; each may concern both agents.
  var notifications = 0

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
      + "\n\(notifications) notifications; \(memory.latest >> 10) KB in use,"
      + " \(memory.growth >> 10) KB more than before"
  }

  private static func milliseconds(_ time: Duration) -> String {
    let (seconds, attoseconds) = time.components
    return "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000) ms"
  }
}

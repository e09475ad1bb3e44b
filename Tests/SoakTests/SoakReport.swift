import Glibc
import Time

/// What a soak has seen.
struct SoakReport: CustomStringConvertible {
  private var recoveryTimes: [String: [Duration]] = [:]
  var heapUsage = HeapUsage()
  /// What the server told, all in all; each may concern both agents.
  var notificationCount = 0

  mutating func record(_ fault: String, recoveredAfter time: Duration) {
    recoveryTimes[fault, default: []].append(time)
  }

  var description: String {
    recoveryTimes.sorted { $0.key < $1.key }.map { name, times in
      let sorted = times.sorted()
      let median = sorted[sorted.count / 2]
      return "\(name): \(times.count) times, true again after \(Self.milliseconds(median)), "
        + "at worst \(Self.milliseconds(sorted.last ?? .zero))"
    }.joined(separator: "\n")
      + "\n\(notificationCount) notifications; \(heapUsage.latest >> 10) KB in use,"
      + " \(heapUsage.growth >> 10) KB more than before"
  }

  private static func milliseconds(_ time: Duration) -> String {
    "\(time.milliseconds) ms"
  }
}

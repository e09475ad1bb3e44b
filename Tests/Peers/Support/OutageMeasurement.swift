import Testing

/// One client that lives through many outages, and how long it took after each of them.
struct OutageMeasurement {
  var client: RecordingClient
  private var recoveryTimes: [Duration] = []

  /// Twenty, from 50 ms to 1 s.
  static let lengths = (1...20).map { Duration.milliseconds(50 * $0) }

  init(_ client: RecordingClient) { self.client = client }

  mutating func measureRecovery(of proxy: inout FaultProxy) async throws {
    try await client.waitUntil("reconnecting") { $0.isReconnecting }
    let back = try await proxy.waitForOutageEnd()
    let live = try await client.waitUntilLive()
    recoveryTimes.append(max(.zero, live - back))
  }

  func check(_ server: String) {
    let sorted = recoveryTimes.sorted()
    let (median, worst) = (sorted[sorted.count / 2], sorted[sorted.count - 1])
    print(
      "Connected with \(server) again after \(sorted.count) outages of at most 1 s:"
        + " median \(median), worst \(worst)")
    #expect(sorted.count == 20)
    // The longest pause between two of its tries is 0.9 s; the rest is for a busy machine.
    #expect(worst <= .milliseconds(1500))
    #expect(median <= .milliseconds(700))
  }
}

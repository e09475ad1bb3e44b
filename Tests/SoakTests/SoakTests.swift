import Glibc
import Simulator
import Testing

/// Minutes of trouble: `WORKBIN_SOAK_SECONDS` says how long, `WORKBIN_SOAK_SEED` which.
@Suite("A soak in faults", .serialized)
struct SoakTests {
  @Test("two agents see the truth again after every fault, and hear every number once")
  func faults() throws {
    try soak(seconds: Self.environment("WORKBIN_SOAK_SECONDS") ?? 10, ack: true)
  }

  @Test("without acknowledgements they notice what is lost, and see the truth again all the same")
  func withoutAck() throws {
    try soak(seconds: 5, ack: false)
  }

  private func soak(seconds: UInt64, ack: Bool) throws {
    let seed = Self.environment("WORKBIN_SOAK_SEED") ?? 1
    let server = try Self.server(seed: seed, ack: ack)
    defer { server.stop() }
    var soak = try Soak(on: server, seed: seed, isAcknowledged: ack)
    do {
      try soak.run(for: .seconds(Int64(seconds)))
    } catch {
      Issue.record("seed \(seed): \(error)")
    }
    print("soak, seed \(seed), \(seconds) s, ack \(ack ? "on" : "off")\n\(soak.report)")
    // In a shorter time, and beside other tests in the same process, it says nothing.
    guard seconds >= 60 else { return }
    #expect(soak.report.heapUsage.growth <= HeapUsage.maxGrowthBytes)
    // 200 a second but for the time that recovery takes.
    #expect(soak.report.notificationCount >= 150 * Int(seconds))
  }

  private static func server(seed: UInt64, ack: Bool) throws -> Server {
    var configuration = Configuration(seed: seed, pace: 0)
    configuration.offersAck = ack
    configuration.holdTimeout = .milliseconds(500)
    configuration.maxInterval = .seconds(2)
    return try Server.start(configuration)
  }

  private static func environment(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }
}

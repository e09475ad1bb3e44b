import Glibc
import Simulator
import Testing

/// Minutes of trouble: `WORKBIN_SOAK_SECONDS` says how long, `WORKBIN_SOAK_SEED` which.
@Suite("A soak in faults")
struct SoakTests {
  @Test("two agents see the truth again after every fault, and hear every number once")
  func faults() throws {
    let seed = Self.environment("WORKBIN_SOAK_SEED") ?? 1
    let seconds = Self.environment("WORKBIN_SOAK_SECONDS") ?? 10
    var soak = try Soak(on: try Self.server(seed: seed), seed: seed)
    let before = ProcessMemory.resident
    do {
      try soak.run(for: .seconds(Int64(seconds)))
    } catch {
      Issue.record("seed \(seed): \(error)")
    }
    print("soak, seed \(seed), \(seconds) s\n\(soak.report)")
    let grown = ProcessMemory.resident - before
    print("resident: \(before >> 20) MB before, \(grown >> 20) MB more after")
  }

  private static func server(seed: UInt64) throws -> Server {
    var configuration = Configuration(seed: seed, pace: 0)
    configuration.hold = .milliseconds(500)
    configuration.maxInterval = .seconds(2)
    return try Server.start(configuration)
  }

  private static func environment(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }
}

/// What the kernel says of this process.
enum ProcessMemory {
  /// Bytes in memory now.
  static var resident: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let fields = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
      .split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
    return pages * Int(getpagesize())
  }
}

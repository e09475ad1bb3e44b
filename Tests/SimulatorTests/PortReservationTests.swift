import Glibc
import Testing

@testable import Simulator

@Suite("A port that is kept while nobody listens")
struct PortReservationTests {
  @Test("who connects is refused, and nobody else can have it")
  func kept() throws {
    let reservation = try #require(PortReservation(0))
    #expect(connectError(to: reservation.port) == ECONNREFUSED)
    // A socket that wants the port for itself.
    #expect(bindError(to: reservation.port) == EADDRINUSE)
  }

  @Test("it is free again when nobody keeps it")
  func released() throws {
    let port = try #require(PortReservation(0)).port
    #expect(bindError(to: port) == 0)
  }

  @Test("a server that is away keeps its port, and comes back on it")
  func server() async throws {
    let server = try Server.start(Configuration(seed: 1, pace: 0))
    defer { server.stop() }
    let port = try #require(server.url.split(separator: ":").last.flatMap { Int($0) })
    try server.inject("outage 100ms")
    #expect(bindError(to: port) == EADDRINUSE)
    let end = ContinuousClock.now + .seconds(10)
    while connectError(to: port) != 0, .now < end { sched_yield() }
    #expect(connectError(to: port) == 0)
  }

  private func connectError(to port: Int) -> Int32 { error(of: Glibc.connect, port) }

  private func bindError(to port: Int) -> Int32 { error(of: Glibc.bind, port) }

  /// The `errno` of a call that takes an address of loopback; 0 when it succeeds.
  private func error(
    of call: (Int32, UnsafePointer<sockaddr>?, socklen_t) -> Int32, _ port: Int
  ) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        call(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 ? 0 : errno
      }
    }
  }
}

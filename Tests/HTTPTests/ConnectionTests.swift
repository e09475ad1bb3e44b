import HTTP
import Loopback
import NIOConcurrencyHelpers
import Testing

@Suite("A connection", .timeLimit(.minutes(5)))
struct ConnectionTests {
  /// Tells in each answer which connection it came over, counted from 1.
  private func connectionNumberingServer() -> LoopbackServer {
    let last = NIOLockedValueBox(0)
    return LoopbackServer { peer in
      let number = last.withLockedValue { last in
        last += 1
        return last
      }
      while peer.readRequest() != nil { peer.respond(body: "\(number)") }
    }
  }

  private func number(_ response: Response?) -> Int? {
    response.flatMap { Int(String(decoding: $0.body, as: UTF8.self)) }
  }

  @Test("is used again, until connections are distrusted: then each request has a new one")
  func distrust() async {
    let server = connectionNumberingServer()
    let client = TestClient()
    let request = Request(.get, server.url("/"))
    #expect(number(await client.response(request)) == 1)
    #expect(number(await client.response(request)) == 1)
    client.thread.send(.effects([.requireFreshConnections]))
    #expect(number(await client.response(request)) == 2)
    #expect(number(await client.response(request)) == 3)
  }

  @Test("that has gone silent is found by the time-out, and the next request passes it by")
  func silent() async {
    // The first connection answers once and then never again, as after a change of networks.
    let isFirst = NIOLockedValueBox(true)
    let server = LoopbackServer { peer in
      let isSilent = isFirst.withLockedValue { first in
        defer { first = false }
        return first
      }
      while peer.readRequest() != nil {
        peer.respond()
        if isSilent { while peer.read() != nil {} }
      }
    }
    let client = TestClient()
    let request = Request(.get, server.url("/"), timeout: .milliseconds(250))
    #expect(await client.response(request)?.status == 200)
    #expect(
      await client.error(request)
        == .timedOut(server: "127.0.0.1:\(server.port)", after: .milliseconds(250)))
    #expect(await client.response(Request(.get, server.url("/")))?.status == 200)
  }

  @Test("is kept alive by the kernel while a poll is held")
  func keepAlive() async throws {
    let (held, log) = AsyncStream.makeStream(of: String.self)
    let server = LoopbackServer { peer in
      guard peer.readRequest() != nil else { return }
      log.yield("held")
      while peer.read() != nil {}
    }
    let client = TestClient()
    // Beside other tests this one may go on only after a minute.
    client.start(1, Request(.get, server.url("/poll"), timeout: .seconds(3_600)))
    _ = await held.first { _ in true }
    // sl local_address rem_address st tx:rx timer:when …; timer 2 is that of keep-alive.
    let port = "0100007F:" + hexadecimal(server.port)
    let table = String(decoding: try #require(Shell.output(of: "cat /proc/net/tcp")), as: UTF8.self)
    let rows = table.split(separator: "\n").map { $0.split(separator: " ") }
    let row = try #require(rows.first { $0.count > 5 && $0[2] == port && $0[3] == "01" })
    #expect(row[5].hasPrefix("02:"))
  }

  private func hexadecimal(_ port: Int) -> String {
    let digits = String(port, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

import Glibc
import HTTP
import Loopback
import Testing

@Suite("A failure", .timeLimit(.minutes(5)))
struct FailureTests {
  @Test(
    "an answer cut short is none",
    arguments: [
      "", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n123",
    ])
  func cutShort(response: String) async {
    let server = LoopbackServer { peer in
      _ = peer.readRequest()
      peer.send(response)
    }
    let error = await TestClient().error(Request(.get, server.url("/")))
    guard case .incompleteResponse(let name, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(name == "127.0.0.1:\(server.port)")
  }

  @Test(
    "a stalled answer ends at its time",
    arguments: ["", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"])
  func timedOut(response: String) async {
    let server = LoopbackServer { peer in
      _ = peer.readRequest()
      peer.send(response)
      while peer.read() != nil {}
    }
    let error = await TestClient().error(
      Request(.get, server.url("/"), timeout: .milliseconds(250)))
    #expect(error == .timedOut(server: "127.0.0.1:\(server.port)", after: .milliseconds(250)))
    #expect(error?.description.contains("0.25 s") == true)
  }

  @Test("a server that takes no connection is told apart from one that does not answer")
  func connectionTimedOut() async {
    // The TCP connection comes about, but nobody speaks TLS on it.
    let server = LoopbackServer { peer in while peer.read() != nil {} }
    let configuration = ClientConfiguration(connectTimeout: .milliseconds(250))
    let error = await TestClient(configuration: configuration).error(
      Request(.get, "https://127.0.0.1:\(server.port)/"))
    #expect(
      error == .connectionTimedOut(server: "127.0.0.1:\(server.port)", after: .milliseconds(250)))
  }

  @Test("a port where nobody listens refuses")
  func refused() async throws {
    let port = try RefusingPort()
    let error = await TestClient().error(Request(.get, "http://127.0.0.1:\(port.number)/"))
    #expect(error == .connectionRefused(server: "127.0.0.1:\(port.number)"))
  }

  @Test("a name without an address is said so")
  func unresolved() async {
    // No resolver asks anybody about a label of 64 letters.
    let host = String(repeating: "a", count: 64) + ".test"
    let error = await TestClient().error(Request(.get, "http://\(host)/"))
    #expect(error == .unresolvedHost(server: "\(host):80"))
  }

  @Test("an answer may be just as large as the limit", arguments: [true, false])
  func tooLarge(isAnnounced: Bool) async {
    let server = LoopbackServer { peer in
      guard let size = Int(peer.readRequest()?.path.dropFirst() ?? "") else { return }
      peer.send("HTTP/1.1 200 OK\r\n\(isAnnounced ? "Content-Length: \(size)\r\n" : "")\r\n")
      peer.send([UInt8](repeating: 0, count: size))
    }
    let client = TestClient(configuration: ClientConfiguration(maxResponseBytes: 100_000))
    let name = "127.0.0.1:\(server.port)"
    #expect(await client.response(Request(.get, server.url("/100000")))?.body.count == 100_000)
    #expect(
      await client.error(Request(.get, server.url("/100001")))
        == .responseTooLarge(server: name, maxBytes: 100_000))
  }

  @Test("a header without end is not taken")
  func headerFlood() async {
    let server = LoopbackServer { peer in
      _ = peer.readRequest()
      peer.send("HTTP/1.1 200 OK\r\n")
      for number in 0..<2000 { peer.send("X-\(number): \(String(repeating: "x", count: 100))\r\n") }
      peer.send("\r\n")
    }
    let error = await TestClient().error(Request(.get, server.url("/")))
    guard case .other = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(
    "what is not HTTP is an error", arguments: ["hello\r\n", "\0\0\0\0", "HTTP/9.9 xyz\r\n\r\n"])
  func notHTTP(response: String) async {
    let server = LoopbackServer { peer in
      _ = peer.readRequest()
      peer.send(response)
    }
    #expect(await TestClient().error(Request(.get, server.url("/"))) != nil)
  }

  @Test("an address that can't be used is told with what is wrong with it")
  func badAddresses() async {
    let client = TestClient()
    for url in ["", "http://", "not a url", "http://[::1", "http://a:99999/"] {
      guard case .badURL = await client.error(Request(.get, url)) else {
        Issue.record("“\(url)” was taken")
        continue
      }
    }
    #expect(await client.error(Request(.get, "ftp://a/")) == .unsupportedScheme("ftp://a/"))
    #expect(
      await client.error(Request(.get, "file:///etc/passwd"))
        == .unsupportedScheme("file:///etc/passwd"))
    let error = await client.error(Request(.get, "http://kim:s3cret@127.0.0.1:1/"))
    #expect(error?.description.contains("user or password") == true)
    #expect(error?.description.contains("s3cret") == false)
  }

  @Test("a line break can't be smuggled in by a header")
  func badHeaders() async {
    let client = TestClient()
    for (name, value) in [("X", "1\r\nY: 2"), ("X\n", "1"), ("", "1"), ("X", "\0")] {
      let request = Request(.get, "http://127.0.0.1:1/", headers: [(name, value)])
      #expect(await client.error(request) == .badHeader(name: name))
    }
  }
}

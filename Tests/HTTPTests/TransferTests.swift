import HTTP
import Loopback
import NIOConcurrencyHelpers
import Testing

@Suite("An exchange", .timeLimit(.minutes(5)))
struct TransferTests {
  @Test("a GET goes out as it was asked for, and its answer comes back")
  func get() async {
    let seen = NIOLockedValueBox<ReceivedRequest?>(nil)
    let server = LoopbackServer { peer in
      let request = peer.readRequest()
      seen.withLockedValue { $0 = request }
      peer.respond(headers: "X-CSRF-HEADER: X-CSRF-TOKEN\r\nset-cookie: a=1\r\n", body: "{}")
    }
    let request = Request(
      .get, server.url("/api/v2/me?x=1"), headers: [("X-One", "1"), ("X-Empty", "")])
    let response = await TestClient().response(request)
    #expect(response?.status == 200)
    #expect(response?.body == Array("{}".utf8))
    #expect(response?.headers["x-csrf-header"] == "X-CSRF-TOKEN")
    #expect(response?.headers["Set-Cookie"] == "a=1")
    #expect(response?.headers["X-CSRF"] == nil)
    let received = seen.withLockedValue { $0 }
    #expect(received?.requestLine == "GET /api/v2/me?x=1 HTTP/1.1")
    #expect(received?.header("X-One") == "1")
    #expect(received?.headers.contains("X-Empty:") == true)
    #expect(received?.header("User-Agent") == "workbin/0.1")
    #expect(received?.header("Accept-Encoding")?.contains("gzip") == true)
    #expect(received?.header("Authorization") == nil)
  }

  @Test(
    "a POST carries its body with a length, whole and at once", arguments: [0, 1, 2000, 3_000_000])
  func post(size: Int) async {
    let seen = NIOLockedValueBox<ReceivedRequest?>(nil)
    let server = LoopbackServer { peer in
      let request = peer.readRequest()
      seen.withLockedValue { $0 = request }
      peer.respond()
    }
    let body = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    let request = Request(
      .post, server.url("/"), headers: [("Content-Type", "application/json")], body: body)
    #expect(await TestClient().response(request)?.status == 200)
    let received = seen.withLockedValue { $0 }
    #expect(received?.requestLine == "POST / HTTP/1.1")
    #expect(received?.body == body)
    #expect(received?.header("Content-Length") == "\(size)")
    #expect(received?.header("Content-Type") == "application/json")
    #expect(received?.header("Transfer-Encoding") == nil)
    #expect(received?.header("Expect") == nil)
  }

  @Test("any status is an answer", arguments: [201, 204, 304, 400, 401, 403, 404, 500, 503])
  func statuses(status: Int) async {
    let server = LoopbackServer { peer in
      _ = peer.readRequest()
      peer.respond(status)
    }
    #expect(await TestClient().response(Request(.get, server.url("/")))?.status == status)
  }

  @Test("only the last header counts, not that of an interim answer")
  func interim() async {
    let server = LoopbackServer { peer in
      _ = peer.readRequest()
      peer.send("HTTP/1.1 100 Continue\r\nX-Early: 1\r\n\r\n")
      peer.respond(headers: "X-Late:  two words \t\r\n")
    }
    let response = await TestClient().response(Request(.get, server.url("/")))
    #expect(response?.status == 200)
    #expect(response?.headers["X-Early"] == nil)
    #expect(response?.headers["X-Late"] == "two words")
  }

  @Test("a cookie set by one exchange is sent by all others, also at the same time")
  func cookies() async {
    let cookies = NIOLockedValueBox<Set<String>>([])
    let server = LoopbackServer { peer in
      while let request = peer.readRequest() {
        if let cookie = request.header("Cookie") {
          cookies.withLockedValue { _ = $0.insert(request.path + " " + cookie) }
        }
        peer.respond(
          headers: request.path == "/me" ? "Set-Cookie: JSESSIONID=abc; HttpOnly\r\n" : "")
      }
    }
    let client = TestClient()
    #expect(await client.response(Request(.get, server.url("/me")))?.status == 200)
    client.start(1, Request(.post, server.url("/poll"), isIdempotent: true))
    client.start(2, Request(.post, server.url("/call")))
    var left = 2
    while left > 0, let event = await client.next() {
      if case .finished = event { left -= 1 }
    }
    #expect(cookies.withLockedValue { $0 } == ["/poll JSESSIONID=abc", "/call JSESSIONID=abc"])
  }

  @Test("two exchanges go on at the same time")
  func parallel() async {
    // Each is answered only when both have arrived.
    let arrived = NIOLockedValueBox(0)
    let bothAreHere = ConditionLock(value: false)
    let server = LoopbackServer { peer in
      guard let request = peer.readRequest() else { return }
      let count = arrived.withLockedValue { count in
        count += 1
        return count
      }
      if count == 2 {
        bothAreHere.lock()
        bothAreHere.unlock(withValue: true)
      }
      guard bothAreHere.lock(whenValue: true, timeoutSeconds: 30) else { return }
      bothAreHere.unlock()
      peer.respond(body: request.path)
    }
    let client = TestClient()
    client.start(1, Request(.get, server.url("/1")))
    client.start(2, Request(.get, server.url("/2")))
    var bodies: [TransferID: String] = [:]
    while bodies.count < 2, let event = await client.next() {
      guard case .finished(let id, let result) = event else { continue }
      bodies[id] = (try? result.get()).map { String(decoding: $0.body, as: UTF8.self) } ?? "failed"
    }
    #expect(bodies == [TransferID(1): "/1", TransferID(2): "/2"])
  }

  @Test("a large answer arrives whole", arguments: [1, 10, 100])
  func large(megabytes: Int) async {
    let chunk = (0..<(1 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let server = LoopbackServer { peer in
      _ = peer.readRequest()
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: \(megabytes << 20)\r\n\r\n")
      for _ in 0..<megabytes { peer.send(chunk) }
    }
    let body = await TestClient().response(Request(.get, server.url("/")))?.body ?? []
    #expect(body.count == megabytes << 20)
    #expect(body.prefix(1 << 20).elementsEqual(chunk))
    #expect(body.suffix(1 << 20).elementsEqual(chunk))
  }

  @Test("an answer without a length ends with its connection, one in chunks with its last chunk")
  func otherFrames() async {
    let server = LoopbackServer { peer in
      switch peer.readRequest()?.path {
      case "/close": peer.send("HTTP/1.1 200 OK\r\n\r\nto the end")
      default:
        peer.send(
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nin \r\n6\r\nchunks\r\n0\r\n\r\n"
        )
      }
    }
    let client = TestClient()
    #expect(
      await client.response(Request(.get, server.url("/close")))?.body == Array("to the end".utf8))
    #expect(await client.response(Request(.get, server.url("/")))?.body == Array("in chunks".utf8))
  }

  @Test("the password goes to the configured server, and to no other")
  func credentials() async {
    let seen = NIOLockedValueBox<[String?]>([])
    let serve: @Sendable (Peer) -> Void = { peer in
      let request = peer.readRequest()
      seen.withLockedValue { $0.append(request?.header("Authorization")) }
      peer.respond()
    }
    let (ours, other) = (LoopbackServer(serve), LoopbackServer(serve))
    let credentials = Credentials(user: "kim", password: "s3cr:t")
    let client = TestClient(
      configuration: ClientConfiguration(baseURL: ours.url("/api/v2"), credentials: credentials))
    _ = await client.response(Request(.get, ours.url("/")))
    _ = await client.response(Request(.get, other.url("/")))
    #expect(seen.withLockedValue { $0 } == ["Basic a2ltOnMzY3I6dA==", nil])
    #expect("\(credentials)\(String(reflecting: credentials))".contains("s3cr") == false)
  }

  @Test("a connection is used again, but not for what must not be sent twice")
  func reuse() async {
    let connections = NIOLockedValueBox<[String]>([])
    let server = LoopbackServer { peer in
      while let request = peer.readRequest() {
        connections.withLockedValue { $0.append("\(peer.socket)\(request.requestLine.prefix(1))") }
        peer.respond()
      }
    }
    let client = TestClient()
    for request in [
      Request(.get, server.url("/")), Request(.get, server.url("/")),
      Request(.post, server.url("/")),
    ] {
      _ = await client.response(request)
    }
    let used = connections.withLockedValue { $0 }
    #expect(used.count == 3)
    #expect(used.first == used.dropFirst().first)
    #expect(used.last?.dropLast() != used.first?.dropLast())
  }

  @Test(
    "when a used connection ends without an answer, a poll is sent again and an action never is",
    arguments: [true, false])
  func repeats(isIdempotent: Bool) async {
    let actions = NIOLockedValueBox(0)
    let server = LoopbackServer { peer in
      while let request = peer.readRequest() {
        if request.path == "/warm" {
          peer.respond()
          continue
        }
        let count = actions.withLockedValue { count in
          count += 1
          return count
        }
        if count == 1 { return }
        peer.respond()
      }
    }
    let client = TestClient()
    #expect(await client.response(Request(.get, server.url("/warm")))?.status == 200)
    let result = await client.result(
      Request(.post, server.url("/pull"), body: Array("{}".utf8), isIdempotent: isIdempotent))
    #expect(actions.withLockedValue { $0 } == (isIdempotent ? 2 : 1))
    #expect((try? result?.get())?.status == (isIdempotent ? 200 : nil))
  }
}

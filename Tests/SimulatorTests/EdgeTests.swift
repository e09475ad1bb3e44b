import JSON
import Simulator
import Testing

@Suite("Requests that nobody should send")
struct EdgeTests {
  @Test(
    "an unknown path is 404 with an envelope",
    arguments: ["/", "/api/v2", "/api/v2/", "/api/v1/me", "/api/v2/me/nothing", "/api/v2/%ff/%zz"])
  func unknownPath(path: String) throws {
    let desk = try Desk()
    let answer = try desk.rest.get(path)
    #expect(answer.status == 404)
    #expect(answer.json?["statusCode"]?.int == 6)
  }

  @Test(
    "a method that is not known is 405 with an envelope", arguments: ["PUT", "DELETE", "PATCH"])
  func wrongMethod(method: String) throws {
    let desk = try Desk()
    let answer = try desk.rest.request(method, "/api/v2/me", body: Array("{}".utf8))
    #expect(answer.status == 405)
    #expect(answer.header("Allow") == "GET, POST")
    #expect(answer.json?["statusCode"]?.int == 3)
  }

  @Test("a HEAD is answered without a body")
  func head() throws {
    let desk = try Desk()
    try desk.rest.send("HEAD", "/api/v2/me")
    #expect(try desk.rest.receiveHead().status == 405)
    #expect(try desk.rest.get("/api/v2/me").status == 200)
  }

  @Test("a connection on which nothing is asked is closed, one with a held connect is not")
  func idle() throws {
    let desk = try Desk { $0.idle = .seconds(1) }
    try desk.handshake()
    _ = try desk.connect()
    try desk.beginConnect()
    _ = try desk.rest.get("/api/v2/me")
    #expect(throws: Client.Ended.self) { try desk.rest.receive() }
    #expect(desk.server.heldConnects == 1)
  }

  @Test("a POST of anything but an object is 400", arguments: ["", "{", "[]", "null", "\u{0}"])
  func badBody(body: String) throws {
    let desk = try Desk()
    let answer = try desk.rest.request("POST", "/api/v2/me", body: Array(body.utf8))
    #expect(answer.status == 400)
    #expect(answer.json?["statusCode"]?.int == 10)
  }

  @Test("members of the wrong kind are as good as missing")
  func wrongKinds() throws {
    let desk = try Desk()
    #expect(try desk.post("/me", ["operationName": 7])["statusCode"]?.int == 1)
    let start: Tree = ["operationName": "StartContactCenterSession", "channels": "email"]
    #expect(try desk.post("/me", start)["statusCode"]?.int == 1)
  }

  @Test("a body over 1 MiB is 413, announced or not")
  func largeBody() throws {
    let desk = try Desk()
    let announced = "POST /api/v2/me HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n"
    try desk.rest.sendRaw(Array(announced.utf8))
    #expect(try desk.rest.receive().status == 413)
    let chunked = "POST /api/v2/me HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    let chunk = "100000\r\n" + String(repeating: "x", count: 1 << 20) + "\r\n"
    try desk.events.sendRaw(Array((chunked + chunk + "1\r\nx\r\n").utf8))
    let answer = try desk.events.receive()
    #expect(answer.status == 413)
    #expect(answer.json?["statusCode"]?.int == 10)
  }

  @Test("a body of exactly 1 MiB is read")
  func largestBody() throws {
    let blanks = [UInt8](repeating: UInt8(ascii: " "), count: (1 << 20) - 2)
    let desk = try Desk()
    let answer = try desk.rest.request("POST", "/api/v2/me", body: Array("{}".utf8) + blanks)
    #expect(answer.status == 200)
  }

  @Test("a head over 64 KiB, and what is no HTTP at all, is 400 and the connection's end")
  func badHeads() throws {
    let desk = try Desk()
    let long = String(repeating: "x", count: 16 << 10)
    let fields = (1...5).map { "X-\($0): \(long)\r\n" }.joined()
    for head in ["GET /api/v2/me HTTP/1.1\r\nHost: x\r\n\(fields)\r\n", "Hello\r\n\r\n"] {
      let client = Client(desk.server.url)
      try client.sendRaw(Array(head.utf8))
      let answer = try client.receive()
      #expect(answer.status == 400)
      #expect(answer.json?["statusCode"]?.int == 10)
      #expect(throws: Client.Ended.self) { try client.receive() }
    }
    #expect(try desk.rest.get("/api/v2/me").status == 200)
  }

  @Test("requests sent in one go are answered in their order")
  func pipelining() throws {
    let desk = try Desk()
    for _ in 1...3 {
      try desk.rest.send("GET", "/api/v2/me")
      try desk.rest.send("GET", "/api/v2/nothing")
    }
    let statuses = try (1...6).map { _ in try desk.rest.receive().status }
    #expect(statuses == [200, 404, 200, 404, 200, 404])
  }

  @Test("a client that reads late gets every answer")
  func lateReader() throws {
    let desk = try Desk { $0.interactions = 600 }
    let path = "/api/v2/workbins?fields=*&subresources=*"
    let whole = try desk.rest.get(path).body
    #expect(whole.count > 600_000)
    for _ in 1...9 { try desk.rest.send("GET", path) }
    for _ in 1...9 { #expect(try desk.rest.receive().body == whole) }
  }

  @Test("a request that never ends does not keep the server from others")
  func halfARequest() throws {
    let desk = try Desk()
    try desk.rest.sendRaw(Array("POST /api/v2/me HTTP/1.1\r\nContent-Length: 10\r\n\r\n{".utf8))
    #expect(try desk.events.get("/api/v2/me").status == 200)
  }

  @Test("a server that was stopped can be stopped again, and sees nothing any more")
  func stopped() throws {
    let desk = try Desk()
    desk.server.stop()
    desk.server.stop()
    desk.server.perform(.sessionsLost)
    #expect(desk.server.workbinNames == [])
    #expect(throws: (any Error).self) { try desk.rest.get("/api/v2/me") }
  }

  @Test("a port that is taken is an error in words")
  func portTaken() throws {
    let desk = try Desk()
    let port = Int(desk.rest.port)
    let error = #expect(throws: Server.StartError.self) { try Desk { $0.port = port } }
    #expect(error?.description.contains("127.0.0.1:\(port)") == true)
  }
}

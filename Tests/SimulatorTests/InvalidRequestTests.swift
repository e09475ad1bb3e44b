import JSON
import Simulator
import Testing

@Suite("Requests that nobody should send")
struct InvalidRequestTests {
  @Test(
    "an unknown path is 404 with an envelope",
    arguments: ["/", "/api/v2", "/api/v2/", "/api/v1/me", "/api/v2/me/nothing", "/api/v2/%ff/%zz"])
  func unknownPath(path: String) throws {
    let agent = try AgentClient()
    let response = try agent.restClient.get(path)
    #expect(response.status == 404)
    #expect(response.json?["statusCode"]?.int == 6)
  }

  @Test(
    "a method that is not known is 405 with an envelope", arguments: ["PUT", "DELETE", "PATCH"])
  func wrongMethod(method: String) throws {
    let agent = try AgentClient()
    let response = try agent.restClient.request(method, "/api/v2/me", body: Array("{}".utf8))
    #expect(response.status == 405)
    #expect(response.header("Allow") == "GET, POST")
    #expect(response.json?["statusCode"]?.int == 3)
  }

  @Test("a HEAD is answered without a body")
  func head() throws {
    let agent = try AgentClient()
    try agent.restClient.send("HEAD", "/api/v2/me")
    #expect(try agent.restClient.receiveHead().status == 405)
    #expect(try agent.restClient.get("/api/v2/me").status == 200)
  }

  @Test("a connection on which nothing is asked is closed, one with a held connect is not")
  func idle() throws {
    let agent = try AgentClient { $0.idleTimeout = .seconds(1) }
    try agent.handshake()
    _ = try agent.connect()
    try agent.beginConnect()
    _ = try agent.restClient.get("/api/v2/me")
    #expect(throws: HTTPClient.ConnectionClosed.self) { try agent.restClient.receive() }
    #expect(agent.server.heldConnectCount == 1)
  }

  @Test("a POST of anything but an object is 400", arguments: ["", "{", "[]", "null", "\u{0}"])
  func badBody(body: String) throws {
    let agent = try AgentClient()
    let response = try agent.restClient.request("POST", "/api/v2/me", body: Array(body.utf8))
    #expect(response.status == 400)
    #expect(response.json?["statusCode"]?.int == 10)
  }

  @Test("members of the wrong kind are as good as missing")
  func wrongTypes() throws {
    let agent = try AgentClient()
    #expect(try agent.post("/me", ["operationName": 7])["statusCode"]?.int == 1)
    let start: JSONValue = ["operationName": "StartContactCenterSession", "channels": "email"]
    #expect(try agent.post("/me", start)["statusCode"]?.int == 1)
  }

  @Test("a body over 1 MiB is 413, announced or not")
  func largeBody() throws {
    let agent = try AgentClient()
    let announced = "POST /api/v2/me HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n"
    try agent.restClient.sendBytes(Array(announced.utf8))
    #expect(try agent.restClient.receive().status == 413)
    let chunked = "POST /api/v2/me HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    let chunk = "100000\r\n" + String(repeating: "x", count: 1 << 20) + "\r\n"
    try agent.eventClient.sendBytes(Array((chunked + chunk + "1\r\nx\r\n").utf8))
    let response = try agent.eventClient.receive()
    #expect(response.status == 413)
    #expect(response.json?["statusCode"]?.int == 10)
  }

  @Test("a body of exactly 1 MiB is read")
  func largestBody() throws {
    let blanks = [UInt8](repeating: UInt8(ascii: " "), count: (1 << 20) - 2)
    let agent = try AgentClient()
    let response = try agent.restClient.request(
      "POST", "/api/v2/me", body: Array("{}".utf8) + blanks)
    #expect(response.status == 200)
  }

  @Test("a head over 64 KiB, and what is no HTTP at all, is 400 and the connection's end")
  func badHeads() throws {
    let agent = try AgentClient()
    let longValue = String(repeating: "x", count: 16 << 10)
    let fields = (1...5).map { "X-\($0): \(longValue)\r\n" }.joined()
    for head in ["GET /api/v2/me HTTP/1.1\r\nHost: x\r\n\(fields)\r\n", "Hello\r\n\r\n"] {
      let client = HTTPClient(agent.server.url)
      try client.sendBytes(Array(head.utf8))
      let response = try client.receive()
      #expect(response.status == 400)
      #expect(response.json?["statusCode"]?.int == 10)
      #expect(throws: HTTPClient.ConnectionClosed.self) { try client.receive() }
    }
    #expect(try agent.restClient.get("/api/v2/me").status == 200)
  }

  @Test("requests sent in one go are answered in their order")
  func pipelining() throws {
    let agent = try AgentClient()
    for _ in 1...3 {
      try agent.restClient.send("GET", "/api/v2/me")
      try agent.restClient.send("GET", "/api/v2/nothing")
    }
    let statuses = try (1...6).map { _ in try agent.restClient.receive().status }
    #expect(statuses == [200, 404, 200, 404, 200, 404])
  }

  @Test("a client that reads late gets every answer")
  func slowReader() throws {
    let agent = try AgentClient { $0.interactionCount = 600 }
    let path = "/api/v2/workbins?fields=*&subresources=*"
    let fullBody = try agent.restClient.get(path).body
    #expect(fullBody.count > 600_000)
    for _ in 1...9 { try agent.restClient.send("GET", path) }
    for _ in 1...9 { #expect(try agent.restClient.receive().body == fullBody) }
  }

  @Test("a request that never ends does not keep the server from others")
  func incompleteRequest() throws {
    let agent = try AgentClient()
    try agent.restClient.sendBytes(
      Array("POST /api/v2/me HTTP/1.1\r\nContent-Length: 10\r\n\r\n{".utf8))
    #expect(try agent.eventClient.get("/api/v2/me").status == 200)
  }

  @Test("a server that was stopped can be stopped again, and sees nothing any more")
  func stopped() throws {
    let agent = try AgentClient()
    agent.server.stop()
    agent.server.stop()
    agent.server.perform(.cometDSessionsLost)
    #expect(agent.server.workbinNames == [])
    #expect(throws: (any Error).self) { try agent.restClient.get("/api/v2/me") }
  }

  @Test("a port that is taken is an error in words")
  func portTaken() throws {
    let agent = try AgentClient()
    let port = Int(agent.restClient.port)
    let error = #expect(throws: Server.StartError.self) { try AgentClient { $0.port = port } }
    #expect(error?.description.contains("127.0.0.1:\(port)") == true)
  }
}

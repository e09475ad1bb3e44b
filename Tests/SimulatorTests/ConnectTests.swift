import JSON
import Simulator
import Testing

@Suite("Connecting over CometD")
struct ConnectTests {
  private func published(_ number: Int) -> WorldEvent {
    .published(channel: "/v2/me/workitems", ["number": .int(number)])
  }

  @Test("a handshake names the client, sets the browser's cookie and advises")
  func handshake() throws {
    let agent = try AgentClient()
    let reply = try agent.handshake(ack: true)
    #expect(reply["successful"]?.bool == true)
    #expect(reply["id"]?.string == "1")
    #expect(reply["version"]?.string == "1.0")
    #expect(reply["supportedConnectionTypes"]?.text == #"["long-polling"]"#)
    #expect(reply["advice"]?.text == #"{"interval":0,"timeout":30000,"reconnect":"retry"}"#)
    #expect(reply["ext"]?["ack"]?.bool == true)
    #expect(agent.eventClient.cookies["BAYEUX_BROWSER"] != nil)
  }

  @Test("acknowledgements are not offered to who does not ask, nor when they are switched off")
  func noAck() throws {
    #expect(try AgentClient().handshake()["ext"] == nil)
    #expect(try AgentClient { $0.offersAck = false }.handshake(ack: true)["ext"] == nil)
  }

  @Test("without the cookie a connect is told to shake hands, other messages only that they failed")
  func cookie() throws {
    let agent = try AgentClient()
    try agent.handshake()
    let otherClient = HTTPClient(agent.server.url)
    let connect = try #require(
      try agent.sendMessages(agent.connectMessage(), by: otherClient).first)
    #expect(connect["successful"]?.bool == false)
    #expect(connect["error"]?.string == "402::Unknown client")
    #expect(connect["advice"]?["reconnect"]?.string == "handshake")
    let request = agent.message("/meta/subscribe", [("subscription", "/v2/me/*")])
    let subscribe = try #require(try agent.sendMessages(request, by: otherClient).first)
    #expect(subscribe["error"]?.string == "402::Unknown client")
    #expect(subscribe["advice"] == nil)
  }

  @Test("the first connect comes back at once, the second is held until something happens")
  func held() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.beginConnect()
    #expect(!agent.eventClient.hasData(within: 0))
    agent.server.perform(published(1))
    let response = try agent.endConnect()
    #expect(response.map { $0["channel"]?.string } == ["/v2/me/workitems", "/meta/connect"])
    #expect(response.first?["data"]?["number"]?.int == 1)
    #expect(response.last?.text == #"{"channel":"/meta/connect","id":"4","successful":true}"#)
    #expect(agent.server.heldConnectCount == 0)
  }

  @Test("the first event wakes the held connect, the next ones wait for the next connect")
  func eventsDuringHold() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.beginConnect()
    for number in 1...3 { agent.server.perform(published(number)) }
    #expect(try agent.endConnect().compactMap { $0["data"]?["number"]?.int } == [1])
    #expect(try agent.connect().compactMap { $0["data"]?["number"]?.int } == [2, 3])
  }

  @Test("a connect is held as long as the server says, or as the client asks")
  func timeouts() throws {
    let agent = try AgentClient { $0.holdTimeout = .milliseconds(30) }
    try agent.handshake()
    #expect(try agent.connect().first?["advice"]?["timeout"]?.int == 30)
    #expect(try agent.connect().count == 1)
    let otherAgent = try AgentClient()
    try otherAgent.handshake()
    _ = try otherAgent.connect()
    let start = ContinuousClock().now
    #expect(try otherAgent.connect(timeout: 30).count == 1)
    #expect(ContinuousClock().now - start >= .milliseconds(30))
  }

  @Test("a second connect ends the first one with HTTP status 500")
  func duplicate() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.beginConnect()
    #expect(agent.server.peakOutstandingConnects == 1)
    let second = HTTPClient(agent.server.url)
    second.cookies = agent.eventClient.cookies
    try agent.beginConnect(by: second)
    let firstResponse = try agent.eventClient.receive()
    #expect(firstResponse.status == 500)
    #expect(firstResponse.body.isEmpty)
    agent.server.perform(published(1))
    #expect(try second.receive().json?.count == 2)
    #expect(agent.server.peakOutstandingConnects == 2)
  }

  @Test("a connect among other messages is not held")
  func batch() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    let subscribe = agent.message("/meta/subscribe", [("subscription", "/a")])
    let replies = try agent.sendMessages(subscribe, agent.connectMessage())
    #expect(replies.map { $0["channel"]?.string } == ["/meta/subscribe", "/meta/connect"])
  }

  @Test("a client that does not connect again is forgotten")
  func expiredSession() throws {
    let agent = try AgentClient { $0.maxInterval = .milliseconds(20) }
    try agent.handshake()
    try agent.waitUntil { agent.server.cometDSessionCount == 0 }
    #expect(try agent.connect().first?["error"]?.string == "402::Unknown client")
  }

  @Test("connections can be cut, and clients may come back")
  func closedConnections() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.beginConnect()
    agent.server.perform(.connectionsClosed)
    #expect(throws: HTTPClient.ConnectionClosed.self) { try agent.endConnect() }
    agent.eventClient.close()
    #expect(try agent.connect(timeout: 0).first?["successful"]?.bool == true)
  }
}

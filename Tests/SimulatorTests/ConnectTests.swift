import JSON
import Simulator
import Testing

@Suite("Connecting over CometD")
struct ConnectTests {
  private func workitems(_ number: Int) -> Occurrence {
    .published(channel: "/v2/me/workitems", ["number": .int(number)])
  }

  @Test("a handshake names the client, sets the browser's cookie and advises")
  func handshake() throws {
    let desk = try Desk()
    let reply = try desk.handshake(ack: true)
    #expect(reply["successful"]?.bool == true)
    #expect(reply["id"]?.string == "1")
    #expect(reply["version"]?.string == "1.0")
    #expect(reply["supportedConnectionTypes"]?.text == #"["long-polling"]"#)
    #expect(reply["advice"]?.text == #"{"interval":0,"timeout":30000,"reconnect":"retry"}"#)
    #expect(reply["ext"]?["ack"]?.bool == true)
    #expect(desk.events.cookies["BAYEUX_BROWSER"] != nil)
  }

  @Test("acknowledgements are not offered to who does not ask, nor when they are switched off")
  func noAck() throws {
    #expect(try Desk().handshake()["ext"] == nil)
    #expect(try Desk { $0.ack = false }.handshake(ack: true)["ext"] == nil)
  }

  @Test("without the cookie a connect is told to shake hands, other messages only that they failed")
  func cookie() throws {
    let desk = try Desk()
    try desk.handshake()
    let stranger = Client(desk.server.url)
    let connect = try #require(try desk.exchange(desk.connectMessage(), by: stranger).first)
    #expect(connect["successful"]?.bool == false)
    #expect(connect["error"]?.string == "402::Unknown client")
    #expect(connect["advice"]?["reconnect"]?.string == "handshake")
    let request = desk.message("/meta/subscribe", [("subscription", "/v2/me/*")])
    let subscribe = try #require(try desk.exchange(request, by: stranger).first)
    #expect(subscribe["error"]?.string == "402::Unknown client")
    #expect(subscribe["advice"] == nil)
  }

  @Test("the first connect comes back at once, the second is held until something happens")
  func held() throws {
    let desk = try Desk()
    try desk.listen()
    try desk.beginConnect()
    #expect(!desk.events.hears(within: 0))
    desk.server.perform(workitems(1))
    let answer = try desk.endConnect()
    #expect(answer.map { $0["channel"]?.string } == ["/v2/me/workitems", "/meta/connect"])
    #expect(answer.first?["data"]?["number"]?.int == 1)
    #expect(answer.last?.text == #"{"channel":"/meta/connect","id":"4","successful":true}"#)
    #expect(desk.server.heldConnects == 0)
  }

  @Test("the first event wakes the held connect, the next ones wait for the next connect")
  func waking() throws {
    let desk = try Desk()
    try desk.listen()
    try desk.beginConnect()
    for number in 1...3 { desk.server.perform(workitems(number)) }
    #expect(try desk.endConnect().compactMap { $0["data"]?["number"]?.int } == [1])
    #expect(try desk.connect().compactMap { $0["data"]?["number"]?.int } == [2, 3])
  }

  @Test("a connect is held as long as the server says, or as the client asks")
  func timeouts() throws {
    let desk = try Desk { $0.hold = .milliseconds(30) }
    try desk.handshake()
    #expect(try desk.connect().first?["advice"]?["timeout"]?.int == 30)
    #expect(try desk.connect().count == 1)
    let patient = try Desk()
    try patient.handshake()
    _ = try patient.connect()
    let start = ContinuousClock().now
    #expect(try patient.connect(timeout: 30).count == 1)
    #expect(ContinuousClock().now - start >= .milliseconds(30))
  }

  @Test("a second connect ends the first one with HTTP status 500")
  func duplicate() throws {
    let desk = try Desk()
    try desk.listen()
    try desk.beginConnect()
    #expect(desk.server.mostConnectsOutstanding == 1)
    let second = Client(desk.server.url)
    second.cookies = desk.events.cookies
    try desk.beginConnect(by: second)
    let older = try desk.events.receive()
    #expect(older.status == 500)
    #expect(older.body.isEmpty)
    desk.server.perform(workitems(1))
    #expect(try second.receive().json?.count == 2)
    #expect(desk.server.mostConnectsOutstanding == 2)
  }

  @Test("a connect among other messages is not held")
  func batch() throws {
    let desk = try Desk()
    try desk.listen()
    let subscribe = desk.message("/meta/subscribe", [("subscription", "/a")])
    let replies = try desk.exchange(subscribe, desk.connectMessage())
    #expect(replies.map { $0["channel"]?.string } == ["/meta/subscribe", "/meta/connect"])
  }

  @Test("a client that does not connect again is forgotten")
  func silence() throws {
    let desk = try Desk { $0.maxInterval = .milliseconds(20) }
    try desk.handshake()
    try desk.wait { desk.server.cometDSessions == 0 }
    #expect(try desk.connect().first?["error"]?.string == "402::Unknown client")
  }

  @Test("a connect is not held any longer when its connection ends")
  func vanished() throws {
    let desk = try Desk()
    try desk.listen()
    try desk.beginConnect()
    desk.events.close()
    try desk.wait { desk.server.heldConnects == 0 }
  }

  @Test("a disconnect is answered, and the held connect comes back with the advice to stay away")
  func disconnect() throws {
    let desk = try Desk()
    try desk.listen()
    try desk.beginConnect()
    let reply = try #require(
      try desk.exchange(desk.message("/meta/disconnect"), by: desk.rest).first)
    #expect(reply["successful"]?.bool == true)
    let connect = try #require(try desk.endConnect().first)
    #expect(connect["successful"]?.bool == true)
    #expect(connect["advice"]?["reconnect"]?.string == "none")
    #expect(desk.server.cometDSessions == 0)
  }

  @Test("when the server loses its sessions, held connects are told to shake hands")
  func sessionsLost() throws {
    let desk = try Desk()
    try desk.startSession()
    try desk.listen()
    let path = "/me/workbins/\(try desk.workbin("callbacks"))"
    _ = try desk.post(path, ["operationName": "Subscribe"])
    #expect(desk.server.subscriptions == ["callbacks"])
    _ = try desk.waitingEvents()
    try desk.beginConnect()
    desk.server.perform(.sessionsLost)
    let reply = try #require(try desk.endConnect().first)
    #expect(reply["error"]?.string == "402::Unknown client")
    #expect(reply["advice"]?["reconnect"]?.string == "handshake")
    #expect(desk.server.subscriptions == [])
  }

  @Test("connections can be cut, and clients may come back")
  func cut() throws {
    let desk = try Desk()
    try desk.listen()
    try desk.beginConnect()
    desk.server.perform(.connectionsCut)
    #expect(throws: Client.Ended.self) { try desk.endConnect() }
    desk.events.close()
    #expect(try desk.connect(timeout: 0).first?["successful"]?.bool == true)
  }
}

import JSON
import Simulator
import Testing

@Suite("Subscribing and delivery over CometD")
struct DeliveryTests {
  private func number(_ number: Int) -> Occurrence {
    .published(channel: "/v2/me/workitems", ["number": .int(number)])
  }

  private func subscribe(_ desk: Desk, _ subscription: Tree) throws -> [Value] {
    try desk.exchange(desk.message("/meta/subscribe", [("subscription", subscription)]))
  }

  @Test(
    "one channel, several, and patterns can be subscribed to",
    arguments: [
      ("/v2/me/workitems", true), ("/v2/me/*", true), ("/v2/**", true), ("/**", true),
      ("/v2/*", false), ("/v2/me/emails", false),
    ])
  func patterns(pattern: String, isHeard: Bool) throws {
    for subscription: Tree in [.string(pattern), ["/other", .string(pattern)]] {
      let desk = try Desk()
      try desk.handshake()
      _ = try desk.connect()
      let reply = try #require(try subscribe(desk, subscription).first)
      #expect(reply["successful"]?.bool == true)
      #expect(reply["subscription"]?.text == subscription.text)
      desk.server.perform(number(1))
      #expect(try desk.waitingEvents().count == (isHeard ? 1 : 0))
    }
  }

  @Test("what is unsubscribed is not heard any more")
  func unsubscribe() throws {
    let desk = try Desk()
    try desk.listen()
    _ = try desk.exchange(desk.message("/meta/unsubscribe", [("subscription", "/**")]))
    desk.server.perform(number(1))
    #expect(try desk.waitingEvents().isEmpty)
  }

  @Test("a channel that is none fails the whole request; a meta channel is refused")
  func badChannels() throws {
    let desk = try Desk()
    try desk.handshake()
    let bad = desk.message("/meta/subscribe", [("subscription", "nochannel")])
    let answer = try desk.events.post("/api/v2/notifications", .array([bad]))
    #expect(answer.status == 500)
    #expect(answer.body.isEmpty)
    let meta = try #require(try subscribe(desk, "/meta/**").first)
    #expect(meta["error"]?.string?.hasPrefix("403:") == true)
    let missing = try #require(try desk.exchange(desk.message("/meta/subscribe")).first)
    #expect(missing["error"]?.string == "403::subscription_missing")
    let publish = try #require(
      try desk.exchange(desk.message("/v2/me/workitems", [("data", [:])])).first)
    #expect(publish["successful"]?.bool == false)
  }

  @Test("without acknowledgements events ride in any answer, before its reply")
  func anyAnswer() throws {
    let desk = try Desk()
    try desk.listen()
    desk.server.perform(number(7))
    let answer = try subscribe(desk, "/a")
    #expect(answer.map { $0["channel"]?.string } == ["/v2/me/workitems", "/meta/subscribe"])
  }

  @Test("with acknowledgements events come in connect answers only, each with the batch's number")
  func onlyConnects() throws {
    let desk = try Desk()
    try desk.listen(ack: true)
    desk.server.perform(number(7))
    #expect(try subscribe(desk, "/a").count == 1)
    let answer = try desk.connect(timeout: 0)
    #expect(answer.count == 2)
    #expect(answer.last?["ext"]?["ack"]?.int == 2)
    #expect(try desk.connect(timeout: 0).first?["ext"]?["ack"]?.int == 3)
  }

  @Test("a batch that is not acknowledged comes again, before what is newer")
  func resend() throws {
    let desk = try Desk()
    try desk.listen(ack: true)
    desk.server.perform(number(1))
    #expect(try desk.connect(timeout: 0).count == 2)
    desk.server.perform(number(2))
    let again = try desk.connect(timeout: 0, ack: 1)
    #expect(again.compactMap { $0["data"]?["number"]?.int } == [1, 2])
    #expect(again.last?["ext"]?["ack"]?.int == 3)
    #expect(try desk.connect(timeout: 0, ack: 4).count == 1)
  }

  @Test("what comes again keeps its first batch: a connect that arrives late undoes nothing")
  func overtaken() throws {
    let desk = try Desk()
    try desk.listen(ack: true)
    desk.server.perform(number(1))
    #expect(try desk.connect(timeout: 0).count == 2)
    desk.server.perform(number(2))
    // A connect that the client gave up long ago, and that lay somewhere.
    #expect(try desk.connect(timeout: 0, ack: 1).count == 3)
    let next = try desk.connect(timeout: 0, ack: 2)
    #expect(next.compactMap { $0["data"]?["number"]?.int } == [2])
  }

  @Test("an answer lost with its connection is sent again to who acknowledges an older batch")
  func lostAnswer() throws {
    let desk = try Desk()
    try desk.listen(ack: true)
    try desk.beginConnect()
    desk.events.close()
    try desk.wait { desk.server.heldConnects == 0 }
    desk.server.perform(number(5))
    #expect(try desk.waitingEvents().map { $0["number"]?.int } == [5])
  }

  @Test("the URL may have any ending", arguments: ["", "/", "/handshake", "/connect", "/x/y"])
  func suffix(ending: String) throws {
    let desk = try Desk()
    let body: Tree = [["channel": "/meta/handshake", "version": "1.0"]]
    let answer = try desk.rest.post("/api/v2/notifications" + ending, body)
    #expect(answer.json?.elements.map { $0["successful"]?.bool } == [true])
  }

  @Test(
    "what is no JSON array is answered with HTTP status 400",
    arguments: ["", "{}", "[", "{\"channel\":\"/meta/handshake\"}", "null"])
  func notAnArray(body: String) throws {
    let desk = try Desk()
    let answer = try desk.rest.request("POST", "/api/v2/notifications", body: Array(body.utf8))
    #expect(answer.status == 400)
    #expect(try desk.rest.get("/api/v2/notifications").status == 400)
  }

  @Test("messages that make no sense are refused one by one", arguments: ["1", "null", "{}", "[]"])
  func nonsense(message: String) throws {
    let desk = try Desk()
    let answer = try desk.rest.request(
      "POST", "/api/v2/notifications", body: Array("[\(message)]".utf8))
    #expect(answer.json?.elements.map { $0["successful"]?.bool } == [false])
  }

  @Test("each agent hears only what concerns that agent")
  func otherAgents() throws {
    let desk = try Desk()
    try desk.startSession()
    try desk.listen()
    let id = try #require(desk.server.interactions(in: "billing").first)
    desk.server.perform(.pulledByOther(interaction: id, agent: "agent3"))
    #expect(try desk.waitingEvents().isEmpty)
  }
}

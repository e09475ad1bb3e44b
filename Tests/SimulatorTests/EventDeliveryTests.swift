import JSON
import Simulator
import Testing

@Suite("Subscribing and delivery over CometD")
struct EventDeliveryTests {
  private func published(_ number: Int) -> WorldEvent {
    .published(channel: "/v2/me/workitems", ["number": .int(number)])
  }

  private func subscribe(_ agent: AgentClient, _ subscription: JSONValue) throws -> [JSONView] {
    try agent.sendMessages(agent.message("/meta/subscribe", [("subscription", subscription)]))
  }

  @Test(
    "one channel, several, and patterns can be subscribed to",
    arguments: [
      ("/v2/me/workitems", true), ("/v2/me/*", true), ("/v2/**", true), ("/**", true),
      ("/v2/*", false), ("/v2/me/emails", false),
    ])
  func patterns(pattern: String, isDelivered: Bool) throws {
    for subscription: JSONValue in [.string(pattern), ["/other", .string(pattern)]] {
      let agent = try AgentClient()
      try agent.handshake()
      _ = try agent.connect()
      let reply = try #require(try subscribe(agent, subscription).first)
      #expect(reply["successful"]?.bool == true)
      #expect(reply["subscription"]?.text == subscription.text)
      agent.server.perform(published(1))
      #expect(try agent.fetchEvents().count == (isDelivered ? 1 : 0))
    }
  }

  @Test("what is unsubscribed is not heard any more")
  func unsubscribe() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    _ = try agent.sendMessages(agent.message("/meta/unsubscribe", [("subscription", "/**")]))
    agent.server.perform(published(1))
    #expect(try agent.fetchEvents().isEmpty)
  }

  @Test("a channel that is none fails the whole request; a meta channel is refused")
  func badChannels() throws {
    let agent = try AgentClient()
    try agent.handshake()
    let invalidRequest = agent.message("/meta/subscribe", [("subscription", "nochannel")])
    let response = try agent.eventClient.post("/api/v2/notifications", .array([invalidRequest]))
    #expect(response.status == 500)
    #expect(response.body.isEmpty)
    let metaReply = try #require(try subscribe(agent, "/meta/**").first)
    #expect(metaReply["error"]?.string?.hasPrefix("403:") == true)
    let emptyReply = try #require(try agent.sendMessages(agent.message("/meta/subscribe")).first)
    #expect(emptyReply["error"]?.string == "403::subscription_missing")
    let publishReply = try #require(
      try agent.sendMessages(agent.message("/v2/me/workitems", [("data", [:])])).first)
    #expect(publishReply["successful"]?.bool == false)
  }

  @Test("without acknowledgements events ride in any answer, before its reply")
  func eventsInAnyResponse() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    agent.server.perform(published(7))
    let response = try subscribe(agent, "/a")
    #expect(response.map { $0["channel"]?.string } == ["/v2/me/workitems", "/meta/subscribe"])
  }

  @Test("with acknowledgements events come in connect answers only, each with the batch's number")
  func eventsInConnectResponses() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe(ack: true)
    agent.server.perform(published(7))
    #expect(try subscribe(agent, "/a").count == 1)
    let response = try agent.connect(timeout: 0)
    #expect(response.count == 2)
    #expect(response.last?["ext"]?["ack"]?.int == 2)
    #expect(try agent.connect(timeout: 0).first?["ext"]?["ack"]?.int == 3)
  }

  @Test("a batch that is not acknowledged comes again, before what is newer")
  func resend() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe(ack: true)
    agent.server.perform(published(1))
    #expect(try agent.connect(timeout: 0).count == 2)
    agent.server.perform(published(2))
    let again = try agent.connect(timeout: 0, ack: 1)
    #expect(again.compactMap { $0["data"]?["number"]?.int } == [1, 2])
    #expect(again.last?["ext"]?["ack"]?.int == 3)
    #expect(try agent.connect(timeout: 0, ack: 4).count == 1)
  }

  @Test("what comes again keeps its first batch: a connect that arrives late undoes nothing")
  func lateConnect() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe(ack: true)
    agent.server.perform(published(1))
    #expect(try agent.connect(timeout: 0).count == 2)
    agent.server.perform(published(2))
    // A connect that the client gave up long ago, and that lay somewhere.
    #expect(try agent.connect(timeout: 0, ack: 1).count == 3)
    let next = try agent.connect(timeout: 0, ack: 2)
    #expect(next.compactMap { $0["data"]?["number"]?.int } == [2])
  }

  @Test("the URL may have any ending", arguments: ["", "/", "/handshake", "/connect", "/x/y"])
  func pathSuffix(ending: String) throws {
    let agent = try AgentClient()
    let body: JSONValue = [["channel": "/meta/handshake", "version": "1.0"]]
    let response = try agent.restClient.post("/api/v2/notifications" + ending, body)
    #expect(response.json?.elements.map { $0["successful"]?.bool } == [true])
  }

  @Test(
    "what is no JSON array is answered with HTTP status 400",
    arguments: ["", "{}", "[", "{\"channel\":\"/meta/handshake\"}", "null"])
  func notAnArray(body: String) throws {
    let agent = try AgentClient()
    let response = try agent.restClient.request(
      "POST", "/api/v2/notifications", body: Array(body.utf8))
    #expect(response.status == 400)
    #expect(try agent.restClient.get("/api/v2/notifications").status == 400)
  }

  @Test("messages that make no sense are refused one by one", arguments: ["1", "null", "{}", "[]"])
  func malformedMessages(message: String) throws {
    let agent = try AgentClient()
    let response = try agent.restClient.request(
      "POST", "/api/v2/notifications", body: Array("[\(message)]".utf8))
    #expect(response.json?.elements.map { $0["successful"]?.bool } == [false])
  }

  @Test("each agent hears only what concerns that agent")
  func otherAgents() throws {
    let agent = try AgentClient()
    try agent.startSession()
    try agent.connectAndSubscribe()
    let id = try #require(agent.server.interactions(in: "billing").first)
    agent.server.perform(.pulledByOther(interaction: id, agent: "agent3"))
    #expect(try agent.fetchEvents().isEmpty)
  }
}

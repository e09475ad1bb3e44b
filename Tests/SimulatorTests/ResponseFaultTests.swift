import JSON
import Simulator
import Testing

@Suite("What can go wrong with an answer")
struct ResponseFaultTests {
  private func pullBody(_ id: String) -> JSONValue {
    ["operationName": "PullInteraction", "id": .string(id)]
  }

  private func agent() throws -> (AgentClient, path: String, id: String) {
    let agent = try AgentClient()
    try agent.startAndListen()
    let path = "/api/v2/workbins/\(try agent.workbinID("callbacks"))"
    return (agent, path, try #require(agent.server.interactions(in: "callbacks").first))
  }

  @Test("a lost answer: it is done, and the connection ends")
  func lose() throws {
    let (agent, path, id) = try agent()
    try agent.server.inject("lose any")
    #expect(throws: HTTPClient.ConnectionClosed.self) {
      try agent.restClient.post(path, pullBody(id))
    }
    agent.restClient.close()
    #expect(agent.server.holder(of: id) == "agent1")
    #expect(try agent.restClient.get("/api/v2/me").status == 200)
  }

  @Test("a lost request: nothing is done, and the connection ends")
  func drop() throws {
    let (agent, path, id) = try agent()
    try agent.server.inject("drop any")
    #expect(throws: HTTPClient.ConnectionClosed.self) {
      try agent.restClient.post(path, pullBody(id))
    }
    #expect(agent.server.holder(of: id) == nil)
  }

  @Test("silence: it is done, and nothing comes on a connection that stays")
  func silence() throws {
    let (agent, path, id) = try agent()
    try agent.server.inject("silence PullInteraction")
    try agent.restClient.send("POST", path, body: pullBody(id).bytes)
    try agent.waitUntil { agent.server.holder(of: id) == "agent1" }
    #expect(!agent.restClient.hasData(within: 50))
  }

  @Test(
    "a fault that is aimed at a message meets it, whatever is added to the address it is sent to",
    arguments: [
      ("", "connect"), ("/connect", "connect"), ("/handshake", "handshake"),
      ("/disconnect", "disconnect"), ("/", "messages"),
    ])
  func suffix(_ suffix: String, _ aim: String) throws {
    let (agent, _, _) = try agent()
    let message: JSONValue = ["channel": .string("/meta/\(aim)"), "id": "1"]
    try agent.server.inject("status calls 500")
    try agent.server.inject("status \(aim) 504")
    let answer = try agent.restClient.post("/api/v2/notifications\(suffix)", .array([message]))
    #expect(answer.status == 504)
  }

  @Test("what is in the body counts, not what the address says is in it")
  func misleadingSuffix() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.server.inject("status connect 504")
    let subscribe = agent.message("/meta/subscribe", [("subscription", "/a")])
    #expect(try post(.array([subscribe]), to: "/connect", by: agent).status == 200)
    #expect(try post(.array([agent.connectMessage()]), to: "/x/y", by: agent).status == 504)
  }

  @Test(
    "a message among others is met as well", arguments: ["connect", "subscribe", "unsubscribe"])
  func batch(aim: String) throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.server.inject("status \(aim) 504")
    let messages: JSONValue = .array([
      agent.message("/meta/unsubscribe", [("subscription", "/a")]),
      agent.message("/meta/subscribe", [("subscription", "/a")]), agent.connectMessage(),
    ])
    #expect(try post(messages, to: "/connect", by: agent).status == 504)
    #expect(try post(messages, to: "/connect", by: agent).status == 200)
  }

  @Test(
    "an address is the CometD server's however it is written",
    arguments: [
      "/api/v2//notifications/connect", "/api/v2/notifications?a=b", "/api/v2/notif%69cations/",
    ])
  func writings(path: String) throws {
    let agent = try AgentClient()
    try agent.server.inject("status calls 500")
    try agent.server.inject("status handshake 504")
    let handshake: JSONValue = [["channel": "/meta/handshake"]]
    #expect(try agent.restClient.post(path, handshake).status == 504)
    #expect(try agent.restClient.post(path, handshake).json?.count == 1)
    #expect(try agent.restClient.post("/api/v2/notificationsx", handshake).status == 500)
  }

  private func post(
    _ messages: JSONValue, to suffix: String, by agent: AgentClient
  ) throws -> HTTPClient.Response {
    try agent.eventClient.post("/api/v2/notifications" + suffix, messages)
  }

  @Test("a stall: the answer stops in the middle")
  func stall() throws {
    let (agent, _, _) = try agent()
    let fullBody = try agent.restClient.get("/api/v2/me").body
    try agent.server.inject("stall /me")
    try agent.restClient.send("GET", "/api/v2/me")
    let head = try agent.restClient.receiveHead()
    #expect(head.header("Content-Length") == String(fullBody.count))
    let receivedHalf = try agent.restClient.receiveBody(fullBody.count / 2)
    #expect(receivedHalf == Array(fullBody.prefix(fullBody.count / 2)))
    #expect(!agent.restClient.hasData(within: 50))
  }

  @Test("a cut answer ends after so many bytes of its body", arguments: [0, 1, 40, 100_000])
  func cut(bytes: Int) throws {
    let (agent, _, _) = try agent()
    let fullBody = try agent.restClient.get("/api/v2/me").body
    try agent.server.inject("cut calls \(bytes)")
    try agent.restClient.send("GET", "/api/v2/me")
    _ = try agent.restClient.receiveHead()
    let receivedBytes = try agent.restClient.receiveBody(min(bytes, fullBody.count))
    #expect(receivedBytes == Array(fullBody.prefix(bytes)))
    #expect(throws: HTTPClient.ConnectionClosed.self) { try agent.restClient.receiveBody(1) }
  }

  @Test("a delay: the answer comes later, other answers do not")
  func delay() throws {
    let (agent, _, _) = try agent()
    try agent.server.inject("delay /me 200ms")
    let start = ContinuousClock().now
    try agent.restClient.send("GET", "/api/v2/me")
    #expect(try agent.eventClient.get("/api/v2/users").status == 200)
    #expect(try agent.restClient.receive().status == 200)
    #expect(ContinuousClock().now - start >= .milliseconds(200))
  }

  @Test("an empty 200: it is done; a page or a status: it is not")
  func replacedResponses() throws {
    let (agent, path, _) = try agent()
    let ids = agent.server.interactions(in: "callbacks")
    let cases: [(String, Int, String, Bool)] = [
      ("empty any", 200, "", true), ("page any", 200, "<!DOCTYPE html>", false),
      ("status any 503", 503, "<!DOCTYPE html>", false), ("status any 403", 403, "<!DOC", false),
      ("status any 401", 401, #"{"statusCode":20"#, false),
      ("refuse any 4", 200, #"{"statusCode":4,"statusMessage":"#, false),
    ]
    for ((text, status, beginning, isDone), id) in zip(cases, ids) {
      try agent.server.inject(text)
      let response = try agent.restClient.post(path, pullBody(id))
      #expect(response.status == status)
      #expect(response.text.hasPrefix(beginning))
      #expect(response.body.isEmpty == beginning.isEmpty)
      #expect((agent.server.holder(of: id) == "agent1") == isDone)
    }
    #expect(try agent.restClient.get("/api/v2/me").status == 200)
  }

  @Test("what is aimed at is hit, as often as was said, and nothing else")
  func requestMatchers() throws {
    let (agent, path, id) = try agent()
    try agent.server.inject("status PullInteraction 500")
    try agent.server.inject("status /users 502 2")
    try agent.server.inject("status subscribe 504")
    #expect(
      agent.server.activeFaults
        == ["status PullInteraction 500", "status /users 502 2", "status subscribe 504"])
    #expect(try agent.restClient.get("/api/v2/me").status == 200)
    #expect(
      (1...3).map { _ in try? agent.restClient.get("/api/v2/users").status } == [502, 502, 200])
    #expect(try agent.restClient.post(path, pullBody(id)).status == 500)
    #expect(try agent.restClient.post(path, pullBody(id)).status == 200)
    let subscribe = agent.message("/meta/subscribe", [("subscription", "/a")])
    let notifications = AgentClient.apiPath + "/notifications"
    #expect(try agent.eventClient.post(notifications, .array([subscribe])).status == 504)
    #expect(try agent.eventClient.post(notifications, .array([subscribe])).status == 200)
    #expect(agent.server.activeFaults == [])
  }

  @Test("the answer to a connect that is held already is lost too; its events come again with ack")
  func heldConnect() throws {
    let agent = try AgentClient()
    try agent.startSession()
    try agent.connectAndSubscribe(ack: true)
    _ = try agent.connect(timeout: 0)
    try agent.beginConnect()
    try agent.server.inject("lose connect")
    agent.server.perform(.agentInvited(.email))
    #expect(throws: HTTPClient.ConnectionClosed.self) { try agent.endConnect() }
    agent.eventClient.close()
    let again = try agent.connect(timeout: 0)
    #expect(again.first?["data"]?["email"]?["state"]?.string == "Invited")
  }

  @Test(
    "Bayeux refuses in its own words, with the advice that belongs to the code",
    arguments: [("402", "handshake"), ("401", "none"), ("403", "none")])
  func refused(code: String, reconnect: String) throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.server.inject("refuse connect \(code)")
    let reply = try #require(try agent.connect(timeout: 0).last)
    #expect(reply["successful"]?.bool == false)
    #expect(reply["error"]?.string?.hasPrefix("\(code)::") == true)
    #expect(reply["advice"]?["reconnect"]?.string == reconnect)
    #expect(try agent.connect(timeout: 0).last?["successful"]?.bool == true)
  }

  @Test("healing ends all that is still to come")
  func clear() throws {
    let (agent, _, _) = try agent()
    for text in ["lose any 9", "dialect status", "swallow 3", "rival 2", "multiple-clients 5"] {
      try agent.server.inject(text)
    }
    #expect(agent.server.activeFaults.count == 4)
    try agent.server.inject("heal")
    #expect(agent.server.activeFaults == [])
    #expect(try agent.get("/me")["statusCode"]?.int == 0)
    agent.server.perform(.agentInvited(.email))
    #expect(try agent.fetchEvents().count == 1)
  }

  @Test("more armed faults than anybody needs push the oldest out")
  func maxFaultCount() throws {
    let agent = try AgentClient()
    for number in 1...300 { try agent.server.inject("lose /nowhere/\(number)") }
    #expect(agent.server.activeFaults.count == 200)
    #expect(agent.server.activeFaults.last == "lose /nowhere/300")
  }
}

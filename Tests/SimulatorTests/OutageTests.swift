import JSON
import Simulator
import Testing

@Suite("The server goes away, forgets, and comes back")
struct OutageTests {
  private func isReachable(_ agent: AgentClient) -> Bool {
    agent.restClient.close()
    return (try? agent.restClient.get("/api/v2/me").status) == 200
  }

  @Test("a restart forgets logins and clients and ends connections; agents keep what they hold")
  func restart() throws {
    let agent = try AgentClient()
    try agent.startAndListen()
    let id = try #require(agent.server.interactions(in: "callbacks").first)
    try agent.pull(id, from: "callbacks")
    _ = try agent.fetchEvents()
    try agent.beginConnect()
    let cookie = agent.restClient.cookies["JSESSIONID"]
    try agent.server.inject("restart")
    #expect(throws: HTTPClient.ConnectionClosed.self) { try agent.endConnect() }
    #expect(agent.server.cometDSessionCount == 0)
    agent.eventClient.close()
    agent.restClient.close()
    #expect(try agent.connect().last?["error"]?.string == "402::Unknown client")
    #expect(try agent.restClient.get("/api/v2/me").status == 200)
    #expect(agent.restClient.cookies["JSESSIONID"] != cookie)
    #expect(agent.server.holder(of: id) == "agent1")
  }

  @Test("while the server is away nobody gets in; it comes back on the same port")
  func downtime() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    let start = ContinuousClock().now
    try agent.server.inject("restart 150ms")
    #expect(!isReachable(agent))
    try agent.waitUntil { isReachable(agent) }
    #expect(ContinuousClock().now - start >= .milliseconds(150))
    agent.eventClient.close()
    #expect(try agent.connect().last?["successful"]?.bool == false)
  }

  @Test("an outage ends connections and forgets nothing")
  func outage() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    _ = try agent.connect(timeout: 0)
    let cookie = agent.restClient.cookies["JSESSIONID"]
    try agent.server.inject("outage 50ms")
    #expect(!isReachable(agent))
    try agent.waitUntil { isReachable(agent) }
    agent.eventClient.close()
    #expect(try agent.connect(timeout: 0).last?["successful"]?.bool == true)
    #expect(agent.restClient.cookies["JSESSIONID"] == cookie)
  }

  @Test("outages over each other end with the last one; a stopped server stays away")
  func overlappingOutages() throws {
    let agent = try AgentClient()
    try agent.server.inject("outage 20ms")
    try agent.server.inject("outage 40ms")
    try agent.waitUntil { isReachable(agent) }
    try agent.server.inject("outage 10ms")
    agent.server.stop()
    #expect(!isReachable(agent))
  }

  @Test("what is forgotten is forgotten alone: logins, clients, tokens, contact-centre sessions")
  func lostSessions() throws {
    let agent = try AgentClient { $0.requiresCSRFToken = true }
    agent.restClient.headers = [("X-CSRF-TOKEN", try #require(try csrfToken(agent)))]
    agent.eventClient.headers = agent.restClient.headers
    agent.eventClient.cookies = agent.restClient.cookies
    try agent.startAndListen()
    try agent.server.inject("new-tokens")
    #expect(try agent.restClient.post("/api/v2/me", ["operationName": "Ready"]).status == 403)
    agent.restClient.headers = [("X-CSRF-TOKEN", try #require(try csrfToken(agent)))]
    agent.eventClient.headers = agent.restClient.headers
    #expect(try agent.post("/me", ["operationName": "Ready"])["statusCode"]?.int == 0)
    try agent.server.inject("end-sessions")
    #expect(try agent.post("/me", ["operationName": "Ready"])["statusCode"]?.int == 3)
    try agent.server.inject("expire-clients")
    #expect(try agent.connect().last?["error"]?.string == "402::Unknown client")
    try agent.server.inject("expire-logins")
    #expect(try agent.restClient.post("/api/v2/me", ["operationName": "Ready"]).status == 403)
  }

  private func csrfToken(_ agent: AgentClient) throws -> String? {
    try agent.restClient.get("/api/v2/me").header("X-CSRF-TOKEN")
  }
}

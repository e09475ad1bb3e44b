import JSON
import Simulator
import Testing

/// One session of a browser may have its connect held; the others poll. [CometD 3.1]
@Suite("Several clients in one browser")
struct BrowserTests {
  private static let multipleClients =
    #"{"interval":2000,"timeout":30000,"reconnect":"retry","multiple-clients":true}"#
  private static let usual = #"{"interval":0,"timeout":30000,"reconnect":"retry"}"#

  /// Another session that bears the cookie of an agent's.
  private func sibling(of agent: AgentClient) throws -> AgentClient {
    let other = AgentClient(alongside: agent, as: HTTPClient.agent1)
    other.eventClient.cookies = agent.eventClient.cookies
    try other.connectAndSubscribe()
    return other
  }

  private func advice(_ reply: [JSONView]) -> String? { reply.last?["advice"]?.text }

  @Test("the second one is answered at once and told to poll, as often as it comes")
  func polling() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    let other = try sibling(of: agent)
    #expect(other.eventClient.cookies == agent.eventClient.cookies)
    try agent.beginConnect()
    for timeout in [nil, 60_000, 0] {
      let reply = try other.connect(timeout: timeout)
      #expect(reply.last?["successful"]?.bool == true)
      #expect(advice(reply) == Self.multipleClients)
    }
    #expect(agent.server.heldConnectCount == 1)
  }

  @Test("both are told all the same what happens, the second one with its next connect")
  func delivery() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    let other = try sibling(of: agent)
    try agent.beginConnect()
    #expect(advice(try other.connect()) == Self.multipleClients)
    agent.server.perform(.published(channel: "/a", 1))
    #expect(try agent.endConnect().first?["data"]?.int == 1)
    #expect(try other.connect().first?["data"]?.int == 1)
  }

  @Test("the advice is taken back when the other one has disconnected")
  func disconnected() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    let other = try sibling(of: agent)
    try agent.beginConnect()
    _ = try other.connect()
    _ = try agent.sendMessages(agent.message("/meta/disconnect"), by: agent.restClient)
    _ = try agent.endConnect()
    try other.beginConnect()
    agent.server.perform(.published(channel: "/a", 1))
    let reply = try other.endConnect()
    #expect(reply.count == 2)
    #expect(advice(reply) == Self.usual)
    #expect(advice(try other.connect(timeout: 0)) == Self.usual)
    try other.beginConnect()
    agent.server.perform(.published(channel: "/a", 2))
    #expect(advice(try other.endConnect()) == nil)
  }

  @Test("whose turn it is changes when the first one is between two connects")
  func turns() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    let other = try sibling(of: agent)
    try agent.beginConnect()
    agent.server.perform(.published(channel: "/a", 1))
    _ = try agent.endConnect()
    _ = try other.connect(timeout: 0)
    try other.beginConnect()
    #expect(advice(try agent.connect()) == Self.multipleClients)
  }

  @Test("a client that went away without a word counts until its connect has ended")
  func abandoned() throws {
    let agent = try AgentClient { $0.holdTimeout = .milliseconds(300) }
    try agent.connectAndSubscribe()
    let other = try sibling(of: agent)
    try agent.beginConnect()
    agent.eventClient.close()
    try agent.waitUntil { agent.server.heldConnectCount == 0 }
    #expect(try other.connect().last?["advice"]?["multiple-clients"]?.bool == true)
    try agent.waitUntil { try advice(other.connect(timeout: 0))?.contains("multiple") == false }
    try other.beginConnect()
  }

  @Test("one client that has two sessions, one after the other, is one client")
  func anew() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.connectAndSubscribe()
    try agent.beginConnect()
  }

  @Test("clients of different browsers, and of different agents in them, don't meet")
  func others() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.beginConnect()
    let other = AgentClient(alongside: agent)
    try other.connectAndSubscribe()
    #expect(advice(try other.connect(timeout: 1)) == Self.usual)
  }

  @Test("at a word the next connects that could be held are answered so, and then as usual again")
  func fault() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.server.inject("multiple-clients 2")
    agent.server.perform(.published(channel: "/a", 1))
    #expect(try agent.connect().count == 2)
    for _ in 1...2 { #expect(advice(try agent.connect(timeout: 60_000)) == Self.multipleClients) }
    try agent.beginConnect()
    agent.server.perform(.published(channel: "/a", 2))
    #expect(advice(try agent.endConnect()) == Self.usual)
  }

  @Test("healing takes the advice back")
  func heal() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.server.inject("multiple-clients 5")
    #expect(advice(try agent.connect()) == Self.multipleClients)
    try agent.server.inject("heal")
    #expect(advice(try agent.connect(timeout: 1)) == Self.usual)
  }
}

import JSON
import Simulator
import Testing

/// A server sees that a client is gone only when it writes to it. [CometD 3.1, 5.0]
@Suite("A held connect whose client closes the connection")
struct AbandonedConnectTests {
  /// An agent whose held connect has lost its connection.
  private func agent(
    ack: Bool = false, _ change: (inout Configuration) -> Void = { _ in }
  ) throws -> AgentClient {
    let agent = try AgentClient(change)
    try agent.connectAndSubscribe(ack: ack)
    try agent.beginConnect()
    agent.eventClient.close()
    try agent.waitUntil { agent.server.heldConnectCount == 0 }
    return agent
  }

  private func publish(_ numbers: Int..., on agent: AgentClient) {
    for number in numbers { agent.server.perform(.published(channel: "/a", .int(number))) }
  }

  @Test("takes what comes first with it; what follows waits for the next connect")
  func lost() throws {
    let agent = try agent()
    publish(1, 2, 3, on: agent)
    #expect(try agent.fetchEvents().map(\.int) == [2, 3])
  }

  @Test("loses nothing with acknowledgements: it comes again with the next connect")
  func kept() throws {
    let agent = try agent(ack: true)
    publish(1, 2, 3, on: agent)
    #expect(try agent.fetchEvents().map(\.int) == [1, 2, 3])
    #expect(try agent.fetchEvents().isEmpty)
  }

  @Test("loses nothing where the client is back before anything happens", arguments: [true, false])
  func backInTime(ack: Bool) throws {
    let agent = try agent(ack: ack)
    try agent.beginConnect()
    publish(1, on: agent)
    #expect(try agent.endConnect().compactMap { $0["data"]?.int } == [1])
    #expect(agent.server.peakOutstandingConnects == 1)
  }

  @Test("loses as much where the server's side or the way between has cut it")
  func cut() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    try agent.beginConnect()
    try agent.server.inject("disconnect")
    publish(1, 2, on: agent)
    agent.eventClient.close()
    #expect(try agent.fetchEvents().map(\.int) == [2])
  }

  @Test("meets no fault that is aimed at an answer: there is none")
  func faults() throws {
    let agent = try agent()
    try agent.server.inject("lose connect")
    publish(1, on: agent)
    #expect(agent.server.activeFaults == ["lose connect"])
  }

  @Test("keeps the session for the rest of its hold and the usual time, not for ever")
  func expiry() throws {
    let agent = try agent {
      ($0.holdTimeout, $0.maxInterval) = (.milliseconds(200), .milliseconds(100))
    }
    #expect(agent.server.cometDSessionCount == 1)
    try agent.waitUntil { agent.server.cometDSessionCount == 0 }
  }

  @Test("what rides in another answer is lost with that one")
  func otherAnswers() throws {
    let agent = try AgentClient()
    try agent.connectAndSubscribe()
    publish(1, on: agent)
    try agent.server.inject("lose subscribe")
    let subscribe = agent.message("/meta/subscribe", [("subscription", "/b")])
    #expect(throws: HTTPClient.ConnectionClosed.self) { try agent.sendMessages(subscribe) }
    agent.eventClient.close()
    #expect(try agent.fetchEvents().isEmpty)
  }
}

import JSON
import Simulator
import Testing

/// What a held connect and the next one are told. [CometD 3.1, 5.0]
@Suite("How CometD sessions end")
struct SessionEndTests {
  private func agent(ack: Bool = false) throws -> AgentClient {
    let agent = try AgentClient()
    try agent.startSession()
    try agent.connectAndSubscribe(ack: ack)
    return agent
  }

  private func expectUnknown(_ agent: AgentClient) throws {
    let reply = try #require(try agent.connect().last)
    #expect(reply["successful"]?.bool == false)
    #expect(reply["error"]?.string == "402::Unknown client")
    #expect(reply["advice"]?["reconnect"]?.string == "handshake")
    #expect(agent.server.cometDSessionCount == 0)
  }

  @Test("a client's disconnect is answered, and the held connect brings the advice to stay away")
  func disconnect() throws {
    let agent = try agent()
    try agent.beginConnect()
    let reply = try #require(
      try agent.sendMessages(agent.message("/meta/disconnect"), by: agent.restClient).first)
    #expect(reply["successful"]?.bool == true)
    let connect = try #require(try agent.endConnect().first)
    #expect(connect["channel"]?.string == "/meta/connect")
    #expect(connect["successful"]?.bool == true)
    #expect(connect["advice"]?["reconnect"]?.string == "none")
    try expectUnknown(agent)
  }

  @Test("the server's own disconnect comes with the held connect, which advises to stay away")
  func serverDisconnect() throws {
    let agent = try agent()
    try agent.beginConnect()
    try agent.server.inject("disconnect-clients")
    let answer = try agent.endConnect()
    #expect(answer.first?.text == #"{"channel":"/meta/disconnect","successful":true}"#)
    #expect(answer.map { $0["channel"]?.string } == ["/meta/disconnect", "/meta/connect"])
    #expect(answer.last?["successful"]?.bool == true)
    #expect(answer.last?["advice"]?["reconnect"]?.string == "none")
    try expectUnknown(agent)
  }

  @Test("of the server's own disconnect, who holds no connect hears but 402")
  func serverDisconnectUnheard() throws {
    let agent = try agent()
    try agent.server.inject("disconnect-clients")
    let subscribe = agent.message("/meta/subscribe", [("subscription", "/a")])
    #expect(try agent.sendMessages(subscribe).first?["error"]?.string == "402::Unknown client")
    try expectUnknown(agent)
  }

  @Test("the server's own disconnect bears a batch's number where batches are numbered")
  func serverDisconnectAcknowledged() throws {
    let agent = try agent(ack: true)
    _ = try agent.fetchEvents()
    try agent.beginConnect()
    try agent.server.inject("disconnect-clients")
    let answer = try agent.endConnect()
    #expect(answer.first?["channel"]?.string == "/meta/disconnect")
    #expect(answer.last?["ext"]?["ack"]?.int == 3)
  }

  @Test("an advice that was due comes with the end, but for the word to retry")
  func advice() throws {
    let agent = try agent()
    try agent.server.inject("multiple-clients")
    _ = try agent.connect()
    try agent.beginConnect()
    try agent.server.inject("disconnect-clients")
    let advice = try agent.endConnect().last?["advice"]?.text
    #expect(advice == #"{"interval":0,"timeout":30000,"reconnect":"none"}"#)
  }

  @Test("a session that expires lets its held connect fail; the next one is told to shake hands")
  func expire() throws {
    let agent = try agent()
    let path = "/me/workbins/\(try agent.workbinID("callbacks"))"
    _ = try agent.post(path, ["operationName": "Subscribe"])
    #expect(agent.server.subscribedWorkbinNames == ["callbacks"])
    _ = try agent.fetchEvents()
    try agent.beginConnect()
    try agent.server.inject("expire-clients")
    let answer = try agent.eventClient.receive()
    #expect(answer.status == 500)
    #expect(answer.body.isEmpty)
    #expect(agent.server.subscribedWorkbinNames == [])
    try expectUnknown(agent)
  }

  @Test("what the client watches ends with its session, however that ends")
  func subscriptions() throws {
    let agent = try agent()
    let path = "/me/workbins/\(try agent.workbinID("callbacks"))"
    _ = try agent.post(path, ["operationName": "Subscribe"])
    try agent.server.inject("disconnect-clients")
    #expect(agent.server.subscribedWorkbinNames == [])
  }

  @Test("a plan can let the server end sessions")
  func plan() throws {
    let agent = try agent()
    let plan = try FaultPlan(toml: "[[at]]\ntime = \"0s\"\nfault = \"disconnect-clients\"\n")
    try agent.beginConnect()
    agent.server.startFaultPlan(plan)
    #expect(try agent.endConnect().count == 2)
  }
}

import JSON
import Simulator
import Testing

@Suite("Notifications twice, never or in another order; rivals; dialects")
struct NotificationFaultTests {
  private func agent() throws -> AgentClient {
    let agent = try AgentClient()
    try agent.startAndListen()
    return agent
  }

  @Test("notifications come twice, never, or the last first")
  func order() throws {
    let agent = try agent()
    func invited() throws -> [String?] {
      for _ in 1...3 { agent.server.perform(.agentInvited(.email)) }
      return try agent.fetchEvents().map { $0["email"]?["id"]?.string }
    }
    try agent.server.inject("duplicate 2")
    let duplicated = try invited()
    #expect(duplicated.count == 5)
    #expect(
      duplicated[0] == duplicated[1] && duplicated[2] == duplicated[3]
        && duplicated[4] != duplicated[3])
    try agent.server.inject("swallow 2")
    #expect(try invited().count == 1)
    try agent.server.inject("reverse 3")
    let reversed = try invited()
    let held = try agent.get("/me/emails?fields=id")["emails"]?.array.suffix(3) ?? []
    #expect(reversed == held.map { $0["id"]?.string }.reversed())
  }

  @Test("what waits for more to be reversed does not wait for ever")
  func incompleteReversal() throws {
    let agent = try agent()
    try agent.server.inject("reverse 5")
    agent.server.perform(.agentInvited(.email))
    agent.server.perform(.agentInvited(.chat))
    var events: [JSONView] = []
    try agent.waitUntil {
      events += (try? agent.fetchEvents()) ?? []
      return events.count == 2
    }
    #expect(events[0]["chat"] != nil)
    #expect(agent.server.activeFaults == [])
  }

  @Test("another agent is faster between the list and the pull")
  func rival() throws {
    let agent = try agent()
    let ids = agent.server.interactions(in: "billing")
    _ = try agent.post("/workbins/\(agent.workbinID("billing"))", ["operationName": "Subscribe"])
    _ = try agent.fetchEvents()
    try agent.server.inject("rival 2")
    #expect(try agent.pull(ids[0], from: "billing")["statusCode"]?.int == 6)
    #expect(try agent.fetchEvents().map { $0["action"]?.string } == ["ItemRemoved"])
    try agent.server.inject("dialect late-refusal")
    let response = try agent.pull(ids[1], from: "billing")
    #expect(response["statusCode"]?.int == 0)
    let last = try #require(try agent.fetchEvents().last)
    #expect(last["notificationType"]?.string == "Error")
    #expect(last["referenceId"]?.int == response["referenceId"]?.int)
    #expect(try agent.pull(ids[2], from: "billing")["statusCode"]?.int == 0)
    #expect(agent.server.holder(of: ids[0]) == "agent2")
  }

  @Test("colleagues take, the server takes away, offers, and lets a pull fail")
  func serverFaults() throws {
    let agent = try agent()
    let count = { () -> Int in
      agent.server.workbinNames.reduce(0) { $0 + agent.server.interactions(in: $1).count }
    }
    let before = count()
    try agent.server.inject("take")
    #expect(count() == before - 1)
    try agent.server.inject("invite workitem")
    #expect(try agent.fetchEvents().last?["workitem"]?["state"]?.string == "Invited")
    try agent.server.inject("revoke")
    #expect(try agent.fetchEvents().last?["workitem"]?["state"]?.string == "Revoked")
    try agent.server.inject("revoke")
    #expect(try agent.fetchEvents().isEmpty)
    try agent.server.inject("fail-pull")
    let id = try #require(agent.server.interactions(in: "callbacks").first)
    #expect(try agent.pull(id, from: "callbacks")["statusCode"]?.int == 0)
    #expect(try agent.fetchEvents().last?["notificationType"]?.string == "Error")
  }

  // MARK: Dialects

  @Test("other names for the code, a workbin's name and its id; numbers as text")
  func keyNames() throws {
    let agent = try agent()
    let id = try agent.workbinID("callbacks")
    try agent.server.inject("dialect status")
    #expect(try agent.get("/me")["status"]?.int == 0)
    #expect(try agent.get("/nothing").text.hasPrefix(#"{"status":6,"description":""#))
    try agent.server.inject("dialect name")
    try agent.server.inject("dialect workbin-id")
    let workbin = try #require(try agent.get("/workbins/\(id)")["workbin"])
    #expect(workbin["name"]?.string == "callbacks" && workbin["workbinName"] == nil)
    #expect(workbin["workbinId"]?.string == id && workbin["id"] == nil)
    let items = try agent.get("/workbins/\(id)?subresources=*")["workbin"]?["workitems"]
    #expect(items?.array.first?["id"] != nil)
    try agent.server.inject("dialect numbers-as-text")
    #expect(try agent.get("/me").text.hasPrefix(#"{"status":"0""#))
    try agent.server.inject("dialect status off")
    #expect(try agent.get("/me")["statusCode"]?.string == "0")
    agent.server.perform(.agentInvited(.email))
    let data = try agent.fetchEvents().first?["email"]?["userData"]
    #expect(data?["IsHeld"]?.string == "0")
  }

  @Test("no number in the answer, none in the notification")
  func references() throws {
    let agent = try agent()
    let ids = agent.server.interactions(in: "callbacks")
    try agent.server.inject("dialect no-reference")
    #expect(try agent.pull(ids[0], from: "callbacks").text == #"{"statusCode":0}"#)
    #expect(try agent.fetchEvents().first?["referenceId"]?.int == 17)
    try agent.server.inject("dialect no-event-reference")
    _ = try agent.pull(ids[1], from: "callbacks")
    let event = try #require(try agent.fetchEvents().first)
    #expect(event["referenceId"] == nil && event["workitem"] != nil)
  }

  @Test("as Faye speaks: the reply before the events, and 401 for a client that is not known")
  func faye() throws {
    let agent = try agent()
    try agent.server.inject("dialect faye")
    agent.server.perform(.agentInvited(.email))
    let response = try agent.connect(timeout: 0)
    #expect(response.count == 2)
    #expect(response.first?["channel"]?.string == "/meta/connect")
    try agent.server.inject("expire-clients")
    let refused = try #require(try agent.connect(timeout: 0).first)
    #expect(refused["error"]?.string == "401::Unknown client")
  }

  @Test("a token is demanded from now on")
  func csrf() throws {
    let agent = try agent()
    try agent.server.inject("dialect csrf")
    #expect(try agent.restClient.post("/api/v2/me", ["operationName": "Ready"]).status == 403)
    let token = try #require(try agent.restClient.get("/api/v2/me").header("X-CSRF-TOKEN"))
    agent.restClient.headers = [("X-CSRF-TOKEN", token)]
    #expect(try agent.post("/me", ["operationName": "Ready"])["statusCode"]?.int == 0)
  }
}

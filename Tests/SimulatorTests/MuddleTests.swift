import JSON
import Simulator
import Testing

@Suite("Notifications in a muddle, rivals, and other ways of speaking")
struct MuddleTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.begin()
    return desk
  }

  @Test("notifications come twice, never, or the last first")
  func muddles() throws {
    let desk = try desk()
    func invited() throws -> [String?] {
      for _ in 1...3 { desk.server.perform(.invited(.email)) }
      return try desk.waitingEvents().map { $0["email"]?["id"]?.string }
    }
    try desk.server.suffer("duplicate 2")
    let twice = try invited()
    #expect(twice.count == 5)
    #expect(twice[0] == twice[1] && twice[2] == twice[3] && twice[4] != twice[3])
    try desk.server.suffer("swallow 2")
    #expect(try invited().count == 1)
    try desk.server.suffer("reverse 3")
    let reversed = try invited()
    let held = try desk.get("/me/emails?fields=id")["emails"]?.list.suffix(3) ?? []
    #expect(reversed == held.map { $0["id"]?.string }.reversed())
  }

  @Test("what waits for more to be reversed does not wait for ever")
  func late() throws {
    let desk = try desk()
    try desk.server.suffer("reverse 5")
    desk.server.perform(.invited(.email))
    desk.server.perform(.invited(.chat))
    var events: [Value] = []
    try desk.wait {
      events += (try? desk.waitingEvents()) ?? []
      return events.count == 2
    }
    #expect(events[0]["chat"] != nil)
    #expect(desk.server.activeFaults == [])
  }

  @Test("another agent is faster between the list and the pull")
  func rival() throws {
    let desk = try desk()
    let ids = desk.server.interactions(in: "billing")
    _ = try desk.post("/workbins/\(desk.workbin("billing"))", ["operationName": "Subscribe"])
    _ = try desk.waitingEvents()
    try desk.server.suffer("rival 2")
    #expect(try desk.pull(ids[0], from: "billing")["statusCode"]?.int == 6)
    #expect(try desk.waitingEvents().map { $0["action"]?.string } == ["ItemRemoved"])
    try desk.server.suffer("dialect late-refusal")
    let answer = try desk.pull(ids[1], from: "billing")
    #expect(answer["statusCode"]?.int == 0)
    let last = try #require(try desk.waitingEvents().last)
    #expect(last["notificationType"]?.string == "Error")
    #expect(last["referenceId"]?.int == answer["referenceId"]?.int)
    #expect(try desk.pull(ids[2], from: "billing")["statusCode"]?.int == 0)
    #expect(desk.server.holder(of: ids[0]) == "agent2")
  }

  @Test("colleagues take, the server takes away, offers, and lets a pull fail")
  func world() throws {
    let desk = try desk()
    let count = { () -> Int in
      desk.server.workbinNames.reduce(0) { $0 + desk.server.interactions(in: $1).count }
    }
    let before = count()
    try desk.server.suffer("take")
    #expect(count() == before - 1)
    try desk.server.suffer("invite workitem")
    #expect(try desk.waitingEvents().last?["workitem"]?["state"]?.string == "Invited")
    try desk.server.suffer("revoke")
    #expect(try desk.waitingEvents().last?["workitem"]?["state"]?.string == "Revoked")
    try desk.server.suffer("revoke")
    #expect(try desk.waitingEvents().isEmpty)
    try desk.server.suffer("fail-pull")
    let id = try #require(desk.server.interactions(in: "callbacks").first)
    #expect(try desk.pull(id, from: "callbacks")["statusCode"]?.int == 0)
    #expect(try desk.waitingEvents().last?["notificationType"]?.string == "Error")
  }

  // MARK: Ways of speaking

  @Test("other names for the code, a workbin's name and its id; numbers as text")
  func names() throws {
    let desk = try desk()
    let id = try desk.workbin("callbacks")
    try desk.server.suffer("dialect status")
    #expect(try desk.get("/me")["status"]?.int == 0)
    #expect(try desk.get("/nothing").text.hasPrefix(#"{"status":6,"description":""#))
    try desk.server.suffer("dialect name")
    try desk.server.suffer("dialect workbin-id")
    let workbin = try #require(try desk.get("/workbins/\(id)")["workbin"])
    #expect(workbin["name"]?.string == "callbacks" && workbin["workbinName"] == nil)
    #expect(workbin["workbinId"]?.string == id && workbin["id"] == nil)
    let items = try desk.get("/workbins/\(id)?subresources=*")["workbin"]?["workitems"]
    #expect(items?.list.first?["id"] != nil)
    try desk.server.suffer("dialect numbers-as-text")
    #expect(try desk.get("/me").text.hasPrefix(#"{"status":"0""#))
    try desk.server.suffer("dialect status off")
    #expect(try desk.get("/me")["statusCode"]?.string == "0")
    desk.server.perform(.invited(.email))
    let data = try desk.waitingEvents().first?["email"]?["userData"]
    #expect(data?["IsHeld"]?.string == "0")
  }

  @Test("no number in the answer, none in the notification")
  func references() throws {
    let desk = try desk()
    let ids = desk.server.interactions(in: "callbacks")
    try desk.server.suffer("dialect no-reference")
    #expect(try desk.pull(ids[0], from: "callbacks").text == #"{"statusCode":0}"#)
    #expect(try desk.waitingEvents().first?["referenceId"]?.int == 17)
    try desk.server.suffer("dialect no-event-reference")
    _ = try desk.pull(ids[1], from: "callbacks")
    let event = try #require(try desk.waitingEvents().first)
    #expect(event["referenceId"] == nil && event["workitem"] != nil)
  }

  @Test("as Faye speaks: the reply before the events, and 401 for a client that is not known")
  func faye() throws {
    let desk = try desk()
    try desk.server.suffer("dialect faye")
    desk.server.perform(.invited(.email))
    let answer = try desk.connect(timeout: 0)
    #expect(answer.count == 2)
    #expect(answer.first?["channel"]?.string == "/meta/connect")
    try desk.server.suffer("expire-clients")
    let refused = try #require(try desk.connect(timeout: 0).first)
    #expect(refused["error"]?.string == "401::Unknown client")
  }

  @Test("a token is demanded from now on")
  func csrf() throws {
    let desk = try desk()
    try desk.server.suffer("dialect csrf")
    #expect(try desk.rest.post("/api/v2/me", ["operationName": "Ready"]).status == 403)
    let token = try #require(try desk.rest.get("/api/v2/me").header("X-CSRF-TOKEN"))
    desk.rest.headers = [("X-CSRF-TOKEN", token)]
    #expect(try desk.post("/me", ["operationName": "Ready"])["statusCode"]?.int == 0)
  }
}

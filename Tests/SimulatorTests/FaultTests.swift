import JSON
import Simulator
import Testing

@Suite("What can go wrong with an answer")
struct FaultTests {
  private let session: Tree = [
    "operationName": "StartContactCenterSession", "channels": ["email", "workitem"],
  ]

  private func pull(_ id: String) -> Tree {
    ["operationName": "PullInteraction", "id": .string(id)]
  }

  private func desk() throws -> (Desk, path: String, id: String) {
    let desk = try Desk()
    try desk.begin()
    let path = "/api/v2/workbins/\(try desk.workbin("callbacks"))"
    return (desk, path, try #require(desk.server.interactions(in: "callbacks").first))
  }

  @Test("a lost answer: it is done, and the connection ends")
  func lose() throws {
    let (desk, path, id) = try desk()
    try desk.server.suffer("lose any")
    #expect(throws: Client.Ended.self) { try desk.rest.post(path, pull(id)) }
    desk.rest.close()
    #expect(desk.server.holder(of: id) == "agent1")
    #expect(try desk.rest.get("/api/v2/me").status == 200)
  }

  @Test("a lost request: nothing is done, and the connection ends")
  func drop() throws {
    let (desk, path, id) = try desk()
    try desk.server.suffer("drop any")
    #expect(throws: Client.Ended.self) { try desk.rest.post(path, pull(id)) }
    #expect(desk.server.holder(of: id) == nil)
  }

  @Test("silence: it is done, and nothing comes on a connection that stays")
  func silence() throws {
    let (desk, path, id) = try desk()
    try desk.server.suffer("silence PullInteraction")
    try desk.rest.send("POST", path, body: pull(id).bytes)
    try desk.wait { desk.server.holder(of: id) == "agent1" }
    #expect(!desk.rest.hears(within: 50))
  }

  @Test("a stall: the answer stops in the middle")
  func stall() throws {
    let (desk, _, _) = try desk()
    let whole = try desk.rest.get("/api/v2/me").body
    try desk.server.suffer("stall /me")
    try desk.rest.send("GET", "/api/v2/me")
    let head = try desk.rest.receiveHead()
    #expect(head.header("Content-Length") == String(whole.count))
    let half = try desk.rest.receiveBody(whole.count / 2)
    #expect(half == Array(whole.prefix(whole.count / 2)))
    #expect(!desk.rest.hears(within: 50))
  }

  @Test("a cut answer ends after so many bytes of its body", arguments: [0, 1, 40, 100_000])
  func cut(bytes: Int) throws {
    let (desk, _, _) = try desk()
    let whole = try desk.rest.get("/api/v2/me").body
    try desk.server.suffer("cut calls \(bytes)")
    try desk.rest.send("GET", "/api/v2/me")
    _ = try desk.rest.receiveHead()
    let shown = try desk.rest.receiveBody(min(bytes, whole.count))
    #expect(shown == Array(whole.prefix(bytes)))
    #expect(throws: Client.Ended.self) { try desk.rest.receiveBody(1) }
  }

  @Test("a delay: the answer comes later, other answers do not")
  func delay() throws {
    let (desk, _, _) = try desk()
    try desk.server.suffer("delay /me 200ms")
    let start = ContinuousClock().now
    try desk.rest.send("GET", "/api/v2/me")
    #expect(try desk.events.get("/api/v2/users").status == 200)
    #expect(try desk.rest.receive().status == 200)
    #expect(ContinuousClock().now - start >= .milliseconds(200))
  }

  @Test("an empty 200: it is done; a page or a status: it is not")
  func replaced() throws {
    let (desk, path, _) = try desk()
    let ids = desk.server.interactions(in: "callbacks")
    let cases: [(String, Int, String, Bool)] = [
      ("empty any", 200, "", true), ("page any", 200, "<!DOCTYPE html>", false),
      ("status any 503", 503, "<!DOCTYPE html>", false), ("status any 403", 403, "<!DOC", false),
      ("status any 401", 401, #"{"statusCode":20"#, false),
      ("refuse any 4", 200, #"{"statusCode":4,"statusMessage":"#, false),
    ]
    for ((words, status, beginning, isDone), id) in zip(cases, ids) {
      try desk.server.suffer(words)
      let answer = try desk.rest.post(path, pull(id))
      #expect(answer.status == status)
      #expect(answer.text.hasPrefix(beginning))
      #expect(answer.body.isEmpty == beginning.isEmpty)
      #expect((desk.server.holder(of: id) == "agent1") == isDone)
    }
    #expect(try desk.rest.get("/api/v2/me").status == 200)
  }

  @Test("what is aimed at is hit, as often as was said, and nothing else")
  func aims() throws {
    let (desk, path, id) = try desk()
    try desk.server.suffer("status PullInteraction 500")
    try desk.server.suffer("status /users 502 2")
    try desk.server.suffer("status subscribe 504")
    #expect(
      desk.server.activeFaults
        == ["status PullInteraction 500", "status /users 502 2", "status subscribe 504"])
    #expect(try desk.rest.get("/api/v2/me").status == 200)
    #expect((1...3).map { _ in try? desk.rest.get("/api/v2/users").status } == [502, 502, 200])
    #expect(try desk.rest.post(path, pull(id)).status == 500)
    #expect(try desk.rest.post(path, pull(id)).status == 200)
    let subscribe = desk.message("/meta/subscribe", [("subscription", "/a")])
    let notifications = Desk.api + "/notifications"
    #expect(try desk.events.post(notifications, .array([subscribe])).status == 504)
    #expect(try desk.events.post(notifications, .array([subscribe])).status == 200)
    #expect(desk.server.activeFaults == [])
  }

  @Test("the answer to a connect that is held already is lost too; its events come again with ack")
  func heldConnect() throws {
    let desk = try Desk()
    try desk.startSession()
    try desk.listen(ack: true)
    _ = try desk.connect(timeout: 0)
    try desk.beginConnect()
    try desk.server.suffer("lose connect")
    desk.server.perform(.invited(.email))
    #expect(throws: Client.Ended.self) { try desk.endConnect() }
    desk.events.close()
    let again = try desk.connect(timeout: 0)
    #expect(again.first?["data"]?["email"]?["state"]?.string == "Invited")
  }

  @Test(
    "Bayeux refuses in its own words, with the advice that belongs to the code",
    arguments: [("402", "handshake"), ("401", "none"), ("403", "none")])
  func refused(code: String, reconnect: String) throws {
    let desk = try Desk()
    try desk.listen()
    try desk.server.suffer("refuse connect \(code)")
    let reply = try #require(try desk.connect(timeout: 0).last)
    #expect(reply["successful"]?.bool == false)
    #expect(reply["error"]?.string?.hasPrefix("\(code)::") == true)
    #expect(reply["advice"]?["reconnect"]?.string == reconnect)
    #expect(try desk.connect(timeout: 0).last?["successful"]?.bool == true)
  }

  @Test("with another client in the same browser, connects are answered at once and say so")
  func multipleClients() throws {
    let desk = try Desk()
    try desk.listen()
    try desk.server.suffer("multiple-clients 2")
    for _ in 1...2 {
      let reply = try #require(try desk.connect(timeout: 60_000).last)
      #expect(reply["successful"]?.bool == true)
      #expect(reply["advice"]?["multiple-clients"]?.bool == true)
      #expect(reply["advice"]?["interval"]?.int == 2000)
    }
    try desk.beginConnect()
    #expect(desk.server.heldConnects == 1)
  }

  @Test("healing ends all that is still to come")
  func heal() throws {
    let (desk, _, _) = try desk()
    for words in ["lose any 9", "dialect status", "swallow 3", "rival 2", "multiple-clients 5"] {
      try desk.server.suffer(words)
    }
    #expect(desk.server.activeFaults.count == 4)
    try desk.server.suffer("heal")
    #expect(desk.server.activeFaults == [])
    #expect(try desk.get("/me")["statusCode"]?.int == 0)
    desk.server.perform(.invited(.email))
    #expect(try desk.waitingEvents().count == 1)
  }

  @Test("more armed faults than anybody needs push the oldest out")
  func bounded() throws {
    let desk = try Desk()
    for number in 1...300 { try desk.server.suffer("lose /nowhere/\(number)") }
    #expect(desk.server.activeFaults.count == 200)
    #expect(desk.server.activeFaults.last == "lose /nowhere/300")
  }
}

import JSON
import Simulator
import Testing

@Suite("The server goes away, forgets, and comes back")
struct OutageTests {
  private func isThere(_ desk: Desk) -> Bool {
    desk.rest.close()
    return (try? desk.rest.get("/api/v2/me").status) == 200
  }

  @Test("a restart forgets logins and clients and ends connections; agents keep what they hold")
  func restart() throws {
    let desk = try Desk()
    try desk.begin()
    let id = try #require(desk.server.interactions(in: "callbacks").first)
    try desk.pull(id, from: "callbacks")
    _ = try desk.waitingEvents()
    try desk.beginConnect()
    let cookie = desk.rest.cookies["JSESSIONID"]
    try desk.server.suffer("restart")
    #expect(throws: Client.Ended.self) { try desk.endConnect() }
    #expect(desk.server.cometDSessions == 0)
    desk.events.close()
    desk.rest.close()
    #expect(try desk.connect().last?["error"]?.string == "402::Unknown client")
    #expect(try desk.rest.get("/api/v2/me").status == 200)
    #expect(desk.rest.cookies["JSESSIONID"] != cookie)
    #expect(desk.server.holder(of: id) == "agent1")
  }

  @Test("while the server is away nobody gets in; it comes back on the same port")
  func away() throws {
    let desk = try Desk()
    try desk.listen()
    let start = ContinuousClock().now
    try desk.server.suffer("restart 150ms")
    #expect(!isThere(desk))
    try desk.wait { isThere(desk) }
    #expect(ContinuousClock().now - start >= .milliseconds(150))
    desk.events.close()
    #expect(try desk.connect().last?["successful"]?.bool == false)
  }

  @Test("an outage ends connections and forgets nothing")
  func outage() throws {
    let desk = try Desk()
    try desk.listen()
    _ = try desk.connect(timeout: 0)
    let cookie = desk.rest.cookies["JSESSIONID"]
    try desk.server.suffer("outage 50ms")
    #expect(!isThere(desk))
    try desk.wait { isThere(desk) }
    desk.events.close()
    #expect(try desk.connect(timeout: 0).last?["successful"]?.bool == true)
    #expect(desk.rest.cookies["JSESSIONID"] == cookie)
  }

  @Test("outages over each other end with the last one; a stopped server stays away")
  func twice() throws {
    let desk = try Desk()
    try desk.server.suffer("outage 20ms")
    try desk.server.suffer("outage 40ms")
    try desk.wait { isThere(desk) }
    try desk.server.suffer("outage 10ms")
    desk.server.stop()
    #expect(!isThere(desk))
  }

  @Test("what is forgotten is forgotten alone: logins, clients, tokens, contact-centre sessions")
  func forgotten() throws {
    let desk = try Desk { $0.csrf = true }
    desk.rest.headers = [("X-CSRF-TOKEN", try #require(try token(desk)))]
    desk.events.headers = desk.rest.headers
    desk.events.cookies = desk.rest.cookies
    try desk.begin()
    try desk.server.suffer("new-tokens")
    #expect(try desk.rest.post("/api/v2/me", ["operationName": "Ready"]).status == 403)
    desk.rest.headers = [("X-CSRF-TOKEN", try #require(try token(desk)))]
    desk.events.headers = desk.rest.headers
    #expect(try desk.post("/me", ["operationName": "Ready"])["statusCode"]?.int == 0)
    try desk.server.suffer("end-sessions")
    #expect(try desk.post("/me", ["operationName": "Ready"])["statusCode"]?.int == 3)
    try desk.server.suffer("expire-clients")
    #expect(try desk.connect().last?["error"]?.string == "402::Unknown client")
    try desk.server.suffer("expire-logins")
    #expect(try desk.rest.post("/api/v2/me", ["operationName": "Ready"]).status == 403)
  }

  private func token(_ desk: Desk) throws -> String? {
    try desk.rest.get("/api/v2/me").header("X-CSRF-TOKEN")
  }
}

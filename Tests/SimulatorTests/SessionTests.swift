import JSON
import Testing

@testable import Simulator

@Suite("Credentials, cookies and contact-centre sessions")
struct SessionTests {
  private func start(_ channels: Tree) -> Tree {
    ["operationName": "StartContactCenterSession", "channels": channels]
  }

  @Test(
    "without credentials, or with wrong ones, the answer is 401",
    arguments: ["", "Basic", "Basic AAAA", "Bearer YWdlbnQxOnNlY3JldA=="])
  func unauthenticated(authorization: String) throws {
    let desk = try Desk()
    let client = Client(desk.server.url, authorization: authorization)
    let answer = try client.get("/api/v2/me")
    #expect(answer.status == 401)
    #expect(answer.header("WWW-Authenticate")?.hasPrefix("Basic") == true)
    #expect(answer.json?["statusCode"]?.int == 20)
    #expect(try client.post("/api/v2/notifications", []).status == 401)
  }

  @Test("the first answer sets the session's cookie, which then is enough")
  func cookie() throws {
    let desk = try Desk()
    let first = try desk.rest.get("/api/v2/me")
    #expect(first.header("Set-Cookie")?.hasPrefix("JSESSIONID=") == true)
    #expect(first.header("Set-Cookie")?.hasSuffix("; Path=/; HttpOnly") == true)
    #expect(try desk.rest.get("/api/v2/me").header("Set-Cookie") == nil)
    desk.rest.authorization = ""
    #expect(try desk.rest.get("/api/v2/me").status == 200)
  }

  @Test("a POST needs the token when there is one, CometD's too")
  func csrf() throws {
    let desk = try Desk { $0.csrf = true }
    let start = start(["email"])
    for path in ["/api/v2/me", "/api/v2/notifications"] {
      let refused = try desk.rest.post(path, start)
      #expect(refused.status == 403)
      #expect(refused.text == "Missing or invalid Csrf token")
    }
    let answer = try desk.rest.get("/api/v2/me")
    let name = try #require(answer.header("X-CSRF-HEADER"))
    #expect(name == "X-CSRF-TOKEN")
    let token = try #require(answer.header(name))
    #expect(try desk.rest.post("/api/v2/me", start).status == 403)
    desk.rest.headers = [(name, token)]
    #expect(try desk.rest.post("/api/v2/me", start).json?["statusCode"]?.int == 0)
    desk.rest.cookies = [:]
    #expect(try desk.rest.post("/api/v2/me", start).status == 403)
  }

  @Test("when the server forgets who is who, the token is worth nothing any more")
  func loginsLost() throws {
    let desk = try Desk { $0.csrf = true }
    let token = try #require(try desk.rest.get("/api/v2/me").header("X-CSRF-TOKEN"))
    desk.rest.headers = [("X-CSRF-TOKEN", token)]
    try desk.startSession()
    desk.server.perform(.loginsLost)
    let ready: Tree = ["operationName": "Ready"]
    #expect(try desk.rest.post("/api/v2/me", ready).status == 403)
    let fresh = try #require(try desk.rest.get("/api/v2/me").header("X-CSRF-TOKEN"))
    desk.rest.headers = [("X-CSRF-TOKEN", fresh)]
    #expect(try desk.rest.post("/api/v2/me", ready).status == 200)
  }

  @Test("who I am comes alone or with what belongs to me")
  func me() throws {
    let desk = try Desk()
    let user = try #require(try desk.get("/me")["user"])
    #expect(user["userName"]?.string == "agent1")
    #expect(user["settings"] == nil)
    let options = try desk.get("/me?subresources=*")["user"]?["settings"]?["interaction-workspace"]
    #expect(options?["workbin.email.in-progress"]?.string == "email-in-progress")
    #expect(options?["displayed-columns"]?.string?.isEmpty == false)
    let some = try desk.get("/me?subresources=channels,settings")["user"]
    #expect(some?["channels"] != nil)
    #expect(some?["devices"] == nil)
  }

  @Test("a channel that the agent has not makes a partial success, no channel at all a failure")
  func voice() throws {
    let desk = try Desk()
    let none = try desk.post("/me", start(["voice"]))
    #expect(none["statusCode"]?.int == 6)
    #expect(try desk.post("/me", start([]))["statusCode"]?.int == 1)
    let partial = try desk.post("/me", start(["voice", "email"]))
    #expect(partial["statusCode"]?.int == 7)
    let codes = partial["channels"]?.elements.map { $0["statusCode"]?.int }
    #expect(codes == [6, 0])
    #expect(try desk.get("/me/channels")["channels"]?.count == 1)
  }

  @Test("a session that exists already is statusCode 2")
  func twice() throws {
    let desk = try Desk()
    try desk.startSession()
    let answer = try desk.post("/me", start(["email"]))
    #expect(answer["statusCode"]?.int == 2)
    #expect(answer["statusMessage"]?.string?.contains("already exists") == true)
  }

  @Test("an agent's channels are its own: the others make the success partial")
  func channels() throws {
    let desk = Desk(beside: try Desk(), as: Client.agent4)
    let partial = try desk.post("/me", start(["email", "chat", "workitem"]))
    #expect(partial["statusCode"]?.int == 7)
    #expect(partial["statusMessage"]?.string?.isEmpty == false)
    let channels = partial["channels"]?.elements.map { $0["channel"]?.string }
    #expect(channels == ["email", "chat", "workitem"])
    #expect(partial["channels"]?.elements.map { $0["statusCode"]?.int } == [0, 2, 2])
    let states = try desk.get("/me?subresources=channels")["user"]?["channels"]
    #expect(states?.elements.map { $0["channel"]?.string } == ["email"])
  }

  @Test("the same user elsewhere finds the session taken, and its end ends it for both")
  func elsewhere() throws {
    let desk = try Desk()
    try desk.startSession()
    let other = Desk(beside: desk, as: Client.agent1)
    let answer = try other.post("/me", start(["email"]))
    #expect(answer["statusCode"]?.int == 2)
    #expect(answer["statusMessage"]?.string?.contains("Place_agent1") == true)
    #expect(other.rest.cookies["JSESSIONID"] != desk.rest.cookies["JSESSIONID"])
    #expect(try other.pull("02F0ASAK8EAFA00W", from: "testWorkbin")["statusCode"]?.int == 0)
    _ = try other.post("/me", ["operationName": "EndContactCenterSession"])
    #expect(try desk.post("/me", ["operationName": "Ready"])["statusCode"]?.int == 3)
  }

  @Test("a place is asked for by name, and has one agent at a time")
  func places() throws {
    let desk = try Desk()
    let other = Desk(beside: desk)
    var body = start(["email"])
    if case .object(let members) = body { body = .object(members + [("place", "Desk 7")]) }
    #expect(try desk.post("/me", body)["statusCode"]?.int == 0)
    let place = desk.server.look(or: nil) { $0.world.agents["agent1"]?.session?.place }
    #expect(place == "Desk 7")
    #expect(try other.post("/me", body)["statusCode"]?.int == 19)
    _ = try desk.post("/me", ["operationName": "EndContactCenterSession"])
    #expect(try other.post("/me", body)["statusCode"]?.int == 0)
  }

  @Test("who must change the password is told so and nothing else")
  func passwordChange() throws {
    let desk = try Desk { $0.passwordChangeDemanded = ["agent1"] }
    for answer in [
      try desk.get("/me"), try desk.post("/me", start(["email"])), try desk.get("/workbins"),
    ] {
      #expect(answer["statusCode"]?.int == 8)
      #expect(answer.members.map(\.key) == ["statusCode", "statusMessage"])
    }
    #expect(try Desk(beside: desk).get("/me")["statusCode"]?.int == 0)
  }

  @Test("the end of a session ends the HTTP session and gives back what was held")
  func end() throws {
    let desk = try Desk()
    try desk.startSession()
    try desk.pull("02F0ASAK8EAFA00W", from: "testWorkbin")
    let end: Tree = ["operationName": "EndContactCenterSession"]
    #expect(try desk.post("/me", end).text == #"{"statusCode":0}"#)
    #expect(desk.server.interactions(in: "testWorkbin").contains("02F0ASAK8EAFA00W"))
    desk.rest.authorization = ""
    #expect(try desk.rest.get("/api/v2/me").status == 401)
    desk.rest.authorization = Client.agent1
    #expect(try desk.post("/me", end)["statusCode"]?.int == 2)
    try desk.startSession()
  }

  @Test("the agent's state is set for all channels or for one, and told")
  func states() throws {
    let desk = try Desk()
    #expect(try desk.post("/me", ["operationName": "Ready"])["statusCode"]?.int == 3)
    try desk.startSession()
    try desk.listen()
    _ = try desk.post("/me", ["operationName": "Ready"])
    _ = try desk.post("/me/channels/email", ["operationName": "NotReady"])
    let event = try #require(try desk.waitingEvents().last)
    #expect(event["messageType"]?.string == "ChannelStateChangeMessageV2")
    let states = event["channels"]?.elements.map { $0["userState"]?["state"]?.string }
    #expect(states == ["NotReady", "Ready", "Ready"])
    let unknown = try desk.post("/me/channels/fax", ["operationName": "Ready"])
    #expect(unknown["statusCode"]?.int == 6)
  }
}

import JSON
import Testing

@testable import Simulator

@Suite("Credentials, cookies and contact-centre sessions")
struct SessionTests {
  private func startBody(_ channels: JSONValue) -> JSONValue {
    ["operationName": "StartContactCenterSession", "channels": channels]
  }

  @Test(
    "without credentials, or with wrong ones, the answer is 401",
    arguments: ["", "Basic", "Basic AAAA", "Bearer YWdlbnQxOnNlY3JldA=="])
  func unauthenticated(authorization: String) throws {
    let agent = try AgentClient()
    let client = HTTPClient(agent.server.url, authorization: authorization)
    let response = try client.get("/api/v2/me")
    #expect(response.status == 401)
    #expect(response.header("WWW-Authenticate")?.hasPrefix("Basic") == true)
    #expect(response.json?["statusCode"]?.int == 20)
    #expect(try client.post("/api/v2/notifications", []).status == 401)
  }

  @Test("the first answer sets the session's cookie, which then is enough")
  func cookie() throws {
    let agent = try AgentClient()
    let first = try agent.restClient.get("/api/v2/me")
    #expect(first.header("Set-Cookie")?.hasPrefix("JSESSIONID=") == true)
    #expect(first.header("Set-Cookie")?.hasSuffix("; Path=/; HttpOnly") == true)
    #expect(try agent.restClient.get("/api/v2/me").header("Set-Cookie") == nil)
    agent.restClient.authorization = ""
    #expect(try agent.restClient.get("/api/v2/me").status == 200)
  }

  @Test("a POST needs the token when there is one, CometD's too")
  func csrf() throws {
    let agent = try AgentClient { $0.requiresCSRFToken = true }
    let start = startBody(["email"])
    for path in ["/api/v2/me", "/api/v2/notifications"] {
      let refused = try agent.restClient.post(path, start)
      #expect(refused.status == 403)
      #expect(refused.text == "Missing or invalid Csrf token")
    }
    let response = try agent.restClient.get("/api/v2/me")
    let name = try #require(response.header("X-CSRF-HEADER"))
    #expect(name == "X-CSRF-TOKEN")
    let token = try #require(response.header(name))
    #expect(try agent.restClient.post("/api/v2/me", start).status == 403)
    agent.restClient.headers = [(name, token)]
    #expect(try agent.restClient.post("/api/v2/me", start).json?["statusCode"]?.int == 0)
    agent.restClient.cookies = [:]
    #expect(try agent.restClient.post("/api/v2/me", start).status == 403)
  }

  @Test("when the server forgets who is who, the token is worth nothing any more")
  func loginsLost() throws {
    let agent = try AgentClient { $0.requiresCSRFToken = true }
    let token = try #require(try agent.restClient.get("/api/v2/me").header("X-CSRF-TOKEN"))
    agent.restClient.headers = [("X-CSRF-TOKEN", token)]
    try agent.startSession()
    agent.server.perform(.httpSessionsLost)
    let ready: JSONValue = ["operationName": "Ready"]
    #expect(try agent.restClient.post("/api/v2/me", ready).status == 403)
    let newToken = try #require(try agent.restClient.get("/api/v2/me").header("X-CSRF-TOKEN"))
    agent.restClient.headers = [("X-CSRF-TOKEN", newToken)]
    #expect(try agent.restClient.post("/api/v2/me", ready).status == 200)
  }

  @Test("who I am comes alone or with what belongs to me")
  func user() throws {
    let agent = try AgentClient()
    let user = try #require(try agent.get("/me")["user"])
    #expect(user["userName"]?.string == "agent1")
    #expect(user["settings"] == nil)
    let options = try agent.get("/me?subresources=*")["user"]?["settings"]?["interaction-workspace"]
    #expect(options?["workbin.email.in-progress"]?.string == "email-in-progress")
    #expect(options?["displayed-columns"]?.string?.isEmpty == false)
    let some = try agent.get("/me?subresources=channels,settings")["user"]
    #expect(some?["channels"] != nil)
    #expect(some?["devices"] == nil)
  }

  @Test("a channel that the agent has not makes a partial success, no channel at all a failure")
  func partialSuccess() throws {
    let agent = try AgentClient()
    let none = try agent.post("/me", startBody(["voice"]))
    #expect(none["statusCode"]?.int == 6)
    #expect(try agent.post("/me", startBody([]))["statusCode"]?.int == 1)
    let partial = try agent.post("/me", startBody(["voice", "email"]))
    #expect(partial["statusCode"]?.int == 7)
    let codes = partial["channels"]?.elements.map { $0["statusCode"]?.int }
    #expect(codes == [6, 0])
    #expect(try agent.get("/me/channels")["channels"]?.count == 1)
  }

  @Test("a session that exists already is statusCode 2")
  func existingSession() throws {
    let agent = try AgentClient()
    try agent.startSession()
    let response = try agent.post("/me", startBody(["email"]))
    #expect(response["statusCode"]?.int == 2)
    #expect(response["statusMessage"]?.string?.contains("already exists") == true)
  }

  @Test("an agent's channels are its own: the others make the success partial")
  func channels() throws {
    let agent = AgentClient(alongside: try AgentClient(), as: HTTPClient.agent4)
    let partial = try agent.post("/me", startBody(["email", "chat", "workitem"]))
    #expect(partial["statusCode"]?.int == 7)
    #expect(partial["statusMessage"]?.string?.isEmpty == false)
    let channels = partial["channels"]?.elements.map { $0["channel"]?.string }
    #expect(channels == ["email", "chat", "workitem"])
    #expect(partial["channels"]?.elements.map { $0["statusCode"]?.int } == [0, 2, 2])
    let states = try agent.get("/me?subresources=channels")["user"]?["channels"]
    #expect(states?.elements.map { $0["channel"]?.string } == ["email"])
  }

  @Test("the same user elsewhere finds the session taken, and its end ends it for both")
  func sameUserTwice() throws {
    let agent = try AgentClient()
    try agent.startSession()
    let other = AgentClient(alongside: agent, as: HTTPClient.agent1)
    let response = try other.post("/me", startBody(["email"]))
    #expect(response["statusCode"]?.int == 2)
    #expect(response["statusMessage"]?.string?.contains("Place_agent1") == true)
    #expect(other.restClient.cookies["JSESSIONID"] != agent.restClient.cookies["JSESSIONID"])
    #expect(try other.pull("02F0ASAK8EAFA00W", from: "testWorkbin")["statusCode"]?.int == 0)
    _ = try other.post("/me", ["operationName": "EndContactCenterSession"])
    #expect(try agent.post("/me", ["operationName": "Ready"])["statusCode"]?.int == 3)
  }

  @Test("a place is asked for by name, and has one agent at a time")
  func places() throws {
    let agent = try AgentClient()
    let other = AgentClient(alongside: agent)
    var body = startBody(["email"])
    if case .object(let members) = body { body = .object(members + [("place", "Desk 7")]) }
    #expect(try agent.post("/me", body)["statusCode"]?.int == 0)
    let place = agent.server.inspect(default: nil) { $0.world.agents["agent1"]?.session?.place }
    #expect(place == "Desk 7")
    #expect(try other.post("/me", body)["statusCode"]?.int == 19)
    _ = try agent.post("/me", ["operationName": "EndContactCenterSession"])
    #expect(try other.post("/me", body)["statusCode"]?.int == 0)
  }

  @Test("who must change the password is told so and nothing else")
  func passwordChange() throws {
    let agent = try AgentClient { $0.usersToChangePassword = ["agent1"] }
    for response in [
      try agent.get("/me"), try agent.post("/me", startBody(["email"])), try agent.get("/workbins"),
    ] {
      #expect(response["statusCode"]?.int == 8)
      #expect(response.members.map(\.key) == ["statusCode", "statusMessage"])
    }
    #expect(try AgentClient(alongside: agent).get("/me")["statusCode"]?.int == 0)
  }

  @Test("the end of a session ends the HTTP session and gives back what was held")
  func end() throws {
    let agent = try AgentClient()
    try agent.startSession()
    try agent.pull("02F0ASAK8EAFA00W", from: "testWorkbin")
    let end: JSONValue = ["operationName": "EndContactCenterSession"]
    #expect(try agent.post("/me", end).text == #"{"statusCode":0}"#)
    #expect(agent.server.interactions(in: "testWorkbin").contains("02F0ASAK8EAFA00W"))
    agent.restClient.authorization = ""
    #expect(try agent.restClient.get("/api/v2/me").status == 401)
    agent.restClient.authorization = HTTPClient.agent1
    #expect(try agent.post("/me", end)["statusCode"]?.int == 2)
    try agent.startSession()
  }

  @Test("the agent's state is set for all channels or for one, and told")
  func states() throws {
    let agent = try AgentClient()
    #expect(try agent.post("/me", ["operationName": "Ready"])["statusCode"]?.int == 3)
    try agent.startSession()
    try agent.connectAndSubscribe()
    _ = try agent.post("/me", ["operationName": "Ready"])
    _ = try agent.post("/me/channels/email", ["operationName": "NotReady"])
    let event = try #require(try agent.fetchEvents().last)
    #expect(event["messageType"]?.string == "ChannelStateChangeMessageV2")
    let states = event["channels"]?.elements.map { $0["userState"]?["state"]?.string }
    #expect(states == ["NotReady", "Ready", "Ready"])
    let unknown = try agent.post("/me/channels/fax", ["operationName": "Ready"])
    #expect(unknown["statusCode"]?.int == 6)
  }
}

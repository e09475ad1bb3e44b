import JSON
import Simulator
import Testing

@Suite("Interactions in the agent's hands")
struct HeldInteractionTests {
  private let id = "02F0ASAK8EAFA00W"

  private func agent() throws -> AgentClient {
    let agent = try AgentClient()
    try agent.startSession()
    try agent.connectAndSubscribe()
    try agent.pull(id, from: "testWorkbin")
    _ = try agent.fetchEvents()
    return agent
  }

  @Test("data is attached, overwritten and deleted, and told whole each time")
  func userData() throws {
    let agent = try agent()
    let path = "/me/workitems/\(id)"
    let steps: [(JSONValue, String?, String?)] = [
      (["operationName": "AttachUserData", "userData": ["A?:1": "x", "B": 2]], "\"x\"", "2"),
      (
        ["operationName": "UpdateUserData", "userData": ["B": ["deep": nil]]], "\"x\"",
        "{\"deep\":null}"
      ),
      (["operationName": "DeleteUserData", "keys": ["B", "never there"]], "\"x\"", nil),
    ]
    for (body, a, b) in steps {
      let number = try agent.post(path, body)["referenceId"]?.int
      let event = try #require(try agent.fetchEvents().first)
      #expect(event["notificationType"]?.string == "PropertiesUpdated")
      #expect(event["referenceId"]?.int == number)
      let data = event["workitem"]?["userData"]
      #expect(data?["A?:1"]?.text == a)
      #expect(data?["B"]?.text == b)
      #expect(data?["CustomerSegment"]?.string == "default")
    }
  }

  @Test("more data than an interaction can carry is refused")
  func tooMuchData() throws {
    let agent = try agent()
    let half = String(repeating: "x", count: 600_000)
    let attach = { (key: String) -> JSONValue in
      ["operationName": "AttachUserData", "userData": .object([(key, .string(half))])]
    }
    #expect(try agent.post("/me/workitems/\(id)", attach("A"))["statusCode"]?.int == 0)
    #expect(try agent.post("/me/workitems/\(id)", attach("B"))["statusCode"]?.int == 10)
    #expect(agent.server.userData(of: id)?.text.contains("\"B\"") == false)
  }

  @Test("a completed interaction is told as such and gone", arguments: [nil, "Afterwards"])
  func complete(queue: String?) throws {
    let agent = try agent()
    var body: [(key: String, value: JSONValue)] = [("operationName", "Complete")]
    if let queue { body.append(("queueName", .string(queue))) }
    #expect(try agent.post("/me/workitems/\(id)", .object(body))["statusCode"]?.int == 0)
    let item = try #require(try agent.fetchEvents().first?["workitem"])
    #expect(item["state"]?.string == "Completed")
    #expect(item["capabilities"]?.count == 0)
    #expect(agent.server.state(of: id) == nil)
    #expect(try agent.get("/me/workitems/\(id)")["statusCode"]?.int == 6)
  }

  @Test("an invitation is accepted or rejected, and offers nothing else before")
  func invitation() throws {
    for (operation, state) in [("Accept", "Processing"), ("Reject", "Revoked")] {
      let agent = try agent()
      agent.server.perform(.agentInvited(.email))
      let invited = try #require(try agent.fetchEvents().first?["email"])
      #expect(invited["state"]?.string == "Invited")
      #expect(invited["capabilities"]?.text == #"["Accept","Reject"]"#)
      let path = "/me/emails/\(invited["id"]?.string ?? "")"
      #expect(try agent.post(path, ["operationName": "Complete"])["statusCode"]?.int == 2)
      #expect(try agent.post(path, ["operationName": .string(operation)])["statusCode"]?.int == 0)
      let event = try agent.fetchEvents().first?["email"]
      #expect(event?["state"]?.string == state)
      #expect(try agent.post(path, ["operationName": "Accept"])["statusCode"]?.int != 0)
    }
  }

  @Test("a transfer ends the giver's part and invites the taker")
  func transfer() throws {
    let agent = try agent()
    let users = try agent.get("/users?fields=*")["users"]
    let target = users?.elements.first { $0["userName"]?.string == "agent2" }
    let uri = try #require(target?["uri"]?.string)
    let body: JSONValue = ["operationName": "Transfer", "targetUri": .string(uri)]
    _ = try agent.post("/me/workitems/\(id)", body)
    #expect(try agent.fetchEvents().first?["workitem"]?["state"]?.string == "Completed")
    #expect(agent.server.holder(of: id) == "agent2")
    #expect(agent.server.state(of: id) == "Invited")
  }

  @Test("what is taken away is revoked, and back where it came from")
  func revoked() throws {
    let agent = try agent()
    agent.server.perform(.revoked(interaction: id))
    #expect(try agent.fetchEvents().first?["workitem"]?["state"]?.string == "Revoked")
    #expect(agent.server.interactions(in: "testWorkbin").contains(id))
  }

  @Test("what a strategy attaches is told without a number")
  func userDataAttached() throws {
    let agent = try agent()
    agent.server.perform(.userDataAttached(interaction: id, key: "Mood", value: "good"))
    let event = try #require(try agent.fetchEvents().first)
    #expect(event["notificationType"]?.string == "PropertiesUpdated")
    #expect(event["referenceId"] == nil)
    #expect(event["workitem"]?["userData"]?["Mood"]?.string == "good")
  }

  @Test("operations on what one does not hold, or of another medium, are refused")
  func refusedOperations() throws {
    let agent = try agent()
    let complete: JSONValue = ["operationName": "Complete"]
    #expect(try agent.post("/me/emails/\(id)", complete)["statusCode"]?.int == 6)
    let other = try #require(agent.server.interactions(in: "billing").first)
    #expect(try agent.post("/me/workitems/\(other)", complete)["statusCode"]?.int == 6)
    let unknown: JSONValue = ["operationName": "Explode"]
    #expect(try agent.post("/me/workitems/\(id)", unknown)["statusCode"]?.int == 2)
    let focus: JSONValue = ["operationName": "SetInFocus"]
    #expect(try agent.post("/me/workitems/\(id)", focus)["statusCode"]?.int == 0)
    #expect(try agent.fetchEvents().isEmpty)
  }

  @Test("a refusal ordered by the world hits the next operation and changes nothing")
  func nextOperationFails() throws {
    let agent = try agent()
    agent.server.perform(.nextOperationFails(statusCode: 4, message: "Interaction Server is down"))
    let complete: JSONValue = ["operationName": "Complete"]
    let response = try agent.post("/me/workitems/\(id)", complete)
    #expect(response.text == #"{"statusCode":4,"statusMessage":"Interaction Server is down"}"#)
    #expect(agent.server.state(of: id) == "Processing")
    #expect(try agent.post("/me/workitems/\(id)", complete)["statusCode"]?.int == 0)
  }
}

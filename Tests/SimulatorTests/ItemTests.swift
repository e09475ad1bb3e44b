import JSON
import Simulator
import Testing

@Suite("Interactions in the agent's hands")
struct ItemTests {
  private let id = "02F0ASAK8EAFA00W"

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.startSession()
    try desk.listen()
    try desk.pull(id, from: "testWorkbin")
    _ = try desk.waitingEvents()
    return desk
  }

  @Test("data is attached, overwritten and deleted, and told whole each time")
  func userData() throws {
    let desk = try desk()
    let path = "/me/workitems/\(id)"
    let steps: [(Tree, String?, String?)] = [
      (["operationName": "AttachUserData", "userData": ["A?:1": "x", "B": 2]], "\"x\"", "2"),
      (
        ["operationName": "UpdateUserData", "userData": ["B": ["deep": nil]]], "\"x\"",
        "{\"deep\":null}"
      ),
      (["operationName": "DeleteUserData", "keys": ["B", "never there"]], "\"x\"", nil),
    ]
    for (body, a, b) in steps {
      let number = try desk.post(path, body)["referenceId"]?.int
      let event = try #require(try desk.waitingEvents().first)
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
    let desk = try desk()
    let half = String(repeating: "x", count: 600_000)
    let attach = { (key: String) -> Tree in
      ["operationName": "AttachUserData", "userData": .object([(key, .string(half))])]
    }
    #expect(try desk.post("/me/workitems/\(id)", attach("A"))["statusCode"]?.int == 0)
    #expect(try desk.post("/me/workitems/\(id)", attach("B"))["statusCode"]?.int == 10)
    #expect(desk.server.userData(of: id)?.text.contains("\"B\"") == false)
  }

  @Test("a completed interaction is told as such and gone", arguments: [nil, "Afterwards"])
  func complete(queue: String?) throws {
    let desk = try desk()
    var body: [(key: String, value: Tree)] = [("operationName", "Complete")]
    if let queue { body.append(("queueName", .string(queue))) }
    #expect(try desk.post("/me/workitems/\(id)", .object(body))["statusCode"]?.int == 0)
    let item = try #require(try desk.waitingEvents().first?["workitem"])
    #expect(item["state"]?.string == "Completed")
    #expect(item["capabilities"]?.count == 0)
    #expect(desk.server.state(of: id) == nil)
    #expect(try desk.get("/me/workitems/\(id)")["statusCode"]?.int == 6)
  }

  @Test("an invitation is accepted or rejected, and offers nothing else before")
  func invitation() throws {
    for (operation, state) in [("Accept", "Processing"), ("Reject", "Revoked")] {
      let desk = try desk()
      desk.server.perform(.invited(.email))
      let invited = try #require(try desk.waitingEvents().first?["email"])
      #expect(invited["state"]?.string == "Invited")
      #expect(invited["capabilities"]?.text == #"["Accept","Reject"]"#)
      let path = "/me/emails/\(invited["id"]?.string ?? "")"
      #expect(try desk.post(path, ["operationName": "Complete"])["statusCode"]?.int == 2)
      #expect(try desk.post(path, ["operationName": .string(operation)])["statusCode"]?.int == 0)
      let event = try desk.waitingEvents().first?["email"]
      #expect(event?["state"]?.string == state)
      #expect(try desk.post(path, ["operationName": "Accept"])["statusCode"]?.int != 0)
    }
  }

  @Test("a transfer ends the giver's part and invites the taker")
  func transfer() throws {
    let desk = try desk()
    let users = try desk.get("/users?fields=*")["users"]
    let taker = users?.elements.first { $0["userName"]?.string == "agent2" }
    let uri = try #require(taker?["uri"]?.string)
    let body: Tree = ["operationName": "Transfer", "targetUri": .string(uri)]
    _ = try desk.post("/me/workitems/\(id)", body)
    #expect(try desk.waitingEvents().first?["workitem"]?["state"]?.string == "Completed")
    #expect(desk.server.holder(of: id) == "agent2")
    #expect(desk.server.state(of: id) == "Invited")
  }

  @Test("what is taken away is revoked, and back where it came from")
  func revoked() throws {
    let desk = try desk()
    desk.server.perform(.revoked(interaction: id))
    #expect(try desk.waitingEvents().first?["workitem"]?["state"]?.string == "Revoked")
    #expect(desk.server.interactions(in: "testWorkbin").contains(id))
  }

  @Test("what a strategy attaches is told without a number")
  func attached() throws {
    let desk = try desk()
    desk.server.perform(.attached(interaction: id, key: "Mood", value: "good"))
    let event = try #require(try desk.waitingEvents().first)
    #expect(event["notificationType"]?.string == "PropertiesUpdated")
    #expect(event["referenceId"] == nil)
    #expect(event["workitem"]?["userData"]?["Mood"]?.string == "good")
  }

  @Test("operations on what one does not hold, or of another medium, are refused")
  func notMine() throws {
    let desk = try desk()
    let complete: Tree = ["operationName": "Complete"]
    #expect(try desk.post("/me/emails/\(id)", complete)["statusCode"]?.int == 6)
    let other = try #require(desk.server.interactions(in: "billing").first)
    #expect(try desk.post("/me/workitems/\(other)", complete)["statusCode"]?.int == 6)
    let unknown: Tree = ["operationName": "Explode"]
    #expect(try desk.post("/me/workitems/\(id)", unknown)["statusCode"]?.int == 2)
    let focus: Tree = ["operationName": "SetInFocus"]
    #expect(try desk.post("/me/workitems/\(id)", focus)["statusCode"]?.int == 0)
    #expect(try desk.waitingEvents().isEmpty)
  }

  @Test("a refusal ordered by the world hits the next operation and changes nothing")
  func ordered() throws {
    let desk = try desk()
    desk.server.perform(.nextOperationRefused(statusCode: 4, message: "Interaction Server is down"))
    let complete: Tree = ["operationName": "Complete"]
    let answer = try desk.post("/me/workitems/\(id)", complete)
    #expect(answer.text == #"{"statusCode":4,"statusMessage":"Interaction Server is down"}"#)
    #expect(desk.server.state(of: id) == "Processing")
    #expect(try desk.post("/me/workitems/\(id)", complete)["statusCode"]?.int == 0)
  }
}

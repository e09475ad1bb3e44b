import JSON
import Testing

@testable import Simulator

@Suite("Emails and their drafts")
struct EmailTests {
  private let queue: JSONValue = "http://gws.example.test:9090/api/v2/queues/email-outbound"

  private func operationBody(_ name: String, _ more: [(key: String, value: JSONValue)] = [])
    -> JSONValue
  {
    .object([("operationName", .string(name))] + more)
  }

  private func agent() throws -> AgentClient {
    let agent = try AgentClient()
    try agent.startAndListen()
    return agent
  }

  /// The path of an email that came in, and of the draft that answers it.
  private func receiveAndReply(_ name: String = "Reply", at agent: AgentClient) throws -> (
    String, String
  ) {
    let id = try #require(agent.server.interactions(in: "email-in-progress").first)
    try agent.pull(id, from: "email-in-progress")
    _ = try agent.fetchEvents()
    let response = try agent.post(
      "/me/emails/\(id)", operationBody(name, [("queueUri", queue), ("body", "<p>Yes.</p>")]))
    #expect(response.text == #"{"statusCode":0}"#)
    let email = try #require(try agent.fetchEvents().first?["email"])
    return ("/me/emails/\(id)", "/me/emails/\(try #require(email["id"]?.string))")
  }

  @Test(
    "Reply and ReplyAll begin an email to who wrote, beside theirs",
    arguments: ["Reply", "ReplyAll"])
  func reply(name: String) throws {
    let agent = try agent()
    let (original, draft) = try receiveAndReply(name, at: agent)
    let first = try #require(try agent.get(original)["email"])
    let second = try #require(try agent.get(draft)["email"])
    #expect(first["state"]?.string == "Processing")
    #expect(second["state"]?.string == "Composing")
    #expect(second["emailType"]?.string == "Outbound")
    #expect(second["to"]?.elements.map(\.string) == [first["from"]?.string])
    #expect(second["subject"]?.string == first["subject"]?.string)
    #expect(second["parentId"]?.string == first["id"]?.string)
    #expect(second["bodyAsPlainText"]?.string == "Yes.")
    #expect(second["body"]?.string == "<p>Yes.</p>")
    let capabilities = second["capabilities"]?.elements.compactMap(\.string) ?? []
    #expect(Set(capabilities).isSuperset(of: ["Send", "Save", "Cancel", "Transfer"]))
    #expect(!capabilities.contains("Complete"))
    #expect(try agent.post(original, operationBody(name))["statusCode"]?.int == 1)
    let again = operationBody(name, [("queueUri", queue)])
    #expect(try agent.post(draft, again)["statusCode"]?.int == 2)
  }

  @Test("Save keeps what was written, and is told as EmailSaved")
  func save() throws {
    let agent = try agent()
    let (original, draft) = try receiveAndReply(at: agent)
    let fields: JSONValue = [
      "from": "info@centre.example.test", "subject": "Re: yours", "to": ["a@example.test"],
      "cc": ["b@example.test"],
    ]
    let response = try agent.post(draft, operationBody("Save", [("email", fields)]))
    #expect(response.text == #"{"statusCode":0}"#)
    let event = try #require(try agent.fetchEvents().first)
    #expect(event["notificationType"]?.string == "EmailSaved")
    #expect(event["referenceId"]?.int != nil)
    let email = try #require(try agent.get(draft)["email"])
    #expect(email["subject"]?.string == "Re: yours")
    #expect(email["to"]?.text == #"["a@example.test"]"#)
    #expect(email["cc"]?.text == #"["b@example.test"]"#)
    #expect(email["body"]?.string == "<p>Yes.</p>")
    #expect(
      try agent.post(original, operationBody("Save", [("email", fields)]))["statusCode"]?.int == 2)
  }

  /// `Send` with what its page requires.
  private func sendBody(to addresses: JSONValue = ["a@example.test"]) -> JSONValue {
    let email: JSONValue = [
      "from": "info@centre.example.test", "to": addresses, "subject": "Re: yours",
    ]
    return operationBody("Send", [("queueName", "email-outbound"), ("email", email)])
  }

  @Test("Save and Send miss the object, the sender and the queue by name")
  func missing() throws {
    let agent = try agent()
    let (_, draft) = try receiveAndReply(at: agent)
    let incompleteEmail: JSONValue = ["to": ["a@example.test"]]
    for (body, missing) in [
      (operationBody("Save"), "email"),
      (operationBody("Save", [("email", incompleteEmail)]), "from"),
      (operationBody("Save", [("email", ["from": "a@example.test"])]), "to"),
      (operationBody("Send", [("email", incompleteEmail)]), "queueName"),
    ] {
      let response = try agent.post(draft, body)
      #expect(response["statusCode"]?.int == 1)
      #expect(response["statusMessage"]?.string?.contains(missing) == true)
    }
  }

  @Test("Reply takes the queue's name too, as the sample of ReplyAll has it")
  func queueName() throws {
    let agent = try agent()
    let id = try #require(agent.server.interactions(in: "email-in-progress").first)
    try agent.pull(id, from: "email-in-progress")
    let reply = operationBody(
      "Reply", [("queueName", "email-routing"), ("bodyAsPlainText", "Yes.")])
    #expect(try agent.post("/me/emails/\(id)", reply)["statusCode"]?.int == 0)
  }

  @Test("Send ends a draft, unless it goes to nobody")
  func send() throws {
    let agent = try agent()
    let (original, draft) = try receiveAndReply(at: agent)
    #expect(try agent.post(original, sendBody())["statusCode"]?.int == 2)
    #expect(try agent.post(draft, sendBody(to: []))["statusCode"]?.int == 1)
    #expect(try agent.post(draft, sendBody()).text == #"{"statusCode":0}"#)
    let email = try agent.fetchEvents().first?["email"]
    #expect(email?["state"]?.string == "Completed")
    #expect(email?["capabilities"]?.count == 0)
    #expect(try agent.get(draft)["statusCode"]?.int == 6)
    #expect(try agent.get(original)["email"]?["state"]?.string == "Processing")
  }

  @Test("Cancel throws a draft away, with the oldest name for its code")
  func cancel() throws {
    let agent = try agent()
    let (original, draft) = try receiveAndReply(at: agent)
    #expect(try agent.post(original, operationBody("Cancel"))["statusCode"]?.int == 2)
    #expect(try agent.post(draft, operationBody("Cancel")).text == #"{"status":0}"#)
    let event = try #require(try agent.fetchEvents().first)
    #expect(event["email"]?["state"]?.string == "Canceled")
    #expect(event["referenceId"]?.int != nil)
    #expect(try agent.get(draft)["statusCode"]?.int == 6)
  }

  @Test("AddComment and SetDisposition are told as properties")
  func commentAndDisposition() throws {
    let agent = try agent()
    let (original, _) = try receiveAndReply(at: agent)
    _ = try agent.post(original, operationBody("AddComment", [("comment", "called back")]))
    _ = try agent.post(original, operationBody("SetDisposition", [("disposition", "resolved")]))
    let events = try agent.fetchEvents()
    #expect(
      events.map { $0["notificationType"]?.string }
        == ["PropertiesUpdated", "PropertiesUpdated"])
    #expect(events.first?["email"]?["comment"]?.string == "called back")
    #expect(events.last?["email"]?["userData"]?["DispositionCode"]?.string == "resolved")
    #expect(try agent.post(original, operationBody("AddComment"))["statusCode"]?.int == 1)
    #expect(try agent.post(original, operationBody("SetDisposition"))["statusCode"]?.int == 1)
  }

  @Test("a draft that was put aside is a draft again when it comes back")
  func drafts() throws {
    let agent = try agent()
    let (_, draft) = try receiveAndReply(at: agent)
    let id = draft.split(separator: "/").last.map(String.init) ?? ""
    let path = "/workbins/\(try agent.workbinID("email-drafts"))"
    _ = try agent.post(path, ["operationName": "AddEmail", "id": .string(id)])
    #expect(agent.server.state(of: id) == "InWorkbin")
    #expect(try agent.get(draft)["statusCode"]?.int == 6)
    try agent.pull(id, from: "email-drafts", "PullEmail")
    #expect(try agent.get(draft)["email"]?["state"]?.string == "Composing")
  }

  @Test("the answers of some email operations have no number, their notifications have")
  func referenceIDs() throws {
    let agent = try agent()
    let (original, _) = try receiveAndReply(at: agent)
    #expect(try agent.post(original, operationBody("Complete")).text == #"{"statusCode":0}"#)
    #expect(try agent.fetchEvents().first?["referenceId"]?.int == 19)
  }
}

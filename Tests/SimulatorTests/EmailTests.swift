import JSON
import Testing

@testable import Simulator

@Suite("Letters and their drafts")
struct EmailTests {
  private let queue: Tree = "http://gws.example.test:9090/api/v2/queues/email-outbound"

  private func operation(_ name: String, _ more: [(key: String, value: Tree)] = []) -> Tree {
    .object([("operationName", .string(name))] + more)
  }

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.begin()
    return desk
  }

  /// The path of a letter that came in, and of the draft that answers it.
  private func draft(_ name: String = "Reply", at desk: Desk) throws -> (String, String) {
    let id = try #require(desk.server.interactions(in: "email-in-progress").first)
    try desk.pull(id, from: "email-in-progress")
    _ = try desk.waitingEvents()
    let answer = try desk.post(
      "/me/emails/\(id)", operation(name, [("queueUri", queue), ("body", "<p>Yes.</p>")]))
    #expect(answer.text == #"{"statusCode":0}"#)
    let email = try #require(try desk.waitingEvents().first?["email"])
    return ("/me/emails/\(id)", "/me/emails/\(try #require(email["id"]?.string))")
  }

  @Test(
    "Reply and ReplyAll begin a letter to who wrote, beside theirs",
    arguments: ["Reply", "ReplyAll"])
  func reply(name: String) throws {
    let desk = try desk()
    let (letter, draft) = try draft(name, at: desk)
    let first = try #require(try desk.get(letter)["email"])
    let second = try #require(try desk.get(draft)["email"])
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
    #expect(try desk.post(letter, operation(name))["statusCode"]?.int == 1)
    let again = operation(name, [("queueUri", queue)])
    #expect(try desk.post(draft, again)["statusCode"]?.int == 2)
  }

  @Test("Save keeps what was written, and is told as EmailSaved")
  func save() throws {
    let desk = try desk()
    let (letter, draft) = try draft(at: desk)
    let words: Tree = [
      "from": "info@centre.example.test", "subject": "Re: yours", "to": ["a@example.test"],
      "cc": ["b@example.test"],
    ]
    let answer = try desk.post(draft, operation("Save", [("email", words)]))
    #expect(answer.text == #"{"statusCode":0}"#)
    let event = try #require(try desk.waitingEvents().first)
    #expect(event["notificationType"]?.string == "EmailSaved")
    #expect(event["referenceId"]?.int != nil)
    let email = try #require(try desk.get(draft)["email"])
    #expect(email["subject"]?.string == "Re: yours")
    #expect(email["to"]?.text == #"["a@example.test"]"#)
    #expect(email["cc"]?.text == #"["b@example.test"]"#)
    #expect(email["body"]?.string == "<p>Yes.</p>")
    #expect(try desk.post(letter, operation("Save", [("email", words)]))["statusCode"]?.int == 2)
  }

  /// `Send` with what its page requires.
  private func sending(to addresses: Tree = ["a@example.test"]) -> Tree {
    let email: Tree = ["from": "info@centre.example.test", "to": addresses, "subject": "Re: yours"]
    return operation("Send", [("queueName", "email-outbound"), ("email", email)])
  }

  @Test("Save and Send miss the object, the sender and the queue by name")
  func missing() throws {
    let desk = try desk()
    let (_, draft) = try draft(at: desk)
    let bare: Tree = ["to": ["a@example.test"]]
    for (body, missing) in [
      (operation("Save"), "email"), (operation("Save", [("email", bare)]), "from"),
      (operation("Save", [("email", ["from": "a@example.test"])]), "to"),
      (operation("Send", [("email", bare)]), "queueName"),
    ] {
      let answer = try desk.post(draft, body)
      #expect(answer["statusCode"]?.int == 1)
      #expect(answer["statusMessage"]?.string?.contains(missing) == true)
    }
  }

  @Test("Reply takes the queue's name too, as the sample of ReplyAll has it")
  func queueName() throws {
    let desk = try desk()
    let id = try #require(desk.server.interactions(in: "email-in-progress").first)
    try desk.pull(id, from: "email-in-progress")
    let reply = operation("Reply", [("queueName", "email-routing"), ("bodyAsPlainText", "Yes.")])
    #expect(try desk.post("/me/emails/\(id)", reply)["statusCode"]?.int == 0)
  }

  @Test("Send ends a draft, unless it goes to nobody")
  func send() throws {
    let desk = try desk()
    let (letter, draft) = try draft(at: desk)
    #expect(try desk.post(letter, sending())["statusCode"]?.int == 2)
    #expect(try desk.post(draft, sending(to: []))["statusCode"]?.int == 1)
    #expect(try desk.post(draft, sending()).text == #"{"statusCode":0}"#)
    let email = try desk.waitingEvents().first?["email"]
    #expect(email?["state"]?.string == "Completed")
    #expect(email?["capabilities"]?.count == 0)
    #expect(try desk.get(draft)["statusCode"]?.int == 6)
    #expect(try desk.get(letter)["email"]?["state"]?.string == "Processing")
  }

  @Test("Cancel throws a draft away, with the oldest name for its code")
  func cancel() throws {
    let desk = try desk()
    let (letter, draft) = try draft(at: desk)
    #expect(try desk.post(letter, operation("Cancel"))["statusCode"]?.int == 2)
    #expect(try desk.post(draft, operation("Cancel")).text == #"{"status":0}"#)
    let event = try #require(try desk.waitingEvents().first)
    #expect(event["email"]?["state"]?.string == "Canceled")
    #expect(event["referenceId"]?.int != nil)
    #expect(try desk.get(draft)["statusCode"]?.int == 6)
  }

  @Test("AddComment and SetDisposition are told as properties")
  func remarks() throws {
    let desk = try desk()
    let (letter, _) = try draft(at: desk)
    _ = try desk.post(letter, operation("AddComment", [("comment", "called back")]))
    _ = try desk.post(letter, operation("SetDisposition", [("disposition", "resolved")]))
    let events = try desk.waitingEvents()
    #expect(
      events.map { $0["notificationType"]?.string }
        == ["PropertiesUpdated", "PropertiesUpdated"])
    #expect(events.first?["email"]?["comment"]?.string == "called back")
    #expect(events.last?["email"]?["userData"]?["DispositionCode"]?.string == "resolved")
    #expect(try desk.post(letter, operation("AddComment"))["statusCode"]?.int == 1)
    #expect(try desk.post(letter, operation("SetDisposition"))["statusCode"]?.int == 1)
  }

  @Test("a draft that was put aside is a draft again when it comes back")
  func drafts() throws {
    let desk = try desk()
    let (_, draft) = try draft(at: desk)
    let id = draft.split(separator: "/").last.map(String.init) ?? ""
    let path = "/workbins/\(try desk.workbin("email-drafts"))"
    _ = try desk.post(path, ["operationName": "AddEmail", "id": .string(id)])
    #expect(desk.server.state(of: id) == "InWorkbin")
    #expect(try desk.get(draft)["statusCode"]?.int == 6)
    try desk.pull(id, from: "email-drafts", "PullEmail")
    #expect(try desk.get(draft)["email"]?["state"]?.string == "Composing")
  }

  @Test("the answers of some email operations have no number, their notifications have")
  func numbers() throws {
    let desk = try desk()
    let (letter, _) = try draft(at: desk)
    #expect(try desk.post(letter, operation("Complete")).text == #"{"statusCode":0}"#)
    #expect(try desk.waitingEvents().first?["referenceId"]?.int == 19)
  }
}

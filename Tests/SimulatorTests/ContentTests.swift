import JSON
import Simulator
import Testing

@Suite("What interactions hold, and how the desktop is set up")
struct ContentTests {
  private func agent() throws -> AgentClient {
    let agent = try AgentClient()
    try agent.startAndListen()
    return agent
  }

  private func pulledEmails(at agent: AgentClient) throws -> [JSONView] {
    for id in agent.server.interactions(in: "email-in-progress") {
      try agent.pull(id, from: "email-in-progress")
    }
    return try #require(try agent.get("/me/emails?fields=*")["emails"]).array
  }

  // MARK: Emails

  @Test("an email has an HTML body that says what its plain text says")
  func body() throws {
    let emails = try pulledEmails(at: agent())
    #expect(emails.count > 10)
    for email in emails {
      let html = try #require(email["body"]?.string)
      #expect(html.hasPrefix("<html><body>") && html.hasSuffix("</body></html>"))
      let paragraphs = email["bodyAsPlainText"]?.string?.split(separator: "\n\n") ?? []
      #expect(html.split(separator: "<p>").count == paragraphs.count + 1)
      #expect(email["mime"]?.string == "text/html")
    }
  }

  @Test("some emails have attachments, with names, sizes and addresses, and userData agrees")
  func attachments() throws {
    let agent = try agent()
    let emails = try pulledEmails(at: agent)
    let counts = emails.map { $0["attachments"]?.count ?? -1 }
    #expect(counts.contains(0) && counts.contains { $0 > 0 } && !counts.contains(-1))
    for email in emails {
      let files = email["attachments"]?.array ?? []
      let data = email["userData"]
      #expect(data?["_ContainsAttachment"]?.string == (files.isEmpty ? "false" : "true"))
      let names = files.compactMap { $0["name"]?.string }
      #expect(data?["_AttachmentFileNames"]?.string == names.joined(separator: ";"))
      let sizes = files.compactMap { $0["size"]?.string }.compactMap { Int($0) }
      #expect(data?["_AttachmentsSize"]?.string == "\(sizes.reduce(0, +))")
      let id = email["id"]?.string ?? ""
      #expect(files.allSatisfy { $0["uri"]?.string?.contains("/emails/\(id)/attach") == true })
    }
  }

  @Test("the same seed gives the same attachments, already in the workbin")
  func sameAttachments() throws {
    let texts = try (1...2).map { _ in
      let agent = try AgentClient()
      let path = "/workbins/\(try agent.workbinID("email-in-progress"))?subresources=email"
      let emails = try agent.get(path)["workbin"]?["emails"]?.array ?? []
      return emails.compactMap { $0["attachments"]?.text }
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0].contains { $0 != "[]" })
  }

  @Test("an answer has the prefix, the quotation and the body that it was asked for with")
  func quotation() throws {
    let agent = try agent()
    let email = try #require(try pulledEmails(at: agent).first)
    let path = "/me/emails/\(email["id"]?.string ?? "")"
    _ = try agent.fetchEvents()
    _ = try agent.post(
      path,
      [
        "operationName": "Reply", "queueUri": "x", "body": "<p>Yes &amp; no.<br>Soon.</p>",
        "subjectPrefix": "Re: ", "replyToStartLine": "You wrote:", "quoteOriginal": true,
        "indentCharacter": "| ",
      ])
    let draft = try #require(try agent.fetchEvents().first?["email"])
    #expect(draft["subject"]?.string == "Re: \(email["subject"]?.string ?? "")")
    let text = try #require(draft["bodyAsPlainText"]?.string)
    #expect(text.hasPrefix("Yes & no.\nSoon.\n\nYou wrote:\n| "))
    #expect(draft["attachments"]?.text == "[]")
  }

  // MARK: Chats

  @Test("a chat that is pulled brings the whole conversation; what is said joins it")
  func conversation() throws {
    let agent = try agent()
    agent.server.perform(.interactionArrived(.chat, workbin: "front-desk"))
    let id = try #require(agent.server.interactions(in: "front-desk").last)
    let path = "/workbins/\(try agent.workbinID("front-desk"))"
    let pull: JSONValue = ["operationName": "PullChat", "id": .string(id), "nickname": "Mara"]
    let number = try agent.post(path, pull)["referenceId"]?.int
    let log = try #require(try agent.fetchEvents().last)
    #expect(log["messageType"]?.string == "MessageLogUpdated")
    #expect(log["notificationType"]?.string == "NewMessages")
    #expect(log["chatPath"]?.string == "/chats/\(id)")
    #expect(log["referenceId"]?.int == number)
    let messages = log["messages"]?.array ?? []
    #expect(messages.map { $0["index"]?.int } == [1, 3, 5, 7])
    #expect(
      messages.map { $0["type"]?.string }
        == ["ParticipantJoined", "Text", "Text", "ParticipantJoined"])
    #expect(messages.last?["from"]?["nickname"]?.string == "Mara")
    _ = try agent.post(
      "/me/chats/\(id)", ["operationName": "SendMessage", "message": "How can I help?"])
    agent.server.perform(.customerMessage(interaction: id, "Like this"))
    let texts = try agent.fetchEvents().map { event in
      event["messages"]?.array.map { $0["text"]?.string }
    }
    #expect(texts == [["How can I help?"], ["Like this"]])
    let known = try agent.get("/me/chats/\(id)")["chat"]?["messages"]?.array ?? []
    #expect(known.compactMap { $0["from"]?["type"]?.string }.suffix(2) == ["Agent", "Customer"])
  }

  @Test("a message without words, and one into a chat that is not accepted, are refused")
  func refusedMessages() throws {
    let agent = try agent()
    agent.server.perform(.agentInvited(.chat))
    let id = try #require(try agent.fetchEvents().first?["chat"]?["id"]?.string)
    let path = "/me/chats/\(id)"
    let sendMessage: JSONValue = ["operationName": "SendMessage", "message": "Hello"]
    #expect(try agent.post(path, sendMessage)["statusCode"]?.int == 2)
    _ = try agent.post(path, ["operationName": "Accept"])
    #expect(try agent.post(path, ["operationName": "SendMessage"])["statusCode"]?.int == 1)
    #expect(try agent.post(path, sendMessage)["statusCode"]?.int == 0)
  }

  @Test("in a world that moves, a customer answers what an agent said")
  func customerReply() throws {
    let agent = try AgentClient { $0.pace = 200 }
    try agent.startAndListen()
    agent.server.perform(.agentInvited(.chat))
    let id = try #require(
      try agent.fetchEvents().lazy.compactMap { $0["chat"]?["id"]?.string }.first)
    let path = "/me/chats/\(id)"
    _ = try agent.post(path, ["operationName": "Accept"])
    _ = try agent.post(path, ["operationName": "SendMessage", "message": "Hello"])
    try agent.waitUntil {
      let last = try? agent.get(path)["chat"]?["messages"]?.array.last
      return last?["from"]?["type"]?.string == "Customer"
    }
  }

  // MARK: Settings

  @Test("the case data and the dispositions of the settings are lists with labels")
  func businessAttributes() throws {
    let agent = try agent()
    let options = try agent.get("/me?subresources=settings")["user"]?["settings"]
    let section = options?["interaction-workspace"]
    let lists = try #require(
      try agent.restClient.get("/internal-api/business-attributes").json?["businessAttributes"]
    ).array
    for key in ["case-data.format", "disposition.value"] {
      let name = section?["interaction.\(key)-business-attribute"]?.string
      let values = lists.first { $0["name"]?.string == name }?["values"]?.array ?? []
      #expect(values.count > 3)
      #expect(values.allSatisfy { $0["displayName"]?.string?.isEmpty == false })
    }
    let order = section?["interaction.case-data.order"]?.string?.split(separator: ",") ?? []
    #expect(order.first == "CustomerSegment")
    #expect(order.contains("Subject"))
  }

  @Test("the members of a team have workbins with something in them")
  func team() throws {
    let agent = try agent()
    for name in ["agent2", "agent3"] {
      let workbins = try agent.get("/users/\(name)/workbins?fields=*&subresources=*")["workbins"]
      let counts = workbins?.array.map {
        ($0["emails"]?.count ?? 0) + ($0["workitems"]?.count ?? 0)
      }
      #expect((counts ?? []).filter { $0 > 0 }.count >= 2)
    }
  }
}

import JSON
import Testing

@testable import WebServices

@Suite("What an email or a chat says")
struct EmailTests {
  private func interaction(_ text: String, _ medium: Medium) throws -> Interaction {
    try #require(Interaction(try Document(parsing: text).root, medium: medium))
  }

  @Test("texts, addresses and attachments; sizes come as strings [D:EmailResource]")
  func email() throws {
    let email = try interaction(
      #"""
      {"id":"E","from":"a@b.test","to":["x@y.test","z@y.test"],"cc":"one@y.test","mime":"text/html",
       "body":"<p>Hi</p>","bodyAsPlainText":"Hi",
       "attachments":[{"id":"1","name":"bill.pdf","size":"48213","mime":"application/pdf"},
         {"name":"b","size":7},{"id":"nameless"},null,3]}
      """#, .email
    ).email
    #expect(email.to == ["x@y.test", "z@y.test"])
    #expect(email.cc == ["one@y.test"])
    #expect((email.html, email.plainText) == ("<p>Hi</p>", "Hi"))
    #expect(email.attachments.map(\.name) == ["bill.pdf", "b"])
    #expect(email.attachments.map(\.size) == [48213, 7])
  }

  @Test("a body of plain text is no HTML")
  func plain() throws {
    let email = try interaction(
      #"{"id":"E","mime":"text/plain","body":"a <b> c"}"#, .email
    ).email
    #expect((email.html, email.plainText) == (nil, "a <b> c"))
  }

  @Test("a conversation, whatever else is in the list")
  func transcript() throws {
    let chat = try interaction(
      #"""
      {"id":"C","messages":[{"type":"Text","nickname":"Nora","participantType":"Customer","text":"hi",
        "timestamp":"2026-11-24T01:00:57Z"},{"type":"ParticipantJoined","nickname":"Marat"},
        {"from":{"nickname":"Bot","type":"Bot"},"message":"hello"},null,[]]}
      """#, .chat)
    let said = chat.transcript
    #expect(said.map(\.nickname) == ["Nora", "Marat", "Bot", nil, nil])
    #expect(said.map(\.text) == ["hi", nil, "hello", nil, nil])
    #expect(said[0].isFromCustomer)
    #expect(said[0].sentAt != nil)
  }
}

import JSON
import Testing

@testable import WebServices

@Suite("What an email or a chat says")
struct LetterTests {
  private func interaction(_ text: String, _ medium: Medium) throws -> Interaction {
    try #require(Interaction(try Document(parsing: text).root, medium: medium))
  }

  @Test("texts, addresses and attachments; sizes come as strings [D:EmailResource]")
  func letter() throws {
    let letter = try interaction(
      #"""
      {"id":"E","from":"a@b.test","to":["x@y.test","z@y.test"],"cc":"one@y.test","mime":"text/html",
       "body":"<p>Hi</p>","bodyAsPlainText":"Hi",
       "attachments":[{"id":"1","name":"bill.pdf","size":"48213","mime":"application/pdf"},
         {"name":"b","size":7},{"id":"nameless"},null,3]}
      """#, .email
    ).letter
    #expect(letter.to == ["x@y.test", "z@y.test"])
    #expect(letter.cc == ["one@y.test"])
    #expect((letter.html, letter.plainText) == ("<p>Hi</p>", "Hi"))
    #expect(letter.attachments.map(\.name) == ["bill.pdf", "b"])
    #expect(letter.attachments.map(\.size) == [48213, 7])
  }

  @Test("a body of plain text is no HTML")
  func plain() throws {
    let letter = try interaction(
      #"{"id":"E","mime":"text/plain","body":"a <b> c"}"#, .email
    ).letter
    #expect((letter.html, letter.plainText) == (nil, "a <b> c"))
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
    #expect(said[0].isCustomer)
    #expect(said[0].at != nil)
  }
}

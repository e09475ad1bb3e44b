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

  @Test(
    "media types are compared as such: in any case, without what is said beside",
    arguments: [
      "TEXT/PLAIN", "text/plain; charset=utf-8", " Text/Plain ;format=flowed", "text/enriched",
    ])
  func plainTypes(mime: String) throws {
    let email = try interaction(
      #"{"id":"E","mime":"\#(mime)","body":"one\ntwo <b>"}"#, .email
    ).email
    #expect((email.html, email.plainText) == (nil, "one\ntwo <b>"))
  }

  @Test(
    "HTML is called so, or looks so where nothing else is said",
    arguments: [
      (#""mime":"TEXT/HTML; charset=x","#, "a &amp; b", true),
      (#""mime":"application/xhtml+xml","#, "a", true), ("", "<p>a", true),
      ("", "one\\ntwo < 3", false),
      (#""mime":"multipart/alternative; boundary=x","#, "<div>a</div>", true),
      (#""mime":null,"#, "a", false), (#""mime":"","#, "a<br>b", true),
    ])
  func kinds(mime: String, body: String, isHTML: Bool) throws {
    let email = try interaction(#"{"id":"E",\#(mime)"body":"\#(body)"}"#, .email).email
    #expect((email.html != nil) == isHTML)
    #expect((email.plainText != nil) == !isHTML)
  }

  @Test(
    "a part without anything to see is none",
    arguments: ["", " \\r\\n\\t", "\\u00a0", "\\u200b\\ufeff"])
  func blank(plain: String) throws {
    let letter = try interaction(
      #"{"id":"E","mime":"text/html","body":"<p>Hi","bodyAsPlainText":"\#(plain)"}"#, .email
    ).email
    #expect((letter.html, letter.plainText) == ("<p>Hi", nil))
    let other = try interaction(
      #"{"id":"E","mime":"text/plain","body":"Hi","bodyAsPlainText":"\#(plain)"}"#, .email
    ).email
    #expect((other.html, other.plainText) == (nil, "Hi"))
  }

  @Test("signs of windows-1252 that were taken for control characters are signs again")
  func windows1252() throws {
    let email = try interaction(
      #"{"id":"E","subject":"It\u0092s","bodyAsPlainText":"\u0093Yes\u0094"}"#, .email)
    #expect(email.subject == "It’s")
    #expect(email.email.plainText == "“Yes”")
  }

  @Test("encoded words are read wherever a name or a subject stands, and found by what they say")
  func encodedWords() throws {
    let email = try interaction(
      #"""
      {"id":"E","subject":"Re: =?UTF-8?B?R3LDvMOfZQ==?=","from":"=?utf-8?Q?J=C3=B6?= <j@a.test>",
       "to":["=?utf-8?Q?Zo=C3=AB?= <z@a.test>"],"cc":"=?utf-8?Q?=C3=84?=",
       "attachments":[{"name":"=?utf-8?Q?M=C3=BCll.pdf?="}],"userData":{"X":"=?utf-8?Q?no?="}}
      """#, .email)
    #expect(email.subject == "Re: Grüße")
    #expect(email.from == "Jö <j@a.test>" && email.email.from == email.from)
    #expect(email.to == "Zoë <z@a.test>" && email.email.to == ["Zoë <z@a.test>"])
    #expect(email.email.cc == ["Ä"] && email.email.attachments.map(\.name) == ["Müll.pdf"])
    #expect(email.contains(SearchTerm("grüße")) && email.contains(SearchTerm("Jö <J")))
    #expect(!email.contains(SearchTerm("gruesse")))
  }

  @Test("encoded words of userData name an interaction, too")
  func encodedUserData() throws {
    let item = try interaction(
      #"""
      {"id":"W","userData":{"Subject":"=?iso-8859-1?Q?=DCbung?=","FirstName":"=?utf-8?Q?J=C3=B6?=",
       "LastName":"Doe"}}
      """#, .workitem)
    #expect(item.subject == "Übung")
    #expect(item.from == "Jö Doe")
    #expect(item.contains(SearchTerm("übung")))
    #expect(item.contains(SearchTerm("übung"), underKeys: SearchTerm("subj")))
    #expect(!item.contains(SearchTerm("übung"), underKeys: SearchTerm("first")))
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

import JSON
import Testing

@testable import Core
@testable import WebServices

@Suite("What is said in a chat")
struct ChatTests {
  private static func said(
    _ index: Int?, _ text: String, at time: String = "2026-11-27T10:00:00.000+0000"
  ) -> String {
    let number = index.map { #""index":\#($0),"# } ?? ""
    return #"""
      {\#(number)"type":"Text","from":{"nickname":"Jo","type":"Customer"},"text":"\#(text)",
       "visibility":"All","timestamp":"\#(time)"}
      """#
  }

  private static func log(_ messages: String..., in id: String = "C1") -> String {
    #"""
    {"messageType":"MessageLogUpdated","notificationType":"NewMessages","chatPath":"/chats/\#(id)",
     "messages":[\#(messages.joined(separator: ","))]}
    """#
  }

  private static func chat(_ more: String = "", id: String = "C1") -> String {
    #"""
    {"messageType":"ChatStateChangeMessage","notificationType":"StatusChange",
     "chat":{"id":"\#(id)","state":"Chatting","capabilities":[],"userData":{}\#(more)}}
    """#
  }

  private func texts(_ harness: UpdateHarness, _ id: String = "C1") throws -> [String?] {
    let interaction = try #require(harness.state.readable(id))
    return harness.state.conversation(in: interaction).map(\.text)
  }

  @Test("the words stand in the chat as they come, in the order of their numbers, once each")
  func live() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(Self.chat())
    try harness.notify(Self.log(Self.said(1, "one"), Self.said(3, "three")))
    try harness.notify(Self.log(Self.said(9, "nine")))
    try harness.notify(Self.log(Self.said(4, "four"), Self.said(3, "three"), Self.said(1, "one")))
    #expect(try texts(harness) == ["one", "three", "four", "nine"])
  }

  @Test("they may come before the chat does, and stay when it is told of again")
  func early() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(Self.log(Self.said(1, "one")))
    try harness.notify(Self.chat())
    try harness.notify(Self.chat())
    #expect(try texts(harness) == ["one"])
  }

  @Test("they join what the chat itself brings, numbered or not, whichever comes first")
  func transcript() throws {
    let brought = [Self.said(1, "one"), Self.said(2, "two")].joined(separator: ",")
    let unnumbered = [
      Self.said(nil, "one", at: "2026-11-27T10:00:00Z"),
      Self.said(nil, "two", at: "2026-11-27T10:00:00Z"),
    ].joined(separator: ",")
    for list in [brought, unnumbered] {
      for isFirst in [true, false] {
        var harness = try UpdateHarness.atWork()
        if isFirst { try harness.notify(Self.chat(#","messages":[\#(list)]"#)) }
        try harness.notify(Self.log(Self.said(2, "two"), Self.said(5, "five")))
        if !isFirst { try harness.notify(Self.chat(#","messages":[\#(list)]"#)) }
        #expect(Set(try texts(harness)) == ["one", "two", "five"])
        #expect(try texts(harness).count == 3)
      }
    }
  }

  @Test("the same said twice without a number is twice there, however often it is told")
  func repeated() throws {
    var harness = try UpdateHarness.atWork()
    let list = [Self.said(nil, "ok"), Self.said(nil, "ok")].joined(separator: ",")
    for _ in 0..<3 { try harness.notify(Self.chat(#","messages":[\#(list)]"#)) }
    #expect(try texts(harness) == ["ok", "ok"])
  }

  @Test("that somebody is writing is nothing said")
  func typing() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(Self.chat())
    try harness.notify(
      Self.log(#"{"index":1,"type":"TypingStarted","text":"hel"}"#, Self.said(2, "hello")))
    #expect(try texts(harness) == ["hello"])
  }

  @Test("a chat of mine can be read though nothing has been said yet")
  func silent() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    try harness.notify(Self.chat(id: "E1"))
    harness.press(.live(.openText))
    #expect(harness.state.dialog != nil)
  }

  @Test("no more is kept than anybody reads: of the oldest messages, and of the chats")
  func bounds() throws {
    var log = ChatLog()
    let long = String(repeating: "x", count: 8_000)
    for index in 0..<3_000 { try log.add([message(index, "\(index)")]) }
    #expect(log.messages.count == ChatLog.maxCount)
    #expect(log.messages.last?.index == 2_999)
    try log.add((0..<500).map { try message(3_000 + $0, long) })
    #expect(log.messages.reduce(0) { $0 + $1.size } <= ChatLog.maxBytes)
    #expect(log.messages.last?.index == 3_499)
    var logs = ChatLogs()
    for number in 0..<1_000 { try logs.add([message(1, "x")], to: "C\(number)") }
    #expect(logs.messages(of: "C0").isEmpty)
    #expect(logs.messages(of: "C999").count == 1)
  }

  @Test("numbers of any size and in any order are sorted without harm")
  func hostileNumbers() throws {
    var log = ChatLog()
    try log.add([message(Int.max, "last"), message(Int.min, "first"), message(0, "middle")])
    try log.add([message(nil, "unnumbered"), message(-5, "early")])
    #expect(log.messages.map(\.text) == ["first", "early", "middle", "last", "unnumbered"])
  }

  private func message(_ index: Int?, _ text: String) throws -> ChatMessage {
    let number = index.map { #""index":\#($0),"# } ?? ""
    return ChatMessage(try Document(parsing: #"{\#(number)"text":"\#(text)"}"#).root)
  }
}

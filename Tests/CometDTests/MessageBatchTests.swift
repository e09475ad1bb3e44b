import Testing

@testable import CometD

@Suite("Reading an answer")
struct MessageBatchTests {
  private func batch(_ json: String, maxBytes: Int = 8 << 20) throws(MessageBatch.DecodingFailure)
    -> MessageBatch
  {
    try MessageBatch(Array(json.utf8), maxBytes: maxBytes)
  }

  @Test("refuses one message that is too long, and reads on")
  func tooLong() throws {
    let long = ServerReply.event("/a", "\"" + String(repeating: "x", count: 1000) + "\"")
    let batch = try batch("[\(long),\(ServerReply.event("/b", "1"))]", maxBytes: 500)
    #expect(batch.messages.map(\.channel) == ["/b"])
    #expect(batch.rejectedCount == 1)
  }

  @Test(
    "leaves out a value that is too deep, refuses a message that is broken inside, and reads on")
  func tooDeep() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let json =
      "[\(ServerReply.event("/a", deep)),nonsense,{[}],\(ServerReply.event("/b", "1")),null,{\"id\":1}]"
    let batch = try batch(json)
    #expect(batch.messages.map(\.channel) == ["/a", "/b"])
    #expect(batch.messages.first?.data?.text.contains("too deep") == true)
    #expect(batch.rejectedCount == 4)
  }

  @Test(
    "leaves out a value of userData that is too long for all of the message, and reads the rest")
  func tooLongValue() throws {
    let long = String(repeating: "x", count: 100_000)
    let data = #"{"email":{"id":"1","userData":{"a":"\#(long)","b":2}}}"#
    let batch = try batch("[\(ServerReply.event("/a", data))]", maxBytes: 80_000)
    let userData = batch.messages.first?.data?["email"]?["userData"]
    #expect(userData?["a"]?.string?.contains("too long") == true)
    #expect(userData?["b"]?.int == 2)
    #expect(batch.rejectedCount == 0)
  }

  @Test("is read behind a byte order mark")
  func byteOrderMark() throws {
    let batch = try batch("\u{feff}[\(ServerReply.event("/a", "1"))]")
    #expect(batch.messages.map(\.channel) == ["/a"])
  }

  @Test("hands on the others and says once what it threw away")
  func noted() {
    let harness = SessionHarness(topics: [], maxMessageBytes: 300)
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    let long = ServerReply.event("/a", "\"" + String(repeating: "x", count: 1000) + "\"")
    let events = [long, ServerReply.event("/b", "1"), long].joined(separator: ",")
    #expect(
      harness.answer(.connect, ServerReply.connect("", after: events)) == [
        "refused: 2 messages from the server were thrown away."
          + " The first: It is 1026 bytes long; 300 are allowed.",
        "deliver /b 1", "established", "send connect", "status live",
      ])
  }

  @Test("is not fooled by brackets and quotes in strings")
  func strings() throws {
    let tricky = #""]},{[ \" \\\" , \u005d""#
    let batch = try batch(
      " [ \(ServerReply.event("/a", tricky)) ,\n\(ServerReply.event("/b", tricky)) ] ")
    #expect(batch.messages.map(\.channel) == ["/a", "/b"])
  }

  @Test(
    "finds nothing in an empty answer",
    arguments: ["", " \r\n", "[]", "[ ]", "\u{FEFF}", "\u{FEFF}[]"])
  func empty(json: String) {
    #expect(throws: MessageBatch.DecodingFailure.empty) { try batch(json) }
  }

  @Test(
    "finds nothing in what is no list of messages",
    arguments: [
      "<html></html>", "null", "\"[]\"", "[", "[{}", "[]]", "[]x", "[}", "{]", "\u{FEFF}\u{FEFF}[]",
      "[\"", "[\"\\",
    ])
  func notMessages(json: String) {
    #expect(throws: MessageBatch.DecodingFailure.notMessages) { try batch(json) }
  }

  @Test("refuses more messages than any server sends")
  func tooMany() {
    let json = "[" + String(repeating: "0,", count: 200_000) + "0]"
    #expect(throws: MessageBatch.DecodingFailure.tooMany) { try batch(json) }
  }

  @Test("survives any bytes")
  func anyBytes() {
    var random = SeededRandom(seed: 7)
    let alphabet = Array(#"[]{}",:\ 01nultrefs/mta"#.utf8) + [0, 0xFF, 0xC3]
    for _ in 0..<5000 {
      let body = (0..<random.below(60)).map { _ in alphabet[random.below(alphabet.count)] }
      _ = try? MessageBatch([UInt8(ascii: "[")] + body + [UInt8(ascii: "]")], maxBytes: 40)
    }
  }
}

import Testing

@testable import CometD

@Suite("Reading an answer")
struct AnswerTests {
  private func answer(_ json: String, longest: Int = 8 << 20) throws(Answer.Unreadable) -> Answer {
    try Answer(Array(json.utf8), longest: longest)
  }

  @Test("refuses one message that is too long, and reads on")
  func tooLong() throws {
    let long = Wire.event("/a", "\"" + String(repeating: "x", count: 1000) + "\"")
    let answer = try answer("[\(long),\(Wire.event("/b", "1"))]", longest: 500)
    #expect(answer.messages.map(\.channel) == ["/b"])
    #expect(answer.refused == 1)
  }

  @Test("refuses one message that is too deep, or broken inside, and reads on")
  func tooDeep() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let json = "[\(Wire.event("/a", deep)),nonsense,{[}],\(Wire.event("/b", "1")),null,{\"id\":1}]"
    let answer = try answer(json)
    #expect(answer.messages.map(\.channel) == ["/b"])
    #expect(answer.refused == 5)
  }

  @Test("hands on the others and says once what it threw away")
  func noted() {
    let script = Script(topics: [], longestMessage: 300)
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    let long = Wire.event("/a", "\"" + String(repeating: "x", count: 1000) + "\"")
    let events = [long, Wire.event("/b", "1"), long].joined(separator: ",")
    #expect(
      script.answer(.connect, Wire.connect("", after: events)) == [
        "refused: 2 messages from the server were thrown away."
          + " The first: It is 1026 bytes long; 300 are allowed.",
        "deliver /b 1", "established", "send connect", "link live",
      ])
  }

  @Test("is not fooled by brackets and quotes in strings")
  func strings() throws {
    let tricky = #""]},{[ \" \\\" , \u005d""#
    let answer = try answer(" [ \(Wire.event("/a", tricky)) ,\n\(Wire.event("/b", tricky)) ] ")
    #expect(answer.messages.map(\.channel) == ["/a", "/b"])
  }

  @Test("finds nothing in an empty answer", arguments: ["", " \r\n", "[]", "[ ]"])
  func empty(json: String) {
    #expect(throws: Answer.Unreadable.empty) { try answer(json) }
  }

  @Test(
    "finds nothing in what is no list of messages",
    arguments: [
      "<html></html>", "null", "\"[]\"", "[", "[{}", "[]]", "[]x", "[}", "{]", "\u{FEFF}[]",
      "[\"", "[\"\\",
    ])
  func notMessages(json: String) {
    #expect(throws: Answer.Unreadable.notMessages) { try answer(json) }
  }

  @Test("refuses more messages than any server sends")
  func tooMany() {
    let json = "[" + String(repeating: "0,", count: 200_000) + "0]"
    #expect(throws: Answer.Unreadable.tooMany) { try answer(json) }
  }

  @Test("survives any bytes")
  func anyBytes() {
    var dice = Dice(seed: 7)
    let alphabet = Array(#"[]{}",:\ 01nultrefs/mta"#.utf8) + [0, 0xFF, 0xC3]
    for _ in 0..<5000 {
      let body = (0..<dice.below(60)).map { _ in alphabet[dice.below(alphabet.count)] }
      _ = try? Answer([UInt8(ascii: "[")] + body + [UInt8(ascii: "]")], longest: 40)
    }
  }
}

import Testing

@testable import JSON

@Suite("A document")
struct DocumentTests {
  @Test("nothing but blanks is empty", arguments: ["", " ", "\n\t \r"])
  func empty(text: String) {
    #expect(throws: ParseError.empty) { try Document(parsing: text) }
  }

  @Test(
    "what is not JSON is refused",
    arguments: [
      "{", "[1,]", "{\"a\" 1}", "{a: 1}", "tru", "1 2", "[1] x", "\"open", "'a'", "nan", "[\u{1}]",
      "\"a\nb\"", "\"\\x\"", "\"\\u12g4\"", "01", "-", "1.", "+1", ".5", "1e", "{\"a\":1,}",
      "<html>no</html>", "\0", "]", "\"\\", "\"\\u", "[\"\\ud800",
    ])
  func malformed(text: String) {
    #expect {
      try Document(parsing: text)
    } throws: { error in
      if case .malformed = error as? ParseError { true } else { false }
    }
  }

  @Test("the error shows how the text begins, in characters that are safe to print")
  func beginning() {
    let error = #expect(throws: ParseError.self) {
      try Document(parsing: "<html>\u{1b}[2J\u{202e}Login" + String(repeating: "x", count: 100))
    }
    let words = error?.description ?? ""
    #expect(words.contains("<html>.[2J...Login"))
    #expect(words.utf8.allSatisfy { (0x20..<0x7f).contains($0) })
    #expect(words.utf8.count < 300)
  }

  @Test("a text of just the size allowed is read, one byte more is refused unread")
  func size() throws {
    let limits = Limits(maxBytes: 4)
    #expect(try Document(parsing: "[12]", limits: limits).root.count == 1)
    #expect(throws: ParseError.tooLarge(bytes: 5, limit: 4)) {
      try Document(parsing: "[123]", limits: limits)
    }
    #expect(throws: ParseError.tooLarge(bytes: 5, limit: 4)) {
      try Document(parsing: "nope!", limits: limits)
    }
  }

  @Test(
    "64 arrays in one another are read, 65 are refused", arguments: [("[", "]"), ("{\"a\":", "}")])
  func depth(open: String, close: String) throws {
    func nested(_ depth: Int, _ core: String) -> String {
      String(repeating: open, count: depth) + core + String(repeating: close, count: depth)
    }
    for core in ["1", "[]", "{}"] {
      #expect(try Document(parsing: nested(64, core)).root.count == 1)
      #expect(throws: ParseError.tooDeep(limit: 64), "\(core)") {
        try Document(parsing: nested(65, core))
      }
    }
    #expect(try Document(parsing: nested(2, "1"), limits: Limits(maxDepth: 2)).root.count == 1)
  }

  @Test("a million levels cost nothing, closed or not", arguments: [("[", "]"), ("{\"a\":", "}")])
  func bomb(open: String, close: String) {
    let opening = String(repeating: open, count: 1_000_000)
    #expect(throws: ParseError.self) { try Document(parsing: opening) }
    #expect(throws: ParseError.tooDeep(limit: 64)) {
      try Document(parsing: opening + "1" + String(repeating: close, count: 1_000_000))
    }
  }

  @Test("every text cut short is refused, and none crashes")
  func cut() throws {
    let text = Array(
      #"{"a": [1, -2.5e3, "x\u00e9\ud83d\ude00", true, false, null], "b": {"c": ""}}"#.utf8)
    for length in 0..<text.count {
      #expect(throws: ParseError.self, "\(length)") {
        try Document(parsing: Array(text[..<length]))
      }
    }
    _ = try Document(parsing: text)
  }

  @Test("a text with any one byte changed is read or refused, and can be written again when read")
  func garbled() throws {
    let text = Array(#"{"a":[12345678901234567890,-2.5e3,"\ud83d\ude00é"],"b":{"c":null}}"#.utf8)
    var read = 0
    for place in text.indices {
      for byte in [0x00, 0x22, 0x2c, 0x2e, 0x39, 0x5b, 0x5c, 0x65, 0x75, 0x7d, 0x80, 0xff]
        as [UInt8]
      {
        var garbled = text
        garbled[place] = byte
        guard let document = try? Document(parsing: garbled) else { continue }
        read += 1
        let again = try Document(parsing: document.root.text)
        #expect(again.root.text == document.root.text)
      }
    }
    #expect(read > 50)
  }
}

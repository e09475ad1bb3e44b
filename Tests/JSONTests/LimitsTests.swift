import Testing

@testable import JSON

/// A text with more than is read, where the rest of it is wanted.
@Suite("Of a text with a value that is too much")
struct LimitsTests {
  private let deep = "(too deep: more than 64 levels in one another are not read)"

  private func nested(_ depth: Int, _ open: String = "[", _ close: String = "]") -> String {
    String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
  }

  private func root(_ text: String, maxBytes: Int = 256 << 20) throws -> JSONView {
    try Document(parsing: text, limits: Limits(maxBytes: maxBytes, excess: .replaced)).root
  }

  @Test(
    "the value of userData alone is left out, and a text in its place says so",
    arguments: [("[", "]"), (#"{"a":"#, "}"), (#"{"]":"["," b " : "#, "}")])
  func userData(open: String, close: String) throws {
    let (before, after) = (#"{"workbin":{"emails":[{"id":"1","userData":"#, #"},{"id":"2"}]}}"#)
    for depth in [60, 65, 100_000] {
      let value = nested(depth, open, close)
      let root = try root(before + #"{"x":[1],"Tree":\#(value),"y":2}"# + after)
      #expect(root.text == before + #"{"x":[1],"Tree":"\#(deep)","y":2}"# + after)
      let pairs = try self.root(before + #"[{"key":"Tree","value":\#(value)}]"# + after)
      #expect(pairs.text == before + #"[{"key":"Tree","value":"\#(deep)"}]"# + after)
    }
  }

  @Test("elsewhere what is eight levels deep is left out, and all around it stays")
  func elsewhere() throws {
    let root = try root(#"{"a":\#(nested(64)),"b":[\#(nested(70)),[1,[]]],"c":3}"#)
    let (eight, seven) = (String(repeating: "[", count: 6), String(repeating: "]", count: 6))
    #expect(
      root.text
        == #"{"a":\#(eight)"\#(deep)"\#(seven),"b":[\#(eight.dropLast())"\#(deep)"\#(seven.dropLast()),[1,[]]],"c":3}"#
    )
  }

  @Test("a value of the greatest depth is read")
  func greatestDepth() throws {
    #expect(try root(nested(64)).text == nested(64))
    #expect(try root(nested(64).replacing("1", with: "{ }")).text.contains("[{}]"))
  }

  @Test("digits and halves of pairs beside it, and in what is left out, cost nothing")
  func otherFaults() throws {
    let root = try root(
      #"{"userData":{"n":1e400,"Tree":[1e400,"\ud800",\#(nested(64))],"s":"\ud800","m":1e400}}"#)
    #expect(root.text == #"{"userData":{"n":1e400,"Tree":"\#(deep)","s":"\ud800","m":1e400}}"#)
  }

  @Test("one that never ends is refused")
  func endless() {
    for text in [String(repeating: "[", count: 1_000_000), #"{"userData":{"a":"# + nested(70)] {
      #expect(throws: ParseError.self) { try root(text) }
    }
    #expect(throws: ParseError.self) { try root(String(repeating: "]", count: 1_000)) }
    #expect(throws: ParseError.self) { try root(nested(70) + "]") }
  }

  @Test("a text that is too long is left out, where all would be too long")
  func longText() throws {
    let long = String(repeating: "x", count: 300_000)
    let root = try root(#"{"id":"1","userData":{"a":"\#(long)","b":"kept"}}"#, maxBytes: 200_000)
    #expect(root["id"]?.string == "1")
    let notice = "(too long: 300002 bytes, where all of the text may have 200000)"
    #expect(root["userData"]?["a"]?.string == notice)
    #expect(root["userData"]?["b"]?.string == "kept")
  }

  @Test("a list or an object that is too long is left out, where all would be too long")
  func longList() throws {
    let list = "[" + Array(repeating: "1", count: 150_000).joined(separator: ",") + "]"
    let keys = "{" + (0..<50_000).map { #""\#($0)":\#($0)"# }.joined(separator: ",") + "}"
    let root = try root(
      #"{"userData":{"a":\#(list),"b":\#(keys),"c":{"d":1}}}"#, maxBytes: 200_000)
    #expect(root["userData"]?["a"]?.string?.hasPrefix("(too long: ") == true)
    #expect(root["userData"]?["b"]?.string?.hasPrefix("(too long: ") == true)
    #expect(root["userData"]?["c"]?.text == #"{"d":1}"#)
  }

  @Test("what is too long by many small values is refused")
  func manyValues() {
    let values = Array(repeating: #"{"id":"1"}"#, count: 50_000).joined(separator: ",")
    let text = "[\(values)]"
    #expect(throws: ParseError.tooLarge(bytes: text.utf8.count, limit: 200_000)) {
      try root(text, maxBytes: 200_000)
    }
  }

  @Test("survives any bytes")
  func anyBytes() {
    var seed: UInt64 = 7
    func random(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    let pieces = [
      "[", "]", "{", "}", "\"userData\":", "\"", ",", ":", "\\", "\\ud800", "1e400", "-", "e",
      "\u{ffffe}",
    ]
    for _ in 0..<20_000 {
      let text = (0..<random(40)).map { _ in pieces[random(pieces.count)] }.joined()
      let limits = Limits(maxBytes: 60, maxDepth: 1 + random(10), excess: .replaced)
      guard let document = try? Document(parsing: text, limits: limits) else { continue }
      #expect((try? Document(parsing: document.root.text)) != nil, "\(text)")
    }
  }
}

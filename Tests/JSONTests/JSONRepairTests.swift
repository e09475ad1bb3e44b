import Testing

@testable import JSON

@Suite("A text with a fault that servers are known for")
struct JSONRepairTests {
  @Test(
    "half a surrogate pair becomes the replacement character, and the rest stays",
    arguments: [
      (#""\ud83d""#, "\u{fffd}"),
      (#""\ude00""#, "\u{fffd}"),
      (#""a\uD83Dz""#, "a\u{fffd}z"),
      (#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
      (#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
      (#""\ud83d\n""#, "\u{fffd}\n"),
      (#""\ud83d\u0041""#, "\u{fffd}A"),
      (#""\\ud83d \ud83d""#, "\\ud83d \u{fffd}"),
      (#""\"\ud83d\"""#, "\"\u{fffd}\""),
    ])
  func surrogates(json: String, string: String) throws {
    #expect(try Document(parsing: json).root.string == string)
  }

  @Test(
    "ill-formed UTF-8 becomes the replacement character, and the rest stays",
    arguments: [
      ([0x4b, 0xf6, 0x6c, 0x6e], "K\u{fffd}ln"),
      ([0xe2, 0x82], "\u{fffd}"),
      ([0xc0, 0x80], "\u{fffd}\u{fffd}"),
      ([0xff, 0xc3, 0xa9], "\u{fffd}é"),
    ] as [([UInt8], String)])
  func encoding(bytes: [UInt8], string: String) throws {
    let text = Array(#"{"name": ""#.utf8) + bytes + Array(#"", "next": 1}"#.utf8)
    let root = try Document(parsing: text).root
    #expect(root["name"]?.string == string)
    #expect(root["next"]?.int == 1)
  }

  @Test(
    "a whole number wider than 64 bits keeps its size",
    arguments: [
      ("18446744073709551616", 18_446_744_073_709_551_616.0),
      ("-9223372036854775809", -9_223_372_036_854_775_809.0),
      ("123456789012345678901234567890", 1.2345678901234568e29),
    ])
  func wideNumbers(json: String, number: Double) throws {
    let root = try Document(parsing: "[\(json), 1, \"\(json)\"]").root
    #expect(root.elements.map(\.double) == [number, 1, nil])
    #expect(root.elements.map(\.int) == [nil, 1, nil])
    #expect(root.elements.map(\.string) == [nil, nil, json])
  }

  @Test("a number beyond all range becomes null")
  func endlessNumbers() throws {
    let digits = String(repeating: "9", count: 400)
    let root = try Document(parsing: "[1e400, -1e999, \(digits), 2]").root
    #expect(root.elements.map(\.kind) == [.null, .null, .null, .number])
  }

  @Test("all faults together cost nothing but themselves")
  func together() throws {
    let text =
      Array(#"{"a":"\udc00","b":99999999999999999999,"c":""#.utf8) + [0xfc]
      + Array(#"","d":7}"#.utf8)
    let root = try Document(parsing: text).root
    #expect(root.text == #"{"a":"\#u{fffd}","b":1e+20,"c":"\#u{fffd}","d":7}"#)
  }

  @Test("mending does not hide another fault")
  func otherFaults() {
    #expect(throws: ParseError.self) { try Document(parsing: #"{"a":"\ud83d","b":}"#) }
    #expect(throws: ParseError.self) { try Document(parsing: #"["\ud83d", 01]"#) }
    #expect(throws: ParseError.self) { try Document(parsing: #"["\ud83d", "\q"]"#) }
  }
}

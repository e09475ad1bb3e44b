import Testing

@testable import JSON

@Suite("A text with a fault that servers are known for")
struct JSONRepairTests {
  @Test(
    "half a surrogate pair has a scalar that stands for it, and the rest stays",
    arguments: [
      (#""\ud83d""#, "\u{10f03d}"),
      (#""\ude00""#, "\u{10f600}"),
      (#""\udfff""#, "\u{10f7ff}"),
      (#""a\uD83Dz""#, "a\u{10f03d}z"),
      (#""\ud83d\ud83d\ude00""#, "\u{10f03d}😀"),
      (#""\ude00\ud83d""#, "\u{10f600}\u{10f03d}"),
      (#""\ud83d\n""#, "\u{10f03d}\n"),
      (#""\ud83d\u0041""#, "\u{10f03d}A"),
      (#""\\ud83d \ud83d""#, "\\ud83d \u{10f03d}"),
      (#""\"\ud83d\"""#, "\"\u{10f03d}\""),
    ])
  func surrogates(json: String, string: String) throws {
    #expect(try Document(parsing: json).root.string == string)
  }

  @Test(
    "half a surrogate pair is written as the escape that it came as, in keys too, however often",
    arguments: [
      #"["\ud800"]"#, #"["a\udfffz"]"#, #"{"\ud83d":"\ude00"}"#, #"["\ude00\ud83d","😀"]"#,
    ])
  func writtenSurrogates(json: String) throws {
    let root = try Document(parsing: json).root
    #expect(root.text == json)
    #expect(JSONValue(root).text == json)
    #expect(try Document(parsing: root.text).root.text == json)
  }

  @Test("the characters around those that stand for half a pair are themselves")
  func neighbours() throws {
    let text = "[\"\u{10efff}\u{10f800}\u{10ffff}\"]"
    #expect(try Document(parsing: text).root.text == text)
  }

  @Test("half a surrogate pair is shown as its escape to whoever asks")
  func shownSurrogates() throws {
    let text = try Document(parsing: #""a\ud83dz\uDE00""#).root.string
    #expect(text?.showingUnpairedSurrogates == #"a\ud83dz\ude00"#)
    #expect("é😀".showingUnpairedSurrogates == "é😀")
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

  @Test("a number beyond all range is a number, and no floating-point one")
  func endlessNumbers() throws {
    let digits = String(repeating: "9", count: 400)
    let root = try Document(parsing: "[1e400,-1e999,\(digits),2]").root
    #expect(root.elements.map(\.kind) == [.number, .number, .number, .number])
    #expect(root.elements.map(\.double) == [nil, nil, nil, 2])
    #expect(root.text == "[1e400,-1e999,\(digits),2]")
  }

  @Test(
    "a number that no Int or Double holds is written digit by digit, however often",
    arguments: [
      "123456789012345678901234567890", "-18446744073709551616", "1e400", "-1E+400", "1e-400",
      "3.14159265358979323846264338327950288", "0.1000000000000000000000000000001", "-0",
      "12345678901234567.5", "1e99999999999999999999", "1e-99999999999999999999",
    ])
  func exactNumbers(json: String) throws {
    let text = #"{"a":\#(json),"b":[\#(json),1],"c":"\#(json)"}"#
    let root = try Document(parsing: text).root
    #expect(root.text == text)
    #expect(JSONValue(root).text == text)
    #expect(try Document(parsing: root.text).root.text == text)
    #expect(root["a"]?.exactNumber == json)
    #expect(root["a"]?.kind == .number)
    #expect(root["c"]?.string == json)
    #expect(root.contains(SearchTerm(json)))
  }

  @Test(
    "a number that a Double holds is one, with however many digits it is written",
    arguments: [
      ("0.30000000000000004", "0.30000000000000004"), ("1.50000000000000000000", "1.5"),
      ("1e300", "1e+300"), ("0.000000000000000000001", "1e-21"), ("0e999", "0.0"),
      ("-0.0", "-0.0"), ("5.0e-324", "5e-324"), ("18446744073709551615", "18446744073709551615"),
    ])
  func keptNumbers(json: String, written: String) throws {
    let root = try Document(parsing: "[\(json)]").root
    #expect(root.text == "[\(written)]")
    #expect(root.elements.map(\.exactNumber) == [nil])
  }

  @Test("a text that looks like the mark of a number with many digits is a text")
  func digitsMark() throws {
    let root = try Document(parsing: "{\"\u{ffffe}1\":\"\u{ffffe}2\",\"n\":1e400}").root
    #expect(root.text == "{\"\u{fffd}1\":\"\u{fffd}2\",\"n\":1e400}")
  }

  @Test("all faults together cost nothing but themselves")
  func together() throws {
    let text =
      Array(#"{"a":"\udc00","b":99999999999999999999,"c":""#.utf8) + [0xfc]
      + Array(#"","d":7}"#.utf8)
    let root = try Document(parsing: text).root
    #expect(root.text == #"{"a":"\udc00","b":99999999999999999999,"c":"\#u{fffd}","d":7}"#)
  }

  @Test("mending does not hide another fault")
  func otherFaults() {
    #expect(throws: ParseError.self) { try Document(parsing: #"{"a":"\ud83d","b":}"#) }
    #expect(throws: ParseError.self) { try Document(parsing: #"["\ud83d", 01]"#) }
    for number in ["01e400", "1e400.5", "--1e400", "1.e400", "1e", "1e+", "99999999999999999999-"] {
      #expect(throws: ParseError.self, "\(number)") { try Document(parsing: "[\(number)]") }
    }
    #expect(throws: ParseError.self) { try Document(parsing: #"["\ud83d", "\q"]"#) }
  }
}

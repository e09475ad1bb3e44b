import Testing

@testable import JSON

@Suite("A tree")
struct JSONValueTests {
  @Test("literals are written as compact JSON in their order")
  func literals() {
    let tree: JSONValue = [
      "operationName": "Accept", "n": 3, "x": 3.0, "y": 1e300, "flag": true, "none": nil,
      "list": [1, "two", []], "empty": [:],
    ]
    #expect(
      tree.text
        == #"{"operationName":"Accept","n":3,"x":3.0,"y":1e+300,"flag":true,"none":null,"list":[1,"two",[]],"empty":{}}"#
    )
    #expect(tree.bytes == Array(tree.text.utf8))
  }

  @Test("any string comes back as it was")
  func strings() throws {
    let string =
      String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init)))
      + "\\\"/😀\u{2028}"
    let tree: JSONValue = [.string(string), [:]]
    #expect(try Document(parsing: tree.bytes).root.elements.first { _ in true }?.string == string)
  }

  @Test("what could mislead a terminal or a reader is written as an escape, and is the same value")
  func hiddenCharacters() throws {
    let ranges: [ClosedRange<UInt32>] = [
      0x7f...0x9f, 0x61c...0x61c, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x2064,
      0x2066...0x2069, 0xfeff...0xfeff,
    ]
    let hidden = String(
      String.UnicodeScalarView(ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }))
    let tree: JSONValue = [.string(hidden)]
    #expect(tree.bytes.allSatisfy { (0x20..<0x7f).contains($0) })
    #expect(JSONValue.string("\u{9b}\u{202e}\u{feff}").text == #""\u009b\u202e\ufeff""#)
    let root = try Document(parsing: tree.bytes).root
    #expect(root.elements.first { _ in true }?.string.map { Array($0.utf8) } == Array(hidden.utf8))
    #expect(root.text == tree.text)
  }

  @Test("their neighbours are written as they are")
  func plainNeighbours() {
    let plain = "\u{a0}¡é\u{61b}\u{61d}\u{200a}\u{2010}\u{2027}\u{202f}\u{2070}\u{fefe}\u{ff01}€😀"
    #expect(JSONValue.string(plain).text == "\"\(plain)\"")
  }

  @Test(
    "any number comes back as it was",
    arguments: [0, -0.0, 0.1, 2.3e-308, 1.7976931348623157e308, 1e21, 123456.789])
  func numbers(number: Double) throws {
    #expect(try Document(parsing: JSONValue.double(number).bytes).root.double == number)
    #expect(try Document(parsing: JSONValue.int(.min).bytes).root.int == .min)
  }

  @Test(
    "what is no number in JSON is written as null", arguments: [Double.infinity, -.infinity, .nan])
  func notNumbers(number: Double) {
    #expect(JSONValue.double(number).text == "null")
  }

  @Test("what was received can be written again, its parts and their order as they were")
  func fromDocument() throws {
    let text = #"{"b":[null,true,1,2.5,18446744073709551615,"x",{}],"a":{"b":-3},"a":[]}"#
    let value = JSONValue(try Document(parsing: text).root)
    let largest = JSONValue.exactNumber(try #require(ExactNumber("18446744073709551615")))
    #expect(
      value
        == .object([
          ("b", [nil, true, 1, 2.5, largest, "x", [:]]), ("a", ["b": -3]), ("a", []),
        ]))
  }

  @Test(
    "an exact number is one by JSON's grammar, so that nothing else is written as one",
    arguments: ["", "1,2", "01", "1e", "nan", "\"1\"", "1 ", "- 1", "0x10", "+1", ".5", "1."])
  func noNumber(text: String) {
    #expect(ExactNumber(text) == nil)
  }

  @Test("trees are equal in all parts and in their order, or not at all")
  func equality() {
    let tree: JSONValue = ["a": 1, "b": [nil, true, "x", 2.5]]
    #expect(tree == ["a": 1, "b": [nil, true, "x", 2.5]])
    #expect(tree != ["b": [nil, true, "x", 2.5], "a": 1])
    #expect(tree != ["a": 1, "b": [nil, false, "x", 2.5]])
    #expect(tree != ["a": 1])
    #expect(JSONValue.int(1) != .double(1))
    #expect(JSONValue.null == nil)
  }
}

import Testing

@testable import JSON

@Suite("A value")
struct JSONViewTests {
  @Test("each kind is told apart, and accessors of another kind give nil")
  func kinds() throws {
    let root = try Document(parsing: #"[null, true, 1, "x", [], {}]"#).root
    let values = Array(root.elements)
    #expect(values.map(\.kind) == [.null, .bool, .number, .string, .array, .object])
    #expect(values.map(\.bool) == [nil, true, nil, nil, nil, nil])
    #expect(values.map(\.int) == [nil, nil, 1, nil, nil, nil])
    #expect(values.map(\.double) == [nil, nil, 1, nil, nil, nil])
    #expect(values.map(\.string) == [nil, nil, nil, "x", nil, nil])
    #expect(values.map { $0["x"] == nil } == [true, true, true, true, true, true])
    #expect(values.map { Array($0.elements).count } == [0, 0, 0, 0, 0, 0])
    #expect(values.map { Array($0.members).count } == [0, 0, 0, 0, 0, 0])
  }

  @Test("a scalar is a whole text too")
  func scalars() throws {
    #expect(try Document(parsing: "false").root.bool == false)
    #expect(try Document(parsing: " 7 ").root.int == 7)
    #expect(try Document(parsing: #""seven""#).root.string == "seven")
    #expect(try Document(parsing: "null").root.kind == .null)
  }

  @Test("a key is taken as it stands, whatever is in it")
  func keys() throws {
    let root = try Document(
      parsing:
        #"{"": 1, "a/b": 2, "a?b:c>d e": 3, "~0": 4, "K\u00f6ln": 5, "\u0000": 6, "a": {"b": 7}}"#
    ).root
    #expect(root[""]?.int == 1)
    #expect(root["a/b"]?.int == 2)
    #expect(root["a?b:c>d e"]?.int == 3)
    #expect(root["~0"]?.int == 4)
    #expect(root["Köln"]?.int == 5)
    #expect(root["\0"]?.int == 6)
    #expect(root["a"]?["b"]?.int == 7)
    #expect(root["b"] == nil)
    #expect(root["a/"] == nil)
  }

  @Test("of two members with one name, the first is found and both are listed")
  func duplicateKeys() throws {
    let root = try Document(parsing: #"{"a": 1, "b": 2, "a": 3}"#).root
    #expect(root["a"]?.int == 1)
    #expect(root.members.map(\.key) == ["a", "b", "a"])
    #expect(root.members.map(\.value.int) == [1, 2, 3])
    #expect(root.count == 3)
  }

  @Test("elements and members come in the order of the text, nested ones skipped whole")
  func order() throws {
    let root = try Document(parsing: #"{"z": [1, [2, 3], {"k": 4}, 5.5, "s"], "a": {}}"#).root
    #expect(root.members.map(\.key) == ["z", "a"])
    #expect(root["z"]?.elements.map(\.text) == ["1", "[2,3]", #"{"k":4}"#, "5.5", #""s""#])
    #expect(root["z"]?.count == 5)
    #expect(root["a"]?.count == 0)
  }

  @Test("whole numbers are exact to 64 bits, and larger ones are floating-point")
  func wholeNumbers() throws {
    let root = try Document(
      parsing:
        "[9223372036854775807, -9223372036854775808, 9223372036854775808, -0, 9007199254740993]"
    ).root
    #expect(root.elements.map(\.int) == [.max, .min, nil, 0, 9_007_199_254_740_993])
    #expect(root.elements.map(\.double)[2] == 9_223_372_036_854_775_808)
  }

  @Test("a floating-point number is an int when it is whole and in range")
  func floatingNumbers() throws {
    let root = try Document(parsing: "[3.0, 3.5, 1e3, 1e19, -2.0, 1.7976931348623157e308]").root
    #expect(root.elements.map(\.int) == [3, nil, 1000, nil, -2, nil])
    #expect(root.elements.map(\.double) == [3, 3.5, 1000, 1e19, -2, .greatestFiniteMagnitude])
  }

  @Test("a string is decoded, NUL and astral characters too")
  func strings() throws {
    let root = try Document(parsing: #"["a\u0000b", "\ud83d\ude00", "\"\\\/\b\f\n\r\t", "日本"]"#)
      .root
    #expect(root.elements.map(\.string) == ["a\0b", "😀", "\"\\/\u{8}\u{c}\n\r\t", "日本"])
  }

  @Test(
    "written again, a value is compact JSON in the same order",
    arguments: [
      #"{"b":[1,-2,18446744073709551615,0.5,1e+20,true,false,null],"a":{"":[]},"b":{}}"#,
      #""\"\\/\b\f\n\r\t\u0000\u001f é 😀""#,
      "[]",
    ])
  func text(json: String) throws {
    #expect(try Document(parsing: json).root.text == json)
  }

  @Test("a value keeps its document alive")
  func lifetime() throws {
    weak var document: Document?
    var value: JSONView?
    do {
      let parsed = try Document(parsing: #"{"a": ["kept"]}"#)
      document = parsed
      value = parsed.root["a"]
    }
    #expect(document != nil)
    #expect(value?.elements.map(\.string) == ["kept"])
    value = nil
    #expect(document == nil)
  }

  @Test("a value is two words")
  func size() {
    #expect(MemoryLayout<JSONView>.size == 2 * MemoryLayout<Int>.size)
  }

  @Test("counting goes on where the parser's own 24 bits end")
  func hugeCount() throws {
    let count = (1 << 24) + 5
    var text = [UInt8](repeating: UInt8(ascii: ","), count: 2 * count + 1)
    for index in 0..<count { text[2 * index + 1] = UInt8(ascii: "7") }
    text[0] = UInt8(ascii: "[")
    text[2 * count] = UInt8(ascii: "]")
    #expect(try Document(parsing: text).root.count == count)
  }
}

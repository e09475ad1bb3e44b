import Testing

@testable import JSON

@Suite("A text that begins with a byte order mark")
struct TextEncodingTests {
  private let text = Array(#"{"a":"é😀"}"#.utf8)

  @Test("is read without it")
  func mark() throws {
    let root = try Document(parsing: [0xef, 0xbb, 0xbf] + text).root
    #expect(root.text == #"{"a":"é😀"}"#)
  }

  @Test("is read in UTF-16, in either order of bytes", arguments: [true, false])
  func utf16(isLittleEndian: Bool) throws {
    let units = [0xfeff] + Array(String(decoding: text, as: UTF8.self).utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xff), UInt8(unit >> 8)]
      return isLittleEndian ? pair : pair.reversed()
    }
    #expect(try Document(parsing: bytes).root.text == #"{"a":"é😀"}"#)
    #expect(try Document(parsing: bytes + [0x20]).root.text == #"{"a":"é😀"}"#)
  }

  @Test(
    "and nothing else is empty",
    arguments: [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf, 0x20]])
  func empty(bytes: [UInt8]) {
    #expect(throws: ParseError.empty) { try Document(parsing: bytes) }
  }

  @Test("keeps a mark that stands inside, and is refused with two before it")
  func inside() throws {
    #expect(try Document(parsing: "\"\u{feff}\"").root.string == "\u{feff}")
    #expect(throws: ParseError.self) {
      try Document(parsing: [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf] + text)
    }
  }
}

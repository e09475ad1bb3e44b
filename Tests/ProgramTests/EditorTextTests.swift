import Testing

@testable import Program

@Suite("What an editor writes is read as the text that it is, or not at all")
struct EditorTextTests {
  private let latin1 = LocaleCharset("ISO-8859-1")

  private func read(_ bytes: [UInt8], begunAs text: String = "", _ charset: LocaleCharset = .utf8)
    -> String?
  {
    try? EditorText(text, in: charset).text(of: bytes)
  }

  @Test("in UTF-8, and in the locale's character set where that is another one")
  func charsets() {
    #expect(read(Array("für €".utf8)) == "für €")
    #expect(read([0x66, 0xFC, 0x72], latin1) == "für")
    #expect(read([0xA4, 0x41], begunAs: "", LocaleCharset("ISO-8859-15")) == "€A")
    #expect(read(Array("für €".utf8), latin1) == "für €")
    #expect(read([0x93, 0xFA, 0x96, 0x7B], LocaleCharset("SHIFT_JIS")) == "日本")
  }

  @Test("the editor is given the locale's character set, or UTF-8 where that lacks a character")
  func given() {
    #expect(EditorText("für", in: latin1).bytes == [0x66, 0xFC, 0x72])
    #expect(EditorText("für €", in: latin1).bytes == Array("für €".utf8))
    #expect(EditorText("für", in: LocaleCharset("")).bytes == Array("für".utf8))
  }

  @Test("a byte order mark is no part of the text")
  func byteOrderMark() {
    #expect(read([0xEF, 0xBB, 0xBF, 0x41]) == "A")
    #expect(read([0xFF, 0xFE, 0x41, 0x00, 0xAC, 0x20]) == "A€")
    #expect(read([0xFE, 0xFF, 0x20, 0xAC]) == "€")
  }

  @Test("what is no text in either is refused, and so is what is of two kinds")
  func refused() {
    #expect(read([0x66, 0xFC, 0x72]) == nil)
    #expect(read([0xFF, 0xFE, 0x41]) == nil)
    #expect(read([0x41, 0x00]) == nil)
    #expect(read([0x93, 0x41, 0x94], latin1) == nil)
    #expect(read(Array("€ f".utf8) + [0xFC], begunAs: "€", latin1) == nil)
    #expect(read([0xFC], LocaleCharset("no such")) == nil)
  }

  @Test("a character that an editor has lost is not sent; one that was there is")
  func replacementCharacters() {
    #expect(read(Array("f\u{FFFD}r".utf8), begunAs: "für") == nil)
    #expect(read(Array("f\u{FFFD}r".utf8), begunAs: "\u{FFFD}") == "f\u{FFFD}r")
  }

  private func read(_ bytes: [UInt8], _ charset: LocaleCharset) -> String? {
    read(bytes, begunAs: "", charset)
  }

  @Test("a locale's character set is known by its name, also where it is not installed")
  func locales() {
    #expect(LocaleCharset(ofLocale: "C.UTF-8").isUTF8)
    #expect(LocaleCharset(ofLocale: "xx_XX.ISO-8859-15@euro").name == "ISO-8859-15")
    #expect(!LocaleCharset(ofLocale: "C").isUTF8)
  }
}

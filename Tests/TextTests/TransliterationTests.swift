import Testing
import Text

@Suite("Text has a plain form and a listing")
struct TransliterationTests {
  @Test(
    "the nearest ASCII is found",
    arguments: [
      ("José naïve Ærøskøbing", "Jose naive AEroskobing"), ("│ a … b │", "| a ... b |"),
      ("╭─╮╰╯", "+-+++"), ("Straße", "Strasse"), ("退款", "????"), ("“x” – €5", "\"x\" - EUR5"),
      ("▸ ● ◆ ✉", "> * # @"), ("Ｆｕｌｌ", "Full"), ("Đặng Ứng", "Dang Ung"), ("e\u{301}", "e"),
      ("мир", "???"),
    ])
  func ascii(text: String, form: String) {
    let ascii = SafeText(text).ascii
    #expect(ascii.string == form)
    #expect(ascii.isPlainASCII)
    #expect(ascii.width == form.utf8.count)
  }

  @Test("the plain form of a body keeps its lines")
  func asciiLines() {
    #expect(SafeText("é\nab", lines: .kept).ascii.lines.map(\.string) == ["e", "ab"])
  }

  @Test("every character has a form of exactly its columns")
  func columns() {
    for character in SafeText("…ß退é│🙂").cellCharacters {
      #expect(
        Transliteration.ascii(character, columns: character.width).utf8.count == character.width)
    }
  }

  @Test("code points are listed by number and name, the hidden ones marked")
  func codePoints() throws {
    let nobody = Character(try #require(Unicode.Scalar(0xFDD0 as UInt32)))
    let points = SafeText.codePoints(of: "a\u{202E}\u{1B}\u{E000}\(nobody)")
    #expect(
      points.map(\.line.string) == [
        "U+0061 LATIN SMALL LETTER A", "U+202E RIGHT-TO-LEFT OVERRIDE", "U+001B ESCAPE",
        "U+E000 PRIVATE USE", "U+FDD0 NONCHARACTER",
      ])
    #expect(points.map(\.isHidden) == [false, true, true, true, true])
  }

  @Test("a listing ends")
  func limit() {
    #expect(SafeText.codePoints(of: String(repeating: "a", count: 5_000)).count == 1_000)
  }
}

import Testing
import Text

@Suite("Text from outside is made safe")
struct SanitiserTests {
  @Test("an escape sequence loses its escape, and that is told")
  func escape() {
    let text = SafeText("\u{1B}[31mred\u{1B}]0;title\u{07}")
    #expect(text.string == "[31mred]0;title")
    #expect(text.wasAltered)
  }

  @Test(
    "what hides, reorders or controls is removed",
    arguments: [
      0x00, 0x07, 0x08, 0x0B, 0x0C, 0x0E, 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x9D, 0x9F, 0xAD, 0x61C,
      0x180E,
      0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0x206F, 0xFEFF,
      0xFFF9, 0xFFFB, 0xE0000, 0xE0041, 0xE007F, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF,
      0xFE0F, 0x200D, 0x034F, 0x115F, 0x3164, 0xFFA0, 0xE0100,
    ] as [UInt32])
  func removed(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = SafeText("a\(Character(scalar))b")
    #expect(text.string == "ab")
    #expect(text.wasAltered)
    #expect(text.width == 2)
  }

  @Test("no scalar at all brings a control or a format character through")
  func everyScalar() {
    // Four planes hold all letters, the fourteenth the tags; the last ones are private.
    let ranges: [ClosedRange<UInt32>] = [
      0...0x33FFF, 0x4FF00...0x500FF, 0xE0000...0xE10FF, 0xF0000...0xF00FF, 0x10FF00...0x10FFFF,
    ]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = SafeText("x" + String(Character(scalar)), lines: .kept)
      for shown in text.string.unicodeScalars where shown != "\n" {
        let category = shown.properties.generalCategory
        let isFit =
          category != .control && category != .format && category != .privateUse
          && category != .unassigned && category != .lineSeparator
          && category != .paragraphSeparator
          && !shown.properties.isDefaultIgnorableCodePoint
          && !shown.properties.isNoncharacterCodePoint
        if !isFit { Issue.record("U+\(String(value, radix: 16)) came through") }
      }
    }
  }

  @Test("sanitising twice is the same as once")
  func idempotent() {
    let hostile = "a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\tb\r\nc\u{202E}\u{E000}🇩🇪👍🏽\u{301}"
    for lines in [SafeText.LineBreaks.marked, .kept] {
      let once = SafeText(hostile, lines: lines)
      let twice = SafeText(once.string, lines: lines)
      #expect(once.string == twice.string)
      #expect(once.width == twice.width)
      #expect(!twice.wasAltered)
    }
  }

  @Test("a line break is a mark in a field, and a line in a body")
  func lineBreaks() {
    #expect(SafeText("a\nb\r\nc").string == "a⏎b⏎c")
    let body = SafeText("one\r\ntwo\n\nfour", lines: .kept)
    #expect(body.lines == ["one", "two", "", "four"])
    #expect(body.width == 4)
    #expect(!body.wasAltered)
  }

  @Test("a carriage return alone would overwrite the line, so it goes and that is told")
  func carriageReturn() {
    #expect(SafeText("good\rbad").string == "goodbad")
    #expect(SafeText("good\rbad").wasAltered)
    #expect(SafeText("good\r").wasAltered)
    #expect(!SafeText("good\r\n").wasAltered)
  }

  @Test("the separators of lines and paragraphs end a line, and that is told")
  func separators() {
    let text = SafeText("a\u{2028}b\u{2029}c", lines: .kept)
    #expect(text.lines.map(\.string) == ["a", "b", "c"])
    #expect(text.wasAltered)
  }

  @Test("a tab is a blank in a field, and goes to the next eighth column in a body")
  func tabs() {
    #expect(SafeText("a\tb").string == "a b")
    #expect(SafeText("a\tb", lines: .kept).string == "a       b")
    #expect(SafeText("12345678\tb", lines: .kept).string == "12345678        b")
    #expect(!SafeText("a\tb").wasAltered)
  }

  @Test("private characters become boxes")
  func privateUse() {
    #expect(SafeText("a\u{E000}\u{F8FF}\u{100000}").string == "a□□□")
    #expect(SafeText("a\u{E000}").wasAltered)
  }

  @Test("of a picture its base is shown, without joiners, selectors and skin tones")
  func pictures() {
    #expect(SafeText("👍🏽").string == "👍")
    #expect(SafeText("❤\u{FE0F}").string == "❤")
    #expect(SafeText("👩\u{200D}💻").string == "👩💻")
    #expect(!SafeText("👩\u{200D}💻👍🏽❤\u{FE0F}").wasAltered)
  }

  @Test("a joiner between letters hides something, and that is told")
  func joiners() {
    #expect(SafeText("pay\u{200D}pal").string == "paypal")
    #expect(SafeText("pay\u{200D}pal").wasAltered)
  }

  @Test("a flag is its two letters")
  func flags() {
    #expect(SafeText("🇩🇪 Berlin").string == "DE Berlin")
  }

  @Test("four combining marks stay; more of them are one replacement character")
  func marks() {
    let four = "a\u{301}\u{302}\u{303}\u{304}"
    #expect(SafeText(four).string == four)
    #expect(SafeText(four).width == 1)
    let zalgo = SafeText("a" + String(repeating: "\u{301}", count: 500) + "b")
    #expect(zalgo.string == "a\u{FFFD}b")
    #expect(zalgo.width == 3)
    #expect(zalgo.wasAltered)
  }

  @Test("a mark without a base gets a blank, so that it can't climb on its neighbour")
  func orphanMark() {
    #expect(SafeText("\u{301}a").string == " \u{301}a")
    #expect(("x" + SafeText("\u{301}a")).width == 3)
  }

  @Test("right-to-left letters are legal")
  func rightToLeft() {
    #expect(SafeText("שלום مرحبا").string == "שלום مرحبا")
    #expect(!SafeText("שלום").wasAltered)
  }

  @Test("an endless text is cut, with a mark")
  func endless() {
    let letters = SafeText(String(repeating: "a", count: 200_000))
    #expect(letters.width == SafeText.maxLength + 1)
    #expect(letters.string.hasSuffix("a…"))
    #expect(letters.wasAltered)
    let wide = SafeText(String(repeating: "退", count: 200_000))
    #expect(wide.width == 2 * SafeText.maxLength + 1)
  }
}

import Testing
import Text

@Suite("Text knows its columns")
struct ColumnWidthTests {
  @Test(
    "the width of a text is that of its characters",
    arguments: [
      ("", 0), ("abc", 3), ("退款", 4), ("é", 1), ("e\u{301}", 1), ("한국", 4), ("🙂", 2), ("ｱ", 1),
      ("Ａ", 2),
      ("│", 1), ("…", 1), ("●", 1), ("✉", 1), ("\u{1112}\u{1161}\u{11AB}", 2), ("שלום", 4),
      ("→", 1), ("⏎", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(SafeText(text).width == columns)
  }

  @Test("a text is clipped at a whole character, with an ellipsis")
  func clipped() {
    #expect(SafeText("abcdef").clipped(to: 4).string == "abc…")
    #expect(SafeText("abcd").clipped(to: 4).string == "abcd")
    #expect(SafeText("退款申请").clipped(to: 4).string == "退…")
    #expect(SafeText("退款申请").clipped(to: 4).width == 3)
    #expect(SafeText("abc").clipped(to: 0).isEmpty)
    #expect(SafeText("abc").clipped(to: -5).isEmpty)
    #expect(SafeText("abc").clipped(to: 1).string == "…")
  }

  @Test("a text is padded on the side that it isn't aligned to")
  func padded() {
    #expect(SafeText("ab").padded(to: 4).string == "ab  ")
    #expect(SafeText("ab").padded(to: 4, aligned: .right).string == "  ab")
    #expect(SafeText("退").padded(to: 3).width == 3)
    #expect(SafeText("abc").padded(to: 2).string == "abc")
  }

  @Test("a fitted text has exactly its columns", arguments: 0..<12)
  func fitted(columns: Int) {
    for text in ["abcdef", "退款申请", "é退e\u{301}🙂", ""] as [SafeText] {
      #expect(text.fitted(to: columns).width == columns)
    }
  }

  @Test("texts are put together with their widths and marks")
  func appended() {
    let text: SafeText = "\(12) of " + SafeText("退\u{200B}")
    #expect(text.string == "12 of 退")
    #expect(text.width == 8)
    #expect(text.wasAltered)
    #expect((["a", "b"] as [SafeText]).joined(separator: " → ").string == "a → b")
  }

  @Test("a string in an interpolation is sanitised too")
  func interpolated() {
    let hostile = "x\u{1B}[2J"
    let text: SafeText = "<\(hostile)>"
    #expect(text.string == "<x[2J>")
    #expect(text.wasAltered)
  }

  @Test("characters come with their marks and widths")
  func graphemes() {
    let graphemes = Array(SafeText("ae\u{301}退").cellCharacters)
    #expect(graphemes.map(\.text) == ["a", "e\u{301}", "退"])
    #expect(graphemes.map(\.width) == [1, 1, 2])
    let full = "o\u{301}\u{302}\u{303}\u{1D167}"
    #expect(SafeText(full).cellCharacters.map(\.text) == [full])
  }

  @Test("the widths of the characters add up to the width of the text")
  func sum() {
    for text in ["abc", "退e\u{301}🙂שלום", "a\u{301}\u{302}\u{303}\u{304}\u{305}z"] as [SafeText] {
      #expect(text.cellCharacters.reduce(0) { $0 + $1.width } == text.width)
    }
  }
}

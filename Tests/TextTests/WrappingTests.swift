import Testing
import Text

@Suite("Wrapping")
struct WrappingTests {
  @Test("breaks at blanks, and cuts what is longer than a line")
  func wraps() {
    let lines = SafeText("not found: No such interaction").wrapped(to: 7).map(\.string)
    #expect(lines == ["not", "found:", "No such", "interac", "tion"])
  }

  @Test("no line is too wide, wide characters neither", arguments: 1...9)
  func widths(columns: Int) {
    for line in SafeText("退款申请 refund возврат").wrapped(to: columns) {
      #expect(line.width <= max(2, columns))
    }
  }

  @Test(
    "a longer word is broken after its joints",
    arguments: [
      ("f.celik@post.example.test", 20, ["f.celik@post.", "example.test"]),
      ("RouteToWork/bin", 12, ["RouteToWork/", "bin"]),
      ("a@bcdefghijklmn", 10, ["a@bcdefghi", "jklmn"]),
      ("see f.celik@post.example.test", 20, ["see f.celik@post.", "example.test"]),
    ])
  func joints(text: String, columns: Int, lines: [String]) {
    #expect(SafeText(text).wrapped(to: columns).map(\.string) == lines)
  }

  @Test("a notice that is cut ends with a whole word")
  func wholeWords() {
    #expect(SafeText("one two three").clippedAtWord(to: 10).string == "one two …")
    #expect(SafeText("one two").clippedAtWord(to: 7).string == "one two")
    #expect(SafeText("one").clippedAtWord(to: 0).string.isEmpty)
  }

  @Test("more lines than the limit end in an ellipsis")
  func limit() {
    let lines = SafeText("one two three four").wrapped(to: 5, limit: 2).map(\.string)
    #expect(lines == ["one", "two …"])
  }

  @Test("a blank that bears a mark belongs to its word, and is as wide as it was")
  func markedBlank() {
    let text = SafeText("one \u{301}two three")
    #expect(text.wrapped(to: 9).map(\.string) == ["one \u{301}two", "three"])
    #expect(text.wrapped(to: 9).map(\.width) == [7, 5])
  }
}

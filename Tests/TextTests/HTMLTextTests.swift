import Testing

@testable import Text

@Suite("HTML made readable")
struct HTMLTextTests {
  @Test(
    "what people see of it",
    arguments: [
      (
        "<p>Good morning,</p><p>You took &pound;9 &amp; more.</p>",
        "Good morning,\n\nYou took £9 & more."
      ),
      ("one<br>two<br/><br>three", "one\ntwo\n\nthree"),
      ("<ul><li>first<li>second</ul>after", "• first\n• second\n\nafter"),
      ("<ol><li>one</li><li>two</li></ol>", "1. one\n2. two"),
      ("<ul><li>a<ul><li>b</li></ul></li></ul>", "• a\n  • b"),
      (
        "<table><tr><td>Order</td><td>8812</td></tr><tr><td>Sum</td><td>9</td></tr></table>",
        "Order  8812\nSum  9"
      ),
      ("<blockquote>as you <b>wrote</b></blockquote>no", "> as you wrote\n\nno"),
      ("<pre>a  b\n  c</pre>", "a  b\n  c"),
      ("a <i>b</i>, c", "a b, c"),
      ("<img src='http://track.test/1.gif' alt='Logo'>", "[Logo]"),
      ("<h1>Title</h1>text", "Title\n\ntext"),
    ])
  func readable(html: String, text: String) {
    #expect(HTMLText.plainText(from: html) == text)
  }

  @Test("scripts, styles, comments and the head are not for people")
  func silent() {
    let html =
      "<head><title>x</title></head><style>p{}</style><!-- <p>no --><script>if (a<b) alert('</p>')</SCRIPT>yes"
    #expect(HTMLText.plainText(from: html) == "yes")
  }

  @Test(
    "a link tells where it leads, and loudly where its words name another place",
    arguments: [
      ("<a href='https://shop.test/8812'>your order</a>", "your order ⟨https://shop.test/8812⟩"),
      ("<a href=https://shop.test>https://shop.test</a>", "https://shop.test"),
      ("<a href='mailto:a@b.test'>a@b.test</a>", "a@b.test"),
      (
        "<a href='http://evil.test/x'>www.bank.test</a>",
        "www.bank.test ⟨in truth http://evil.test/x⟩"
      ),
      ("<a href='#top'>up</a>", "up"),
      ("<a href='https://www.bank.test/a'>bank.test</a>", "bank.test ⟨https://www.bank.test/a⟩"),
    ])
  func links(html: String, text: String) {
    #expect(HTMLText.plainText(from: html) == text)
  }

  @Test(
    "entities in every spelling; what is none stays as it is",
    arguments: [
      ("&lt;b&gt;", "<b>"), ("&#8364;&#x20AC;&euro;", "€€€"), ("&nosuch; & &", "&nosuch; & &"),
      ("&#0xZZ;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"), ("&amp;lt;", "&lt;"),
    ])
  func entities(html: String, text: String) {
    #expect(HTMLEntities.decode(html) == text)
  }

  @Test(
    "broken HTML ends where it ends",
    arguments: [
      ("<p>a<", "a<"), ("a < b", "a < b"), ("<p", ""), ("<a href='x", "⟨x⟩"), ("<!-- never", ""),
      ("<script>never", ""), ("</p></p>a", "a"), ("<b><i>a</b></i>", "a"), ("", ""),
      ("<p>\u{0}a", "\u{0}a"),
    ])
  func broken(html: String, text: String) {
    #expect(HTMLText.plainText(from: html) == text)
  }

  @Test("deep nesting and a huge page cost time in proportion, and no more depth than is shown")
  func bounds() {
    let deep = String(repeating: "<ul><li><blockquote>", count: 20_000) + "x"
    #expect(HTMLText.plainText(from: deep).hasSuffix("x"))
    let huge = String(repeating: "<b>word</b> ", count: 400_000)
    #expect(HTMLText.plainText(from: huge).utf8.count <= HTMLText.maxBytes)
  }

  @Test("any bytes at all are read without harm")
  func anything() {
    var dice: UInt64 = 7
    let pieces = [
      "<", ">", "</", "a", "href=", "'", "\"", "&#", ";", "<ul>", "<!--", "é", " ", "\n",
    ]
    for _ in 0..<2_000 {
      var html = ""
      for _ in 0..<40 {
        dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        html += pieces[Int(dice >> 33) % pieces.count]
      }
      #expect(HTMLText.plainText(from: html).utf8.count < 4_000)
    }
  }
}

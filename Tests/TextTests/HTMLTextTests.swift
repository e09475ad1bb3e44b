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
      ("&#0xZZ;", "\u{FFFD}xZZ;"), ("&#x110000;", "\u{FFFD}"), ("&amp;lt;", "&lt;"),
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

  @Test(
    "end tags that HTML lets one leave out are not waited for",
    arguments: [
      ("<html><head><style>p{}</style><meta><body><p>one<p>two", "one\n\ntwo"),
      ("<head><title>x</title><body><header>Our ref.</header>text", "Our ref.\ntext"),
      ("<object><p>fallback", "fallback"), ("<svg><title>x</title><text>drawn</svg>", "drawn"),
      ("<noscript>no scripts</noscript>", "no scripts"),
    ])
  func unclosed(html: String, text: String) {
    #expect(HTMLText.plainText(from: html) == text)
  }

  @Test(
    "comments end where the standard says",
    arguments: [
      ("a<!-->b-->c", "ab-->c"), ("a<!--->b", "ab"), ("a<!---->b", "ab"), ("a<!-- x --!>b", "ab"),
      ("a<!-- > <p> -->b", "ab"), ("a</>b</ x>c", "abc"), ("a<![if !mso]>b<![endif]>c", "abc"),
      ("a<?xml x?>b", "ab"), ("a</", "a</"),
    ])
  func comments(html: String, text: String) {
    #expect(HTMLText.plainText(from: html) == text)
  }

  @Test(
    "what is no markup ends with its own end tag alone",
    arguments: [
      ("<script>'</scripts>'</script >seen", "seen"), ("<style></styles></STYLE\n>seen", "seen"),
      ("<style>x</style a='>'>seen", "seen"), ("<script src=x/>'</p>'</script>seen", "seen"),
      ("<title>a<b>c</title>seen", "seen"), ("<iframe><p>x</p></iframe>seen", "seen"),
      ("<template>x<template>y</template>z</template>seen", "seen"),
      ("<textarea><b>&lt;</textarea>seen", "<b>< seen"), ("<xmp><b>&lt;</xmp>", "<b>&lt;"),
    ])
  func noMarkup(html: String, text: String) {
    #expect(HTMLText.plainText(from: html) == text)
  }

  @Test(
    "a tag's name and attributes are as long as the standard says, and of two the first counts",
    arguments: [
      ("<a href='https://a.test' href='https://b.test'>x</a>", "x ⟨https://a.test⟩"),
      ("<p 1='a>b' =c \"d\">x</p>", "x"), ("<abc href='https://a.test'>x</abc>", "x"),
      ("<a.b href='https://a.test'>x</a.b>", "x"), ("a<o:p>&nbsp;</o:p>b", "a b"),
      ("<img src=a/b alt=c/d>", "[c/d]"), ("<img alt=\"a > b\">", "[a > b]"),
      ("<img alt>x<img alt=>y", "xy"),
    ])
  func tags(html: String, text: String) {
    #expect(HTMLText.plainText(from: html) == text)
  }

  @Test(
    "words of neighbouring blocks and boxes don't run together",
    arguments: [
      ("<center>a</center><center>b</center>", "a\nb"), ("<nav>a</nav><main>b</main>", "a\nb"),
      ("<figure>a<figcaption>b</figcaption></figure>c", "a\nb\n\nc"),
      ("<select><option>a<option>b</select>c", "a\nb c"), ("a<button>b</button>c", "a b c"),
      ("a<input value=b>c<input type=hidden value=d><input type=checkbox value=e>", "a [b]c"),
      ("<input type=image alt=Go value=x><input type=password value=x>", "[Go]"),
    ])
  func blocks(html: String, text: String) {
    #expect(HTMLText.plainText(from: html) == text)
  }

  @Test(
    "an ordered list counts as it is told to, on every level",
    arguments: [
      ("<ol start=5><li>a<li value=9>b<li>c</ol>", "5. a\n9. b\n10. c"),
      ("<ol type=a start=26><li>x<li>y</ol>", "z. x\naa. y"),
      ("<ol type=I start=1994><li>x<li value=0>y</ol>", "MCMXCIV. x\n0. y"),
      ("<ol type=A start=-1><li>x</ol><ol start=99999999999><li>y</ol>", "-1. x\n\n1. y"),
      ("<ol><li>a<menu><li>b</menu><li>c</ol>", "1. a\n  • b\n2. c"),
    ])
  func counting(html: String, text: String) {
    #expect(HTMLText.plainText(from: html) == text)
  }

  @Test("lists count on after deeper ones than are indented")
  func deepLists() {
    let html = String(repeating: "<ol><li>x", count: 12) + String(repeating: "</ol>", count: 11)
    let lines = HTMLText.plainText(from: html + "<li>y").split(separator: "\n")
    #expect(lines.count == 13)
    #expect(lines[11] == "              1. x")
    #expect(lines[12] == "2. y")
  }

  @Test("line ends of preformatted text are of either kind")
  func lineEnds() {
    #expect(HTMLText.plainText(from: "<blockquote><pre>a\r\nb\nc</pre>") == "> a\n> b\n> c")
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
    var random: UInt64 = 7
    let pieces = [
      "<", ">", "</", "a", "href=", "'", "\"", "&#", ";", "<ul>", "<!--", "é", " ", "\n",
    ]
    for _ in 0..<2_000 {
      var html = ""
      for _ in 0..<40 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        html += pieces[Int(random >> 33) % pieces.count]
      }
      #expect(HTMLText.plainText(from: html).utf8.count < 4_000)
    }
  }
}

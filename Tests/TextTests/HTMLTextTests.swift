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
    "the body begins with the first thing that is not of the head, whatever the tags say",
    arguments: [
      ("<html><head>Hello", "Hello"), ("<head><p>Hello</p></head>bye", "Hello\n\nbye"),
      (
        "<head><title>x</title><p>An answer<blockquote>a letter</blockquote></head>",
        "An answer\n\n> a letter"
      ),
      ("<head><meta charset=x><base href=x>Hello<body>bye", "Hello\nbye"),
      (
        "<html>Hello<head><style>p{}</style></head><body>bye</body></html>and more",
        "Hello\nbye\nand more"
      ),
      ("</head></body></html>Hello", "Hello"),
    ])
  func implicitBody(html: String, text: String) {
    #expect(HTMLText.plainText(from: html) == text)
  }

  @Test(
    "what should be hidden up to an end that never comes hides nothing, and that is said",
    arguments: [
      ("<head><style>p{}<body><p>Hello", "<style>", "p{}\n\nHello"),
      ("<title>Invoice<p>Hello &amp; good day", "<title>", "Invoice\n\nHello & good day"),
      ("<p>a</p><iframe>b<p>c", "<iframe>", "b\n\nc"),
      ("<style>x</styles><p>Hello", "<style>", "x\n\nHello"),
      ("<a href='x>Hello</a> you", "<a", "Hello you"), ("</p class=\"x>Hello", "</p", "Hello"),
      (
        "<template>a</template><template>b<p>Hello</template><template>d<p>c", "<template>",
        "d\n\nc"
      ),
    ])
  func unended(html: String, markup: String, text: String) {
    let remark = "[“\(markup)” has no end: all that follows is shown]\n"
    let read = HTMLText.plainText(from: html)
    #expect(read.hasSuffix(remark + text), "\(read)")
    #expect(!read.contains("b\n\nHello"))
  }

  @Test(
    "an end that is missing is looked for once",
    arguments: [
      "<style>", "<a href='", "<a href=\"'\">", "<!--", "<title>x", "</3", "<template>", "<? ",
      "<xmp>",
    ])
  func missingEnds(piece: String) {
    let html = String(repeating: piece, count: 30_000) + ">Hello"
    #expect(HTMLText.plainText(from: html, maxBytes: 1 << 24).utf8.count < 1 << 24)
  }

  @Test("signs of windows-1252 that were taken for control characters are signs again")
  func windows1252() {
    #expect(
      HTMLText.plainText(from: "It\u{92}s &#146;\u{93}\u{80}5\u{94}&#128;50") == "It’s ’“€5”€50")
    #expect("\u{85}\u{81}\u{A0}é".withWindows1252Signs == "…\u{81}\u{A0}é")
    #expect("plain".withWindows1252Signs == "plain")
  }

  @Test(
    "comments end where the standard says",
    arguments: [
      ("a<!-->b-->c", "ab-->c"), ("a<!--->b", "ab"), ("a<!---->b", "ab"), ("a<!-- x --!>b", "ab"),
      ("a<!-- > <p> -->b", "ab"), ("a</>b</ x>c", "abc"), ("a<![if !mso]>b<![endif]>c", "abc"),
      ("a<?xml x?>b", "ab"), ("a</", "a</"),
      ("I </3 you", "I </3 you"),
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
      ("a<plaintext><b>&lt;</plaintext>", "a\n\n<b>&lt;</plaintext>"),
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
    #expect(HTMLText.plainText(from: huge).utf8.count <= HTMLText.maxBytes + 8)
    let picture = "<img src='data:image/png;base64,\(String(repeating: "A", count: 2 << 20))'>seen"
    #expect(HTMLText.plainText(from: picture) == "seen")
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

  @Test(
    "an earlier letter is quoted by whichever mark its program sets",
    arguments: [
      #"<div id="appendonsend"></div><div>a letter</div>"#,
      #"<div id=divRplyFwdMsg>a letter</div>"#,
      #"<div id="x_x_divRplyFwdMsg">a letter</div>"#,
      #"<span id="OLK_SRC_BODY_SECTION">a letter</span>"#,
      #"<div id="mail-editor-reference-message-container"><p>a letter</div>"#,
      #"<div class="a yahoo_quoted">a letter</div>"#,
      "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>a letter</div>",
      #"<div><div style="border:none; border-top:solid #B5C4DF 1.0pt; padding:3.0pt 0in 0in 0in">a letter"#,
    ])
  func earlierLetter(html: String) {
    #expect(HTMLText.plainText(from: "<p>Yes.</p>" + html) == "Yes.\n\n> a letter")
    #expect(HTMLText.plainText(from: html) == "a letter")
  }

  @Test("an earlier letter goes on to the end, is quoted once, and quotes in its turn")
  func inEarlierLetter() {
    let html = """
      Yes.<div id=appendonsend></div><hr><div id=divRplyFwdMsg>From: A</div></div></div><p>Hi\
      <blockquote>older</blockquote><div id=x_divRplyFwdMsg>From: B</div>
      """
    #expect(
      HTMLText.plainText(from: html)
        == "Yes.\n\n> ———\n> From: A\n\n> Hi\n\n> > older\n\n> From: B")
  }

  @Test(
    "a line over a footer, and names that only look like such marks, begin none",
    arguments: [
      "style='border-top:1px solid #ccc'", "style='border:none;border-top:solid red 1pt'",
      "id=divRply",
      "class='yahoo'", "id='x_'", "id=''",
    ])
  func noEarlierLetter(attribute: String) {
    #expect(HTMLText.plainText(from: "Yes.<div \(attribute)>No.</div>") == "Yes.\nNo.")
  }
}

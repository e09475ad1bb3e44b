import Testing

@testable import Text

@Suite("HTML's character references, by the tables of its standard")
struct HTMLEntitiesTests {
  @Test(
    "by number, decimal or hexadecimal, with the semicolon or without",
    arguments: [
      ("&#8364;&#x20AC;&#X20ac;", "€€€"), ("&#8364 &#x20ACg", "€ €g"), ("&#65;&#0065", "AA"),
      ("&#x1F600;", "😀"), ("&#;&#x;&#", "&#;&#x;&#"), ("&#xyz;", "&#xyz;"), ("&#-1;", "&#-1;"),
      ("&#9;&#13;", "\t\r"),
    ])
  func numbers(html: String, text: String) { expect(html, text) }

  @Test("the numbers 128 to 159 mean what they mean in windows-1252, where that has a character")
  func windows1252() {
    let characters =
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    let references = (128...159).map { "&#\($0);" }
    expect(references.joined(), characters)
    expect("&#x96;&#X92&#150 ", "–’– ")
  }

  @Test(
    "what no character has for its number is U+FFFD",
    arguments: [
      "&#0;", "&#x0;", "&#xD800;", "&#xDFFF;", "&#57343;", "&#x110000;", "&#1114112",
      "&#99999999999999999999999;", "&#xFFFFFFFFFFFFFFFFFFFFFF;",
    ])
  func noCharacter(html: String) { expect(html, "\u{FFFD}") }

  @Test("numbers that only look odd stay: the last of all, and those that are no characters")
  func odd() { expect("&#x10FFFF;&#xFFFE;&#x1;&#127;", "\u{10FFFF}\u{FFFE}\u{1}\u{7F}") }

  @Test(
    "by name: the first, the last, the shortest, the longest, and those of two scalars",
    arguments: [
      ("&AElig;&Aacute;", "ÆÁ"), ("&zwj;&zwnj;", "\u{200D}\u{200C}"), ("&gt;&lt;&GT;", "><>"),
      ("&CounterClockwiseContourIntegral;", "∳"), ("&NotEqualTilde;", "\u{2242}\u{338}"),
      ("&fjlig;", "fj"), ("&nbsp;", "\u{A0}"), ("&NewLine;&Tab;", "\n\t"), ("&Zopf;&zopf;", "ℤ𝕫"),
      ("&rarr;&rsquo;&frac12;&there4;&check;", "→’½∴✓"), ("&apos;&quot;&amp;lt;", "'\"&lt;"),
      ("&scaron;&Scaron;&oelig;&Yuml;", "šŠœŸ"), ("&zwnj;&lrm;&shy;", "\u{200C}\u{200E}\u{AD}"),
    ])
  func names(html: String, text: String) { expect(html, text) }

  @Test("every name of the table is found in it, and those that need no semicolon without one")
  func table() throws {
    let entries = HTMLEntities.namedReferences.withUTF8Buffer {
      String(decoding: $0, as: UTF8.self)
    }
    .split(whereSeparator: \.isWhitespace)
    #expect(entries.count == 2_125)
    #expect(entries.count { $0.contains(",") } == 106)
    for entry in entries {
      let parts = entry.split(whereSeparator: { ",;+".contains($0) })
      let scalars = try parts.dropFirst().map { digits in
        try #require(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init))
      }
      #expect(Array(HTMLEntities.decode("&\(parts[0]);").unicodeScalars) == scalars, "\(entry)")
      if entry.contains(",") {
        #expect(Array(HTMLEntities.decode("&\(parts[0])").unicodeScalars) == scalars, "\(entry)")
      }
    }
  }

  @Test(
    "some old names need no semicolon, and the longest that fits is taken",
    arguments: [
      ("&amp&lt&copy2024", "&<©2024"), ("&notit;", "¬it;"), ("&notin;", "∉"), ("&notin", "¬in"),
      ("&timesbar;", "\u{2A31}"), ("&timesba;", "×ba;"), ("&ampamp;", "&amp;"),
      ("&copysr;&copys;", "℗©s;"), ("&eacutes", "és"), ("caf&eacute", "café"),
    ])
  func unterminated(html: String, text: String) { expect(html, text) }

  @Test(
    "what is no reference stays as it is",
    arguments: [
      "&", "&;", "& amp;", "&nosuch;", "&hellip", "&euro", "&rarr ", "&Amp;", "&é;", "AT&T",
      "a&b=c",
      "&CounterClockwiseContourIntegralx;", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;",
    ])
  func none(text: String) { expect(text, text) }

  @Test(
    "in an attribute an old name does not end within a word or before =",
    arguments: [
      ("?a=1&copy=2", "?a=1&copy=2"), ("?a&sect1", "?a&sect1"), ("?a&regs", "?a&regs"),
      ("?a=1&amp;b", "?a=1&b"), ("?a&copy;=1", "?a©=1"), ("a &lt b", "a < b"), ("a&amp", "a&"),
      ("&#150=x&#8364x", "–=x€x"), ("&notin", "&notin"),
    ])
  func attributes(html: String, text: String) {
    #expect(HTMLEntities.decode(html, inAttribute: true) == text)
  }

  @Test("a link's address is read as an attribute, what stands between tags as text")
  func inDocument() {
    let html = "<a href='https://shop.test/?a=1&copy=2&amp;reg=3'>&copy2024 Shop</a>"
    #expect(
      HTMLText.plainText(from: html) == "©2024 Shop ⟨https://shop.test/?a=1&copy=2&reg=3⟩")
  }

  /// Scalar by scalar: equality of strings is by canonical equivalence.
  private func expect(
    _ html: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let decoded = HTMLEntities.decode(html)
    #expect(
      Array(decoded.unicodeScalars) == Array(text.unicodeScalars), "\(decoded)",
      sourceLocation: sourceLocation)
  }
}

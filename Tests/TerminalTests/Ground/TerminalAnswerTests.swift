import Testing

@testable import Terminal

@Suite("What a terminal answers about its ground")
struct TerminalAnswerTests {
  private static let start = ContinuousClock.now

  private func decoder() -> KeyDecoder {
    _ = LocaleEncoding.adoptUTF8
    return KeyDecoder(KeyTable { _ in nil }, escapeDelay: .milliseconds(25))
  }

  /// The answers among bytes, and the keys.
  private func read(_ text: String) -> (answers: [TerminalAnswer], keys: [Key]) {
    var decoder = decoder()
    let keys = decoder.consume(Array(text.utf8), at: Self.start)
    return (decoder.takeAnswers(), keys)
  }

  private func isLight(_ color: String) -> Bool? {
    let (answers, keys) = read("\u{1B}]11;\(color)\u{7}")
    #expect(keys == [])
    guard case .ground(let ground) = answers.first else { return nil }
    return ground.isLight
  }

  @Test(
    "light grounds are light, in one to four digits, with and without alpha",
    arguments: [
      "rgb:ffff/ffff/ffff", "rgb:fff/fff/fff", "rgb:ff/ff/ff", "rgb:f/f/f", "rgb:FFFF/FFFF/dddd",
      "rgba:ffff/ffff/ffff/ffff", "rgba:ff/ff/ff/0", "rgb:f/ff/fff", "rgb:fdfd/f6f6/e3e3",
      "rgb:ffff/ffff/0000", "rgb:80/80/80",
    ])
  func light(color: String) {
    #expect(isLight(color) == true)
  }

  @Test(
    "dark grounds are dark",
    arguments: [
      "rgb:0000/0000/0000", "rgb:0/0/0", "rgba:0000/0000/0000/ffff", "rgb:0000/2b2b/3636",
      "rgb:0000/0000/ffff", "rgb:70/70/70", "rgb:0001/0001/0001", "rgb:1/01/001",
    ])
  func dark(color: String) {
    #expect(isLight(color) == false)
  }

  @Test(
    "whatever else is said about it is no answer, and no key",
    arguments: [
      "", "?", "rgb:", "rgb:ff", "rgb:ff/ff", "rgb:ff/ff/", "rgb://", "rgb:ff/ff/ff/ff",
      "rgba:ff/ff/ff", "rgb:12345/0/0", "rgb:g/g/g", "rgb:-1/0/0", "rgb:+f/f/f", "rgb: f/f/f",
      "RGB:f/f/f", "rgb:f/f/f;", "rgb:f/f/f\u{0}", "rgb:é/f/f", "white", "rgb:f/f/f/f/f",
      "rgb:ff/ff/ff" + String(repeating: "f", count: 5_000), "\u{202E}rgb:f/f/f",
    ])
  func garbage(color: String) {
    let (answers, keys) = read("\u{1B}]11;\(color)\u{7}")
    #expect(answers == [] && keys == [])
  }

  @Test("the answer of another question is none", arguments: ["10", "12", "4;11", "111", "1", ""])
  func others(number: String) {
    #expect(read("\u{1B}]\(number);rgb:f/f/f\u{7}").answers == [])
  }

  @Test("it ends by BEL or ST, by nothing else")
  func terminators() {
    #expect(read("\u{1B}]11;rgb:f/f/f\u{1B}\\").answers.count == 1)
    #expect(read("\u{1B}]11;rgb:f/f/f\u{18}").answers == [])
    #expect(read("\u{1B}]11;rgb:f/f/f\u{1B}[A").answers == [])
    #expect(read("\u{9D}11;rgb:f/f/f\u{7}").answers.count == 1)
  }

  @Test("what kind of terminal it is, it tells by ESC [ ? … c")
  func attributes() {
    #expect(read("\u{1B}[?62;22c").answers == [.attributes])
    #expect(read("\u{1B}[?6c").answers == [.attributes])
    #expect(read("\u{1B}[>41;354;0c").answers == [])
    #expect(read("\u{1B}[?25h").answers == [])
  }

  @Test(
    "keys before, between and behind the answers stay keys, Esc too",
    arguments: [
      ("j", [.character("j")]), ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
      ("é", [.character("é")]),
    ] as [(String, [Key])])
  func keysAround(typed: String, keys expected: [Key]) {
    let (answers, keys) = read("\(typed)\u{1B}]11;rgb:0/0/0\u{7}\(typed)\u{1B}[?62cx")
    #expect(answers.count == 2)
    #expect(keys == expected + expected + [.character("x")])
  }

  @Test("in pieces it is the same, wherever it is cut, and Esc is no key while it is awaited")
  func cut() {
    let bytes = Array("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c".utf8)
    for index in 1..<bytes.count {
      var decoder = decoder()
      decoder.awaitAnswer(until: Self.start + .seconds(2))
      var keys = decoder.consume(bytes[..<index], at: Self.start)
      keys += decoder.expire(at: Self.start + .milliseconds(60))
      keys += decoder.consume(bytes[index...], at: Self.start + .milliseconds(90))
      #expect(keys == [], "cut at \(index)")
      #expect(decoder.takeAnswers().count == 2, "cut at \(index)")
    }
  }

  @Test("Esc is known as soon as ever when no answer is awaited any more")
  func escapeAfterwards() {
    var decoder = decoder()
    decoder.awaitAnswer(until: Self.start + .seconds(2))
    let later = Self.start + .seconds(3)
    #expect(decoder.consume([0x1B], at: later) == [])
    #expect(decoder.expire(at: later + .milliseconds(25)) == [.escape])
  }
}

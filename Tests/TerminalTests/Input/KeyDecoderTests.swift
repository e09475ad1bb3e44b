import Testing

@testable import Terminal

@Suite("Keys are made of the terminal's bytes, and of none that were not keys")
struct KeyDecoderTests {
  private static let start = ContinuousClock.now

  init() { _ = LocaleEncoding.adoptUTF8 }

  private func decoder(_ type: String = "xterm-256color") throws -> KeyDecoder {
    KeyDecoder(try TerminfoEntry(type).table, escapeDelay: .milliseconds(25))
  }

  /// What comes of pieces, with that long a pause between them and behind the last.
  private func keys(
    _ pieces: String..., type: String = "xterm-256color", pause: Duration = .milliseconds(500)
  ) throws -> [Key] {
    var decoder = try decoder(type)
    var now = Self.start
    var keys: [Key] = []
    for piece in pieces {
      keys += decoder.consume(Array(piece.utf8), at: now)
      now += pause
      keys += decoder.expire(at: now)
    }
    return keys
  }

  @Test(
    "a sequence that names no key of ours is swallowed whole",
    arguments: [
      "\u{1B}[1;5A", "\u{1B}[1;2A", "\u{1B}O5A", "\u{1B}Oa", "\u{1B}[a", "\u{1B}[5^", "\u{1B}[7@",
      "\u{1B}\u{1B}[A", "\u{1B}\u{1B}OA", "\u{1B}[[A", "\u{1B}[[E", "\u{1B}[M !!",
      "\u{1B}[M pA", "\u{1B}[0;10;5M", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?1;2c", "\u{1B}[>41;354;0c",
      "\u{1B}[24;80R", "\u{1B}[1;1R", "\u{1B}[8;24;80t", "\u{1B}[?2026;2$y", "\u{1B}[?1u",
      "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P>|XTerm(354)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
      "\u{1B}^privacy\u{1B}\\", "\u{1B}Xsos\u{1B}\\", "\u{1B}(B", "\u{1B}#8", "\u{1B} F",
      "\u{9B}1;5A", "\u{8F}c", "\u{9D}11;rgb:0/0/0\u{7}", "\u{90}pull\u{1B}\\", "\u{84}",
      "\u{1B}Op", "\u{1B}On", "\u{1B}[200;1~", "\u{1B}[99;5;1;1;1;1;1u",
    ])
  func swallowed(sequence: String) throws {
    #expect(try keys(sequence) == [])
    #expect(try keys(sequence + "j") == [.character("j")])
  }

  @Test(
    "also in pieces, wherever it is cut and however long the pause",
    arguments: [
      "\u{1B}[1;5A", "\u{1B}O5A", "\u{1B}]11;rgb:pu/A/O\u{7}", "\u{1B}[M pA", "\u{1B}[[A",
    ])
  func cut(sequence: String) throws {
    for pause in [10, 100, 1_000] {
      for index in 1..<sequence.utf8.count {
        let bytes = Array(sequence.utf8)
        let pieces = (
          String(decoding: bytes[..<index], as: UTF8.self),
          String(decoding: bytes[index...], as: UTF8.self)
        )
        let keys = try keys(pieces.0, pieces.1, "j", pause: .milliseconds(pause))
        #expect(keys.filter { $0 != .escape } == [.character("j")])
        #expect(keys.count == 1 || index == 1)
      }
    }
  }

  @Test("a key of our own still is one when it comes in pieces")
  func cutKey() throws {
    #expect(try keys("\u{1B}O", "B") == [.down])
    #expect(try keys("\u{1B}[", "5", "~") == [.pageUp])
  }

  @Test(
    "with Alt a key means nothing",
    arguments: ["\u{1B}p", "\u{1B}u", "\u{1B}A", "\u{1B}\r", "\u{1B}é", "\u{1B}退", "\u{1B}\u{3}"])
  func alt(sequence: String) throws {
    #expect(try keys(sequence, "j") == [.character("j")])
  }

  @Test("a string whose end never comes does not take the keyboard along")
  func endless() throws {
    #expect(try keys("\u{1B}]11;rgb:", "j", pause: .seconds(3)) == [.character("j")])
    let long = "\u{1B}]52;" + String(repeating: "A", count: 1_000_000) + "\u{7}j"
    #expect(try keys(long) == [.character("j")])
  }

  @Test("Esc is a key after its delay, and what is typed behind it stays typed")
  func escape() throws {
    var decoder = try decoder()
    #expect(decoder.consume([0x1B], at: Self.start) == [])
    #expect(decoder.deadline == Self.start + .milliseconds(25))
    #expect(decoder.expire(at: Self.start + .milliseconds(24)) == [])
    #expect(decoder.expire(at: Self.start + .milliseconds(25)) == [.escape])
    #expect(decoder.deadline == nil)
    let later = Self.start + .milliseconds(300)
    #expect(decoder.consume(Array("O".utf8), at: later) == [.character("O")])
    #expect(
      try keys("\u{1B}", "/re") == [.escape, .character("/"), .character("r"), .character("e")])
    #expect(try keys("\u{1B}\u{1B}", "p") == [.escape, .escape, .character("p")])
    #expect(try keys("\u{1B}", "\u{1B}", "[A") == [.escape, .escape])
  }

  @Test(
    "an extended report of a key that we know is that key, of another nothing",
    arguments: [
      ("\u{1B}[99;5u", .control("c")), ("\u{1B}[27;5;99~", .control("c")),
      ("\u{1B}[112u", .character("p")), ("\u{1B}[112;1:1u", .character("p")),
      ("\u{1B}[112;1:2u", .character("p")), ("\u{1B}[112;1:3u", nil),
      ("\u{1B}[112;129u", .character("p")), ("\u{1B}[112;2u", .character("P")),
      ("\u{1B}[112:80;2u", .character("P")), ("\u{1B}[49;2;33u", .character("!")),
      ("\u{1B}[49;2u", nil), ("\u{1B}[27;2;33~", .character("!")), ("\u{1B}[112;3u", nil),
      ("\u{1B}[112;9u", nil), ("\u{1B}[112;6u", nil), ("\u{1B}[27u", .escape),
      ("\u{1B}[27;1:3u", nil), ("\u{1B}[13u", .enter), ("\u{1B}[9u", .tab),
      ("\u{1B}[9;2u", .backTab), ("\u{1B}[127u", .backspace), ("\u{1B}[13;5u", nil),
      ("\u{1B}[1;1A", .up), ("\u{1B}[1;129B", .down), ("\u{1B}[1;1:3A", nil),
      ("\u{1B}[5;1~", .pageUp), ("\u{1B}[57358u", nil), ("\u{1B}[57419u", .up),
      ("\u{1B}[55296u", nil), ("\u{1B}[99999999999999999999u", nil), ("\u{1B}[u", nil),
      ("\u{1B}[;5u", nil), ("\u{1B}[3u", nil), ("\u{1B}[27;5;3~", nil),
    ] as [(String, Key?)])
  func extended(sequence: String, key: Key?) throws {
    #expect(try keys(sequence) == (key.map { [$0] } ?? []))
  }

  @Test(
    "the keys of each terminal are known by its own entry", arguments: TerminfoEntry.types)
  func ownKeys(type: String) throws {
    let table = try TerminfoEntry(type).table
    let application = ["xterm-256color", "tmux-256color", "putty-256color", "xterm", "vt100"]
    let up = application.contains(type) || type.hasPrefix("screen") ? "\u{1B}OA" : "\u{1B}[A"
    #expect(table[Array(up.utf8)] == .up)
    #expect(try keys(up + "p" + up, type: type) == [.up, .character("p"), .up])
  }

  @Test("rxvt's keys with Shift end where it says, and swallow nothing of what follows")
  func rxvt() throws {
    #expect(try keys("\u{1B}[5$" + "j", type: "rxvt") == [.character("j")])
    #expect(try keys("\u{1B}[11~j", type: "rxvt") == [.function(1), .character("j")])
  }

  @Test("characters may come in pieces; what is none is passed over")
  func characters() throws {
    var decoder = try decoder()
    #expect(decoder.consume([0xE9, 0x80], at: Self.start) == [])
    #expect(decoder.consume([0x80, 0x6A], at: Self.start) == [.character("退"), .character("j")])
    #expect(
      decoder.consume([0xE9, 0x6A, 0xFF, 0x6B], at: Self.start) == [
        .character("j"), .character("k"),
      ])
    #expect(decoder.consume([0x9B, 0x41, 0x6A], at: Self.start) == [.character("j")])
  }

  @Test("pasted text is one key; only its own end, or Esc alone, ends it")
  func paste() throws {
    #expect(try keys("\u{1B}[200~a\rp\u{1B}[201~j") == [.pasted("a\np"), .character("j")])
    #expect(try keys("\u{1B}[200~a\u{1B}[1;5Ap\u{1B}pq\u{1B}[2", "01~") == [.pasted("apq")])
    #expect(try keys("\u{1B}[200~abc", "\u{1B}") == [.pasted("abc")])
  }
}

@Suite("A report of the mouse is read to its end, and nothing in it is a key")
struct MouseReportTests {
  private func keys(_ text: String) throws -> [Key] {
    _ = LocaleEncoding.adoptUTF8
    var decoder = KeyDecoder(KeyTable { _ in nil }, escapeDelay: .milliseconds(25))
    return decoder.consume(Array("\u{1B}[<\(text)j".utf8), at: .now)
  }

  @Test(
    "the first button and the wheel, columns and rows from 0",
    arguments: [
      ("0;10;5M", MouseEvent(.press, at: Point(x: 9, y: 4))),
      ("0;10;5m", MouseEvent(.release, at: Point(x: 9, y: 4))),
      ("0;1;1M", MouseEvent(.press, at: Point(x: 0, y: 0))),
      ("64;220;60M", MouseEvent(.wheelUp, at: Point(x: 219, y: 59))),
      ("65;3;2M", MouseEvent(.wheelDown, at: Point(x: 2, y: 1))),
    ])
  func understood(text: String, event: MouseEvent) throws {
    #expect(try keys(text) == [.mouse(event), .character("j")])
  }

  @Test(
    "other buttons, buttons with Shift, Alt or Ctrl, motion, and what is broken mean nothing",
    arguments: [
      "1;1;1M", "2;1;1M", "3;1;1m", "4;1;1M", "8;1;1M", "16;1;1M", "32;1;1M", "66;1;1M", "M", ";M",
      ";;M", "0;10M", "0;0;5M", "0;5;0M", "0;1;1;1M", "0;-1;5M", "0;1 ;5M", "?0;1;1M", "0;1;1u",
      "0;1~", "99999999999999999999999;1;1M", "0:1;1;1M", "0;1;1\u{18}", "0;1\rM", "0;1жM",
    ])
  func meaningless(text: String) throws {
    #expect(try keys(text) == [.character("j")])
  }

  @Test("a number without end is neither kept nor overrun")
  func endless() throws {
    #expect(try keys("0;" + String(repeating: "9", count: 100_000) + ";1M") == [.character("j")])
    #expect(try keys(String(repeating: ";", count: 100_000) + "M") == [.character("j")])
  }
}

import Terminal
import TerminalTesting
import Testing

@Suite("The screen shows the picture, and sends little")
struct ScreenTests {
  @Test("the first paint shows all of it in one go, with the cursor hidden")
  func firstPaint() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "80x24 palette")
    #expect(
      Array(terminal.screen.prefix(5)) == [
        "╭ Demo ────────────────────────────────────────────────────────────────── note ╮",
        "│ Refund for order 8812                                                        │",
        "│ 退款申请                                                                     │",
        "│ Возврат средств                                                              │",
        "│ Ça va, José? naïve café                                                      │",
      ])
    #expect(terminal.modes.isAlternateScreen)
    #expect(!terminal.modes.isCursorVisible)
    #expect(!terminal.modes.isCooked)
    #expect(terminal.bytesReceived < 1_600)
  }

  @Test("the same picture again costs no byte")
  func noChange() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    let alone = try terminal.bytes(until: "count 1") { terminal.type("+") }
    // Fifty keys that change nothing, and then one that does.
    let together = try terminal.bytes(until: "count 2") {
      terminal.type(String(repeating: "n", count: 50) + "+")
    }
    #expect(together <= alone)
    #expect(alone < 120)
  }

  @Test("a selection that moves costs a line or two, not a screen")
  func selection() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    terminal.press(.down)
    try terminal.wait(for: "key down")
    let before = terminal.bytesReceived
    terminal.press(.down)
    try terminal.wait(for: "third row", within: .seconds(20)) {
      $0.cell(at: Point(x: 2, y: 3)).isBold && !$0.cell(at: Point(x: 2, y: 2)).isBold
    }
    #expect(terminal.bytesReceived - before < 200)
    #expect(terminal.cell(at: Point(x: 2, y: 3)).text == "В")
  }

  @Test("keys arrive as what they are")
  func keys() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    let keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace,
      .enter, .tab, .backTab, .escape, .function(1), .function(5), .function(12),
      .control("a"), .character("ж"), .character("退"),
    ]
    for key in keys {
      terminal.press(key)
      try terminal.wait(for: "key \(key)")
    }
  }

  @Test("the window may change its size, to nearly nothing and back")
  func resize() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "80x24")
    for size in [(120, 40), (40, 10), (3, 2), (1, 1), (160, 45), (60, 20)] {
      terminal.resize(Size(columns: size.0, rows: size.1))
      if size.0 > 10 { try terminal.wait(for: "\(size.0)x\(size.1) ") }
    }
    try terminal.wait(for: "60x20")
    #expect(terminal.screen[0].hasPrefix("╭ Demo ─"))
    #expect(terminal.screen[0].hasSuffix("─ note ╮"))
    #expect(terminal.screen[18].hasPrefix("╰───"))
  }

  @Test("Ctrl-L paints all of it again, over what others have written")
  func repaint() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    let count = try terminal.bytes(until: "key control(\"l\")") {
      terminal.press(.control("l"))
    }
    #expect(count > 1_000)
  }

  @Test("wide characters and marks stand where they should")
  func wideCharacters() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    #expect(terminal.cell(at: Point(x: 2, y: 2)).text == "退")
    #expect(terminal.cell(at: Point(x: 3, y: 2)).isRightHalf)
    #expect(terminal.cell(at: Point(x: 4, y: 2)).text == "款")
    #expect(terminal.cell(at: Point(x: 2, y: 7)).text == "🙂")
    #expect(terminal.screen[7].hasSuffix("│"))
  }

  @Test("the bell rings, and the title is set when asked, without a semicolon")
  func bellAndTitle() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    terminal.type("b")
    try terminal.wait(for: "bell", within: .seconds(20)) { $0.bellCount == 1 }
    #expect(terminal.title.isEmpty)
    terminal.type("t")
    try terminal.wait(for: "title", within: .seconds(20)) { $0.title == "two new in Workbin-3" }
  }

  @Test("pasted text is one key, and none of its letters is a command")
  func pasted() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    terminal.paste("quit\r+é")
    try terminal.wait(for: "count 0 key pasted(\"quit\\n+é\")")
    terminal.type("q")
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(String(decoding: terminal.rawBytes, as: UTF8.self).contains("\u{1B}[?2004l"))
  }

  @Test("Escape ends a paste whose end never comes")
  func endlessPaste() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    terminal.type("\u{1B}[200~abc")
    terminal.press(.escape)
    try terminal.wait(for: "key pasted(\"abc\")")
    terminal.type("+")
    try terminal.wait(for: "count 1")
  }

  @Test(
    "after many changes the screen is the same as painted at once",
    arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func manyChanges(type: String) throws {
    let last = 120
    let size = Size(columns: 61, rows: 17)
    let changed = try startDemo(["TERM": type], size: size)
    try changed.wait(for: "key none")
    for number in 1...last {
      changed.type("r")
      try changed.wait(for: "<noise \(number)>")
    }
    let fresh = try startDemo(["TERM": type], size: size, arguments: ["\(last)"])
    try fresh.wait(for: "<noise \(last)>")
    for terminal in [changed, fresh] {
      // The rest of the last row may still be on its way; the bell rings behind it.
      terminal.type("b")
      try terminal.wait(for: "the bell", within: .seconds(20)) { $0.bellCount == 1 }
    }
    #expect(changed.screen == fresh.screen)
    for y in 0..<size.rows {
      for x in 0..<size.columns {
        let point = Point(x: x, y: y)
        let (one, other) = (changed.cell(at: point), fresh.cell(at: point))
        if !one.isVisuallyEqual(to: other) { Issue.record("\(point): \(one) is not \(other)") }
      }
    }
  }
}

import Glibc
import TerminalTesting
import Testing

@testable import Terminal

@Suite("The terminal tells of the mouse while it is asked to")
struct MouseTests {
  private func startTracking(_ type: String = "xterm-256color") throws -> TerminalEmulator {
    let terminal = try startDemo(["TERM": type])
    try terminal.wait(for: "key none")
    terminal.type("m")
    try terminal.wait(for: "key character(\"m\")")
    return terminal
  }

  private func text(_ terminal: TerminalEmulator) -> String {
    String(decoding: terminal.rawBytes, as: UTF8.self)
  }

  @Test(
    "presses, releases and the wheel arrive with their places, whatever terminfo says",
    arguments: [
      "xterm-256color", "tmux-256color", "screen-256color", "linux", "xterm-direct", "vt100",
    ])
  func events(type: String) throws {
    let terminal = try startTracking(type)
    #expect(terminal.modes.isMouseTracked)
    terminal.type("\u{1B}[<0;10;5M")
    try terminal.wait(for: "key press at 9,4")
    terminal.type("\u{1B}[<0;10;5m")
    try terminal.wait(for: "key release at 9,4")
    terminal.type("\u{1B}[<65;1;24M")
    try terminal.wait(for: "key wheelDown at 0,23")
    terminal.type("+")
    try terminal.wait(for: "count 1 key character(\"+\")")
  }

  @Test("only presses, releases and the wheel are asked for, never motion; and nothing by itself")
  func modes() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    #expect(!terminal.modes.isMouseTracked)
    #expect(!text(terminal).contains("\u{1B}[?100"))
    terminal.type("m")
    try terminal.wait(for: "key character(\"m\")")
    #expect(text(terminal).contains("\u{1B}[?1006h\u{1B}[?1000h"))
    terminal.type("M")
    try terminal.wait(for: "key character(\"M\")")
    #expect(!terminal.modes.isMouseTracked)
    #expect(text(terminal).contains("\u{1B}[?1000l\u{1B}[?1006l"))
    for mode in ["1002", "1003", "1005", "1015"] { #expect(!text(terminal).contains("?\(mode)")) }
  }

  @Test("a report that nobody asked for is no key", arguments: ["xterm-256color", "tmux-256color"])
  func unasked(type: String) throws {
    let terminal = try startDemo(["TERM": type])
    try terminal.wait(for: "key none")
    terminal.type("\u{1B}[<0;10;5M\u{1B}[<0;10;5m\u{1B}[M !!\u{1B}[<64;1;1Mn")
    terminal.type("b")
    try terminal.wait(for: "count 0 key character(\"b\")")
    #expect(terminal.bellCount == 1)
  }

  @Test(
    "a broken report is no key, and the keys behind it are read",
    arguments: [
      "\u{1B}[<M", "\u{1B}[<q", "\u{1B}[<0;-1;+M", "\u{1B}[<999999999999;999999999999;9999999999M",
      "\u{1B}[<0;1;1\u{1B}[<0;1;\u{1B}[<+M", "\u{1B}[Mqqq", "\u{1B}[<0;1;1\u{1B}[<+++q",
    ])
  func broken(text: String) throws {
    let terminal = try startTracking()
    terminal.type(text + "+")
    try terminal.wait(for: "count 1 key character(\"+\")")
  }

  @Test("an arrow key ends a report that was cut off, and is a key")
  func cutOff() throws {
    let terminal = try startTracking()
    terminal.type("\u{1B}[<0;1")
    terminal.press(.down)
    try terminal.wait(for: "key down")
  }

  @Test("a report within pasted text is no part of it")
  func pasted() throws {
    let terminal = try startTracking()
    terminal.type("\u{1B}[200~ab\u{1B}[<0;1;1Mcd\u{1B}[201~")
    try terminal.wait(for: "key pasted(\"abcd\")")
  }

  @Test(
    "it is off again when the program ends, by itself or not",
    arguments: [
      ("q", .exited(0)), ("a", .signaled(SIGABRT)), ("o", .signaled(SIGSEGV)), ("e", .exited(3)),
    ] as [(String, ProcessExit)])
  func ends(key: String, status: ProcessExit) throws {
    let terminal = try startTracking()
    #expect(terminal.modes.isMouseTracked)
    terminal.type(key)
    #expect(try terminal.exitStatus() == status)
    #expect(!terminal.modes.isMouseTracked)
    #expect(text(terminal).contains("\u{1B}[?1000l\u{1B}[?1006l"))
  }

  @Test(
    "it is off again after a signal",
    arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGSEGV, SIGBUS, SIGFPE])
  func signals(number: Int32) throws {
    let terminal = try startTracking()
    terminal.send(signal: number)
    _ = try terminal.exitStatus()
    #expect(!terminal.modes.isMouseTracked)
    #expect(text(terminal).contains("\u{1B}[?1000l\u{1B}[?1006l"))
  }

  @Test("it is off while the shell has the terminal, and on again after fg")
  func suspended() throws {
    let shell = try startDemoInShell()
    shell.type("m")
    try shell.wait(for: "key character(\"m\")")
    shell.press(.control("z"))
    try shell.wait(for: "Stopped")
    try shell.wait(for: "the shell's screen", within: .seconds(20)) { !$0.modes.isAlternateScreen }
    #expect(!shell.modes.isMouseTracked)
    shell.type("fg\n")
    try shell.wait(for: "count 0 key character(\"m\")")
    #expect(shell.modes.isMouseTracked)
    shell.type("q")
    try shell.wait(for: "the shell", within: .seconds(20)) { !$0.modes.isAlternateScreen }
    #expect(!shell.modes.isMouseTracked)
    shell.type("exit\n")
    #expect(try shell.exitStatus() == .exited(0))
  }
}

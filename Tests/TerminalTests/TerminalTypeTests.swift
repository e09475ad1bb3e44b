import Terminal
import TerminalTesting
import Testing

@Suite("Every terminal is met as what it is")
struct TerminalTypeTests {
  private let backgroundPoint = Point(x: 40, y: 15)

  @Test("256 colours: the ground is the nearest of the fixed ones")
  func palette() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "palette")
    #expect(terminal.cell(at: backgroundPoint).background == .palette(235))
  }

  @Test(
    "24-bit colours are used when the terminal promises them", arguments: ["truecolor", "24bit"])
  func direct(promise: String) throws {
    let terminal = try startDemo(["COLORTERM": promise])
    try terminal.wait(for: "direct")
    // libvterm 0.1.4 doesn't read the empty colour space in this standard form, so look at it raw.
    #expect(String(decoding: terminal.rawBytes, as: UTF8.self).contains("48:2::27:34:48m"))
    terminal.press(.down)
    try terminal.wait(for: "key down")
  }

  @Test(
    "a promise that was inherited from another terminal is not believed: GNU screen has 256 colours",
    arguments: [
      ["TERM": "screen-256color"], ["TERM": "screen.xterm-256color"],
      ["TERM": "screen-256color-bce"], ["TERM": "screen.xterm-256color", "STY": "1.pts-0.here"],
      ["TERM": "xterm-256color", "STY": "1.pts-0.here"],
      ["TERM": "screen-256color", "STY": "1.pts-0.here", "TMUX": "/tmp/tmux,1,0"],
      ["TERM": "rxvt-unicode-256color"], ["TERM": "Eterm-256color"],
    ])
  func inherited(environment: [String: String]) throws {
    let terminal = try startDemo(environment.merging(["COLORTERM": "truecolor"]) { $1 })
    try terminal.wait(for: "palette")
    #expect(terminal.cell(at: backgroundPoint).background == .palette(235))
  }

  @Test("nor of a terminal of eight colours", arguments: ["screen", "linux", "xterm", "rxvt"])
  func inheritedByEight(type: String) throws {
    try startDemo(["TERM": type, "COLORTERM": "truecolor"]).wait(for: "eight")
  }

  @Test(
    "tmux passes 24-bit colours on, by whichever name it is known",
    arguments: ["tmux-256color", "screen-256color"])
  func tmux(type: String) throws {
    try startDemo(["TERM": type, "TMUX": "/tmp/tmux,1,0", "COLORTERM": "truecolor"])
      .wait(for: "direct")
  }

  @Test("an entry of 24 bits is taken by its name")
  func directByName() throws {
    let terminal = try startDemo(["TERM": "xterm-direct2"])
    try terminal.wait(for: "direct")
    #expect(terminal.cell(at: backgroundPoint).background == .rgb(0x1B, 0x22, 0x30))
  }

  @Test("eight colours: the ground is the terminal's own, and the bar has its fallback")
  func linux() throws {
    let terminal = try startDemo(["TERM": "linux"])
    try terminal.wait(for: "eight")
    #expect(terminal.cell(at: backgroundPoint).background == .standard)
    #expect(terminal.cell(at: Point(x: 40, y: 1)).background == .ansi(4))
  }

  @Test("without colours the bar is reversed", arguments: [["TERM": "vt100"], ["NO_COLOR": "1"]])
  func monochrome(environment: [String: String]) throws {
    let terminal = try startDemo(environment)
    try terminal.wait(for: "monochrome")
    let bar = terminal.cell(at: Point(x: 2, y: 1))
    #expect(bar.isReversed && bar.isBold)
    #expect(bar.background == .standard && bar.foreground == .standard)
    #expect(!terminal.cell(at: backgroundPoint).isReversed)
  }

  @Test("an empty NO_COLOR refuses nothing")
  func emptyRefusal() throws {
    try startDemo(["NO_COLOR": ""]).wait(for: "palette")
  }

  @Test("an unknown terminal is taken for the usual one, and that is told")
  func unknown() throws {
    let terminal = try startDemo(["TERM": "bogus"], size: Size(columns: 140, rows: 24))
    try terminal.wait(for: "The terminal type “bogus” (TERM) is not known here; xterm-256color")
  }

  @Test(
    "no terminal type at all: the usual one, and that is told", arguments: [nil, ""] as [String?])
  func unset(type: String?) throws {
    let terminal = try TerminalEmulator(
      size: Size(columns: 100, rows: 24), command: [executablePath("canvas-demo")],
      environment: ["LC_ALL": "C.UTF-8"].merging(type.map { ["TERM": $0] } ?? [:]) { $1 })
    try terminal.wait(for: "TERM is not set; xterm-256color is assumed.")
  }

  @Test("a terminal that can't place its cursor is refused with a sentence")
  func dumb() throws {
    let terminal = try startDemo(["TERM": "dumb"], size: Size(columns: 200, rows: 5))
    #expect(try terminal.exitStatus() == .exited(1))
    #expect(terminal.shows("A terminal of type “dumb” (TERM) can't place its cursor"))
    #expect(!terminal.rawBytes.contains(0x1B))
  }

  @Test("what is not a terminal is refused with a sentence")
  func redirected() throws {
    let terminal = try TerminalEmulator(
      size: Size(columns: 200, rows: 5),
      command: ["/bin/sh", "-c", "\(executablePath("canvas-demo")) </dev/null"],
      environment: ["TERM": "xterm"])
    #expect(try terminal.exitStatus() == .exited(1))
    #expect(terminal.shows("Standard input is not a terminal"))
  }

  @Test("in a locale without UTF-8 everything is shown in ASCII", arguments: ["C", "POSIX"])
  func plainLocale(name: String) throws {
    let terminal = try startDemo(["LC_ALL": name])
    try terminal.wait(for: "80x24")
    #expect(terminal.rawBytes.allSatisfy { $0 < 0x80 })
    #expect(terminal.screen[2].hasPrefix("| ???????? "))
    #expect(terminal.screen[4].hasPrefix("| Ca va, Jose? naive cafe "))
  }

  @Test("a locale that isn't installed still gives UTF-8, and that is told")
  func missingLocale() throws {
    let terminal = try startDemo(["LC_ALL": "xx_YY.UTF-8"], size: Size(columns: 140, rows: 24))
    try terminal.wait(for: "The locale xx_YY.UTF-8 is not installed here; C.UTF-8 is used.")
    #expect(terminal.screen[0].hasPrefix("╭ Demo"))
  }
}

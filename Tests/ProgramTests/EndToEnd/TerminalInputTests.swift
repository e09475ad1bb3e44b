import Simulator
import Terminal
import TerminalTesting
import Testing

/// The real program on a terminal that sends what no key of the program is: nothing is done.
@Suite("Stories: keys that nobody pressed", .serialized)
struct TerminalInputTests {
  private func open(_ type: String) throws -> TerminalFixture {
    let fixture = try TerminalFixture(environment: ["TERM": type])
    // By letters: what the emulator sends for its arrows is not what each of the types says.
    try fixture.terminal.wait(for: SpecificationExample.item)
    fixture.terminal.type("2")
    try fixture.terminal.wait(for: "Space mark")
    return fixture
  }

  /// Help comes by the first key that is one.
  private func expectNothingDone(_ fixture: TerminalFixture) throws {
    fixture.terminal.type("?")
    try fixture.terminal.wait(for: "type to search")
    #expect(!fixture.server.requestLog.contains { $0.contains("POST /api/v2/me/workbins/") })
    #expect(!fixture.terminal.screen.contains { $0.contains("pulled") })
    fixture.server.stop()
  }

  @Test(
    "modified arrows, Alt and answers do nothing, whatever terminal it is",
    arguments: ["screen", "linux", "vt220", "rxvt", "putty-256color", "xterm-256color"])
  func sequences(type: String) throws {
    let fixture = try open(type)
    for sequence in [
      "\u{1B}[1;5A", "\u{1B}[1;2A", "\u{1B}p", "\u{1B}u", "\u{1B}P1$rp\u{1B}\\", "\u{1B}[M pA",
      "\u{1B}]11;pull\u{7}", "\u{1B}[24;80R", "\u{1B}[112;3u",
    ] { fixture.terminal.type(sequence) }
    try expectNothingDone(fixture)
  }

  @Test(
    "lines pasted where the terminal marks none are no commands, and it is said",
    arguments: ["screen", "linux", "vt220", "rxvt"])
  func pasted(type: String) throws {
    let fixture = try open(type)
    fixture.terminal.type("please\rpull\rthis\r")
    try fixture.terminal.wait(for: "What was pasted is not taken for keys")
    // What comes right behind it is taken for its next piece.
    fixture.terminal.drain(for: .milliseconds(100))
    try expectNothingDone(fixture)
  }

  @Test(
    "Ctrl-C by an extended protocol ends the program, as Ctrl-C does",
    arguments: ["\u{1B}[99;5u", "\u{1B}[27;5;99~"])
  func interrupt(report: String) throws {
    let fixture = try open("xterm-256color")
    defer { fixture.server.stop() }
    fixture.terminal.type(report)
    #expect(try fixture.terminal.exitStatus() == .exited(0))
  }
}

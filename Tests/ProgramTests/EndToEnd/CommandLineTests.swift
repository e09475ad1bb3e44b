import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: by words", .serialized)
struct CommandLineTests {
  private func makeFixture(environment: [String: String] = [:]) throws -> TerminalFixture {
    let fixture = try TerminalFixture(environment: environment)
    try fixture.waitUntilReady()
    return fixture
  }

  private func typeCommandLine(_ line: String, on fixture: TerminalFixture) throws {
    fixture.terminal.type(":")
    try fixture.terminal.wait { $0.last?.hasPrefix(" :") == true }
    fixture.terminal.type(line)
    try fixture.terminal.wait { $0.last?.hasPrefix(" :\(line)") == true }
  }

  @Test("an item is pulled by word, the word completed by Tab")
  func pull() throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    try fixture.selectItem(SpecificationExample.item)
    try typeCommandLine("pul", on: fixture)
    fixture.terminal.press(.tab)
    try fixture.terminal.wait { $0.last?.hasPrefix(" :pull▏") == true }
    fixture.terminal.press(.enter)
    try fixture.terminal.wait(for: "1 pulled")
    #expect(fixture.server.holder(of: SpecificationExample.item) == fixture.server.user)
  }

  @Test("a wrong word is asked about, mended and run")
  func wrongWord() throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    try typeCommandLine("sotr", on: fixture)
    fixture.terminal.press(.enter)
    try fixture.terminal.wait(for: "There is no command “sotr”. Did you mean “sort”?")
    for _ in 0..<2 { fixture.terminal.press(.backspace) }
    fixture.terminal.type("rt priority")
    fixture.terminal.press(.enter)
    try fixture.terminal.wait { $0.last?.hasPrefix(" :") == false }
  }

  @Test("a workbin is gone to by the beginning of its name")
  func goTo() throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    try typeCommandLine("go-to compl", on: fixture)
    fixture.terminal.press(.tab)
    fixture.terminal.press(.enter)
    try fixture.terminal.wait { $0[1].contains("Complaints") }
  }

  @Test("what was said is there again the next time, behind the arrow")
  func history() throws {
    let home = try TemporaryDirectory()
    let first = try makeFixture(environment: ["XDG_STATE_HOME": home.path])
    try typeCommandLine("set motion off", on: first)
    first.terminal.press(.enter)
    try first.terminal.wait { $0.last?.hasPrefix(" :") == false }
    first.terminal.type("q")
    #expect(try first.terminal.exitStatus() == .exited(0))
    first.server.stop()
    let second = try makeFixture(environment: ["XDG_STATE_HOME": home.path])
    defer { second.server.stop() }
    second.terminal.type(":")
    second.terminal.press(.up)
    try second.terminal.wait { $0.last?.hasPrefix(" :set motion off▏") == true }
  }

  @Test("a theme is put on while the program runs, and is worn the next time")
  func theme() throws {
    let home = try TemporaryDirectory()
    let fixture = try makeFixture(environment: ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    let before = fixture.terminal.rawBytes.count
    try typeCommandLine("set theme paper", on: fixture)
    fixture.terminal.press(.enter)
    try fixture.terminal.wait { $0.last?.hasPrefix(" :") == false }
    try fixture.terminal.wait(for: "repainted", within: .seconds(5)) {
      $0.rawBytes.count > before + 2_000
    }
    #expect(home.text("workbin/preferences.json")?.contains(#""theme": "paper""#) == true)
    try typeCommandLine("set theme nowhere", on: fixture)
    fixture.terminal.press(.enter)
    try fixture.terminal.wait(for: "There is no theme “nowhere”")
  }

  @Test("pasted text stands in the line, and nothing is run by it")
  func pasted() throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    fixture.terminal.type(":")
    try fixture.terminal.wait { $0.last?.hasPrefix(" :") == true }
    fixture.terminal.type("\u{1B}[200~quit\rquit\r\u{1B}[201~")
    try fixture.terminal.wait { $0.last?.hasPrefix(" :quit quit") == true }
    fixture.terminal.press(.escape)
    try fixture.terminal.wait(for: "q quit")
  }
}

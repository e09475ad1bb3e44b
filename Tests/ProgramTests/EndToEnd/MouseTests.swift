import Glibc
import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: with the mouse", .serialized)
struct MouseTests {
  private let item = SpecificationExample.item

  private func makeFixture(
    arguments: [String] = ["--mouse"], environment: [String: String] = [:]
  ) throws -> TerminalFixture {
    let fixture = try TerminalFixture(arguments: arguments, environment: environment)
    try fixture.waitUntilReady()
    return fixture
  }

  @Test("a click selects a workbin, another an item, and the live pane follows")
  func selects() throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    try fixture.click("Callbacks")
    try fixture.terminal.wait { $0[1].contains("╭ Callbacks") }
    try fixture.click(SpecificationExample.workbin)
    try fixture.terminal.wait { $0[1].contains("╭ \(SpecificationExample.workbin)") }
    try fixture.click("es_inx_wscp")
    try fixture.terminal.wait(for: " \(item) ─ ")
  }

  @Test("a double click pulls an item; a second, slow one would not")
  func pulls() throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    try fixture.click(SpecificationExample.workbin)
    try fixture.terminal.wait(for: "es_inx_wscp")
    try fixture.click("es_inx_wscp", times: 2)
    try fixture.terminal.wait(for: "1 pulled")
    #expect(fixture.server.holder(of: item) == fixture.server.user)
  }

  @Test("read-only: a double click says why nothing is pulled")
  func readOnly() throws {
    let fixture = try makeFixture(arguments: ["--mouse", "--read-only"])
    defer { fixture.server.stop() }
    try fixture.click(SpecificationExample.workbin)
    try fixture.terminal.wait(for: "es_inx_wscp")
    try fixture.click("es_inx_wscp", times: 2)
    try fixture.terminal.wait(for: "Pull is not possible: workbin was started with --read-only")
    #expect(fixture.server.state(of: item) == "InWorkbin")
  }

  @Test("the wheel moves the pane that it turns over")
  func wheel() throws {
    let fixture = try TerminalFixture(size: Size(columns: 110, rows: 16), arguments: ["--mouse"])
    defer { fixture.server.stop() }
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.terminal.wait { $0[1].contains(" 1–") }
    try fixture.wheel(down: true, over: "Subject")
    try fixture.terminal.wait { $0[1].contains(" 4–") || $0[1].contains(" 3–") }
    try fixture.wheel(down: false, over: "Subject")
    try fixture.terminal.wait { $0[1].contains(" 1–") }
  }

  @Test("a click on a key in the last row is that key; on a column's head it sorts")
  func keysAndHeads() throws {
    let home = try TemporaryDirectory()
    let fixture = try makeFixture(environment: ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    try fixture.click("Subject")
    try fixture.terminal.wait(for: "Subject▴")
    // Until the live pane has something to show, and all of the row has come, its keys move.
    try fixture.terminal.wait(
      for: "/ filter  s sort  Tab next panel  f pin  r read again  : command  ? help  q quit")
    try fixture.click("? help")
    try fixture.terminal.wait(for: "type to search")
    try fixture.click("Esc close")
    try fixture.terminal.wait(whileShowing: "type to search")
    try fixture.click("q quit")
    #expect(try fixture.terminal.exitStatus() == .exited(0))
    #expect(!fixture.terminal.modes.isMouseTracked)
  }

  @Test("a question is answered by a click once it has stood there; beside it nothing is")
  func question() throws {
    let fixture = try TerminalFixture.holdingItem(arguments: ["--mouse"])
    defer { fixture.server.stop() }
    let text = "Complete this interaction?"
    fixture.terminal.type("c")
    try fixture.waitForConfirmation(text)
    try fixture.click("can:", times: 2)
    try fixture.click("any other key")
    try fixture.terminal.wait(whileShowing: text)
    #expect(fixture.server.holder(of: item) == fixture.server.user)
  }

  @Test("by itself it is off: nothing asks for it, and a click sequence is no key")
  func off() throws {
    let fixture = try makeFixture(arguments: [])
    defer { fixture.server.stop() }
    let point = try fixture.waitForPosition("Callbacks")
    for _ in 0..<3 { fixture.sendMouseReport(0, at: point, "M") }
    for _ in 0..<3 { fixture.sendMouseReport(0, at: point, "m") }
    fixture.terminal.type("\u{1B}[M !!\u{1B}[<99999999999;;;-1M\u{1B}[<0;1")
    fixture.terminal.press(.down)
    fixture.terminal.type("?")
    try fixture.terminal.wait(for: "type to search")
    fixture.sendMouseReport(0, at: point, "M")
    fixture.sendMouseReport(0, at: point, "m")
    fixture.terminal.type("quit")
    try fixture.terminal.wait(for: "/ quit▏")
    #expect(!fixture.terminal.modes.isMouseTracked)
    #expect(!fixture.output.contains("\u{1B}[?1000"))
    #expect(!fixture.output.contains("\u{1B}[?1006"))
  }

  @Test("it is turned on and off while the program runs, and kept for the next time")
  func setting() throws {
    let home = try TemporaryDirectory()
    let environment = ["XDG_STATE_HOME": home.path]
    let first = try makeFixture(arguments: [], environment: environment)
    defer { first.server.stop() }
    try first.setOption("mouse on")
    try first.terminal.wait(for: "mouse", within: .seconds(20)) { $0.modes.isMouseTracked }
    try first.terminal.wait(for: "kept", within: .seconds(20)) { _ in
      home.text("workbin/preferences.json")?.contains(#""mouse": "on""#) == true
    }
    first.terminal.type("q")
    #expect(try first.terminal.exitStatus() == .exited(0))
    let second = try makeFixture(arguments: [], environment: environment)
    defer { second.server.stop() }
    #expect(second.terminal.modes.isMouseTracked)
    try second.setOption("mouse off")
    try second.terminal.wait(for: "no mouse", within: .seconds(20)) { !$0.modes.isMouseTracked }
    #expect(second.output.contains(TerminalFixture.mouseOff))
    #expect(home.text("workbin/preferences.json")?.contains("mouse\":") == false)
  }

  @Test(
    "it is off again when the program is told to end, or is killed",
    arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT, SIGQUIT])
  func signals(number: Int32) throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    #expect(fixture.terminal.modes.isMouseTracked)
    fixture.terminal.send(signal: number)
    _ = try fixture.terminal.exitStatus()
    #expect(!fixture.terminal.modes.isMouseTracked)
    #expect(fixture.outputCount(TerminalFixture.mouseOff) == 1)
    #expect(fixture.outputCount(TerminalFixture.mouseOn) == 1)
  }

  @Test("it is off while the agent's editor has the terminal, and on again behind it")
  func editor() throws {
    // Ends once the test has seen its screen.
    let directory = try EditorDirectory(editor: "echo in the editor\nread line\n")
    let fixture = try TerminalFixture.holdingItem(
      arguments: ["--mouse"], environment: directory.environment)
    defer { fixture.server.stop() }
    #expect(fixture.terminal.modes.isMouseTracked)
    fixture.terminal.type("E")
    try fixture.terminal.wait(for: "in the editor")
    #expect(!fixture.terminal.modes.isMouseTracked)
    #expect(fixture.outputCount(TerminalFixture.mouseOff) == 1)
    fixture.terminal.type("\r")
    try fixture.terminal.wait(for: "Nothing was changed")
    #expect(fixture.terminal.modes.isMouseTracked)
    #expect(fixture.outputCount(TerminalFixture.mouseOn) == 2)
  }

  @Test("it is off while the shell has the terminal, and on again after fg")
  func suspended() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    var environment = TerminalFixture.environment(password: server.password)
    environment["PS1"] = "ready> "
    let shell = try TerminalEmulator(
      size: Size(columns: 110, rows: 32), command: ["/bin/bash", "--norc", "--noediting", "-i"],
      environment: environment)
    try shell.wait(for: "ready>")
    shell.type(
      "\(executablePath("workbin")) --server \(server.url) --user \(server.user) --mouse\n")
    try shell.wait(for: "● live")
    #expect(shell.modes.isMouseTracked)
    shell.press(.control("z"))
    try shell.wait(for: "Stopped")
    try shell.wait(for: "the shell's screen", within: .seconds(20)) { !$0.modes.isAlternateScreen }
    #expect(!shell.modes.isMouseTracked)
    shell.type("fg\n")
    try shell.wait(for: "● live")
    try shell.wait(for: "the mouse", within: .seconds(20)) { $0.modes.isMouseTracked }
    shell.type("q")
    try shell.wait(for: "the shell", within: .seconds(20)) { !$0.modes.isAlternateScreen }
    #expect(!shell.modes.isMouseTracked)
    shell.type("exit\n")
    #expect(try shell.exitStatus() == .exited(0))
  }
}

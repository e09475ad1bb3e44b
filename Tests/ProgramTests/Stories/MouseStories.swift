import Glibc
import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: with the mouse", .serialized)
struct MouseStories {
  private let item = SpecifiedPull.item

  private func opened(
    arguments: [String] = ["--mouse"], environment: [String: String] = [:]
  ) throws -> Stage {
    let stage = try Stage(arguments: arguments, environment: environment)
    try stage.settle()
    return stage
  }

  @Test("a click selects a workbin, another an item, and the live pane follows")
  func selects() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    try stage.click("Callbacks")
    try stage.terminal.wait { $0[1].contains("╭ Callbacks") }
    try stage.click(SpecifiedPull.workbin)
    try stage.terminal.wait { $0[1].contains("╭ \(SpecifiedPull.workbin)") }
    try stage.click("es_inx_wscp")
    try stage.terminal.wait(for: " \(item) ─ ")
  }

  @Test("a double click pulls an item; a second, slow one would not")
  func pulls() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    try stage.click(SpecifiedPull.workbin)
    try stage.terminal.wait(for: "es_inx_wscp")
    try stage.click("es_inx_wscp", times: 2)
    try stage.terminal.wait(for: "1 pulled")
    #expect(stage.server.holder(of: item) == stage.server.user)
  }

  @Test("read-only: a double click says why nothing is pulled")
  func readOnly() throws {
    let stage = try opened(arguments: ["--mouse", "--read-only"])
    defer { stage.server.stop() }
    try stage.click(SpecifiedPull.workbin)
    try stage.terminal.wait(for: "es_inx_wscp")
    try stage.click("es_inx_wscp", times: 2)
    try stage.terminal.wait(for: "Pull is not possible: workbin was started with --read-only")
    #expect(stage.server.state(of: item) == "InWorkbin")
  }

  @Test("the wheel moves the pane that it turns over")
  func wheel() throws {
    let stage = try Stage(size: Size(columns: 110, rows: 16), arguments: ["--mouse"])
    defer { stage.server.stop() }
    try stage.look(into: SpecifiedPull.workbin)
    try stage.terminal.wait { $0[1].contains(" 1–") }
    try stage.wheel(down: true, over: "Subject")
    try stage.terminal.wait { $0[1].contains(" 4–") || $0[1].contains(" 3–") }
    try stage.wheel(down: false, over: "Subject")
    try stage.terminal.wait { $0[1].contains(" 1–") }
  }

  @Test("a click on a key in the last row is that key; on a column's head it sorts")
  func keysAndHeads() throws {
    let home = try Folder()
    let stage = try opened(environment: ["XDG_STATE_HOME": home.path])
    defer { stage.server.stop() }
    try stage.click("Subject")
    try stage.terminal.wait(for: "Subject▴")
    // Until the live pane has something to show, and all of the row has come, its keys move.
    try stage.terminal.wait(
      for: "/ filter  s sort  Tab next panel  f pin  r read again  : command  ? help  q quit")
    try stage.click("? help")
    try stage.terminal.wait(for: "type to search")
    try stage.click("Esc close")
    try stage.terminal.wait(whileShowing: "type to search")
    try stage.click("q quit")
    #expect(try stage.terminal.exitStatus() == .exited(0))
    #expect(!stage.terminal.modes.isMouseReported)
  }

  @Test("a question is answered by a click once it has stood there; beside it nothing is")
  func question() throws {
    let stage = try Stage.holding(arguments: ["--mouse"])
    defer { stage.server.stop() }
    let words = "Complete this interaction?"
    stage.terminal.type("c")
    try stage.ask(words)
    try stage.click("can:", times: 2)
    try stage.click("any other key")
    try stage.terminal.wait(whileShowing: words)
    #expect(stage.server.holder(of: item) == stage.server.user)
  }

  @Test("by itself it is off: nothing asks for it, and a click sequence is no key")
  func off() throws {
    let stage = try opened(arguments: [])
    defer { stage.server.stop() }
    let point = try stage.find("Callbacks")
    for _ in 0..<3 { stage.send(0, at: point, "M") }
    for _ in 0..<3 { stage.send(0, at: point, "m") }
    stage.terminal.type("\u{1B}[M !!\u{1B}[<99999999999;;;-1M\u{1B}[<0;1")
    stage.terminal.press(.down)
    stage.terminal.type("?")
    try stage.terminal.wait(for: "type to search")
    stage.send(0, at: point, "M")
    stage.send(0, at: point, "m")
    stage.terminal.type("quit")
    try stage.terminal.wait(for: "/ quit▏")
    #expect(!stage.terminal.modes.isMouseReported)
    #expect(!stage.output.contains("\u{1B}[?1000"))
    #expect(!stage.output.contains("\u{1B}[?1006"))
  }

  @Test("it is turned on and off while the program runs, and kept for the next time")
  func setting() throws {
    let home = try Folder()
    let environment = ["XDG_STATE_HOME": home.path]
    let first = try opened(arguments: [], environment: environment)
    defer { first.server.stop() }
    try first.set("mouse on")
    try first.terminal.wait(for: "mouse", within: .seconds(20)) { $0.modes.isMouseReported }
    try first.terminal.wait(for: "kept", within: .seconds(20)) { _ in
      home.text("workbin/preferences.json")?.contains(#""mouse": "on""#) == true
    }
    first.terminal.type("q")
    #expect(try first.terminal.exitStatus() == .exited(0))
    let second = try opened(arguments: [], environment: environment)
    defer { second.server.stop() }
    #expect(second.terminal.modes.isMouseReported)
    try second.set("mouse off")
    try second.terminal.wait(for: "no mouse", within: .seconds(20)) { !$0.modes.isMouseReported }
    #expect(second.output.contains(Stage.mouseOff))
    #expect(home.text("workbin/preferences.json")?.contains("mouse\":") == false)
  }

  @Test(
    "it is off again when the program is told to end, or is killed",
    arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT, SIGQUIT])
  func signals(number: Int32) throws {
    let stage = try opened()
    defer { stage.server.stop() }
    #expect(stage.terminal.modes.isMouseReported)
    stage.terminal.send(signal: number)
    _ = try stage.terminal.exitStatus()
    #expect(!stage.terminal.modes.isMouseReported)
    #expect(stage.count(Stage.mouseOff) == 1)
    #expect(stage.count(Stage.mouseOn) == 1)
  }

  @Test("it is off while the agent's editor has the terminal, and on again behind it")
  func editor() throws {
    let folder = try Folder()
    // Ends once the test has seen its screen.
    try folder.write("editor", "#!/bin/sh\necho in the editor\nread line\n")
    chmod(folder.path + "/editor", 0o700)
    let stage = try Stage.holding(
      arguments: ["--mouse"],
      environment: ["VISUAL": folder.path + "/editor", "XDG_RUNTIME_DIR": folder.path])
    defer { stage.server.stop() }
    #expect(stage.terminal.modes.isMouseReported)
    stage.terminal.type("E")
    try stage.terminal.wait(for: "in the editor")
    #expect(!stage.terminal.modes.isMouseReported)
    #expect(stage.count(Stage.mouseOff) == 1)
    stage.terminal.type("\r")
    try stage.terminal.wait(for: "Nothing was changed")
    #expect(stage.terminal.modes.isMouseReported)
    #expect(stage.count(Stage.mouseOn) == 2)
  }

  @Test("it is off while the shell has the terminal, and on again after fg")
  func suspended() throws {
    let server = try Server.start(.still)
    defer { server.stop() }
    var environment = Stage.environment(password: server.password)
    environment["PS1"] = "ready> "
    let shell = try JudgedTerminal(
      size: Size(columns: 110, rows: 32), command: ["/bin/bash", "--norc", "--noediting", "-i"],
      environment: environment)
    try shell.wait(for: "ready>")
    shell.type(
      "\(builtProduct("workbin")) --server \(server.url) --user \(server.user) --mouse\n")
    try shell.wait(for: "● live")
    #expect(shell.modes.isMouseReported)
    shell.press(.control("z"))
    try shell.wait(for: "Stopped")
    try shell.wait(for: "the shell's screen", within: .seconds(20)) { !$0.modes.isAlternateScreen }
    #expect(!shell.modes.isMouseReported)
    shell.type("fg\n")
    try shell.wait(for: "● live")
    try shell.wait(for: "the mouse", within: .seconds(20)) { $0.modes.isMouseReported }
    shell.type("q")
    try shell.wait(for: "the shell", within: .seconds(20)) { !$0.modes.isAlternateScreen }
    #expect(!shell.modes.isMouseReported)
    shell.type("exit\n")
    #expect(try shell.exitStatus() == .exited(0))
  }
}

extension Stage {
  fileprivate static let mouseOn = "\u{1B}[?1006h\u{1B}[?1000h"
  fileprivate static let mouseOff = "\u{1B}[?1000l\u{1B}[?1006l"

  /// All that came out.
  fileprivate var output: String { String(decoding: terminal.rawBytes, as: UTF8.self) }

  fileprivate func count(_ bytes: String) -> Int { output.ranges(of: bytes).count }

  /// Where a text begins on the screen, once it stands there.
  fileprivate func find(_ text: String) throws -> Point {
    try terminal.wait(for: text)
    for y in 0..<terminal.size.rows {
      let cells = (0..<terminal.size.columns).map { terminal.cell(at: Point(x: $0, y: y)) }
      for x in cells.indices where cells[x...].lazy.map(\.shown).prefix(text.count).joined() == text
      {
        return Point(x: x, y: y)
      }
    }
    return try #require(nil, "“\(text)” went away")
  }

  /// Sends a report as terminals do.
  fileprivate func send(_ button: Int, at point: Point, _ end: String) {
    terminal.type("\u{1B}[<\(button);\(point.x + 1);\(point.y + 1)\(end)")
  }

  fileprivate func click(_ text: String, times: Int = 1) throws {
    let point = try find(text)
    for _ in 0..<times {
      send(0, at: point, "M")
      send(0, at: point, "m")
    }
  }

  fileprivate func wheel(down: Bool, over text: String) throws {
    send(down ? 65 : 64, at: try find(text), "M")
  }

  fileprivate func set(_ setting: String) throws {
    terminal.type(":")
    try terminal.wait { $0.last?.hasPrefix(" :") == true }
    terminal.type("set \(setting)\r")
    try terminal.wait { $0.last?.hasPrefix(" :") == false }
  }
}

extension JudgedTerminal.GlassCell {
  fileprivate var shown: String { isRightHalf ? "" : text.isEmpty ? " " : text }
}

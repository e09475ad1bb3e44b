import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: by words", .serialized)
struct WordStories {
  private func opened(environment: [String: String] = [:]) throws -> Stage {
    let stage = try Stage(environment: environment)
    try stage.settle()
    return stage
  }

  private func say(_ line: String, on stage: Stage) throws {
    stage.terminal.type(":")
    try stage.terminal.wait { $0.last?.hasPrefix(" :") == true }
    stage.terminal.type(line)
    try stage.terminal.wait { $0.last?.hasPrefix(" :\(line)") == true }
  }

  @Test("an item is pulled by word, the word completed by Tab")
  func pull() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    try stage.select(SpecifiedPull.item)
    try say("pul", on: stage)
    stage.terminal.press(.tab)
    try stage.terminal.wait { $0.last?.hasPrefix(" :pull▏") == true }
    stage.terminal.press(.enter)
    try stage.terminal.wait(for: "1 pulled")
    #expect(stage.server.holder(of: SpecifiedPull.item) == stage.server.user)
  }

  @Test("a wrong word is asked about, mended and run")
  func wrongWord() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    try say("sotr", on: stage)
    stage.terminal.press(.enter)
    try stage.terminal.wait(for: "There is no command “sotr”. Did you mean “sort”?")
    for _ in 0..<2 { stage.terminal.press(.backspace) }
    stage.terminal.type("rt priority")
    stage.terminal.press(.enter)
    try stage.terminal.wait { $0.last?.hasPrefix(" :") == false }
  }

  @Test("a workbin is gone to by the beginning of its name")
  func goTo() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    try say("go-to compl", on: stage)
    stage.terminal.press(.tab)
    stage.terminal.press(.enter)
    try stage.terminal.wait { $0[1].contains("Complaints") }
  }

  @Test("what was said is there again the next time, behind the arrow")
  func history() throws {
    let home = try Folder()
    let first = try opened(environment: ["XDG_STATE_HOME": home.path])
    try say("set motion off", on: first)
    first.terminal.press(.enter)
    try first.terminal.wait { $0.last?.hasPrefix(" :") == false }
    first.terminal.type("q")
    #expect(try first.terminal.exitStatus() == .exited(0))
    first.server.stop()
    let second = try opened(environment: ["XDG_STATE_HOME": home.path])
    defer { second.server.stop() }
    second.terminal.type(":")
    second.terminal.press(.up)
    try second.terminal.wait { $0.last?.hasPrefix(" :set motion off▏") == true }
  }

  @Test("a theme is put on while the program runs, and is worn the next time")
  func theme() throws {
    let home = try Folder()
    let stage = try opened(environment: ["XDG_STATE_HOME": home.path])
    defer { stage.server.stop() }
    let before = stage.terminal.rawBytes.count
    try say("set theme paper", on: stage)
    stage.terminal.press(.enter)
    try stage.terminal.wait { $0.last?.hasPrefix(" :") == false }
    try stage.terminal.wait(for: "repainted", within: .seconds(5)) {
      $0.rawBytes.count > before + 2_000
    }
    #expect(home.text("workbin/preferences.json")?.contains(#""theme": "paper""#) == true)
    try say("set theme nowhere", on: stage)
    stage.terminal.press(.enter)
    try stage.terminal.wait(for: "There is no theme “nowhere”")
  }

  @Test("pasted text stands in the line, and nothing is run by it")
  func pasted() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    stage.terminal.type(":")
    try stage.terminal.wait { $0.last?.hasPrefix(" :") == true }
    stage.terminal.type("\u{1B}[200~quit\rquit\r\u{1B}[201~")
    try stage.terminal.wait { $0.last?.hasPrefix(" :quit quit") == true }
    stage.terminal.press(.escape)
    try stage.terminal.wait(for: "q quit")
  }
}

import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: finding the way", .serialized)
struct WayStories {
  private func opened(environment: [String: String] = [:]) throws -> Stage {
    let stage = try Stage(environment: environment)
    try stage.settle()
    return stage
  }

  private func openHelp(_ query: String, on terminal: JudgedTerminal) throws {
    terminal.type("?")
    try terminal.wait(for: "type to search")
    terminal.type(query)
    try terminal.wait(for: "/ \(query)▏")
  }

  private func say(_ line: String, on terminal: JudgedTerminal) throws {
    terminal.type(":")
    try terminal.wait { $0.last?.hasPrefix(" :▏") == true }
    terminal.type(line)
    try terminal.wait { $0.last?.hasPrefix(" :\(line)▏") == true }
    terminal.press(.enter)
    try terminal.wait { $0.last?.hasPrefix(" :") == false }
  }

  @Test("the help is searched by what is to be done, and the line that is found is run")
  func help() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    terminal.type("2")
    try openHelp("order by", on: terminal)
    try terminal.wait(for: "1 found")
    try terminal.wait(for: ":sort [COLUMN]")
    terminal.press(.enter)
    try terminal.wait(for: "Sort by")
    terminal.press(.escape)
    try terminal.wait(whileShowing: "Sort by")
  }

  @Test("a key is asked for by pressing it in the help")
  func key() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    stage.terminal.type("2")
    try openHelp("S", on: stage.terminal)
    try stage.terminal.wait(for: "The key")
    try stage.terminal.wait(for: ":reverse  Turns the order of the list round")
    stage.terminal.press(.escape)
    try stage.terminal.wait(whileShowing: "The key")
  }

  @Test("what can't be done says why in the help, and in the same words when it is tried")
  func reason() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    let reason = "Nothing that was pulled here is still yours"
    try openHelp("undo-pull", on: terminal)
    try terminal.wait(for: "✗ \(reason)")
    terminal.press(.enter)
    try terminal.wait { rows in
      rows.contains { $0.contains(reason) } && !rows.contains { $0.contains("undo-pull") }
    }
    try stage.look(into: SpecifiedPull.workbin)
    try stage.select(SpecifiedPull.item)
    terminal.type("p")
    try terminal.wait(for: "1 pulled")
    try openHelp("undo-pull", on: terminal)
    #expect(!terminal.shows(reason))
    terminal.press(.enter)
    try terminal.wait(whileShowing: "1 pulled")
    #expect(stage.server.holder(of: SpecifiedPull.item) == nil)
  }

  @Test("who looks only is told so by every line that would change something")
  func looking() throws {
    let stage = try Stage(arguments: ["--read-only"])
    defer { stage.server.stop() }
    try stage.settle()
    try openHelp(":pull", on: stage.terminal)
    try stage.terminal.wait(for: "✗ Pull is not possible: workbin was started with --read-only")
  }

  @Test("an item is gone to by a few letters, wherever it lies")
  func jump() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    terminal.type("'")
    try terminal.wait(for: "type to narrow")
    terminal.type(SpecifiedPull.item.lowercased())
    try terminal.wait { rows in
      rows.contains { $0.contains("▌") && $0.contains(SpecifiedPull.workbin) }
    }
    terminal.press(.enter)
    try terminal.wait { $0[1].contains(SpecifiedPull.workbin) }
    try terminal.wait(for: " \(SpecifiedPull.item) ─ ")
  }

  @Test("what follows a word is completed by Tab from what there is")
  func argument() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    terminal.type("2:")
    terminal.type("sort pri")
    try terminal.wait { $0.last?.hasPrefix(" :sort pri▏") == true }
    terminal.press(.tab)
    try terminal.wait { $0.last?.hasPrefix(" :sort Priority▏") == true }
    terminal.press(.enter)
    try terminal.wait { $0.last?.hasPrefix(" :") == false }
    terminal.type("s")
    try terminal.wait { rows in
      rows.contains { $0.contains("Priority") && $0.contains(" now") }
    }
  }

  @Test("several settings are said one after the other, and are there the next time")
  func settings() throws {
    let home = try Folder()
    let first = try opened(environment: ["XDG_STATE_HOME": home.path])
    for line in ["set motion off", "set notify off", "set times age"] {
      try say(line, on: first.terminal)
    }
    first.terminal.type("q")
    #expect(try first.terminal.exitStatus() == .exited(0))
    first.server.stop()
    let second = try opened(environment: ["XDG_STATE_HOME": home.path])
    defer { second.server.stop() }
    second.terminal.type(":set")
    try second.terminal.wait { $0.last?.hasPrefix(" :set▏") == true }
    second.terminal.press(.enter)
    try second.terminal.wait(for: "Settings")
    for (name, value) in [("motion", "off"), ("notify", "off"), ("times", "age")] {
      try second.terminal.wait { rows in
        rows.contains { $0.contains("\(name) ") && $0.contains(" \(value)") }
      }
    }
  }

  @Test("the keys that the README tells of do what it says")
  func readme() throws {
    let stage = try opened()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    try stage.look(into: SpecifiedPull.workbin)
    terminal.press(.tab)
    try stage.select(SpecifiedPull.item)
    terminal.type("p")
    try terminal.wait(for: "1 pulled")
    terminal.type("3")
    try terminal.wait(for: "accepted")
    terminal.type("<")
    try terminal.wait(for: "as it was")
    terminal.type(".")
    try terminal.wait(whileShowing: "as it was")
    terminal.type("u")
    try terminal.wait(whileShowing: "1 pulled")
    terminal.type("2/")
    try terminal.wait(for: "/ ▏")
    terminal.type("nothing like it")
    terminal.press(.escape)
    terminal.type("?")
    try terminal.wait(for: "type to search")
    terminal.press(.escape)
    try terminal.wait(whileShowing: "type to search")
    terminal.type("q")
    #expect(try terminal.exitStatus() == .exited(0))
  }
}

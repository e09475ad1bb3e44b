import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: finding the way", .serialized)
struct HelpAndJumpTests {
  private func makeFixture(environment: [String: String] = [:]) throws -> TerminalFixture {
    let fixture = try TerminalFixture(environment: environment)
    try fixture.waitUntilReady()
    return fixture
  }

  private func openHelp(_ query: String, on terminal: TerminalEmulator) throws {
    terminal.type("?")
    try terminal.wait(for: "type to search")
    terminal.type(query)
    try terminal.wait(for: "/ \(query)▏")
  }

  private func runCommandLine(_ line: String, on terminal: TerminalEmulator) throws {
    terminal.type(":")
    try terminal.wait { $0.last?.hasPrefix(" :▏") == true }
    terminal.type(line)
    try terminal.wait { $0.last?.hasPrefix(" :\(line)▏") == true }
    terminal.press(.enter)
    try terminal.wait { $0.last?.hasPrefix(" :") == false }
  }

  @Test("the help is searched by what is to be done, and the line that is found is run")
  func help() throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
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
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    fixture.terminal.type("2")
    try openHelp("S", on: fixture.terminal)
    try fixture.terminal.wait(for: "The key")
    try fixture.terminal.wait(for: ":reverse  Turns the order of the list round")
    fixture.terminal.press(.escape)
    try fixture.terminal.wait(whileShowing: "The key")
  }

  @Test("what can't be done says why in the help, and in the same words when it is tried")
  func reason() throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    let reason = "Nothing that was pulled here is still yours"
    try openHelp("undo-pull", on: terminal)
    try terminal.wait(for: "✗ \(reason)")
    terminal.press(.enter)
    try terminal.wait { rows in
      rows.contains { $0.contains(reason) } && !rows.contains { $0.contains("undo-pull") }
    }
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.selectItem(SpecificationExample.item)
    terminal.type("p")
    try terminal.wait(for: "1 pulled")
    try openHelp("undo-pull", on: terminal)
    #expect(!terminal.shows(reason))
    terminal.press(.enter)
    try terminal.wait(whileShowing: "1 pulled")
    #expect(fixture.server.holder(of: SpecificationExample.item) == nil)
  }

  @Test("who looks only is told so by every line that would change something")
  func looking() throws {
    let fixture = try TerminalFixture(arguments: ["--read-only"])
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    try openHelp(":pull", on: fixture.terminal)
    try fixture.terminal.wait(for: "✗ Pull is not possible: workbin was started with --read-only")
  }

  @Test("an item is gone to by a few letters, wherever it lies")
  func jump() throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    terminal.type("'")
    try terminal.wait(for: "type to narrow")
    terminal.type(SpecificationExample.item.lowercased())
    try terminal.wait { rows in
      rows.contains { $0.contains("▌") && $0.contains(SpecificationExample.workbin) }
    }
    terminal.press(.enter)
    try terminal.wait { $0[1].contains(SpecificationExample.workbin) }
    try terminal.wait(for: " \(SpecificationExample.item) ─ ")
  }

  @Test("what follows a word is completed by Tab from what there is")
  func argument() throws {
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
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
    let home = try TemporaryDirectory()
    let first = try makeFixture(environment: ["XDG_STATE_HOME": home.path])
    for line in ["set motion off", "set notify off", "set times age"] {
      try runCommandLine(line, on: first.terminal)
    }
    first.terminal.type("q")
    #expect(try first.terminal.exitStatus() == .exited(0))
    first.server.stop()
    let second = try makeFixture(environment: ["XDG_STATE_HOME": home.path])
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
    let fixture = try makeFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try fixture.openWorkbin(SpecificationExample.workbin)
    terminal.press(.tab)
    try fixture.selectItem(SpecificationExample.item)
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
    try terminal.wait(for: "Nothing here matches")
    terminal.press(.escape)
    try terminal.wait(whileShowing: "Nothing here matches")
    terminal.type("?")
    try terminal.wait(for: "type to search")
    terminal.press(.escape)
    try terminal.wait(whileShowing: "type to search")
    terminal.type("q")
    #expect(try terminal.exitStatus() == .exited(0))
  }
}

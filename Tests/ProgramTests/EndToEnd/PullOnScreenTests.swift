import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("The screen of the real binary, read from a pseudo-terminal", .serialized)
struct PullOnScreenTests {
  @Test("the specification's example: PullWorkitem on 02F0ASAK8EAFA00W, to the last key")
  func specification() throws {
    let fixture = try TerminalFixture(size: Size(columns: 220, rows: 60))
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.selectItem(SpecificationExample.item)
    terminal.type("p")
    try terminal.wait(for: "workitem \(SpecificationExample.item) ─ ▸ Processing")
    try terminal.wait(for: "can:")
    try terminal.wait(for: "PullWorkitem")
    try terminal.wait(for: "InWorkbin → Processing")
    try terminal.wait { capabilities(on: $0) == SpecificationExample.capabilities }
    try terminal.wait(for: "(ServiceType)")
    for (key, shown) in SpecificationExample.userData {
      #expect(value(of: key, on: terminal.screen) == shown, "\(key)")
    }
    #expect(terminal.shows("17 Apr 2014"))
    #expect(fixture.server.holder(of: SpecificationExample.item) == fixture.server.user)
  }

  @Test("a pulled item leaves its workbin and stands under On my desk")
  func moves() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.selectItem(SpecificationExample.item)
    terminal.type("p")
    try terminal.wait(for: "Processing")
    try terminal.wait { rows in
      rows.contains { $0.contains("On my desk") && $0.contains("1") }
    }
    #expect(
      !fixture.server.interactions(in: SpecificationExample.workbin).contains(
        SpecificationExample.item))
    terminal.type("1")
    terminal.press(.home)
    try terminal.wait { $0[1].contains("On my desk") && $0[1].contains("1") }
  }

  @Test("quitting with an interaction on the desk asks; n stays, y leaves")
  func quitting() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.selectItem(SpecificationExample.item)
    terminal.type("p")
    try terminal.wait(for: "1 pulled")
    let text = "Quit with an interaction on your desk?"
    terminal.type("q")
    try fixture.answerConfirmation("n", whileShowing: text)
    terminal.type("q")
    #expect(try fixture.exitStatus(answering: "y", whileShowing: text) == .exited(0))
  }

  @Test("quitting with an empty desk leaves at once, and the terminal as it was found")
  func leaving() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    // What lies in a workbin is read only after the contact-centre session has begun.
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.selectItem(SpecificationExample.item)
    fixture.terminal.type("q")
    #expect(try fixture.terminal.exitStatus() == .exited(0))
    #expect(!fixture.terminal.modes.isAlternateScreen)
    #expect(fixture.server.requestLog.last == "POST /api/v2/me")
  }

  private func capabilities(on screen: [String]) -> [String] {
    guard let row = screen.first(where: { $0.contains("can:") }),
      let start = row.firstRange(of: "can:")?.upperBound
    else { return [] }
    return row[start...].split { $0 == " " || $0 == "│" }.map(String.init)
  }

  /// What stands behind a key, up to the next gap; or before it, where a label stands first.
  private func value(of key: String, on screen: [String]) -> String? {
    for row in screen {
      if let found = row.firstRange(of: " (\(key))") {
        return row[..<found.lowerBound].split(separator: " ").last.map(String.init)
      }
      guard let found = row.firstRange(of: " \(key) ") else { continue }
      let rest = row[found.upperBound...].drop { $0 == " " }
      let value = rest.prefix { $0 != " " && $0 != "│" }
      return value.isEmpty ? nil : String(value)
    }
    return nil
  }
}

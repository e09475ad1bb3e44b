import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("The screen of the real binary, read from a pseudo-terminal", .serialized)
struct PullOnScreenTests {
  @Test("the specification's example: PullWorkitem on 02F0ASAK8EAFA00W, to the last key")
  func specification() throws {
    let stage = try Stage(size: Size(columns: 220, rows: 60))
    defer { stage.server.stop() }
    let terminal = stage.terminal
    try stage.look(into: SpecifiedPull.workbin)
    try stage.select(SpecifiedPull.item)
    terminal.type("p")
    try terminal.wait(for: "workitem \(SpecifiedPull.item) ─ ▸ Processing")
    try terminal.wait(for: "can:")
    try terminal.wait(for: "PullWorkitem")
    try terminal.wait(for: "InWorkbin → Processing")
    try terminal.wait { capabilities(on: $0) == SpecifiedPull.capabilities }
    try terminal.wait(for: "(ServiceType)")
    for (key, shown) in SpecifiedPull.userData {
      #expect(value(of: key, on: terminal.screen) == shown, "\(key)")
    }
    #expect(terminal.shows("17 Apr 2014"))
    #expect(stage.server.holder(of: SpecifiedPull.item) == stage.server.user)
  }

  @Test("a pulled item leaves its workbin and stands under On my desk")
  func moves() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    try stage.look(into: SpecifiedPull.workbin)
    try stage.select(SpecifiedPull.item)
    terminal.type("p")
    try terminal.wait(for: "Processing")
    try terminal.wait { rows in
      rows.contains { $0.contains("On my desk") && $0.contains("1") }
    }
    #expect(!stage.server.interactions(in: SpecifiedPull.workbin).contains(SpecifiedPull.item))
    terminal.type("1")
    terminal.press(.home)
    try terminal.wait { $0[1].contains("On my desk") && $0[1].contains("1") }
  }

  @Test("quitting with an interaction on the desk asks; n stays, y leaves")
  func quitting() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    try stage.look(into: SpecifiedPull.workbin)
    try stage.select(SpecifiedPull.item)
    terminal.type("p")
    try terminal.wait(for: "1 pulled")
    let words = "Quit with an interaction on your desk?"
    terminal.type("q")
    try stage.answer("n", whileShowing: words)
    terminal.type("q")
    #expect(try stage.end(with: "y", whileShowing: words) == .exited(0))
  }

  @Test("quitting with an empty desk leaves at once, and the terminal as it was found")
  func leaving() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    // What lies in a workbin is read only after the contact-centre session has begun.
    try stage.look(into: SpecifiedPull.workbin)
    try stage.select(SpecifiedPull.item)
    stage.terminal.type("q")
    #expect(try stage.terminal.exitStatus() == .exited(0))
    #expect(!stage.terminal.modes.isAlternateScreen)
    #expect(stage.server.requests.last == "POST /api/v2/me")
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

import JSON
import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("What the server tells is on the screen, and the first line is true", .serialized)
struct LiveScreenTests {
  @Test("a new item is counted and listed at once; one that another agent takes is gone")
  func changes() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    try stage.look(into: "testWorkbin")
    let before = stage.server.interactions(in: "testWorkbin")
    try terminal.wait { count(of: "testWorkbin", on: $0) == before.count }
    stage.server.perform(.routed("testWorkbin"))
    try terminal.wait { count(of: "testWorkbin", on: $0) == before.count + 1 }
    stage.server.perform(.pulledByOther(interaction: before[0], agent: "agent2"))
    try terminal.wait { count(of: "testWorkbin", on: $0) == before.count }
  }

  @Test("userData that a strategy attaches to a pulled item appears in the live pane")
  func attached() throws {
    let stage = try Stage(size: Size(columns: 220, rows: 60))
    defer { stage.server.stop() }
    try stage.look(into: SpecifiedPull.workbin)
    try stage.select(SpecifiedPull.item)
    stage.terminal.type("p")
    try stage.terminal.wait(for: "▸ Processing")
    stage.server.perform(
      .attached(interaction: SpecifiedPull.item, key: "RefundAmount", value: .int(125)))
    try stage.terminal.wait { rows in
      rows.contains { $0.contains("RefundAmount") && $0.contains("125") }
    }
  }

  @Test("a pull whose failure is only notified tells the server's words in its row")
  func notifiedFailure() throws {
    let stage = try Stage(size: Size(columns: 160, rows: 45))
    defer { stage.server.stop() }
    try stage.look(into: "testWorkbin")
    stage.server.perform(.nextPullFails("Interaction is locked"))
    stage.terminal.type("2p")
    try stage.terminal.wait(for: "Interaction is locked")
    #expect(!stage.terminal.shows("1 pulled"))
  }

  @Test("a server that forgets the session is shaken hands with again, and its news come on")
  func sessionsLost() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.look(into: "testWorkbin")
    let before = stage.server.interactions(in: "testWorkbin").count
    stage.server.perform(.sessionsLost)
    stage.server.perform(.routed("testWorkbin"))
    try stage.terminal.wait { count(of: "testWorkbin", on: $0) == before + 1 }
    try stage.terminal.wait(for: "● live")
    stage.server.perform(.routed("testWorkbin"))
    try stage.terminal.wait { count(of: "testWorkbin", on: $0) == before + 2 }
    #expect(stage.server.mostConnectsOutstanding == 1)
  }

  @Test(
    "a server that has forgotten cookie, token and both sessions is signed in to again by itself",
    arguments: [true, false])
  func everythingLost(csrf: Bool) throws {
    var configuration = Configuration.still
    configuration.csrf = csrf
    let stage = try Stage(server: configuration)
    defer { stage.server.stop() }
    try stage.look(into: "testWorkbin")
    let before = stage.server.interactions(in: "testWorkbin").count
    try stage.terminal.wait { count(of: "testWorkbin", on: $0) == before }
    stage.server.perform(.loginsLost)
    stage.server.perform(.sessionsLost)
    stage.server.perform(.connectionsCut)
    stage.server.perform(.routed("testWorkbin"))
    try stage.terminal.wait { count(of: "testWorkbin", on: $0) == before + 1 }
    try stage.terminal.wait(for: "● live")
    stage.server.perform(.routed("testWorkbin"))
    try stage.terminal.wait { count(of: "testWorkbin", on: $0) == before + 2 }
  }

  @Test("a server that goes away is told on the first line; the program stays and its keys live")
  func serverGone() throws {
    let stage = try Stage()
    try stage.terminal.wait(for: "● live")
    stage.server.stop()
    try stage.terminal.wait(for: "reconnecting")
    stage.terminal.type("?")
    try stage.terminal.wait(for: "type to search")
    stage.terminal.press(.escape)
    try stage.terminal.wait(whileShowing: "type to search")
    stage.terminal.type("q")
    #expect(try stage.terminal.exitStatus() == .exited(0))
  }

  @Test("a terminal that becomes small, tiny and large again is always filled rightly")
  func resizing() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.look(into: "testWorkbin")
    stage.terminal.resize(Size(columns: 80, rows: 24))
    try stage.terminal.wait { $0.count == 24 && $0[1].contains("testWorkbin") }
    stage.terminal.resize(Size(columns: 20, rows: 5))
    try stage.terminal.wait(for: "needs")
    stage.terminal.resize(Size(columns: 160, rows: 45))
    try stage.terminal.wait { $0.count == 45 && $0[44].contains("quit") }
  }

  /// The number behind a workbin's name in the left panel.
  private func count(of workbin: String, on screen: [String]) -> Int? {
    for row in screen {
      guard let found = row.firstRange(of: " \(workbin) ") else { continue }
      let words = row[found.upperBound...].prefix { $0 != "│" && $0 != "▐" }.split(separator: " ")
      if let last = words.last, let count = Int(last) { return count }
    }
    return nil
  }
}

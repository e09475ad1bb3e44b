import JSON
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("What the server tells is on the screen, and the first line is true", .serialized)
struct LiveScreenTests {
  @Test("a new item is counted and listed at once; one that another agent takes is gone")
  func changes() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try fixture.openWorkbin("testWorkbin")
    let before = fixture.server.interactions(in: "testWorkbin")
    try terminal.wait { count(of: "testWorkbin", on: $0) == before.count }
    fixture.server.perform(.interactionRouted("testWorkbin"))
    try terminal.wait { count(of: "testWorkbin", on: $0) == before.count + 1 }
    fixture.server.perform(.pulledByOther(interaction: before[0], agent: "agent2"))
    try terminal.wait { count(of: "testWorkbin", on: $0) == before.count }
  }

  @Test("userData that a strategy attaches to a pulled item appears in the live pane")
  func attached() throws {
    let fixture = try TerminalFixture(size: Size(columns: 220, rows: 60))
    defer { fixture.server.stop() }
    try fixture.openWorkbin(SpecificationExample.workbin)
    try fixture.selectItem(SpecificationExample.item)
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "▸ Processing")
    fixture.server.perform(
      .userDataAttached(
        interaction: SpecificationExample.item, key: "RefundAmount", value: .int(125)))
    try fixture.terminal.wait { rows in
      rows.contains { $0.contains("RefundAmount") && $0.contains("125") }
    }
  }

  @Test("a pull whose failure is only notified tells the server's words in its row")
  func notifiedFailure() throws {
    let fixture = try TerminalFixture(size: Size(columns: 160, rows: 45))
    defer { fixture.server.stop() }
    try fixture.openWorkbin("testWorkbin")
    fixture.server.perform(.nextPullFails("Interaction is locked"))
    fixture.terminal.type("2p")
    try fixture.terminal.wait(for: "Interaction is locked")
    #expect(!fixture.terminal.shows("1 pulled"))
  }

  @Test("a server that forgets the session is shaken hands with again, and its news come on")
  func sessionsLost() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.openWorkbin("testWorkbin")
    let before = fixture.server.interactions(in: "testWorkbin").count
    fixture.server.perform(.cometDSessionsLost)
    fixture.server.perform(.interactionRouted("testWorkbin"))
    try fixture.terminal.wait { count(of: "testWorkbin", on: $0) == before + 1 }
    try fixture.terminal.wait(for: "● live")
    fixture.server.perform(.interactionRouted("testWorkbin"))
    try fixture.terminal.wait { count(of: "testWorkbin", on: $0) == before + 2 }
    #expect(fixture.server.peakOutstandingConnects == 1)
  }

  @Test(
    "a server that has forgotten cookie, token and both sessions is signed in to again by itself",
    arguments: [true, false])
  func everythingLost(csrf: Bool) throws {
    var configuration = Configuration.noActivity
    configuration.requiresCSRFToken = csrf
    let fixture = try TerminalFixture(server: configuration)
    defer { fixture.server.stop() }
    try fixture.openWorkbin("testWorkbin")
    let before = fixture.server.interactions(in: "testWorkbin").count
    try fixture.terminal.wait { count(of: "testWorkbin", on: $0) == before }
    fixture.server.perform(.httpSessionsLost)
    fixture.server.perform(.cometDSessionsLost)
    fixture.server.perform(.connectionsClosed)
    fixture.server.perform(.interactionRouted("testWorkbin"))
    try fixture.terminal.wait { count(of: "testWorkbin", on: $0) == before + 1 }
    try fixture.terminal.wait(for: "● live")
    fixture.server.perform(.interactionRouted("testWorkbin"))
    try fixture.terminal.wait { count(of: "testWorkbin", on: $0) == before + 2 }
  }

  @Test("a server that goes away is told on the first line; the program stays and its keys live")
  func serverGone() throws {
    let fixture = try TerminalFixture()
    try fixture.terminal.wait(for: "● live")
    fixture.server.stop()
    try fixture.terminal.wait(for: "reconnecting")
    fixture.terminal.type("?")
    try fixture.terminal.wait(for: "type to search")
    fixture.terminal.press(.escape)
    try fixture.terminal.wait(whileShowing: "type to search")
    fixture.terminal.type("q")
    #expect(try fixture.terminal.exitStatus() == .exited(0))
  }

  @Test("a terminal that becomes small, tiny and large again is always filled rightly")
  func resizing() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.openWorkbin("testWorkbin")
    fixture.terminal.resize(Size(columns: 80, rows: 24))
    try fixture.terminal.wait { $0.count == 24 && $0[1].contains("testWorkbin") }
    fixture.terminal.resize(Size(columns: 20, rows: 5))
    try fixture.terminal.wait(for: "needs")
    fixture.terminal.resize(Size(columns: 160, rows: 45))
    try fixture.terminal.wait { $0.count == 45 && $0[44].contains("quit") }
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

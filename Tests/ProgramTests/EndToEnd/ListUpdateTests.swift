import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: a list that changes under the hands", .serialized)
struct ListUpdateTests {
  private let home: TemporaryDirectory
  private let fixture: TerminalFixture
  /// The latest stands on top, and first here.
  private let items: [String]

  init() throws {
    home = try TemporaryDirectory()
    fixture = try TerminalFixture(showingEmailsWithStateIn: home)
    items = fixture.server.interactions(in: TerminalFixture.emails.id).reversed()
  }

  @Test("Space marks and goes down; what a colleague takes away loses its mark")
  func marks() throws {
    defer { fixture.server.stop() }
    fixture.terminal.press(.home)
    fixture.terminal.type("  ")
    try waitForMarks(2)
    try waitForMarkedRows(2)
    fixture.server.perform(.completedByOther(interaction: items[0]))
    try waitForMarks(1)
    try waitForMarkedRows(1)
    fixture.terminal.type("*")
    try waitForMarks(items.count - 1)
    fixture.terminal.type("*")
    try fixture.terminal.wait(whileShowing: " marked")
  }

  @Test("all that a filter shows are marked; marks outlive the filter, an order, and what comes in")
  func lastingMarks() throws {
    defer { fixture.server.stop() }
    let wanted = items.filter { fixture.hasUserData(of: $0, "CustomerSegment", "vip") }
    try fixture.filter(by: "customerseg:vip")
    try fixture.applyFilter()
    fixture.terminal.type("*")
    try waitForMarks(wanted.count)
    fixture.terminal.press(.escape)
    try fixture.waitForCount(of: items.count)
    try waitForMarks(wanted.count)
    fixture.terminal.type("S")
    try fixture.terminal.wait { $0[2].contains("Received▴") }
    fixture.server.perform(.interactionArrived(.email, workbin: TerminalFixture.emails.id))
    try fixture.waitForCount(of: items.count + 1)
    try waitForMarks(wanted.count)
    fixture.server.perform(.completedByOther(interaction: try #require(wanted.first)))
    try waitForMarks(wanted.count - 1)
  }

  @Test("what comes in above moves nothing under the selection; it is counted, and n goes there")
  func news() throws {
    defer { fixture.server.stop() }
    fixture.terminal.press(.home, .down, .down)
    try waitUntilLive(items[2])
    let before = fixture.rows
    for number in 1...3 {
      fixture.server.perform(.interactionArrived(.email, workbin: TerminalFixture.emails.id))
      try fixture.terminal.wait { $0[1].contains("· \(number) new") }
      #expect(fixture.rows == before)
    }
    fixture.terminal.type("n")
    try fixture.terminal.wait { $0[1].contains("· 2 new") && fixture.rows($0) != before }
  }

  @Test("what goes above moves nothing; what goes itself leaves the selection to its neighbour")
  func removals() throws {
    defer { fixture.server.stop() }
    fixture.terminal.press(.end)
    let last = try #require(items.last)
    try waitUntilLive(last)
    let before = fixture.rows
    for (count, item) in items.prefix(3).enumerated() {
      fixture.server.perform(.completedByOther(interaction: item))
      try fixture.waitForCount(of: items.count - count - 1)
      #expect(fixture.rows == before)
    }
    fixture.server.perform(.completedByOther(interaction: last))
    try waitUntilLive(items[items.count - 2])
  }

  @Test("the counts of all workbins are live: how many, and how many since one looked")
  func counters() throws {
    defer { fixture.server.stop() }
    let (name, count) = ("Callbacks", fixture.server.interactions(in: "callbacks").count)
    try fixture.terminal.wait { fixture.workbinRow(of: name, $0) == ["Callbacks", "\(count)"] }
    let all = fixture.workbinRow(of: "All mine", fixture.terminal.screen)
    let mine = try #require(all.last.flatMap { Int($0) })
    for number in 1...2 {
      fixture.server.perform(.interactionArrived(.workitem, workbin: "callbacks"))
      try fixture.terminal.wait {
        fixture.workbinRow(of: name, $0).suffix(2) == ["+\(number)", "\(count + number)"]
          && fixture.workbinRow(of: "All mine", $0).last == "\(mine + number)"
      }
    }
    fixture.server.perform(
      .completedByOther(
        interaction: try #require(fixture.server.interactions(in: "callbacks").last)))
    try fixture.terminal.wait {
      fixture.workbinRow(of: name, $0).suffix(2) == ["+1", "\(count + 1)"]
    }
    fixture.terminal.type("'callb")
    try fixture.terminal.wait(for: "/ callb▏")
    fixture.terminal.press(.enter)
    try fixture.terminal.wait {
      fixture.workbinRow(of: name, $0) == ["Callbacks", "\(count + 1)"] && $0[1].contains("· 1 new")
    }
  }

  private func waitForMarks(_ count: Int) throws {
    try fixture.terminal.wait { $0[1].contains("· \(count) marked ") }
  }

  private func waitForMarkedRows(_ count: Int) throws {
    try fixture.terminal.wait { fixture.rows($0).count { $0.hasPrefix("│✓") } == count }
  }

  /// The live pane is about it: it is the one selected.
  private func waitUntilLive(_ item: String) throws {
    try fixture.terminal.wait(for: " \(item) ─ ")
  }
}

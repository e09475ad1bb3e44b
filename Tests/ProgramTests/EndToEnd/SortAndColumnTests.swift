import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: a list as one wants it", .serialized)
struct SortAndColumnTests {
  private let home: TemporaryDirectory
  private let fixture: TerminalFixture
  private let defaultColumns = ["From", "Subject", "Received", "Pri"]

  init() throws {
    home = try TemporaryDirectory()
    fixture = try TerminalFixture(showingEmailsWithStateIn: home)
  }

  /// The program is left, and started anew in front of another contact centre.
  private func restart() throws -> TerminalFixture {
    fixture.terminal.type("q")
    #expect(try fixture.terminal.exitStatus() == .exited(0))
    return try TerminalFixture(showingEmailsWithStateIn: home)
  }

  @Test("s and a few letters of a column put it in order, S turns it round, a sign tells which way")
  func sort() throws {
    defer { fixture.server.stop() }
    try fixture.sort(by: "prio")
    try fixture.terminal.wait { $0[2].contains("Pri▾") && fixture.isSorted(>, $0) }
    fixture.terminal.type("S")
    try fixture.terminal.wait { $0[2].contains("Pri▴") && fixture.isSorted(<, $0) }
  }

  @Test("the order is there again the next time, and nobody else can read it")
  func keptOrder() throws {
    defer { fixture.server.stop() }
    try fixture.sort(by: "prio")
    try fixture.terminal.wait { $0[2].contains("Pri▾") }
    let next = try restart()
    defer { next.server.stop() }
    #expect(home.mode("workbin/preferences.json") == 0o600)
    try next.terminal.wait { $0[2].contains("Pri▾") && next.isSorted(>, $0) }
  }

  @Test("the administrator's columns first; a key of userData beside them; and as usual again")
  func columns() throws {
    defer { fixture.server.stop() }
    try fixture.terminal.wait { _ in fixture.columnHeads == defaultColumns }
    try fixture.showColumn("ServiceType")
    try fixture.terminal.wait { _ in fixture.columnHeads == defaultColumns + ["ServiceType"] }
    try fixture.openColumns()
    fixture.terminal.press(.control("r"))
    try fixture.closeColumns()
    try fixture.terminal.wait { _ in fixture.columnHeads == defaultColumns }
  }

  @Test("columns are shown, moved and hidden, and so they stand the next time")
  func keptColumns() throws {
    defer { fixture.server.stop() }
    try fixture.openColumns()
    fixture.terminal.type("servicetype")
    try fixture.terminal.wait(for: "/ servicetype▏")
    fixture.terminal.press(.enter, .left, .left)
    try fixture.closeColumns()
    try fixture.terminal.wait { _ in
      fixture.columnHeads == ["From", "Subject", "ServiceType", "Received", "Pri"]
    }
    try fixture.openColumns()
    fixture.terminal.press(.enter)
    try fixture.closeColumns()
    let wanted = ["Subject", "ServiceType", "Received", "Pri"]
    try fixture.terminal.wait { _ in fixture.columnHeads == wanted }
    let next = try restart()
    defer { next.server.stop() }
    try next.terminal.wait { _ in next.columnHeads == wanted }
  }

  @Test("what is kept of one list says nothing of another")
  func otherList() throws {
    defer { fixture.server.stop() }
    try fixture.sort(by: "prio")
    try fixture.showColumn("ServiceType")
    try fixture.openWorkbin("Drafts")
    try fixture.terminal.wait { _ in fixture.columnHeads == ["To", "Subject", "Received"] }
  }
}

extension TerminalFixture {
  /// Whether the priorities seen are in order, and not all alike. They are the last column.
  fileprivate func isSorted(_ precedes: (Int, Int) -> Bool, _ screen: [String]) -> Bool {
    let seen = rows(screen).compactMap { row in
      row.split { " │▐".contains($0) }.last.flatMap { Int($0) }
    }
    return seen == seen.sorted(by: precedes) && Set(seen).count > 1
  }
}

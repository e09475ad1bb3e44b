import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: from one list to another", .serialized)
struct ListNavigationTests {
  @Test("all that is mine stands in one list, each with its workbin, and is pulled from there")
  func allMine() throws {
    let home = try TemporaryDirectory()
    let fixture = try TerminalFixture(showingEmailsWithStateIn: home)
    defer { fixture.server.stop() }
    let workbins = ["testWorkbin", TerminalFixture.emails.id, "email-drafts", "callbacks"]
    let count = workbins.reduce(0) { $0 + fixture.server.interactions(in: $1).count }
    try fixture.openWorkbin("All mine")
    fixture.terminal.type("2")
    try fixture.waitForCount(of: count)
    try fixture.terminal.wait { _ in fixture.columnHeads.contains("Workbin") }
    for (workbin, name) in [("email-drafts", "Drafts"), ("callbacks", "Callbacks")] {
      let wanted = try #require(fixture.server.interactions(in: workbin).last)
      try fixture.filter(by: wanted)
      try fixture.waitFor(found: 1, of: count)
      try fixture.terminal.wait { fixture.selectedRow($0)?.contains("  \(name)  ") == true }
      guard workbin == "callbacks" else {
        fixture.terminal.press(.escape)
        try fixture.waitForCount(of: count)
        continue
      }
      try fixture.applyFilter()
      fixture.terminal.type("p")
      try fixture.terminal.wait(for: "1 pulled")
      #expect(fixture.server.holder(of: wanted) == fixture.server.user)
      #expect(!fixture.server.interactions(in: workbin).contains(wanted))
    }
  }

  @Test("a few letters of its name go to a workbin, of any of its items to that item")
  func jump() throws {
    let home = try TemporaryDirectory()
    let fixture = try TerminalFixture(showingEmailsWithStateIn: home)
    defer { fixture.server.stop() }
    fixture.terminal.type("'clbk")
    try fixture.terminal.wait { rows in rows.contains { $0.contains("▌Callbacks") } }
    fixture.terminal.press(.enter)
    try fixture.waitForCount(of: fixture.server.interactions(in: "callbacks").count)
    let wanted = try #require(fixture.server.interactions(in: "email-drafts").first)
    fixture.terminal.type("'" + wanted)
    try fixture.terminal.wait(for: "/ \(wanted)▏")
    fixture.terminal.press(.enter)
    try fixture.terminal.wait(for: " \(wanted) ─ ")
    try fixture.waitForCount(of: fixture.server.interactions(in: "email-drafts").count)
  }
}

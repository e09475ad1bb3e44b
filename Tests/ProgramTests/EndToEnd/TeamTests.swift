import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: a team lead", .serialized)
struct TeamTests {
  private let size = Size(columns: 110, rows: 40)

  /// Chooses in the list of people and groups: types, and goes down so many lines.
  private func openTeamWorkbins(of name: String, down: Int = 0, on fixture: TerminalFixture) throws
  {
    fixture.terminal.type("T")
    try fixture.terminal.wait(for: "Look into the workbins of")
    fixture.terminal.type(name)
    try fixture.terminal.wait(for: "“\(name)”")
    for _ in 0..<down { fixture.terminal.press(.down) }
    fixture.terminal.press(.enter)
    try fixture.terminal.wait(whileShowing: "Look into the workbins of")
  }

  @Test("agent2's workbins are looked into, and an item is pulled on agent2's behalf")
  func agent() throws {
    let home = try TemporaryDirectory()
    let fixture = try TerminalFixture(size: size, environment: ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    fixture.terminal.type("T")
    try fixture.terminal.wait(for: "agent2 · Jana Vogel")
    fixture.terminal.type("agent2")
    try fixture.terminal.wait { !$0.contains { $0.contains("agent3 · ") } }
    fixture.terminal.press(.enter)
    try fixture.terminal.wait { $0[1].contains("agent2 · ") && $0.contains { $0.contains("Team") } }
    let before = fixture.server.requestLog.count
    fixture.terminal.type("1")
    fixture.terminal.press(.down)
    try fixture.terminal.wait { $0[1].contains("agent2 · Emails in progress ─") }
    fixture.terminal.type("2p")
    try fixture.terminal.wait(for: "1 pulled")
    #expect(
      fixture.server.requestLog.dropFirst(before).contains {
        $0.hasPrefix("POST /api/v2/users/") && $0.contains("/workbins/")
      })
    #expect(home.text("workbin/preferences.json")?.contains("agent2") == true)
  }

  @Test("a user name that is typed is enough, and the workbins are subscribed to")
  func typed() throws {
    let home = try TemporaryDirectory()
    let fixture = try TerminalFixture(size: size, environment: ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    try openTeamWorkbins(of: "agent2", on: fixture)
    try fixture.terminal.wait { $0[1].contains("agent2 · ") }
    #expect(fixture.server.requestLog.contains { $0.contains("/users/") && $0.hasPrefix("POST") })
  }

  @Test("what agent2 takes out of a workbin of theirs is gone from the lead's screen at once")
  func live() throws {
    let home = try TemporaryDirectory()
    let fixture = try TerminalFixture(size: size, environment: ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    let mine = try fixture.liveItemID(in: "InWorkbin")
    try openTeamWorkbins(of: "agent2", on: fixture)
    try fixture.terminal.wait { $0[1].contains("agent2 · ") }
    fixture.terminal.type("1")
    fixture.terminal.press(.down)
    try fixture.terminal.wait { $0[1].contains("agent2 · Emails in progress ─ 6") }
    let id = try fixture.liveItemID(in: "InWorkbin", after: mine)
    let run = try CommandRun([
      "pull", "email-in-progress", id, "--server", fixture.server.url, "--user", "agent2",
    ])
    #expect(run.status == 0, "\(run.error)")
    try fixture.terminal.wait { $0[1].contains("agent2 · Emails in progress ─ 5") }
  }

  @Test("a group's workbins, by its name with a blank in it")
  func group() throws {
    let home = try TemporaryDirectory()
    let fixture = try TerminalFixture(size: size, environment: ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    try openTeamWorkbins(of: "Quality Circle", down: 1, on: fixture)
    try fixture.terminal.wait { $0[1].contains("Quality Circle · Complaints") }
    #expect(!fixture.terminal.shows("failed"))
  }

  @Test("who is not in the team: the server's words, and nothing is added")
  func noRight() throws {
    let home = try TemporaryDirectory()
    let fixture = try TerminalFixture(
      size: Size(columns: 160, rows: 40), environment: ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    try openTeamWorkbins(of: "agent4", on: fixture)
    try fixture.terminal.wait(for: "is not in your team")
    try fixture.terminal.wait(whileShowing: "Team")
  }

  @Test("whom I look into is found again the next time, and can be left")
  func again() throws {
    let home = try TemporaryDirectory()
    let fixture = try TerminalFixture(size: size, environment: ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    try openTeamWorkbins(of: "agent3", on: fixture)
    try fixture.terminal.wait { $0[1].contains("agent3 · ") }
    fixture.terminal.type("q")
    #expect(try fixture.terminal.exitStatus() == .exited(0))
    let next = try TerminalEmulator(
      size: size,
      command: [
        executablePath("workbin"), "--server", fixture.server.url, "--user", fixture.server.user,
      ],
      environment: TerminalFixture.environment(password: fixture.server.password)
        .merging(["XDG_STATE_HOME": home.path]) { $1 })
    try next.wait(for: "agent3")
    try next.wait(for: "● live")
    next.type("T")
    try next.wait(for: "stop looking into")
    next.type("agent3")
    try next.wait { $0.contains { $0.contains("▌agent3") } }
    next.press(.enter)
    try next.wait(for: "You no longer look into agent3")
    try next.wait(whileShowing: "Team")
    #expect(home.text("workbin/preferences.json")?.contains("agent3") == false)
  }
}

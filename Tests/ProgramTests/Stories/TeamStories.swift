import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: a team lead", .serialized)
struct TeamStories {
  private let size = Size(columns: 110, rows: 40)

  /// Chooses in the list of people and groups: types, and goes down so many lines.
  private func look(into name: String, down: Int = 0, on stage: Stage) throws {
    stage.terminal.type("T")
    try stage.terminal.wait(for: "Look into the workbins of")
    stage.terminal.type(name)
    try stage.terminal.wait(for: "“\(name)”")
    for _ in 0..<down { stage.terminal.press(.down) }
    stage.terminal.press(.enter)
    try stage.terminal.wait(whileShowing: "Look into the workbins of")
  }

  @Test("agent2's workbins are looked into, and an item is pulled on agent2's behalf")
  func agent() throws {
    let home = try Folder()
    let stage = try Stage(size: size, environment: ["XDG_STATE_HOME": home.path])
    defer { stage.server.stop() }
    try stage.settle()
    stage.terminal.type("T")
    try stage.terminal.wait(for: "agent2 · Jana Vogel")
    stage.terminal.type("agent2")
    try stage.terminal.wait { !$0.contains { $0.contains("agent3 · ") } }
    stage.terminal.press(.enter)
    try stage.terminal.wait { $0[1].contains("agent2 · ") && $0.contains { $0.contains("Team") } }
    let before = stage.server.requests.count
    stage.terminal.type("1")
    stage.terminal.press(.down)
    try stage.terminal.wait { $0[1].contains("agent2 · Emails in progress ─") }
    stage.terminal.type("2p")
    try stage.terminal.wait(for: "1 pulled")
    #expect(
      stage.server.requests.dropFirst(before).contains {
        $0.hasPrefix("POST /api/v2/users/") && $0.contains("/workbins/")
      })
    #expect(home.text("workbin/preferences.json")?.contains("agent2") == true)
  }

  @Test("a user name that is typed is enough, and the workbins are subscribed to")
  func typed() throws {
    let home = try Folder()
    let stage = try Stage(size: size, environment: ["XDG_STATE_HOME": home.path])
    defer { stage.server.stop() }
    try stage.settle()
    try look(into: "agent2", on: stage)
    try stage.terminal.wait { $0[1].contains("agent2 · ") }
    #expect(stage.server.requests.contains { $0.contains("/users/") && $0.hasPrefix("POST") })
  }

  @Test("what agent2 takes out of a workbin of theirs is gone from the lead's screen at once")
  func live() throws {
    let home = try Folder()
    let stage = try Stage(size: size, environment: ["XDG_STATE_HOME": home.path])
    defer { stage.server.stop() }
    try stage.settle()
    let mine = try stage.shown(in: "InWorkbin")
    try look(into: "agent2", on: stage)
    try stage.terminal.wait { $0[1].contains("agent2 · ") }
    stage.terminal.type("1")
    stage.terminal.press(.down)
    try stage.terminal.wait { $0[1].contains("agent2 · Emails in progress ─ 6") }
    let id = try stage.shown(in: "InWorkbin", after: mine)
    let run = try CommandRun([
      "pull", "email-in-progress", id, "--server", stage.server.url, "--user", "agent2",
    ])
    #expect(run.status == 0, "\(run.error)")
    try stage.terminal.wait { $0[1].contains("agent2 · Emails in progress ─ 5") }
  }

  @Test("a group's workbins, by its name with a blank in it")
  func group() throws {
    let home = try Folder()
    let stage = try Stage(size: size, environment: ["XDG_STATE_HOME": home.path])
    defer { stage.server.stop() }
    try stage.settle()
    try look(into: "Quality Circle", down: 1, on: stage)
    try stage.terminal.wait { $0[1].contains("Quality Circle · Complaints") }
    #expect(!stage.terminal.shows("failed"))
  }

  @Test("who is not in the team: the server's words, and nothing is added")
  func noRight() throws {
    let home = try Folder()
    let stage = try Stage(
      size: Size(columns: 160, rows: 40), environment: ["XDG_STATE_HOME": home.path])
    defer { stage.server.stop() }
    try stage.settle()
    try look(into: "agent4", on: stage)
    try stage.terminal.wait(for: "is not in your team")
    try stage.terminal.wait(whileShowing: "Team")
  }

  @Test("whom I look into is found again the next time, and can be left")
  func again() throws {
    let home = try Folder()
    let stage = try Stage(size: size, environment: ["XDG_STATE_HOME": home.path])
    defer { stage.server.stop() }
    try stage.settle()
    try look(into: "agent3", on: stage)
    try stage.terminal.wait { $0[1].contains("agent3 · ") }
    stage.terminal.type("q")
    #expect(try stage.terminal.exitStatus() == .exited(0))
    let next = try JudgedTerminal(
      size: size,
      command: [
        builtProduct("workbin"), "--server", stage.server.url, "--user", stage.server.user,
      ],
      environment: Stage.environment(password: stage.server.password)
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

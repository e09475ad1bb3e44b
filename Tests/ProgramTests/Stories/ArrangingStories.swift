import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: a list as one wants it", .serialized)
struct ArrangingStories {
  private let home: Folder
  private let stage: Stage
  private let usual = ["From", "Subject", "Received", "Pri"]

  init() throws {
    home = try Folder()
    stage = try Stage(amongEmailsKeepingIn: home)
  }

  /// The program is left, and started anew in front of another contact centre.
  private func again() throws -> Stage {
    stage.terminal.type("q")
    #expect(try stage.terminal.exitStatus() == .exited(0))
    return try Stage(amongEmailsKeepingIn: home)
  }

  @Test("s and a few letters of a column put it in order, S turns it round, a sign tells which way")
  func sort() throws {
    defer { stage.server.stop() }
    try stage.sort(by: "prio")
    try stage.terminal.wait { $0[2].contains("Pri▾") && stage.isInOrder(>, $0) }
    stage.terminal.type("S")
    try stage.terminal.wait { $0[2].contains("Pri▴") && stage.isInOrder(<, $0) }
  }

  @Test("the order is there again the next time, and nobody else can read it")
  func keptOrder() throws {
    defer { stage.server.stop() }
    try stage.sort(by: "prio")
    try stage.terminal.wait { $0[2].contains("Pri▾") }
    let next = try again()
    defer { next.server.stop() }
    #expect(home.mode("workbin/preferences.json") == 0o600)
    try next.terminal.wait { $0[2].contains("Pri▾") && next.isInOrder(>, $0) }
  }

  @Test("the administrator's columns first; a key of userData beside them; and as usual again")
  func columns() throws {
    defer { stage.server.stop() }
    try stage.terminal.wait { _ in stage.heads == usual }
    try stage.showColumn("ServiceType")
    try stage.terminal.wait { _ in stage.heads == usual + ["ServiceType"] }
    try stage.openColumns()
    stage.terminal.press(.control("r"))
    try stage.closeColumns()
    try stage.terminal.wait { _ in stage.heads == usual }
  }

  @Test("columns are shown, moved and hidden, and so they stand the next time")
  func keptColumns() throws {
    defer { stage.server.stop() }
    try stage.openColumns()
    stage.terminal.type("servicetype")
    try stage.terminal.wait(for: "/ servicetype▏")
    stage.terminal.press(.enter, .left, .left)
    try stage.closeColumns()
    try stage.terminal.wait { _ in
      stage.heads == ["From", "Subject", "ServiceType", "Received", "Pri"]
    }
    try stage.openColumns()
    stage.terminal.press(.enter)
    try stage.closeColumns()
    let wanted = ["Subject", "ServiceType", "Received", "Pri"]
    try stage.terminal.wait { _ in stage.heads == wanted }
    let next = try again()
    defer { next.server.stop() }
    try next.terminal.wait { _ in next.heads == wanted }
  }

  @Test("what is kept of one list says nothing of another")
  func otherList() throws {
    defer { stage.server.stop() }
    try stage.sort(by: "prio")
    try stage.showColumn("ServiceType")
    try stage.look(into: "Drafts")
    try stage.terminal.wait { _ in stage.heads == ["To", "Subject", "Received"] }
  }
}

@Suite("Stories: choices that can't be read")
struct BrokenChoicesStory {
  @Test("a file of choices that is broken is told of and left alone; the program goes on")
  func brokenFile() throws {
    let home = try Folder()
    try home.write("workbin/preferences.json", "{\u{1B}[2J")
    let stage = try Stage(environment: ["XDG_STATE_HOME": home.path])
    defer { stage.server.stop() }
    try stage.terminal.wait(for: "is left as it is")
    try stage.look(into: Stage.emails.name)
    stage.terminal.type("2S")
    try stage.terminal.wait { $0[2].contains("Received▴") }
    stage.terminal.type("q")
    #expect(try stage.terminal.exitStatus() == .exited(0))
    #expect(home.text("workbin/preferences.json") == "{\u{1B}[2J")
  }
}

extension Stage {
  /// Whether the priorities seen are in order, and not all alike. They are the last column.
  fileprivate func isInOrder(_ precedes: (Int, Int) -> Bool, _ screen: [String]) -> Bool {
    let seen = rows(screen).compactMap { row in
      row.split { " │▐".contains($0) }.last.flatMap { Int($0) }
    }
    return seen == seen.sorted(by: precedes) && Set(seen).count > 1
  }
}

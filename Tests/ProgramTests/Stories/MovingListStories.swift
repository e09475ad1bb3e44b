import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: a list that changes under the hands", .serialized)
struct MovingListStories {
  private let home: Folder
  private let stage: Stage
  /// The latest stands on top, and first here.
  private let items: [String]

  init() throws {
    home = try Folder()
    stage = try Stage(amongEmailsKeepingIn: home)
    items = stage.server.interactions(in: Stage.emails.id).reversed()
  }

  @Test("Space marks and goes down; what a colleague takes away loses its mark")
  func marks() throws {
    defer { stage.server.stop() }
    stage.terminal.press(.home)
    stage.terminal.type("  ")
    try waitForMarks(2)
    try waitForMarkedRows(2)
    stage.server.perform(.completedByOther(interaction: items[0]))
    try waitForMarks(1)
    try waitForMarkedRows(1)
    stage.terminal.type("*")
    try waitForMarks(items.count - 1)
    stage.terminal.type("*")
    try stage.terminal.wait(whileShowing: " marked")
  }

  @Test("all that a filter shows are marked; marks outlive the filter, an order, and what comes in")
  func lastingMarks() throws {
    defer { stage.server.stop() }
    let wanted = items.filter { stage.isTrue(of: $0, "CustomerSegment", "vip") }
    try stage.filter(by: "customerseg:vip")
    try stage.keepFilter()
    stage.terminal.type("*")
    try waitForMarks(wanted.count)
    stage.terminal.press(.escape)
    try stage.waitForCount(of: items.count)
    try waitForMarks(wanted.count)
    stage.terminal.type("S")
    try stage.terminal.wait { $0[2].contains("Received▴") }
    stage.server.perform(.arrived(.email, workbin: Stage.emails.id))
    try stage.waitForCount(of: items.count + 1)
    try waitForMarks(wanted.count)
    stage.server.perform(.completedByOther(interaction: try #require(wanted.first)))
    try waitForMarks(wanted.count - 1)
  }

  @Test("what comes in above moves nothing under the selection; it is counted, and n goes there")
  func news() throws {
    defer { stage.server.stop() }
    stage.terminal.press(.home, .down, .down)
    try waitUntilLive(items[2])
    let before = stage.rows
    for number in 1...3 {
      stage.server.perform(.arrived(.email, workbin: Stage.emails.id))
      try stage.terminal.wait { $0[1].contains("· \(number) new") }
      #expect(stage.rows == before)
    }
    stage.terminal.type("n")
    try stage.terminal.wait { $0[1].contains("· 2 new") && stage.rows($0) != before }
  }

  @Test("what goes above moves nothing; what goes itself leaves the selection to its neighbour")
  func removals() throws {
    defer { stage.server.stop() }
    stage.terminal.press(.end)
    let last = try #require(items.last)
    try waitUntilLive(last)
    let before = stage.rows
    for (count, item) in items.prefix(3).enumerated() {
      stage.server.perform(.completedByOther(interaction: item))
      try stage.waitForCount(of: items.count - count - 1)
      #expect(stage.rows == before)
    }
    stage.server.perform(.completedByOther(interaction: last))
    try waitUntilLive(items[items.count - 2])
  }

  @Test("the counts of all workbins are live: how many, and how many since one looked")
  func counters() throws {
    defer { stage.server.stop() }
    let (name, count) = ("Callbacks", stage.server.interactions(in: "callbacks").count)
    try stage.terminal.wait { stage.line(of: name, $0) == ["Callbacks", "\(count)"] }
    let all = stage.line(of: "All mine", stage.terminal.screen)
    let mine = try #require(all.last.flatMap { Int($0) })
    for number in 1...2 {
      stage.server.perform(.arrived(.workitem, workbin: "callbacks"))
      try stage.terminal.wait {
        stage.line(of: name, $0).suffix(2) == ["+\(number)", "\(count + number)"]
          && stage.line(of: "All mine", $0).last == "\(mine + number)"
      }
    }
    stage.server.perform(
      .completedByOther(interaction: try #require(stage.server.interactions(in: "callbacks").last)))
    try stage.terminal.wait { stage.line(of: name, $0).suffix(2) == ["+1", "\(count + 1)"] }
    stage.terminal.type("'callb")
    try stage.terminal.wait(for: "/ callb▏")
    stage.terminal.press(.enter)
    try stage.terminal.wait {
      stage.line(of: name, $0) == ["Callbacks", "\(count + 1)"] && $0[1].contains("· 1 new")
    }
  }

  private func waitForMarks(_ count: Int) throws {
    try stage.terminal.wait { $0[1].contains("· \(count) marked ") }
  }

  private func waitForMarkedRows(_ count: Int) throws {
    try stage.terminal.wait { stage.rows($0).count { $0.hasPrefix("│✓") } == count }
  }

  /// The live pane is about it: it is the one selected.
  private func waitUntilLive(_ item: String) throws {
    try stage.terminal.wait(for: " \(item) ─ ")
  }
}

@Suite("Stories: from one list to another", .serialized)
struct PlaceStories {
  @Test("all that is mine stands in one list, each with its workbin, and is pulled from there")
  func allMine() throws {
    let home = try Folder()
    let stage = try Stage(amongEmailsKeepingIn: home)
    defer { stage.server.stop() }
    let bins = ["testWorkbin", Stage.emails.id, "email-drafts", "callbacks"]
    let count = bins.reduce(0) { $0 + stage.server.interactions(in: $1).count }
    try stage.look(into: "All mine")
    stage.terminal.type("2")
    try stage.waitForCount(of: count)
    try stage.terminal.wait { _ in stage.heads.contains("Workbin") }
    for (bin, name) in [("email-drafts", "Drafts"), ("callbacks", "Callbacks")] {
      let wanted = try #require(stage.server.interactions(in: bin).last)
      try stage.filter(by: wanted)
      try stage.waitFor(found: 1, of: count)
      try stage.terminal.wait { stage.selectedRow($0)?.contains("  \(name)  ") == true }
      guard bin == "callbacks" else {
        stage.terminal.press(.escape)
        try stage.waitForCount(of: count)
        continue
      }
      try stage.keepFilter()
      stage.terminal.type("p")
      try stage.terminal.wait(for: "1 pulled")
      #expect(stage.server.holder(of: wanted) == stage.server.user)
      #expect(!stage.server.interactions(in: bin).contains(wanted))
    }
  }

  @Test("a few letters of its name go to a workbin, of any of its items to that item")
  func jump() throws {
    let home = try Folder()
    let stage = try Stage(amongEmailsKeepingIn: home)
    defer { stage.server.stop() }
    stage.terminal.type("'clbk")
    try stage.terminal.wait { rows in rows.contains { $0.contains("▌Callbacks") } }
    stage.terminal.press(.enter)
    try stage.waitForCount(of: stage.server.interactions(in: "callbacks").count)
    let wanted = try #require(stage.server.interactions(in: "email-drafts").first)
    stage.terminal.type("'" + wanted)
    try stage.terminal.wait(for: "/ \(wanted)▏")
    stage.terminal.press(.enter)
    try stage.terminal.wait(for: " \(wanted) ─ ")
    try stage.waitForCount(of: stage.server.interactions(in: "email-drafts").count)
  }
}

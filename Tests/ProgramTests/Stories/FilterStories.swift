import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: one of many is found", .serialized)
struct FilterStories {
  private let home: Folder
  private let stage: Stage
  private let items: [String]

  init() throws {
    home = try Folder()
    stage = try Stage(amongEmailsKeepingIn: home)
    items = stage.server.interactions(in: Stage.emails.id)
  }

  @Test("each key narrows the list, Backspace widens it, Esc shows all again")
  func letters() throws {
    defer { stage.server.stop() }
    var counts = [items.count]
    stage.terminal.type("/")
    for length in 1...4 {
      stage.terminal.type(String("orde".dropFirst(length - 1).prefix(1)))
      try stage.terminal.wait { $0[2].contains("/ \("orde".prefix(length))▏") }
      counts.append(try #require(stage.counts(stage.terminal.screen)?.found))
    }
    #expect(counts == counts.sorted(by: >) && counts[4] < counts[0] && counts[4] > 0)
    stage.terminal.press(.backspace)
    try stage.waitFor(found: counts[3], of: items.count)
    stage.terminal.press(.escape)
    try stage.waitForCount(of: items.count)
    try stage.terminal.wait { _ in stage.heads.contains("Subject") }
  }

  @Test("Enter keeps what is found, p pulls from it, and the way back stands where nothing is left")
  func pull() throws {
    defer { stage.server.stop() }
    let wanted = try #require(items.first)
    try stage.filter(by: wanted)
    try stage.waitFor(found: 1, of: items.count)
    try stage.keepFilter()
    stage.terminal.type("p")
    try stage.terminal.wait(for: "1 pulled")
    #expect(stage.server.holder(of: wanted) == stage.server.user)
    try stage.terminal.wait(for: "Esc takes the filter away")
    stage.terminal.type("/")
    try stage.terminal.wait(for: "/ \(wanted)▏")
    stage.terminal.press(.escape)
    try stage.waitForCount(of: items.count - 1)
  }

  @Test("key:value finds in userData, !key:value what is not so, both at once")
  func userData() throws {
    defer { stage.server.stop() }
    let (key, value) = ("CustomerSegment", "vip")
    let found = items.filter { stage.isTrue(of: $0, key, value) }
    #expect(!found.isEmpty && found.count < items.count)
    try stage.filter(by: "customerseg:vip")
    try stage.waitFor(found: found.count, of: items.count)
    stage.terminal.type(" !\(found[0])")
    try stage.waitFor(found: found.count - 1, of: items.count)
    stage.terminal.press(.escape)
    try stage.waitForCount(of: items.count)
    try stage.filter(by: "!customerseg:vip")
    try stage.waitFor(found: items.count - found.count, of: items.count)
  }

  @Test("half a filter hides nothing and says what it lacks; a whole one says what it means")
  func halfFilter() throws {
    defer { stage.server.stop() }
    stage.terminal.type("/age>")
    try stage.terminal.wait(for: "age> lacks a time such as 2h or 3d")
    #expect(stage.counts(stage.terminal.screen)?.count == items.count)
    #expect(stage.counts(stage.terminal.screen)?.found == nil)
    stage.terminal.type("2h !pri>5")
    try stage.terminal.wait(for: "older than 2h and not pri > 5")
  }

  @Test("where nothing is found, the list says so, and Esc takes the filter away")
  func nothing() throws {
    defer { stage.server.stop() }
    try stage.filter(by: "no such thing anywhere")
    try stage.waitFor(found: 0, of: items.count)
    try stage.keepFilter()
    try stage.terminal.wait(for: "Esc takes the filter away")
    stage.terminal.press(.escape)
    try stage.waitForCount(of: items.count)
  }
}

@Suite("Stories: the old among the new", .serialized)
struct AgeStories {
  @Test("age>52w finds the specification's item, !age>52w all others")
  func age() throws {
    // All else is some days old at most, whenever this runs.
    let stage = try Stage(server: Configuration(seed: 1, pace: 0))
    defer { stage.server.stop() }
    try stage.settle()
    let count = stage.server.interactions(in: SpecifiedPull.workbin).count
    stage.terminal.type("2")
    try stage.waitForCount(of: count)
    try stage.filter(by: "age>52w")
    try stage.waitFor(found: 1, of: count)
    try stage.terminal.wait { stage.selectedRow($0)?.contains(SpecifiedPull.item) == true }
    stage.terminal.press(.escape)
    try stage.waitForCount(of: count)
    try stage.filter(by: "!age>52w")
    try stage.waitFor(found: count - 1, of: count)
    try stage.terminal.wait { !stage.rows($0).contains { $0.contains(SpecifiedPull.item) } }
  }
}

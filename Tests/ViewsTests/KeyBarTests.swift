import Terminal
import Testing

@testable import Core
@testable import Views

@Suite("The key bar")
struct KeyBarTests {
  private func bar(_ harness: ScreenHarness, _ columns: Int = 110) throws -> String {
    try #require(harness.render(columns, 32).canvas.lines.last)
  }

  @Test("a notice has its own row, ends with a whole word, and leaves the keys where they were")
  func notice() throws {
    var harness = try ScreenHarness.takenByAnother()
    let lines = harness.render(60, 20).canvas.lines
    #expect(lines[18] == " ✗ 02F0ASAK8EAFA00W was not pulled: gone: taken by …")
    let keys = try bar(harness)
    harness.state.screen.notices.clear()
    #expect(try bar(harness) == keys)
  }

  @Test(
    "however narrow, it offers the command line and the help, and first what works here",
    arguments: ScreenSnapshot.sizes)
  func leading(size: Size) throws {
    let bar = try #require(
      ScreenHarness.signedIn().render(size.columns, size.rows).canvas.lines.last)
    #expect(bar.contains(" : command  ? help"))
    #expect(bar.hasPrefix(" Enter open  p pull "))
  }

  @Test("in every panel they stand there, whatever has happened")
  func always() throws {
    for (situation, make) in HelpTests.situations {
      var harness = try make()
      for panel in Panel.allCases {
        harness.state.screen.panels.focus(panel)
        #expect(try bar(harness, 40).contains(" : command  ? help"), "\(situation)")
      }
    }
  }

  @Test("a warning bears no sign of a key")
  func warning() {
    let state = State(
      identity: Identity(user: "a", host: "h"), clock: ScreenHarness.clock,
      remark: "no colours here")
    for appearance in [Appearance.plain, .ascii] {
      let frame = render(
        state, appearance, size: Size(columns: 80, rows: 24), at: ScreenHarness.start)
      #expect(frame.canvas.lines[22] == " ! No colours here")
    }
  }

  @Test("Esc is offered where it leaves something")
  func back() throws {
    var harness = try ScreenHarness.signedIn()
    #expect(try bar(harness).contains("Esc back"))
    harness.press(.escape)
    #expect(try !bar(harness).contains("Esc back"))
  }

  @Test("the way back to all that lies here is offered, however narrow it is")
  func allBack() throws {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character("/"))
    harness.type("refund")
    harness.press(.enter)
    #expect(try bar(harness, 40).hasSuffix(" Esc show all  : command  ? help"))
  }

  @Test("p is offered where it pulls, and where it does not it still says why")
  func pull() throws {
    var harness = try ScreenHarness.pulling()
    #expect(try !bar(harness).contains("p pull"))
    harness.press(.character("p"))
    #expect(harness.state.notice != nil)
  }

  @Test("what is done most comes before what leads about, and fits on a small screen")
  func useful() throws {
    #expect(
      try bar(.signedIn(), 80).hasPrefix(" Enter open  p pull  Space mark  / filter  s sort "))
  }

  @Test("in the past the ways about in it come first, in whichever panel", arguments: [80, 110])
  func past(columns: Int) throws {
    var harness = try ScreenHarness.inThePast()
    for panel in [Panel.items, .live] {
      harness.state.screen.panels.focus(panel)
      #expect(
        try bar(harness, columns).hasPrefix(" . now  < back in time  > forth  d compare "))
    }
  }

  @Test("every key of the bar over the panels has a place of its own, and no key of a dialog has")
  func positions() {
    let positions = Command.all.compactMap { command in
      command.bar.map { ($0.position, !command.contexts.isDisjoint(with: .panels)) }
    }
    for (position, isOverPanels) in positions { #expect((position != .asListed) == isOverPanels) }
    let own = positions.map(\.0).filter { $0 != .asListed }
    #expect(Set(own) == Set(KeyBarPosition.allCases).subtracting([.asListed]))
    #expect(Set(own).count == own.count)
  }

  @Test("a narrowed list keeps its bar when a notice comes")
  func narrowed() throws {
    var harness = try ScreenHarness.takenByAnother()
    harness.press(.character("/"))
    harness.type("a")
    harness.press(.enter)
    harness.press(.character("w"))
    #expect(harness.state.notice != nil)
    let keys = try bar(harness, 80)
    harness.state.screen.notices.clear()
    #expect(try bar(harness, 80) == keys)
    #expect(keys.contains("Esc show all"))
  }

  @Test("f says which of both it does")
  func pin() throws {
    var harness = try ScreenHarness.signedIn()
    #expect(try bar(harness).contains("f pin "))
    harness.press(.character("f"))
    #expect(try bar(harness).contains("f follow "))
  }
}

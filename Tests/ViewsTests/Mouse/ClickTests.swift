import Core
import Terminal
import Testing
import WebServices

@testable import Views

@Suite("A click on the panels")
struct ClickTests {
  private func mouse(_ columns: Int = 110, _ rows: Int = 32) throws -> MouseDriver {
    MouseDriver(try ScreenHarness.signedIn(), columns, rows)
  }

  @Test("selects a workbin and gives the workbins the keys")
  func workbin() throws {
    var mouse = try mouse()
    try mouse.click("callbacks")
    #expect(mouse.state.screen.list.selected == .workbin(WorkbinContents.ID("w3")))
    #expect(mouse.state.focus == .workbins)
    try mouse.click("On my desk")
    #expect(mouse.state.screen.list.selected == .myInteractions)
  }

  @Test("twice on a workbin goes to its items")
  func intoWorkbin() throws {
    var mouse = try mouse()
    try mouse.click("email-drafts", times: 2)
    #expect(mouse.state.screen.list.selected == .workbin(WorkbinContents.ID("w2")))
    #expect(mouse.state.focus == .items)
  }

  @Test("selects a workbin in the bar of a smaller screen")
  func tab() throws {
    var mouse = try mouse(80, 24)
    try mouse.click("email-drafts")
    #expect(mouse.state.screen.list.selected == .workbin(WorkbinContents.ID("w2")))
    try mouse.click("All mine")
    #expect(mouse.state.screen.list.selected == .allMine)
    #expect(mouse.state.focus == .workbins)
  }

  @Test("beside the workbins, on a heading or below the last, moves nothing but the keys")
  func besideWorkbins() throws {
    var mouse = try mouse()
    let list = mouse.state.screen.list.selected
    try mouse.click("Groups")
    #expect(mouse.state.focus == .workbins)
    #expect(mouse.state.screen.list.selected == list)
  }

  @Test("selects an item anywhere in its row, and gives the items the keys")
  func item() throws {
    var mouse = try mouse()
    mouse.press(.character("1"))
    try mouse.click("Where is my")
    #expect(mouse.state.selectedID == "00016aB14RQD0063")
    #expect(mouse.state.focus == .items)
    let row = try mouse.find("退款申请")
    mouse.click(at: Point(x: 108, y: row.y))
    #expect(mouse.state.selectedID == "00016aB14RQD0062")
  }

  @Test("gives the live pane the keys")
  func live() throws {
    var mouse = try mouse()
    try mouse.click("CustomerSegment")
    #expect(mouse.state.focus == .live)
    #expect(mouse.state.selectedID == "00016aB14RQD0061")
  }

  @Test("on the head of a column puts the list in order by it; again, the other way round")
  func headings() throws {
    var mouse = try mouse()
    try mouse.click("Subject")
    #expect(mouse.state.screen.list.model.sort == Sort(column: "Subject", isDescending: false))
    mouse.advance(.seconds(1))
    try mouse.click("Subject")
    #expect(mouse.state.screen.list.model.sort == Sort(column: "Subject", isDescending: true))
    try mouse.click("Subject")
    #expect(mouse.state.screen.list.model.sort == Sort(column: "Subject", isDescending: false))
    try mouse.click("Pri")
    #expect(mouse.state.screen.list.model.sort == Sort(column: "Priority", isDescending: true))
    try mouse.click("Received", below: "email-in-progress ─")
    #expect(mouse.state.screen.list.model.sort == Sort(column: "Received", isDescending: true))
  }

  @Test("means nothing while the button goes down on one thing and comes up over another")
  func movedOff() throws {
    var mouse = try mouse()
    mouse.perform(.press, at: try mouse.find("Where is my"))
    mouse.perform(.release, at: try mouse.find("退款申请"))
    #expect(mouse.lastIntent == nil)
    mouse.perform(.release, at: try mouse.find("退款申请"))
    #expect(mouse.lastIntent == nil)
  }

  @Test("hits what was seen, though another comes to its row meanwhile")
  func movedAway() throws {
    var mouse = try mouse()
    let point = try mouse.find("Where is my")
    try mouse.withoutRedraw {
      try $0.notify(
        ServerMessages.itemAdded(
          "w1", ServerMessages.email("00016aB14RQD0099", "12:03", "c1@example.test", "New", 2)))
    }
    mouse.click(at: point)
    #expect(mouse.state.selectedID == "00016aB14RQD0063")
    mouse.perform(.press, at: point)
    mouse.redraw()
    mouse.perform(.release, at: try mouse.find("New"))
    #expect(mouse.lastIntent == nil)
  }

  @Test("on what has gone meanwhile does nothing")
  func gone() throws {
    var mouse = try mouse()
    mouse.withoutRedraw { $0.send(.intent(.goToList(.workbin(WorkbinContents.ID("w2"))))) }
    let point = try mouse.find("Where is my")
    mouse.click(at: point)
    #expect(mouse.lastIntent == .mouse(.item("00016aB14RQD0063")))
    #expect(mouse.state.screen.list.selected == .workbin(WorkbinContents.ID("w2")))
    #expect(mouse.state.selectedID != "00016aB14RQD0063")
    mouse.withoutRedraw { $0.send(.intent(.mouse(.list(.workbin(WorkbinContents.ID("none")))))) }
    #expect(mouse.state.screen.list.selected == .workbin(WorkbinContents.ID("w2")))
  }

  @Test("while the filter is typed selects an item, and does nothing else")
  func whileFiltering() throws {
    var mouse = try mouse()
    mouse.press(.character("/"), .character("e"))
    try mouse.click("Where is my", times: 2)
    #expect(mouse.state.selectedID == "00016aB14RQD0063")
    #expect(mouse.state.actions.openPulls.isEmpty)
    for text in ["callbacks", "CustomerSegment", "/ e", "email-in-progress ─"] {
      try mouse.click(text)
      #expect(mouse.lastIntent == nil, "\(text)")
    }
    #expect(mouse.state.keyContext == .filter)
  }

  @Test("outside of what is typed on the command line does nothing")
  func whileCommanding() throws {
    var mouse = try mouse()
    mouse.press(.character(":"))
    for text in ["callbacks", "CustomerSegment", "Where is my", ":▏", "workbin", "Subject"] {
      try mouse.click(text)
      #expect(mouse.lastIntent == nil, "\(text)")
    }
  }

  @Test("at the door only keys can be hit; where the screen is too small, nothing")
  func signIn() throws {
    var mouse = MouseDriver(ScreenHarness.signInRefused(), 80, 24)
    try mouse.click("gws.example.test")
    #expect(mouse.lastIntent == nil)
    try mouse.click("try again")
    #expect(mouse.lastIntent == .refresh)
    var small = MouseDriver(try ScreenHarness.signedIn(), 39, 9)
    for y in 0..<9 {
      for x in 0..<39 { small.click(at: Point(x: x, y: y)) }
    }
    #expect(small.lastIntent == nil)
  }

  @Test("far outside of the screen does nothing")
  func outside() throws {
    var mouse = try mouse()
    for point in [Point(x: 99_998, y: 99_998), Point(x: 0, y: 99_998), Point(x: 110, y: 3)] {
      mouse.click(at: point)
      #expect(mouse.lastIntent == nil)
      mouse.perform(.wheelDown, at: point)
      #expect(mouse.lastIntent == nil)
    }
  }
}

import Core
import Terminal
import Testing
import WebServices

@testable import Views

@Suite("The wheel")
struct WheelTests {
  /// A workbin of many, so that there is something to scroll.
  private func manyItems() throws -> ScreenHarness {
    var harness = try ScreenHarness.signedIn()
    for number in 10..<60 {
      try harness.notify(
        ServerMessages.itemAdded(
          "w1",
          ServerMessages.email(
            "00016aB14RQD01\(number)", "10:\(number)", "c@example.test", "No \(number)", 1)))
    }
    harness.press(.home)
    return harness
  }

  @Test("moves the list under it, whatever has the keys, and leaves the selection where it is")
  func items() throws {
    var harness = try manyItems()
    harness.press(
      .character("j"), .character("j"), .character("j"), .character("j"), .character("1"))
    var mouse = MouseDriver(harness, 110, 32)
    let selected = mouse.state.selectedID
    try mouse.scroll(.wheelDown, over: "Refund for")
    #expect(mouse.state.viewport.itemsOffset == 3)
    #expect(mouse.state.selectedID == selected)
    #expect(mouse.state.focus == .workbins)
    try mouse.scroll(.wheelUp, over: "From")
    #expect(mouse.state.viewport.itemsOffset == 0)
    #expect(mouse.state.selectedID == selected)
  }

  @Test("takes the selection along where it would be seen no more, and stops at the ends")
  func takesAlong() throws {
    var mouse = MouseDriver(try manyItems(), 110, 32)
    let rows = mouse.state.screen.list.rows
    try mouse.scroll(.wheelDown, over: "Subject")
    #expect(mouse.state.selectedID == rows[3].id)
    for _ in 0..<50 { try mouse.scroll(.wheelDown, over: "Subject") }
    let page = mouse.state.viewport.itemsPage
    #expect(mouse.state.viewport.itemsOffset == rows.count - page)
    #expect(mouse.state.selectedID == rows[rows.count - page].id)
    for _ in 0..<50 { try mouse.scroll(.wheelUp, over: "Subject") }
    #expect(mouse.state.viewport.itemsOffset == 0)
    #expect(mouse.state.selectedID == rows[page - 1].id)
  }

  @Test("does nothing to a list that is seen whole")
  func whole() throws {
    var mouse = MouseDriver(try ScreenHarness.signedIn(), 110, 45)
    let before = mouse.screen
    for text in ["Refund for", "email-drafts"] {
      try mouse.scroll(.wheelDown, over: text)
      #expect(mouse.screen == before)
    }
  }

  @Test("moves the live pane without giving it the keys, and stops at its ends")
  func live() throws {
    var mouse = MouseDriver(try ScreenHarness.pulled(), 110, 32)
    try mouse.scroll(.wheelDown, over: "can:")
    #expect(mouse.state.viewport.liveOffset == 3)
    #expect(mouse.state.focus == .items)
    for _ in 0..<60 { try mouse.scroll(.wheelDown, over: "Live ─") }
    #expect(mouse.state.viewport.liveOffset == mouse.state.viewport.liveLimit)
    for _ in 0..<60 { try mouse.scroll(.wheelUp, over: "Live ─") }
    #expect(mouse.state.viewport.liveOffset == 0)
  }

  @Test("moves the workbins, and takes the selection along")
  func workbins() throws {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character("1"), .home)
    // Six rows are seen, of nine.
    var mouse = MouseDriver(harness, 110, 10)
    mouse.perform(.wheelDown, at: Point(x: 5, y: 4))
    #expect(mouse.state.viewport.workbinsOffset == 3)
    #expect(mouse.state.screen.list.selected == .workbin(WorkbinContents.ID("w1")))
    for _ in 0..<9 { mouse.perform(.wheelDown, at: Point(x: 5, y: 4)) }
    #expect(mouse.screen.contains("front desk"))
    #expect(mouse.state.viewport.workbinsOffset == 3)
    for _ in 0..<9 { mouse.perform(.wheelUp, at: Point(x: 5, y: 4)) }
    #expect(mouse.screen.contains("On my desk"))
    #expect(mouse.state.viewport.workbinsOffset == 0)
  }

  @Test("goes from workbin to workbin where they stand in a bar, and stops at the ends")
  func bar() throws {
    var mouse = MouseDriver(try ScreenHarness.signedIn(), 80, 24)
    try mouse.scroll(.wheelDown, over: "email-in-progress")
    #expect(mouse.state.screen.list.selected == .workbin(WorkbinContents.ID("w2")))
    for _ in 0..<9 { try mouse.scroll(.wheelUp, over: "On my desk") }
    #expect(mouse.state.screen.list.selected == .myInteractions)
  }

  @Test("over the first and the last row does nothing")
  func elsewhere() throws {
    var mouse = MouseDriver(try manyItems())
    for y in [0, 31] {
      mouse.perform(.wheelDown, at: Point(x: 10, y: y))
      #expect(mouse.lastIntent == nil)
    }
  }

  @Test("under a command line leaves the list alone: what it will be about stays where it is")
  func underCommandLine() throws {
    var harness = try manyItems()
    harness.press(.character(":"))
    var mouse = MouseDriver(harness)
    try mouse.scroll(.wheelDown, over: "Refund for")
    #expect(mouse.lastIntent == nil)
    try mouse.scroll(.wheelDown, over: "Live ─")
    #expect(mouse.lastIntent == .mouse(.scroll(.live, by: 3)))
  }

  @Test("a narrow screen's one pane moves too")
  func narrow() throws {
    var mouse = MouseDriver(try manyItems(), 40, 10)
    mouse.perform(.wheelDown, at: Point(x: 5, y: 5))
    #expect(mouse.state.viewport.itemsOffset == 3)
  }
}

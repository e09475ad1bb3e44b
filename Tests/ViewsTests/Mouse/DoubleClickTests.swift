import Core
import Testing

@testable import Views

@Suite("A double click on an item pulls it")
struct DoubleClickTests {
  @Test("as the key would")
  func pulls() throws {
    var mouse = MouseDriver(try ScreenHarness.signedIn())
    try mouse.click("Where is my", times: 2)
    #expect(mouse.state.actions.pull(of: "00016aB14RQD0063")?.phase == .sent)
    #expect(mouse.state.actions.openPulls.count == 1)
    try mouse.click("Where is my")
    #expect(mouse.lastIntent == .mouse(.item("00016aB14RQD0063")))
  }

  @Test("two slow clicks select, and two clicks on two items too")
  func twoClicks() throws {
    var mouse = MouseDriver(try ScreenHarness.signedIn())
    try mouse.click(
      "Where is my", times: 3, every: MouseState.doubleClickInterval + .milliseconds(1))
    try mouse.click("退款申请")
    try mouse.click("Where is my")
    #expect(mouse.state.actions.openPulls.isEmpty)
  }

  @Test("read-only: it says why not")
  func readOnly() throws {
    var mouse = MouseDriver(try ScreenHarness.signedIn(isReadOnly: true))
    try mouse.click("Where is my", times: 2)
    #expect(mouse.state.actions.openPulls.isEmpty)
    #expect(mouse.state.notice?.message.contains("--read-only") == true)
  }

  @Test("on my desk it says that the item is mine already")
  func mine() throws {
    var harness = try ScreenHarness.pulled()
    harness.press(.character("1"), .home)
    var mouse = MouseDriver(harness)
    try mouse.click("es_inx_wscp", times: 2)
    #expect(mouse.state.notice?.message.contains("yours already") == true)
  }

  @Test("of those marked pulls all that are; of another, that one alone, and the marks stay")
  func marked() throws {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character(" "), .character(" "))
    var mouse = MouseDriver(harness)
    try mouse.click("Возврат", times: 2)
    #expect(mouse.state.actions.openPulls.map(\.interaction.id) == ["00016aB14RQD0064"])
    #expect(mouse.state.screen.list.marked.count == 2)
    try mouse.click("退款申请", times: 2)
    #expect(
      Set(mouse.state.actions.openPulls.map(\.interaction.id)) == [
        "00016aB14RQD0061", "00016aB14RQD0062", "00016aB14RQD0064",
      ])
  }
}

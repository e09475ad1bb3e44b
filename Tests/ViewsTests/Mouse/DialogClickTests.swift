import Core
import Terminal
import Testing

@testable import Views

@Suite("The mouse in what lies over the panels")
struct DialogClickTests {
  @Test("a click selects a line of the help, a second runs it")
  func help() throws {
    var mouse = MouseDriver(try ScreenHarness.help("anew"))
    try mouse.click("Paints the screen")
    #expect(mouse.lastIntent == .select(1))
    try mouse.click("Paints the screen")
    #expect(mouse.lastIntent == .run(.repaint))
  }

  @Test("a click selects a line of a list, a second chooses it")
  func picker() throws {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character("s"))
    var mouse = MouseDriver(harness)
    try mouse.click("Priority", below: "type to narrow")
    #expect(mouse.state.screen.list.model.sort == nil)
    #expect(mouse.state.dialog != nil)
    try mouse.click("Priority", below: "type to narrow")
    #expect(mouse.state.screen.list.model.sort?.column == "Priority")
    #expect(mouse.state.dialog == nil)
  }

  @Test("a click on a way to go on puts it into the command line; a second does not run it")
  func answers() throws {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character(":"))
    harness.type("re")
    var mouse = MouseDriver(harness)
    try mouse.click("repaint")
    #expect(mouse.screen.hasSuffix("\n :repaint▏"))
    try mouse.click("repaint")
    #expect(mouse.lastIntent == nil)
    try mouse.click("reject")
    #expect(mouse.screen.hasSuffix("\n :reject▏"))
    mouse.press(.tab)
    #expect(mouse.screen.hasSuffix("\n :repaint▏"))
  }

  @Test("a click selects a state, a second comes into it")
  func states() throws {
    var mouse = MouseDriver(try ScreenHarness.agentStates())
    try mouse.click("Ready", below: "Your state")
    guard case .states(let list) = mouse.state.dialog else {
      return #expect(Bool(false), "\(mouse.screen)")
    }
    #expect(mouse.state.agentStatus.states[list.selected].displayName == "Ready")
    try mouse.click("Ready", below: "Your state")
    guard case .setState = mouse.lastIntent else { return #expect(Bool(false)) }
  }

  @Test("a click selects a result; a second does no more")
  func results() throws {
    var mouse = MouseDriver(try ScreenHarness.showingResults())
    try mouse.click("Refund for", below: "Results")
    guard case .select(let line) = mouse.lastIntent else { return #expect(Bool(false)) }
    #expect(mouse.selectedResult == line)
    try mouse.click("Refund for", below: "Results")
    #expect(mouse.lastIntent == nil)
    #expect(mouse.selectedResult == line)
  }

  @Test("a click selects a key of the form, a second changes it; while that is typed, none does")
  func form() throws {
    var harness = try ScreenHarness.pulledInLivePanel()
    harness.press(.character("e"))
    var mouse = MouseDriver(harness)
    try mouse.click("AssignedAt", below: "userData")
    guard case .userDataForm(let form) = mouse.state.dialog else { return #expect(Bool(false)) }
    #expect(form.rows[form.selected].key == "AssignedAt")
    #expect(form.input == nil)
    try mouse.click("AssignedAt", below: "userData")
    guard case .userDataForm(let typing) = mouse.state.dialog else { return #expect(Bool(false)) }
    #expect(typing.input != nil)
    try mouse.click("ReceivedAt", below: "userData", times: 2)
    #expect(mouse.state.dialog == .userDataForm(typing))
  }

  @Test("outside of a dialog nothing is hit but the keys in the last row")
  func outside() throws {
    let harnesses = [
      try ScreenHarness.help(), try ScreenHarness.agentStates(), try ScreenHarness.showingResults(),
      try ScreenHarness.newsList(), try ScreenHarness.userDataForm(),
      try ScreenHarness.transferPicker(),
    ]
    for harness in harnesses {
      let mouse = MouseDriver(harness)
      for y in 0..<31 {
        for x in 0..<110 {
          switch mouse.target(at: Point(x: x, y: y)) {
          case .nothing, .dialog, .dialogLine: break
          case let target: Issue.record("\(target) at \(x),\(y) in\n\(mouse.screen)")
          }
        }
      }
      #expect(
        (0..<110).contains {
          if case .key = mouse.target(at: Point(x: $0, y: 31)) { true } else { false }
        })
    }
  }

  @Test("the wheel goes through the lines of a list, and stops at its ends")
  func wheelInLists() throws {
    for harness in [
      try ScreenHarness.help(), try ScreenHarness.transferPicker(),
      try ScreenHarness.userDataForm(),
    ] {
      var mouse = MouseDriver(harness, 80, 24)
      let point = Point(x: 40, y: 12)
      for _ in 0..<60 { mouse.perform(.wheelUp, at: point) }
      let top = mouse.screen
      mouse.perform(.wheelDown, at: point)
      #expect(mouse.screen != top)
      mouse.perform(.wheelUp, at: point)
      #expect(mouse.screen == top)
      for _ in 0..<60 { mouse.perform(.wheelDown, at: point) }
      let end = mouse.screen
      mouse.perform(.wheelDown, at: point)
      #expect(mouse.screen == end)
      mouse.perform(.wheelUp, at: point)
      #expect(mouse.screen != end)
    }
  }

  @Test("the wheel moves the text that is open")
  func wheelInText() throws {
    var mouse = MouseDriver(try ScreenHarness.viewingEmail(), 60, 12)
    let top = mouse.screen
    let point = Point(x: 30, y: 6)
    mouse.perform(.wheelUp, at: point)
    #expect(mouse.screen == top)
    mouse.perform(.wheelDown, at: point)
    #expect(mouse.state.viewport.textOffset == min(3, mouse.state.viewport.textLimit))
    for _ in 0..<100 { mouse.perform(.wheelDown, at: point) }
    #expect(mouse.state.viewport.textOffset == mouse.state.viewport.textLimit)
    #expect(mouse.state.viewport.textLimit > 0)
  }
}

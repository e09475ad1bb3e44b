import Core
import Terminal
import Testing

@testable import Views

@Suite("A click on a key that is shown is that key")
struct KeyClickTests {
  @Test("every key of the bar, at each of its cells", arguments: [40, 60, 80, 110, 160])
  func bar(columns: Int) throws {
    let mouse = MouseDriver(try ScreenHarness.signedIn(), columns, 24)
    for (key, label) in [
      (Key.enter, "Enter open"), (.character("p"), "p pull"), (.character(":"), ": command"),
      (.character("?"), "? help"),
    ] {
      let start = try mouse.findInLastRow(label)
      for x in start.x..<start.x + label.count {
        var mouse = mouse
        mouse.click(at: Point(x: x, y: start.y))
        #expect(mouse.lastIntent == Keymap.intent(for: key, in: mouse.stateBefore), "\(label)")
        #expect(mouse.lastIntent != nil)
      }
    }
  }

  @Test("twice in a row it runs once")
  func nervous() throws {
    var mouse = MouseDriver(try ScreenHarness.signedIn())
    try mouse.click("Space mark")
    #expect(mouse.lastIntent == .list(.mark))
    try mouse.click("Space mark")
    #expect(mouse.lastIntent == nil)
    #expect(mouse.state.screen.list.marked.count == 1)
    mouse.advance(.seconds(1))
    try mouse.click("Space mark")
    #expect(mouse.state.screen.list.marked.count == 2)
  }

  @Test("an answer in a question counts only once the question has stood there")
  func question() throws {
    for (answer, isGone) in [("y yes", true), ("any other key", true), ("t into a queue", true)] {
      var mouse = MouseDriver(try ScreenHarness.confirmingComplete())
      try mouse.click(answer)
      #expect(mouse.lastIntent != nil)
      #expect(mouse.isConfirming)
      mouse.advance(.milliseconds(149))
      try mouse.click(answer, below: nil)
      mouse.advance(.milliseconds(500))
      #expect(mouse.isConfirming)
      try mouse.click(answer)
      #expect(mouse.isConfirming != isGone)
    }
  }

  @Test("no is what the answer without a key of its own says")
  func otherKey() throws {
    var mouse = MouseDriver(try ScreenHarness.confirmingComplete())
    mouse.advance(.milliseconds(200))
    try mouse.click("any other key")
    #expect(mouse.lastIntent == .answer(false))
    #expect(mouse.state.actions["02F0ASAK8EAFA00W"] == nil)
  }

  @Test("yes does it")
  func yes() throws {
    var mouse = MouseDriver(try ScreenHarness.confirmingComplete())
    mouse.advance(.milliseconds(200))
    try mouse.click("y yes")
    #expect(mouse.lastIntent == .answer(true))
    #expect(mouse.state.actions["02F0ASAK8EAFA00W"] != nil)
  }

  @Test("beside the answers, and outside of the question, nothing is answered")
  func beside() throws {
    var mouse = MouseDriver(try ScreenHarness.confirmingComplete())
    mouse.advance(.milliseconds(200))
    for text in [
      "Complete this", "workitem 02F0", "email-in-progress", "On my desk", "workbin", "can:",
    ] {
      try mouse.click(text, times: 2)
      #expect(mouse.lastIntent == nil, "\(text)")
      try mouse.scroll(.wheelDown, over: text)
      #expect(mouse.lastIntent == nil, "\(text)")
    }
    #expect(mouse.isConfirming)
  }

  @Test("in the question before the end: put back all, keep, stay")
  func quitting() throws {
    let answers: [(String, Intent)] = [
      ("p puts back all", .action(.quit(.putBackAll))), ("k keeps", .action(.quit(.keep))),
      ("any other key", .answer(false)),
    ]
    for (answer, meant) in answers {
      var mouse = MouseDriver(try ScreenHarness.quitting())
      mouse.advance(.milliseconds(200))
      try mouse.click(answer)
      #expect(mouse.lastIntent == meant)
    }
  }

  @Test("a mouse that does something is no other key")
  func noKey() throws {
    for harness in [try ScreenHarness.quitting(), try ScreenHarness.confirmingComplete()] {
      let key = Key.mouse(MouseEvent(.press, at: Point(x: 0, y: 0)))
      #expect(Keymap.intent(for: key, in: harness.state) == nil)
    }
  }
}

extension MouseDriver {
  fileprivate var isConfirming: Bool {
    if case .confirmation(let confirmation) = state.dialog {
      confirmation.action == .complete(queue: nil)
    } else {
      false
    }
  }
}

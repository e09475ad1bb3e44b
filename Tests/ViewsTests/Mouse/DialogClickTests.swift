import Desk
import Terminal
import Testing

@testable import Views

@Suite("The mouse in what lies over the panels")
struct DialogClickTests {
  @Test("a click selects a line of the help, a second runs it")
  func help() throws {
    var hand = Hand(try Scene.help("anew"))
    try hand.click("Paints the screen")
    #expect(hand.meant == .select(1))
    try hand.click("Paints the screen")
    #expect(hand.meant == .run(.repaint))
  }

  @Test("a click selects a line of a list, a second chooses it")
  func picker() throws {
    var scene = try Scene.atWork()
    scene.press(.character("s"))
    var hand = Hand(scene)
    try hand.click("Priority", below: "type to narrow")
    #expect(hand.state.listing.sort == nil)
    #expect(hand.state.dialog != nil)
    try hand.click("Priority", below: "type to narrow")
    #expect(hand.state.listing.sort?.column == "Priority")
    #expect(hand.state.dialog == nil)
  }

  @Test("a click on a way to go on puts it into the command line; a second does not run it")
  func ways() throws {
    var scene = try Scene.atWork()
    scene.press(.character(":"))
    scene.type("re")
    var hand = Hand(scene)
    try hand.click("repaint")
    #expect(hand.screen.hasSuffix("\n :repaint▏"))
    try hand.click("repaint")
    #expect(hand.meant == nil)
    try hand.click("reject")
    #expect(hand.screen.hasSuffix("\n :reject▏"))
    hand.press(.tab)
    #expect(hand.screen.hasSuffix("\n :repaint▏"))
  }

  @Test("a click selects a state, a second comes into it")
  func states() throws {
    var hand = Hand(try Scene.choosingState())
    try hand.click("Ready", below: "Your state")
    guard case .states(let selected) = hand.state.dialog else {
      return #expect(Bool(false), "\(hand.screen)")
    }
    #expect(hand.state.availability.states[selected].displayName == "Ready")
    try hand.click("Ready", below: "Your state")
    guard case .setState = hand.meant else { return #expect(Bool(false)) }
  }

  @Test("a click selects a result; a second does no more")
  func results() throws {
    var hand = Hand(try Scene.lookingAtResults())
    try hand.click("Refund for", below: "Results")
    guard case .select(let line) = hand.meant else { return #expect(Bool(false)) }
    #expect(hand.state.dialog == .results(selected: line))
    try hand.click("Refund for", below: "Results")
    #expect(hand.meant == nil)
    #expect(hand.state.dialog == .results(selected: line))
  }

  @Test("a click selects a key of the form, a second changes it; while that is typed, none does")
  func form() throws {
    var scene = try Scene.pulledAndLookedAt()
    scene.press(.character("e"))
    var hand = Hand(scene)
    try hand.click("AssignedAt", below: "userData")
    guard case .form(let form) = hand.state.dialog else { return #expect(Bool(false)) }
    #expect(form.rows[form.selected].key == "AssignedAt")
    #expect(form.typing == nil)
    try hand.click("AssignedAt", below: "userData")
    guard case .form(let typing) = hand.state.dialog else { return #expect(Bool(false)) }
    #expect(typing.typing != nil)
    try hand.click("ReceivedAt", below: "userData", times: 2)
    #expect(hand.state.dialog == .form(typing))
  }

  @Test("outside of a dialog nothing is hit but the keys in the last row")
  func outside() throws {
    let scenes = [
      try Scene.help(), try Scene.choosingState(), try Scene.lookingAtResults(),
      try Scene.newsList(), try Scene.editingUserData(), try Scene.transferring(),
    ]
    for scene in scenes {
      let hand = Hand(scene)
      for y in 0..<31 {
        for x in 0..<110 {
          switch hand.spot(at: Point(x: x, y: y)) {
          case .nothing, .dialog, .line: break
          case let spot: Issue.record("\(spot) at \(x),\(y) in\n\(hand.screen)")
          }
        }
      }
      #expect(
        (0..<110).contains {
          if case .key = hand.spot(at: Point(x: $0, y: 31)) { true } else { false }
        })
    }
  }

  @Test("the wheel goes through the lines of a list, and stops at its ends")
  func wheelInLists() throws {
    for scene in [try Scene.help(), try Scene.transferring(), try Scene.editingUserData()] {
      var hand = Hand(scene, 80, 24)
      let point = Point(x: 40, y: 12)
      for _ in 0..<60 { hand.does(.wheelUp, at: point) }
      let top = hand.screen
      hand.does(.wheelDown, at: point)
      #expect(hand.screen != top)
      hand.does(.wheelUp, at: point)
      #expect(hand.screen == top)
      for _ in 0..<60 { hand.does(.wheelDown, at: point) }
      let end = hand.screen
      hand.does(.wheelDown, at: point)
      #expect(hand.screen == end)
      hand.does(.wheelUp, at: point)
      #expect(hand.screen != end)
    }
  }

  @Test("the wheel moves the text that is open")
  func wheelInText() throws {
    var hand = Hand(try Scene.readingLetter(), 60, 12)
    let top = hand.screen
    let point = Point(x: 30, y: 6)
    hand.does(.wheelUp, at: point)
    #expect(hand.screen == top)
    hand.does(.wheelDown, at: point)
    #expect(hand.state.viewport.readingOffset == min(3, hand.state.viewport.readingLimit))
    for _ in 0..<100 { hand.does(.wheelDown, at: point) }
    #expect(hand.state.viewport.readingOffset == hand.state.viewport.readingLimit)
    #expect(hand.state.viewport.readingLimit > 0)
  }
}

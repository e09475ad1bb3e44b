import Desk
import Terminal
import Testing
import WebServices

@testable import Views

@Suite("The wheel")
struct WheelTests {
  /// A workbin of many, so that there is something to scroll.
  private func many() throws -> Scene {
    var scene = try Scene.atWork()
    for number in 10..<60 {
      try scene.notify(
        Texts.added(
          "w1",
          Texts.email(
            "00016aB14RQD01\(number)", "10:\(number)", "c@example.test", "No \(number)", 1)))
    }
    scene.press(.home)
    return scene
  }

  @Test("moves the list under it, whatever has the keys, and leaves the selection where it is")
  func items() throws {
    var scene = try many()
    scene.press(.character("j"), .character("j"), .character("j"), .character("j"), .character("1"))
    var hand = Hand(scene, 110, 32)
    let selected = hand.state.selectedID
    try hand.turn(.wheelDown, over: "Refund for")
    #expect(hand.state.viewport.itemsOffset == 3)
    #expect(hand.state.selectedID == selected)
    #expect(hand.state.focus == .workbins)
    try hand.turn(.wheelUp, over: "From")
    #expect(hand.state.viewport.itemsOffset == 0)
    #expect(hand.state.selectedID == selected)
  }

  @Test("takes the selection along where it would be seen no more, and stops at the ends")
  func takesAlong() throws {
    var hand = Hand(try many(), 110, 32)
    let rows = hand.state.listing.rows
    try hand.turn(.wheelDown, over: "Subject")
    #expect(hand.state.selectedID == rows[3].id)
    for _ in 0..<50 { try hand.turn(.wheelDown, over: "Subject") }
    let page = hand.state.viewport.itemsPage
    #expect(hand.state.viewport.itemsOffset == rows.count - page)
    #expect(hand.state.selectedID == rows[rows.count - page].id)
    for _ in 0..<50 { try hand.turn(.wheelUp, over: "Subject") }
    #expect(hand.state.viewport.itemsOffset == 0)
    #expect(hand.state.selectedID == rows[page - 1].id)
  }

  @Test("does nothing to a list that is seen whole")
  func whole() throws {
    var hand = Hand(try Scene.atWork(), 110, 45)
    let before = hand.screen
    for text in ["Refund for", "email-drafts"] {
      try hand.turn(.wheelDown, over: text)
      #expect(hand.screen == before)
    }
  }

  @Test("moves the live pane without giving it the keys, and stops at its ends")
  func live() throws {
    var hand = Hand(try Scene.pulled(), 110, 32)
    try hand.turn(.wheelDown, over: "can:")
    #expect(hand.state.viewport.liveOffset == 3)
    #expect(hand.state.focus == .items)
    for _ in 0..<60 { try hand.turn(.wheelDown, over: "Live ─") }
    #expect(hand.state.viewport.liveOffset == hand.state.viewport.liveLimit)
    for _ in 0..<60 { try hand.turn(.wheelUp, over: "Live ─") }
    #expect(hand.state.viewport.liveOffset == 0)
  }

  @Test("moves the workbins, and takes the selection along")
  func workbins() throws {
    var scene = try Scene.atWork()
    scene.press(.character("1"), .home)
    // Six rows are seen, of nine.
    var hand = Hand(scene, 110, 10)
    hand.does(.wheelDown, at: Point(x: 5, y: 4))
    #expect(hand.state.viewport.workbinsOffset == 3)
    #expect(hand.state.place == .shelf(Shelf.ID("w1")))
    for _ in 0..<9 { hand.does(.wheelDown, at: Point(x: 5, y: 4)) }
    #expect(hand.screen.contains("front desk"))
    #expect(hand.state.viewport.workbinsOffset == 3)
    for _ in 0..<9 { hand.does(.wheelUp, at: Point(x: 5, y: 4)) }
    #expect(hand.screen.contains("On my desk"))
    #expect(hand.state.viewport.workbinsOffset == 0)
  }

  @Test("goes from workbin to workbin where they stand in a bar, and stops at the ends")
  func bar() throws {
    var hand = Hand(try Scene.atWork(), 80, 24)
    try hand.turn(.wheelDown, over: "email-in-progress")
    #expect(hand.state.place == .shelf(Shelf.ID("w2")))
    for _ in 0..<9 { try hand.turn(.wheelUp, over: "On my desk") }
    #expect(hand.state.place == .desk)
  }

  @Test("over the first and the last row does nothing")
  func elsewhere() throws {
    var hand = Hand(try many())
    for y in [0, 31] {
      hand.does(.wheelDown, at: Point(x: 10, y: y))
      #expect(hand.meant == nil)
    }
  }

  @Test("under a command line leaves the list alone: what it will be about stays where it is")
  func underCommandLine() throws {
    var scene = try many()
    scene.press(.character(":"))
    var hand = Hand(scene)
    try hand.turn(.wheelDown, over: "Refund for")
    #expect(hand.meant == nil)
    try hand.turn(.wheelDown, over: "Live ─")
    #expect(hand.meant == .point(.scroll(.live, by: 3)))
  }

  @Test("a narrow screen's one pane moves too")
  func narrow() throws {
    var hand = Hand(try many(), 40, 10)
    hand.does(.wheelDown, at: Point(x: 5, y: 5))
    #expect(hand.state.viewport.itemsOffset == 3)
  }
}

@Suite("What is seen is what is hit")
struct RegionTests {
  @Test(
    "at any size and in every situation, every cell can be clicked and scrolled", arguments: 0..<12)
  func anything(situation: Int) throws {
    let scene = try SizeTests.situations[situation]()
    for (columns, rows) in [(40, 10), (80, 24), (110, 16)] {
      let picture = scene.picture(columns, rows)
      let points = (0..<rows).flatMap { y in
        stride(from: y % 7, to: columns, by: 7).map { Point(x: $0, y: y) }
      }
      var pointer = Pointer()
      var clicked = scene
      for (point, deed) in points.flatMap({ point in
        [MouseEvent.Deed.press, .release, .wheelDown, .wheelUp].map { (point, $0) }
      }) {
        let intent = pointer.intent(
          for: MouseEvent(deed, at: point), on: picture.regions, in: clicked.state, at: clicked.now)
        if let intent { clicked.happen(.intent(intent)) }
      }
      clicked.show(columns, rows)
    }
  }

  @Test(
    "the place of an item is the row in which its words stand", arguments: [40, 60, 80, 110, 160])
  func rows(columns: Int) throws {
    let hand = Hand(try Scene.atWork(), columns, 24)
    #expect(try hand.spot("Where") == .item("00016aB14RQD0063"))
    #expect(try hand.spot("退款申请") == .item("00016aB14RQD0062"))
    #expect(try hand.spot("From") == .heading(.from))
    #expect(try hand.spot("Age") == .heading(.age))
    #expect(try hand.spot("email-in-progress ─") == .pane(.items))
  }
}

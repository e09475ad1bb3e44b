import Desk
import Terminal
import Testing
import WebServices

@testable import Views

@Suite("A click on the panels")
struct ClickTests {
  private func hand(_ columns: Int = 110, _ rows: Int = 32) throws -> Hand {
    Hand(try Scene.atWork(), columns, rows)
  }

  @Test("selects a workbin and gives the workbins the keys")
  func workbin() throws {
    var hand = try hand()
    try hand.click("callbacks")
    #expect(hand.state.place == .shelf(Shelf.ID("w3")))
    #expect(hand.state.focus == .workbins)
    try hand.click("On my desk")
    #expect(hand.state.place == .desk)
  }

  @Test("twice on a workbin goes to its items")
  func intoWorkbin() throws {
    var hand = try hand()
    try hand.click("email-drafts", times: 2)
    #expect(hand.state.place == .shelf(Shelf.ID("w2")))
    #expect(hand.state.focus == .items)
  }

  @Test("selects a workbin in the bar of a smaller screen")
  func tab() throws {
    var hand = try hand(80, 24)
    try hand.click("email-drafts")
    #expect(hand.state.place == .shelf(Shelf.ID("w2")))
    try hand.click("All mine")
    #expect(hand.state.place == .allMine)
    #expect(hand.state.focus == .workbins)
  }

  @Test("beside the workbins, on a heading or below the last, moves nothing but the keys")
  func besideWorkbins() throws {
    var hand = try hand()
    let place = hand.state.place
    try hand.click("Groups")
    #expect(hand.state.focus == .workbins)
    #expect(hand.state.place == place)
  }

  @Test("selects an item anywhere in its row, and gives the items the keys")
  func item() throws {
    var hand = try hand()
    hand.press(.character("1"))
    try hand.click("Where is my")
    #expect(hand.state.selectedID == "00016aB14RQD0063")
    #expect(hand.state.focus == .items)
    let row = try hand.find("退款申请")
    hand.click(at: Point(x: 108, y: row.y))
    #expect(hand.state.selectedID == "00016aB14RQD0062")
  }

  @Test("gives the live pane the keys")
  func live() throws {
    var hand = try hand()
    try hand.click("CustomerSegment")
    #expect(hand.state.focus == .live)
    #expect(hand.state.selectedID == "00016aB14RQD0061")
  }

  @Test("on the head of a column puts the list in order by it; again, the other way round")
  func headings() throws {
    var hand = try hand()
    try hand.click("Subject")
    #expect(hand.state.listing.sort == Sort(column: "Subject", isDescending: false))
    hand.wait(.seconds(1))
    try hand.click("Subject")
    #expect(hand.state.listing.sort == Sort(column: "Subject", isDescending: true))
    try hand.click("Subject")
    #expect(hand.state.listing.sort == Sort(column: "Subject", isDescending: false))
    try hand.click("Pri")
    #expect(hand.state.listing.sort == Sort(column: "Priority", isDescending: true))
    try hand.click("Received", below: "email-in-progress ─")
    #expect(hand.state.listing.sort == Sort(column: "Received", isDescending: true))
  }

  @Test("means nothing while the button goes down on one thing and comes up over another")
  func movedOff() throws {
    var hand = try hand()
    hand.does(.press, at: try hand.find("Where is my"))
    hand.does(.release, at: try hand.find("退款申请"))
    #expect(hand.meant == nil)
    hand.does(.release, at: try hand.find("退款申请"))
    #expect(hand.meant == nil)
  }

  @Test("hits what was seen, though another comes to its row meanwhile")
  func movedAway() throws {
    var hand = try hand()
    let point = try hand.find("Where is my")
    try hand.meanwhile {
      try $0.notify(
        Texts.added("w1", Texts.email("00016aB14RQD0099", "12:03", "c1@example.test", "New", 2)))
    }
    hand.click(at: point)
    #expect(hand.state.selectedID == "00016aB14RQD0063")
    hand.does(.press, at: point)
    hand.look()
    hand.does(.release, at: try hand.find("New"))
    #expect(hand.meant == nil)
  }

  @Test("on what has gone meanwhile does nothing")
  func gone() throws {
    var hand = try hand()
    hand.meanwhile { $0.happen(.intent(.go(.shelf(Shelf.ID("w2"))))) }
    let point = try hand.find("Where is my")
    hand.click(at: point)
    #expect(hand.meant == .point(.item("00016aB14RQD0063")))
    #expect(hand.state.place == .shelf(Shelf.ID("w2")))
    #expect(hand.state.selectedID != "00016aB14RQD0063")
    hand.meanwhile { $0.happen(.intent(.point(.place(.shelf(Shelf.ID("none")))))) }
    #expect(hand.state.place == .shelf(Shelf.ID("w2")))
  }

  @Test("while the filter is typed selects an item, and does nothing else")
  func whileFiltering() throws {
    var hand = try hand()
    hand.press(.character("/"), .character("e"))
    try hand.click("Where is my", times: 2)
    #expect(hand.state.selectedID == "00016aB14RQD0063")
    #expect(hand.state.pulls.isEmpty)
    for text in ["callbacks", "CustomerSegment", "/ e", "email-in-progress ─"] {
      try hand.click(text)
      #expect(hand.meant == nil, "\(text)")
    }
    #expect(hand.state.keyPlace == .filter)
  }

  @Test("outside of what is typed on the command line does nothing")
  func whileCommanding() throws {
    var hand = try hand()
    hand.press(.character(":"))
    for text in ["callbacks", "CustomerSegment", "Where is my", ":▏", "workbin", "Subject"] {
      try hand.click(text)
      #expect(hand.meant == nil, "\(text)")
    }
  }

  @Test("at the door only keys can be hit; where the screen is too small, nothing")
  func door() throws {
    var hand = Hand(Scene.refused(), 80, 24)
    try hand.click("gws.example.test")
    #expect(hand.meant == nil)
    try hand.click("try again")
    #expect(hand.meant == .readAgain)
    var small = Hand(try Scene.atWork(), 39, 9)
    for y in 0..<9 {
      for x in 0..<39 { small.click(at: Point(x: x, y: y)) }
    }
    #expect(small.meant == nil)
  }

  @Test("far outside of the screen does nothing")
  func outside() throws {
    var hand = try hand()
    for point in [Point(x: 99_998, y: 99_998), Point(x: 0, y: 99_998), Point(x: 110, y: 3)] {
      hand.click(at: point)
      #expect(hand.meant == nil)
      hand.does(.wheelDown, at: point)
      #expect(hand.meant == nil)
    }
  }
}

@Suite("A double click on an item pulls it")
struct DoubleClickTests {
  @Test("as the key would")
  func pulls() throws {
    var hand = Hand(try Scene.atWork())
    try hand.click("Where is my", times: 2)
    #expect(hand.state.pulls["00016aB14RQD0063"]?.phase == .sent)
    #expect(hand.state.pulls.count == 1)
    try hand.click("Where is my")
    #expect(hand.meant == .point(.item("00016aB14RQD0063")))
  }

  @Test("two slow clicks select, and two clicks on two items too")
  func twoClicks() throws {
    var hand = Hand(try Scene.atWork())
    try hand.click("Where is my", times: 3, every: Pointer.doubleClick + .milliseconds(1))
    try hand.click("退款申请")
    try hand.click("Where is my")
    #expect(hand.state.pulls.isEmpty)
  }

  @Test("read-only: it says why not")
  func readOnly() throws {
    var scene = try Scene.atWork()
    scene.state = try readOnlyState()
    var hand = Hand(scene)
    try hand.click("Where is my", times: 2)
    #expect(hand.state.pulls.isEmpty)
    #expect(hand.state.notice?.sentence.contains("--read-only") == true)
  }

  private func readOnlyState() throws -> State {
    var scene = Scene()
    scene.state = State(
      identity: Identity(user: "agent1", host: "gws.example.test"), clock: Scene.clock,
      isReadOnly: true)
    scene.happen(.started)
    scene.answer("GET /me", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    scene.answer("GET /workbins", Texts.workbins)
    scene.happen(.link(.live))
    scene.happen(.established(again: false))
    scene.answer("Subscribe", #"{"statusCode":0,"referenceId":1}"#)
    try scene.notify(Texts.subscribed("w1"))
    scene.answer("GET /workbins/w1", Texts.inProgress)
    return scene.state
  }

  @Test("on my desk it says that the item is mine already")
  func mine() throws {
    var scene = try Scene.pulled()
    scene.press(.character("1"), .home)
    var hand = Hand(scene)
    try hand.click("es_inx_wscp", times: 2)
    #expect(hand.state.notice?.sentence.contains("yours already") == true)
  }

  @Test("of those marked pulls all that are; of another, that one alone, and the marks stay")
  func marked() throws {
    var scene = try Scene.atWork()
    scene.press(.character(" "), .character(" "))
    var hand = Hand(scene)
    try hand.click("Возврат", times: 2)
    #expect(Array(hand.state.pulls.keys) == ["00016aB14RQD0064"])
    #expect(hand.state.marked.count == 2)
    try hand.click("退款申请", times: 2)
    #expect(
      Set(hand.state.pulls.keys) == ["00016aB14RQD0061", "00016aB14RQD0062", "00016aB14RQD0064"])
  }
}

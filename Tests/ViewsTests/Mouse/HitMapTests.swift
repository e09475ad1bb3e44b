import Terminal
import Testing

@testable import Views

@Suite("What is seen is what is hit")
struct HitMapTests {
  @Test(
    "at any size and in every situation, every cell can be clicked and scrolled", arguments: 0..<12)
  func anything(situation: Int) throws {
    let harness = try SizeTests.situations[situation]()
    for (columns, rows) in [(40, 10), (80, 24), (110, 16)] {
      let frame = harness.render(columns, rows)
      let points = (0..<rows).flatMap { y in
        stride(from: y % 7, to: columns, by: 7).map { Point(x: $0, y: y) }
      }
      var mouseState = MouseState()
      var clicked = harness
      for (point, kind) in points.flatMap({ point in
        [MouseEvent.Kind.press, .release, .wheelDown, .wheelUp].map { (point, $0) }
      }) {
        let intent = mouseState.intent(
          for: MouseEvent(kind, at: point), on: frame.hitMap, in: clicked.state, at: clicked.now)
        if let intent { clicked.send(.intent(intent)) }
      }
      clicked.renderKeepingViewport(columns, rows)
    }
  }

  @Test(
    "the place of an item is the row in which its words stand", arguments: [40, 60, 80, 110, 160])
  func rows(columns: Int) throws {
    let mouse = MouseDriver(try ScreenHarness.signedIn(), columns, 24)
    #expect(try mouse.target("Where") == .item("00016aB14RQD0063"))
    #expect(try mouse.target("退款申请") == .item("00016aB14RQD0062"))
    #expect(try mouse.target("From") == .columnHeader(.from))
    #expect(try mouse.target("Age") == .columnHeader(.age))
    #expect(try mouse.target("email-in-progress ─") == .panel(.items))
  }
}

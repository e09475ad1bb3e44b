import Desk
import Terminal
import Testing
import Themes

@testable import Views

@Suite("The live pane")
struct LiveTests {
  @Test("the beginning of an email's text stands above its userData")
  func beginningFirst() throws {
    var scene = try Scene.atWork()
    try scene.notify(
      Texts.added(
        "w1",
        Texts.email("00016aB14RQD0098", "12:04", "c1@example.test", "Parcel", 2)
          .replacing("\"userData\"", with: "\"bodyAsPlainText\":\"It came open.\",\"userData\"")))
    scene.press(.character("g"))
    scene.wait(.milliseconds(200))
    let rows = scene.picture(110, 32).canvas.lines
    let text = try #require(rows.firstIndex { $0.contains("It came open.") })
    let data = try #require(rows.firstIndex { $0.contains("Business") })
    #expect(text < data)
  }

  @Test("the particulars of a pull stay in one row as long as there is room")
  func pullInOneRow() throws {
    for (scene, columns) in [(try Scene.pulling(), 100), (try Scene.pulled(), 103)] {
      let rows = scene.picture(columns, 24).canvas.lines
      #expect(rows.contains { $0.contains("PullWorkitem → email-in-progress") })
    }
  }

  @Test("list and pane agree on what is pinned")
  func pinned() throws {
    var scene = try Scene.pulled()
    #expect(scene.picture(110, 32).canvas.lines.contains { $0.contains("◉ pinned") })
    scene.press(.character("1"), .character("g"), .character("2"))
    let rows = scene.picture(110, 32).canvas.lines
    #expect(rows.contains { $0.contains("▌◆") && $0.contains("◉ 02F0ASAK8EAFA00W") })
    scene.press(.character("f"))
    #expect(!scene.picture(110, 32).canvas.lines.contains { $0.contains("◉") })
  }

  @Test("nothing is dim on the bar of a selection")
  func notDim() {
    for ground in [Role.selection, .selectionInactive] {
      for role in Role.allCases {
        var pen = Pen(Size(columns: 1, rows: 1), .plain)
        pen.ground = ground
        #expect(!pen.style(role).attributes.contains(.dim))
        #expect(!pen.style(role).monochrome.contains(.dim))
      }
    }
  }
}

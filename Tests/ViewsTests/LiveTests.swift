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

  private func can(_ scene: Scene, _ look: Look = .plain) -> String {
    scene.picture(110, 32, look).canvas.lines.first { $0.contains("can:") } ?? ""
  }

  @Test("what can be done since lately or no longer bears a sign for three seconds")
  func capabilities() throws {
    var scene = try Scene.capabilitiesChanged()
    #expect(can(scene).contains("+Reply  AttachUserData"))
    #expect(scene.picture(110, 32).canvas.lines.contains { $0.contains("-Complete  -Transfer") })
    scene.wait(.milliseconds(2_999))
    #expect(can(scene).contains("+Reply"))
    scene.wait(.milliseconds(1))
    #expect(can(scene).contains(" Reply  AttachUserData"))
    #expect(!scene.picture(110, 32).canvas.lines.contains { $0.contains("-Complete  -Transfer") })
  }

  @Test("where nothing may move, no capability is marked: the time axis tells")
  func still() throws {
    let scene = try Scene.capabilitiesChanged()
    let rows = scene.picture(110, 32, Look(theme: .plain, still: true)).canvas.lines
    #expect(rows.contains { $0.contains("can: Reply  AttachUserData") })
    #expect(rows.contains { $0.contains("+Reply -Transfer -Complete") })
  }

  @Test("a doubtful sender bears a sign before the address, also in ASCII")
  func doubtful() throws {
    let scene = try Scene.doubtfulSenders()
    let rows = scene.picture(110, 32).canvas.lines
    #expect(rows.contains { $0.contains("⚠ service@p\u{430}ypal.test") })
    #expect(rows.contains { $0.contains("⚠ info@xn--pypal-4ve.test") })
    #expect(rows.contains { $0.contains("its domain mixes scripts") })
    let plain = scene.picture(110, 32, .ascii).canvas.lines
    #expect(plain.contains { $0.contains("! service@p") })
    #expect(plain.contains { $0.contains("! info@xn--pypal-4ve.test") })
  }

  @Test("a key is found by its label, and a label by its key")
  func searchingBoth() throws {
    for query in ["segm", "customers"] {
      var scene = try Scene.labelled()
      scene.press(.character("/"))
      scene.type(query)
      let rows = scene.picture(110, 32).canvas.lines
      #expect(rows.contains { $0.contains("Segment") && $0.contains("gold") })
      #expect(!rows.contains { $0.contains("refund") })
    }
  }
}

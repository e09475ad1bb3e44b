import Core
import Terminal
import Testing
import Themes

@testable import Views

@Suite("The live pane")
struct LivePanelTests {
  @Test("the beginning of an email's text stands above its userData")
  func beginningFirst() throws {
    var harness = try ScreenHarness.signedIn()
    try harness.notify(
      ServerMessages.itemAdded(
        "w1",
        ServerMessages.email("00016aB14RQD0098", "12:04", "c1@example.test", "Parcel", 2)
          .replacing("\"userData\"", with: "\"bodyAsPlainText\":\"It came open.\",\"userData\"")))
    harness.press(.character("g"))
    harness.advance(.milliseconds(200))
    let rows = harness.render(110, 32).canvas.lines
    let text = try #require(rows.firstIndex { $0.contains("It came open.") })
    let data = try #require(rows.firstIndex { $0.contains("Business") })
    #expect(text < data)
  }

  @Test("the particulars of a pull stay in one row as long as there is room")
  func pullInOneRow() throws {
    for (harness, columns) in [
      (try ScreenHarness.pulling(), 100), (try ScreenHarness.pulled(), 103),
    ] {
      let rows = harness.render(columns, 24).canvas.lines
      #expect(rows.contains { $0.contains("PullWorkitem → email-in-progress") })
    }
  }

  @Test("list and pane agree on what is pinned")
  func pinned() throws {
    var harness = try ScreenHarness.pulled()
    #expect(harness.render(110, 32).canvas.lines.contains { $0.contains("◉ pinned") })
    harness.press(.character("1"), .character("g"), .character("2"))
    let rows = harness.render(110, 32).canvas.lines
    #expect(rows.contains { $0.contains("▌◆") && $0.contains("◉ 02F0ASAK8EAFA00W") })
    harness.press(.character("f"))
    #expect(!harness.render(110, 32).canvas.lines.contains { $0.contains("◉") })
  }

  @Test("nothing is dim on the bar of a selection")
  func notDim() {
    for background in [Role.selection, .selectionInactive] {
      for role in Role.allCases {
        var painter = Painter(Size(columns: 1, rows: 1), .plain)
        painter.background = background
        #expect(!painter.style(role).attributes.contains(.dim))
        #expect(!painter.style(role).monochrome.contains(.dim))
      }
    }
  }

  private func capabilityRow(_ harness: ScreenHarness, _ appearance: Appearance = .plain) -> String
  {
    harness.render(110, 32, appearance).canvas.lines.first { $0.contains("can:") } ?? ""
  }

  @Test("what can be done since lately or no longer bears a sign for three seconds")
  func capabilities() throws {
    var harness = try ScreenHarness.capabilitiesChanged()
    #expect(capabilityRow(harness).contains("+Reply  AttachUserData"))
    #expect(harness.render(110, 32).canvas.lines.contains { $0.contains("-Complete  -Transfer") })
    harness.advance(.milliseconds(2_999))
    #expect(capabilityRow(harness).contains("+Reply"))
    harness.advance(.milliseconds(1))
    #expect(capabilityRow(harness).contains(" Reply  AttachUserData"))
    #expect(!harness.render(110, 32).canvas.lines.contains { $0.contains("-Complete  -Transfer") })
  }

  @Test("where nothing may move, no capability is marked: the time axis tells")
  func still() throws {
    let harness = try ScreenHarness.capabilitiesChanged()
    let rows = harness.render(110, 32, Appearance(theme: .plain, reducesMotion: true)).canvas.lines
    #expect(rows.contains { $0.contains("can: Reply  AttachUserData") })
    #expect(rows.contains { $0.contains("+Reply -Transfer -Complete") })
  }

  @Test("a doubtful sender bears a sign before the address, also in ASCII")
  func doubtful() throws {
    let harness = try ScreenHarness.suspiciousSenders()
    let rows = harness.render(110, 32).canvas.lines
    #expect(rows.contains { $0.contains("⚠ service@p\u{430}ypal.test") })
    #expect(rows.contains { $0.contains("⚠ info@xn--pypal-4ve.test") })
    #expect(rows.contains { $0.contains("its domain mixes scripts") })
    let plain = harness.render(110, 32, .ascii).canvas.lines
    #expect(plain.contains { $0.contains("! service@p") })
    #expect(plain.contains { $0.contains("! info@xn--pypal-4ve.test") })
  }

  @Test("a key is found by its label, and a label by its key")
  func searchingBoth() throws {
    for query in ["segm", "customers"] {
      var harness = try ScreenHarness.labelled()
      harness.press(.character("/"))
      harness.type(query)
      let rows = harness.render(110, 32).canvas.lines
      #expect(rows.contains { $0.contains("Segment") && $0.contains("gold") })
      #expect(!rows.contains { $0.contains("refund") })
    }
  }

  @Test("tells that what it shows is no longer mine")
  func left() throws {
    var harness = try ScreenHarness.pulled()
    try harness.notify(
      #"""
      {"messageType":"WorkitemStateChangeMessage","notificationType":"StatusChange",
       "workitem":{"id":"02F0ASAK8EAFA00W","state":"Completed","capabilities":[]}}
      """#)
    let lines = harness.render(110, 32).canvas.lines
    let title = try #require(lines.first { $0.contains("Live ─") })
    #expect(title.contains("✓ Completed"))
    #expect(title.contains("no longer yours"))
  }

  @Test("scrolls no further than its end")
  func scrolling() throws {
    var harness = try ScreenHarness.pulled()
    harness.press(.character("3"))
    harness.renderKeepingViewport(80, 24)
    harness.press(.character("G"))
    harness.press(.pageDown)
    harness.renderKeepingViewport(80, 24)
    #expect(harness.state.viewport.liveOffset == harness.state.viewport.liveLimit)
    let lines = harness.render(80, 24).canvas.lines
    #expect(lines.contains { $0.contains(" of \(harness.state.viewport.liveLimit + 10) ─╯") })
  }

  @Test("shows an email's text, and long values in several rows")
  func text() throws {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character("1"), .down, .down, .down)
    let long = String(repeating: "word ", count: 3_000)
    let email = ServerMessages.email("L1", "12:03", "a@example.test", "Long", 1)
      .replacing(
        "\"userData\":{", with: "\"bodyAsPlainText\":\"\(long)\",\"userData\":{\"K\":\"\(long)\",")
    try harness.notify(ServerMessages.itemAdded("g1", email))
    harness.press(.enter, .character("g"))
    harness.advance(.milliseconds(200))
    let lines = harness.render(80, 400).canvas.lines
    #expect(lines.contains { $0.contains("│ word word word") })
    #expect(lines.filter { $0.contains("    word word") }.count == 4)
    #expect(lines.contains { $0.contains("The rest is not shown.") })
  }
}

import Desk
import Terminal
import Testing
import Text
import Views

@Suite("The first line")
struct HeaderTests {
  private static let now = Scene.start

  private static func reconnecting(_ attempt: Int, next: Duration?) -> Link {
    .reconnecting(
      attempt: attempt, next: next.map { now + $0 }, since: now - .seconds(180),
      reason: "connection refused")
  }

  static let links: [(Link, String)] = [
    (.connecting, "◌ connecting   12:04"),
    (.live, "● live   12:04"),
    (reconnecting(1, next: nil), "◐ reconnecting (try 1)   12:04"),
    (reconnecting(2, next: .seconds(8)), "◐ reconnecting (try 2, next 12:04:37)   12:04"),
    (
      reconnecting(3, next: .seconds(8)),
      "○ offline since 12:01 (try 3, next 12:04:37)   12:04"
    ),
    (.stopped(reason: "password refused"), "■ stopped: password refused   12:04"),
    (.closed, "○ closed   12:04"),
  ]

  @Test("tells the truth about the link", arguments: links)
  func link(link: Link, words: String) throws {
    var scene = try Scene.atWork()
    scene.happen(.link(link))
    #expect(scene.picture(80, 24).canvas.lines[0].hasSuffix(words))
  }

  @Test("tells that what was missed is being read again")
  func resynchronising() throws {
    var scene = try Scene.reconnecting()
    scene.happen(.link(.live))
    #expect(scene.picture(80, 24).canvas.lines[0].hasSuffix("● resynchronising   12:04"))
  }

  @Test(
    "leaves out what matters least when it gets narrow, the link never",
    arguments: [
      (110, " workbin   agent1 · gws.example.test", "1 pulled   ● live   12:04"),
      (50, " workbin   agent1", "1 pulled   ● live   12:04"),
      (40, " workbin", "1 pulled   ● live   12:04"),
    ])
  func widths(columns: Int, left: String, right: String) throws {
    let line = try Scene.pulled().picture(columns, 24).canvas.lines[0]
    #expect(line.hasPrefix(left + "  "))
    #expect(line.hasSuffix("  " + right))
  }

  @Test("gives the reason as much room as there is")
  func reason() throws {
    var scene = try Scene.atWork()
    let words = "the server demands a new password first, to be changed in the browser desktop"
    scene.happen(.link(.stopped(reason: words)))
    #expect(
      scene.picture(80, 24).canvas.lines[0].contains("■ stopped: the server demands a new pass"))
    #expect(scene.picture(40, 24).canvas.lines[0].contains("■ stopped"))
  }

  @Test("tells that the contact-centre session was not started")
  func session() throws {
    var scene = Scene.signingIn()
    scene.answer("GET /me", #"{"statusCode":0}"#)
    scene.answer("GET /workbins", Texts.workbins)
    scene.happen(.link(.live))
    scene.happen(.established(again: false))
    #expect(scene.picture(110, 24).canvas.lines[0].contains("session starting"))
    scene.answer("StartContactCenterSession", #"{"statusCode":2,"statusMessage":"exists"}"#)
    #expect(scene.picture(110, 24).canvas.lines[0].contains("session not started"))
  }
}

@Suite("The live pane")
struct LivePaneTests {
  @Test("tells that what it shows is no longer mine")
  func left() throws {
    var scene = try Scene.pulled()
    try scene.notify(
      #"""
      {"messageType":"WorkitemStateChangeMessage","notificationType":"StatusChange",
       "workitem":{"id":"02F0ASAK8EAFA00W","state":"Completed","capabilities":[]}}
      """#)
    let lines = scene.picture(110, 32).canvas.lines
    let title = try #require(lines.first { $0.contains("Live ─") })
    #expect(title.contains("✓ Completed"))
    #expect(title.contains("no longer yours"))
  }

  @Test("scrolls no further than its end")
  func scrolling() throws {
    var scene = try Scene.pulled()
    scene.press(.character("3"))
    scene.show(80, 24)
    scene.press(.character("G"))
    scene.press(.pageDown)
    scene.show(80, 24)
    #expect(scene.state.viewport.liveOffset == scene.state.viewport.liveLimit)
    let lines = scene.picture(80, 24).canvas.lines
    #expect(lines.contains { $0.contains(" of \(scene.state.viewport.liveLimit + 10) ─╯") })
  }

  @Test("shows an email's text, and long values in several rows")
  func text() throws {
    var scene = try Scene.atWork()
    scene.press(.character("1"), .down, .down, .down)
    let long = String(repeating: "word ", count: 3_000)
    let email = Texts.email("L1", "12:03", "a@example.test", "Long", 1)
      .replacing(
        "\"userData\":{", with: "\"bodyAsPlainText\":\"\(long)\",\"userData\":{\"K\":\"\(long)\",")
    try scene.notify(Texts.added("g1", email))
    scene.press(.enter, .character("g"))
    scene.wait(.milliseconds(200))
    let lines = scene.picture(80, 400).canvas.lines
    #expect(lines.contains { $0.contains("│ word word word") })
    #expect(lines.filter { $0.contains("    word word") }.count == 4)
    #expect(lines.contains { $0.contains("The rest is not shown.") })
  }
}

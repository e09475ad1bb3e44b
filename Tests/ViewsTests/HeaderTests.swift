import Core
import Terminal
import Testing
import Text
import Views

@Suite("The first line")
struct HeaderTests {
  private static let now = ScreenHarness.start

  private static func reconnecting(_ attempt: Int, next: Duration?) -> LinkStatus {
    .reconnecting(
      attempt: attempt, next: next.map { now + $0 }, since: now - .seconds(180),
      reason: "connection refused")
  }

  static let links: [(LinkStatus, String)] = [
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
  func link(link: LinkStatus, words: String) throws {
    var harness = try ScreenHarness.signedIn()
    harness.send(.link(link))
    #expect(harness.render(80, 24).canvas.lines[0].hasSuffix(words))
  }

  @Test("tells that what was missed is being read again")
  func resynchronising() throws {
    var harness = try ScreenHarness.reconnecting()
    harness.send(.established(again: true))
    harness.send(.link(.live))
    #expect(harness.render(80, 24).canvas.lines[0].hasSuffix("● resynchronising   12:04"))
    var unharmed = try ScreenHarness.reconnecting()
    unharmed.send(.link(.live))
    #expect(unharmed.render(80, 24).canvas.lines[0].hasSuffix("● live   12:04"))
  }

  @Test(
    "leaves out what matters least when it gets narrow, the link never",
    arguments: [
      (110, " workbin   agent1 · gws.example.test", "1 pulled   ● live   12:04"),
      (50, " workbin   agent1", "1 pulled   ● live   12:04"),
      (40, " workbin", "1 pulled   ● live   12:04"),
    ])
  func widths(columns: Int, left: String, right: String) throws {
    let line = try ScreenHarness.pulled().render(columns, 24).canvas.lines[0]
    #expect(line.hasPrefix(left + "  "))
    #expect(line.hasSuffix("  " + right))
  }

  @Test("gives the reason as much room as there is")
  func reason() throws {
    var harness = try ScreenHarness.signedIn()
    let words = "the server demands a new password first, to be changed in the browser desktop"
    harness.send(.link(.stopped(reason: words)))
    #expect(
      harness.render(80, 24).canvas.lines[0].contains("■ stopped: the server demands a new pass"))
    #expect(harness.render(40, 24).canvas.lines[0].contains("■ stopped"))
  }

  @Test("tells of what the server refuses to tell, never just that it is live")
  func refusals() {
    var harness = ScreenHarness.signingIn()
    harness.respond("GET /me", #"{"statusCode":0}"#)
    harness.respond("GET /workbins", ServerMessages.workbins)
    harness.send(.link(.live))
    harness.send(.topicRefused(topic: "/v2/me/emails", reason: "subscribe_denied"))
    harness.send(.established(again: false, refusedTopics: ["/v2/me/emails"]))
    #expect(harness.render(110, 24).canvas.lines[0].contains("no news of emails"))
    harness.send(.topicRefused(topic: "/v2/me/workbins", reason: "subscribe_denied"))
    #expect(harness.render(110, 24).canvas.lines[0].contains("no news of emails and 1 more"))
  }

  @Test("tells that the contact-centre session was not started")
  func session() throws {
    var harness = ScreenHarness.signingIn()
    harness.respond("GET /me", #"{"statusCode":0}"#)
    harness.respond("GET /workbins", ServerMessages.workbins)
    harness.send(.link(.live))
    harness.send(.established(again: false))
    #expect(harness.render(110, 24).canvas.lines[0].contains("session starting"))
    harness.respond("StartContactCenterSession", #"{"statusCode":2,"statusMessage":"exists"}"#)
    #expect(harness.render(110, 24).canvas.lines[0].contains("session not started"))
  }
}

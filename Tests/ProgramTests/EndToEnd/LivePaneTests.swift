import JSON
import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: looking at one interaction closely", .serialized)
struct LivePaneTests {
  /// The specification's item is mine, and the live pane has the keys.
  private func fixtureInLivePane(
    size: Size = Size(columns: 110, rows: 32), environment: [String: String] = [:]
  ) throws -> TerminalFixture {
    let fixture = try TerminalFixture.holdingItem(size: size, environment: environment)
    fixture.terminal.type("3")
    try fixture.terminal.wait(for: "read")
    return fixture
  }

  private func change(_ fixture: TerminalFixture, to value: String) {
    fixture.server.perform(
      .userDataAttached(
        interaction: SpecificationExample.item, key: "CustomerSegment", value: .string(value)))
  }

  @Test("step back in time, see what it was, and be at now again with one key")
  func stepping() throws {
    let fixture = try fixtureInLivePane()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    change(fixture, to: "gold")
    try terminal.wait(for: "Segment   gold")
    terminal.type("<")
    try terminal.wait(for: "as it was")
    try terminal.wait(for: "Segment   default")
    terminal.type(".")
    try terminal.wait(whileShowing: "as it was")
    try terminal.wait(for: "Segment   gold")
  }

  @Test("compare what was with what is")
  func comparing() throws {
    let fixture = try fixtureInLivePane()
    defer { fixture.server.stop() }
    change(fixture, to: "gold")
    try fixture.terminal.wait(for: "Segment   gold")
    fixture.terminal.type("d")
    try fixture.terminal.wait(for: "beside now")
    try fixture.terminal.wait(for: "default → gold")
  }

  @Test("search in userData")
  func searching() throws {
    let fixture = try fixtureInLivePane()
    defer { fixture.server.stop() }
    fixture.terminal.type("/strategyn")
    try fixture.terminal.wait(for: "RStrategyName  RouteWorkitemToAgent")
    try fixture.terminal.wait(whileShowing: "can:")
    fixture.terminal.press(.enter)
    try fixture.terminal.wait(for: "Esc shows all again")
    fixture.terminal.press(.escape)
    try fixture.terminal.wait(for: "can:")
  }

  @Test("copy a value: base64 to the terminal's clipboard, and never called copied")
  func copying() throws {
    let fixture = try fixtureInLivePane()
    defer { fixture.server.stop() }
    fixture.terminal.type("y")
    try fixture.terminal.wait(for: "Copy")
    fixture.terminal.type("RStrategyName")
    try fixture.terminal.wait(for: "RStrategyName▏")
    fixture.terminal.press(.enter)
    try fixture.terminal.wait(for: "sent to the terminal (20 bytes)")
    let sent = String(decoding: fixture.terminal.rawBytes, as: UTF8.self)
    #expect(sent.contains("\u{1B}]52;c;Um91dGVXb3JraXRlbVRvQWdlbnQ=\u{1B}\\"))
  }

  @Test("times by the clock, as ages, as sent")
  func times() throws {
    let home = try TemporaryDirectory()
    let fixture = try fixtureInLivePane(
      size: Size(columns: 110, rows: 45), environment: ["XDG_STATE_HOME": home.path])
    defer { fixture.server.stop() }
    fixture.terminal.type("w")
    try fixture.terminal.wait(for: "Times are told as ages")
    try fixture.terminal.wait(for: "SubmittedAt      12y")
    fixture.terminal.type("w")
    try fixture.terminal.wait(for: "2014-04-17T04:03:21Z")
  }

  @Test("read an email that was pulled, turn to its other form, and leave")
  func reading() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try fixture.openWorkbin("Emails in progress")
    terminal.type("2p")
    try terminal.wait(for: "1 pulled")
    terminal.type("3")
    terminal.press(.enter)
    try terminal.wait(for: "Text ─")
    try terminal.wait(for: "Subject ")
    terminal.type("t")
    try terminal.wait(for: "HTML as text ─")
    terminal.press(.escape)
    try terminal.wait(for: "Live ─")
  }

  @Test("the characters of a subject, one by one")
  func characters() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.openWorkbin("Emails in progress")
    fixture.terminal.type("2=")
    try fixture.terminal.wait(for: "Characters ─")
    try fixture.terminal.wait(for: "LATIN ")
  }

  @Test("the administrator's keys stand first, by their labels; both label and key are found")
  func labels() throws {
    let fixture = try fixtureInLivePane()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try terminal.wait(for: "Segment   default  (CustomerSegment)")
    let rows = terminal.screen
    let first = try #require(rows.firstIndex { $0.contains("Case data") })
    #expect(rows[first + 1].contains("Segment "))
    #expect(rows[first + 2].contains("Service "))
    for query in ["segm", "customers"] {
      terminal.type("/\(query)")
      try terminal.wait(for: "/ \(query)▏")
      try terminal.wait(whileShowing: "Service ")
      #expect(terminal.shows("CustomerSegment"))
      terminal.press(.escape)
      try terminal.wait(for: "can:")
    }
  }

  @Test("what can be done no longer is marked, and the mark goes by itself")
  func capabilitiesLost() throws {
    let fixture = try fixtureInLivePane()
    defer { fixture.server.stop() }
    fixture.server.perform(
      .capabilitiesWithheld(
        interaction: SpecificationExample.item, capabilities: ["Transfer", "Complete"]))
    try fixture.terminal.wait {
      capabilityRow($0).contains("-Complete") && capabilityRow($0).contains("-Transfer")
    }
    try fixture.terminal.wait {
      capabilityRow($0).contains("SetInFocus") && !capabilityRow($0).contains("Complete")
        && !capabilityRow($0).contains("Transfer")
    }
    #expect(fixture.terminal.shows("-Transfer -Complete"))
  }

  /// What the live pane says can be done, in one row.
  private func capabilityRow(_ screen: [String]) -> String {
    let pane = screen.map { row in row.split(separator: "││").last.map(String.init) ?? row }
    guard let first = pane.firstIndex(where: { $0.contains(" can: ") }) else { return "" }
    return pane[first...].prefix { !$0.allSatisfy { " │".contains($0) } }.joined(separator: " ")
  }

  @Test("what changed during a gap is told as what happened while disconnected")
  func gap() throws {
    let fixture = try fixtureInLivePane()
    defer { fixture.server.stop() }
    fixture.server.inject(.server(.restart(downtime: .milliseconds(500))))
    change(fixture, to: "gold")
    try fixture.terminal.wait(for: "while disconnected: Segment")
    try fixture.terminal.wait(for: "Segment   gold")
    try fixture.terminal.wait(for: "● live")
  }

  /// An email that nobody else would send: it comes to the desk, and is opened.
  private func openEmail(_ email: [(String, JSONValue)]) throws -> TerminalFixture {
    let fixture = try TerminalFixture()
    try fixture.waitUntilReady()
    let members: [(key: String, value: JSONValue)] = email.map { (key: $0.0, value: $0.1) }
    fixture.server.perform(
      .published(
        channel: "/v2/me/emails",
        [
          "messageType": "EmailStateChangeMessage", "notificationType": "StatusChange",
          "email": .object(members),
        ]))
    try fixture.terminal.wait(for: "1 pulled")
    try fixture.openMyInteractions()
    try fixture.terminal.wait(for: "email 00016aB14RQD0099 ─ ▸ Processing")
    fixture.terminal.type("3")
    fixture.terminal.press(.enter)
    return fixture
  }

  private let emailMembers: [(String, JSONValue)] = [
    ("id", "00016aB14RQD0099"), ("state", "Processing"), ("capabilities", .array(["Complete"])),
    ("subject", "Charged twice"), ("from", "service@p\u{430}ypal.test"), ("mime", "text/html"),
  ]

  @Test("an HTML email is read as text, and nothing that it asks for is fetched")
  func remoteContent() throws {
    let listener = try Server.start(.noActivity)
    defer { listener.stop() }
    let html =
      "<link rel=stylesheet href='\(listener.url)/a.css'><style>@import '\(listener.url)/b.css'"
      + "</style><p>You have taken it <b>twice</b>.</p><img src='\(listener.url)/c.png'>"
      + "<iframe src='\(listener.url)/d'></iframe><script src='\(listener.url)/e.js'></script>"
    let fixture = try openEmail(emailMembers + [("body", .string(html)), ("userData", [:])])
    defer { fixture.server.stop() }
    try fixture.terminal.wait(for: "HTML as text ─")
    try fixture.terminal.wait(for: "You have taken it twice.")
    try fixture.terminal.wait(for: "⚠ service@p\u{430}ypal.test")
    fixture.terminal.press(.escape)
    try fixture.terminal.wait(for: "Live ─")
    #expect(listener.requestLog.isEmpty)
  }

  @Test("attachments are told by name and size, and no name can do harm")
  func attachments() throws {
    let files: [JSONValue] = [
      ["name": "invoice.pdf", "size": "48213", "mime": "application/pdf"],
      ["name": "photos.zip", "size": "12400000", "mime": "application/zip"],
      ["name": "harmless \u{202E}fdp.exe", "size": "812"],
    ]
    let fixture = try openEmail(
      emailMembers + [("bodyAsPlainText", "See there."), ("attachments", .array(files))])
    defer { fixture.server.stop() }
    try fixture.terminal.wait(for: "invoice.pdf 48 kB")
    try fixture.terminal.wait(for: "photos.zip 12.4 MB")
    try fixture.terminal.wait(for: "harmless fdp.exe⇄ 812 bytes")
  }

  @Test("what was said in a chat is read, and goes on while it is read")
  func chat() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    let terminal = fixture.terminal
    try fixture.waitUntilReady()
    fixture.server.perform(.agentInvited(.chat))
    let id = try fixture.liveItemID(in: "Invited")
    terminal.type("A")
    try terminal.wait(for: "1 pulled")
    try fixture.openMyInteractions()
    try terminal.wait(for: "chat \(id) ─ ▸ Chatting")
    terminal.type("3")
    terminal.press(.enter)
    try terminal.wait(for: "Chat ─")
    try terminal.wait(for: "An agent will be with you shortly.")
    fixture.server.perform(.customerMessage(interaction: id, "Are you there?"))
    try terminal.wait(for: "Are you there?")
  }
}

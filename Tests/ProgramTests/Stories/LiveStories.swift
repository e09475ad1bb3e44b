import JSON
import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: looking at one interaction closely", .serialized)
struct LiveStories {
  /// The specification's item is mine, and the live pane has the keys.
  private func holding(
    size: Size = Size(columns: 110, rows: 32), environment: [String: String] = [:]
  ) throws -> Stage {
    let stage = try Stage.holding(size: size, environment: environment)
    stage.terminal.type("3")
    try stage.terminal.wait(for: "read")
    return stage
  }

  private func change(_ stage: Stage, to value: String) {
    stage.server.perform(
      .attached(interaction: SpecifiedPull.item, key: "CustomerSegment", value: .string(value)))
  }

  @Test("step back in time, see what it was, and be at now again with one key")
  func stepping() throws {
    let stage = try holding()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    change(stage, to: "gold")
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
    let stage = try holding()
    defer { stage.server.stop() }
    change(stage, to: "gold")
    try stage.terminal.wait(for: "Segment   gold")
    stage.terminal.type("d")
    try stage.terminal.wait(for: "beside now")
    try stage.terminal.wait(for: "default → gold")
  }

  @Test("search in userData")
  func searching() throws {
    let stage = try holding()
    defer { stage.server.stop() }
    stage.terminal.type("/strategyn")
    try stage.terminal.wait(for: "RStrategyName  RouteWorkitemToAgent")
    try stage.terminal.wait(whileShowing: "can:")
    stage.terminal.press(.enter)
    try stage.terminal.wait(for: "Esc shows all again")
    stage.terminal.press(.escape)
    try stage.terminal.wait(for: "can:")
  }

  @Test("copy a value: base64 to the terminal's clipboard, and never called copied")
  func copying() throws {
    let stage = try holding()
    defer { stage.server.stop() }
    stage.terminal.type("y")
    try stage.terminal.wait(for: "Copy")
    stage.terminal.type("RStrategyName")
    try stage.terminal.wait(for: "RStrategyName▏")
    stage.terminal.press(.enter)
    try stage.terminal.wait(for: "sent to the terminal (20 bytes)")
    let sent = String(decoding: stage.terminal.rawBytes, as: UTF8.self)
    #expect(sent.contains("\u{1B}]52;c;Um91dGVXb3JraXRlbVRvQWdlbnQ=\u{1B}\\"))
  }

  @Test("times by the clock, as ages, as sent")
  func times() throws {
    let home = try Folder()
    let stage = try holding(
      size: Size(columns: 110, rows: 45), environment: ["XDG_STATE_HOME": home.path])
    defer { stage.server.stop() }
    stage.terminal.type("w")
    try stage.terminal.wait(for: "Times are told as ages")
    try stage.terminal.wait(for: "SubmittedAt      12y")
    stage.terminal.type("w")
    try stage.terminal.wait(for: "2014-04-17T04:03:21Z")
  }

  @Test("read an email that was pulled, turn to its other form, and leave")
  func reading() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    try stage.look(into: "Emails in progress")
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
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.look(into: "Emails in progress")
    stage.terminal.type("2=")
    try stage.terminal.wait(for: "Characters ─")
    try stage.terminal.wait(for: "LATIN ")
  }

  @Test("the administrator's keys stand first, by their labels; both label and key are found")
  func labels() throws {
    let stage = try holding()
    defer { stage.server.stop() }
    let terminal = stage.terminal
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
    let stage = try holding()
    defer { stage.server.stop() }
    stage.server.perform(
      .withheld(interaction: SpecifiedPull.item, capabilities: ["Transfer", "Complete"]))
    try stage.terminal.wait { can($0).contains("-Complete") && can($0).contains("-Transfer") }
    try stage.terminal.wait {
      can($0).contains("SetInFocus") && !can($0).contains("Complete")
        && !can($0).contains("Transfer")
    }
    #expect(stage.terminal.shows("-Transfer -Complete"))
  }

  /// What the live pane says can be done, in one row.
  private func can(_ screen: [String]) -> String {
    let pane = screen.map { row in row.split(separator: "││").last.map(String.init) ?? row }
    guard let first = pane.firstIndex(where: { $0.contains(" can: ") }) else { return "" }
    return pane[first...].prefix { !$0.allSatisfy { " │".contains($0) } }.joined(separator: " ")
  }

  @Test("what changed during a gap is told as what happened while disconnected")
  func gap() throws {
    let stage = try holding()
    defer { stage.server.stop() }
    stage.server.suffer(.strike(.restart(away: .milliseconds(500))))
    change(stage, to: "gold")
    try stage.terminal.wait(for: "while disconnected: Segment")
    try stage.terminal.wait(for: "Segment   gold")
    try stage.terminal.wait(for: "● live")
  }

  /// An email that nobody else would send: it comes to the desk, and is opened.
  private func openLetter(_ email: [(String, Tree)]) throws -> Stage {
    let stage = try Stage()
    try stage.settle()
    let members: [(key: String, value: Tree)] = email.map { (key: $0.0, value: $0.1) }
    stage.server.perform(
      .published(
        channel: "/v2/me/emails",
        [
          "messageType": "EmailStateChangeMessage", "notificationType": "StatusChange",
          "email": .object(members),
        ]))
    try stage.terminal.wait(for: "1 pulled")
    try stage.lookAtDesk()
    try stage.terminal.wait(for: "email 00016aB14RQD0099 ─ ▸ Processing")
    stage.terminal.type("3")
    stage.terminal.press(.enter)
    return stage
  }

  private let letter: [(String, Tree)] = [
    ("id", "00016aB14RQD0099"), ("state", "Processing"), ("capabilities", .array(["Complete"])),
    ("subject", "Charged twice"), ("from", "service@p\u{430}ypal.test"), ("mime", "text/html"),
  ]

  @Test("an HTML email is read as text, and nothing that it asks for is fetched")
  func remoteContent() throws {
    let listener = try Server.start(.still)
    defer { listener.stop() }
    let html =
      "<link rel=stylesheet href='\(listener.url)/a.css'><style>@import '\(listener.url)/b.css'"
      + "</style><p>You have taken it <b>twice</b>.</p><img src='\(listener.url)/c.png'>"
      + "<iframe src='\(listener.url)/d'></iframe><script src='\(listener.url)/e.js'></script>"
    let stage = try openLetter(letter + [("body", .string(html)), ("userData", [:])])
    defer { stage.server.stop() }
    try stage.terminal.wait(for: "HTML as text ─")
    try stage.terminal.wait(for: "You have taken it twice.")
    try stage.terminal.wait(for: "⚠ service@p\u{430}ypal.test")
    stage.terminal.press(.escape)
    try stage.terminal.wait(for: "Live ─")
    #expect(listener.requests.isEmpty)
  }

  @Test("attachments are told by name and size, and no name can do harm")
  func attachments() throws {
    let files: [Tree] = [
      ["name": "invoice.pdf", "size": "48213", "mime": "application/pdf"],
      ["name": "photos.zip", "size": "12400000", "mime": "application/zip"],
      ["name": "harmless \u{202E}fdp.exe", "size": "812"],
    ]
    let stage = try openLetter(
      letter + [("bodyAsPlainText", "See there."), ("attachments", .array(files))])
    defer { stage.server.stop() }
    try stage.terminal.wait(for: "invoice.pdf 48 kB")
    try stage.terminal.wait(for: "photos.zip 12.4 MB")
    try stage.terminal.wait(for: "harmless fdp.exe⇄ 812 bytes")
  }

  @Test("what was said in a chat is read, and goes on while it is read")
  func chat() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    let terminal = stage.terminal
    try stage.settle()
    stage.server.perform(.invited(.chat))
    let id = try stage.shown(in: "Invited")
    terminal.type("A")
    try terminal.wait(for: "1 pulled")
    try stage.lookAtDesk()
    try terminal.wait(for: "chat \(id) ─ ▸ Chatting")
    terminal.type("3")
    terminal.press(.enter)
    try terminal.wait(for: "Chat ─")
    try terminal.wait(for: "An agent will be with you shortly.")
    stage.server.perform(.said(interaction: id, "Are you there?"))
    try terminal.wait(for: "Are you there?")
  }
}

import JSON
import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: looking at one interaction closely", .serialized)
struct LiveStories {
  /// The specification's item is mine, and the live pane has the keys.
  private func holding(environment: [String: String] = [:]) throws -> Stage {
    let stage = try Stage.holding(environment: environment)
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
    try terminal.wait(for: "CustomerSegment   gold")
    terminal.type("<")
    try terminal.wait(for: "as it was")
    try terminal.wait(for: "CustomerSegment   default")
    terminal.type(".")
    try terminal.wait(whileShowing: "as it was")
    try terminal.wait(for: "CustomerSegment   gold")
  }

  @Test("compare what was with what is")
  func comparing() throws {
    let stage = try holding()
    defer { stage.server.stop() }
    change(stage, to: "gold")
    try stage.terminal.wait(for: "CustomerSegment   gold")
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
    let stage = try holding(environment: ["XDG_STATE_HOME": home.path])
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
}

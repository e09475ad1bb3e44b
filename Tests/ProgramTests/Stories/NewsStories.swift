import Simulator
import Terminal
import TerminalJudge
import Testing

@Suite("Stories: invitations and news", .serialized)
struct NewsStories {
  @Test("an invitation rings, stands on top, is counted in header and title, and is shown")
  func invitation() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.settle()
    let before = stage.terminal.bells
    stage.server.perform(.invited(.email))
    try stage.terminal.wait(for: "1 invited")
    let id = try stage.shown(in: "Invited")
    #expect(stage.server.state(of: id) == "Invited")
    try stage.terminal.wait(for: "the bell", within: .seconds(5)) { $0.bells == before + 1 }
    try stage.terminal.wait(for: "the title", within: .seconds(5)) {
      $0.title == "workbin: 1 invited"
    }
    try stage.terminal.wait(for: "You are invited to")
    #expect(stage.terminal.screen[1].contains(SpecifiedPull.workbin))
  }

  @Test("an invitation is accepted by a key from wherever the agent is, and is theirs")
  func accepted() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.settle()
    stage.server.perform(.invited(.email))
    let id = try stage.shown(in: "Invited")
    stage.terminal.type("A")
    try stage.terminal.wait(for: "1 pulled")
    #expect(stage.server.state(of: id) == "Processing")
    #expect(stage.server.holder(of: id) == stage.server.user)
    try stage.terminal.wait(whileShowing: "1 invited")
    #expect(!stage.terminal.shows("is gone"))
  }

  @Test("an invitation is rejected, and the agent's own doing is not told as news")
  func rejected() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.settle()
    stage.server.perform(.invited(.email))
    let id = try stage.shown(in: "Invited")
    stage.terminal.type("X")
    try stage.answer("y", whileShowing: "Reject this interaction?")
    try stage.terminal.wait(whileShowing: "1 invited")
    #expect(stage.server.holder(of: id) != stage.server.user)
    #expect(!stage.terminal.shows("is gone"))
  }

  @Test("an invitation that is taken back goes, and that is told")
  func revoked() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.settle()
    stage.server.perform(.invited(.email))
    let id = try stage.shown(in: "Invited")
    stage.server.perform(.revoked(interaction: id))
    try stage.terminal.wait(for: "is gone: Revoked")
    try stage.terminal.wait(whileShowing: "1 invited")
    try stage.terminal.wait(for: "the title", within: .seconds(5)) { $0.title == "workbin" }
  }

  @Test(
    "on choice the desktop is told, too: a count, and no word of a customer",
    arguments: [
      ("osc9", "\u{1B}]9;workbin: 1 invitation\u{1B}\\", 1),
      ("osc777", "\u{1B}]777;notify;workbin;1 invitation\u{1B}\\", 1),
      ("off", "", 0),
    ])
  func desktop(way: String, message: String, bells: Int) throws {
    let stage = try Stage(arguments: ["--notify", way])
    defer { stage.server.stop() }
    try stage.settle()
    stage.server.perform(.invited(.email))
    try stage.terminal.wait(for: "1 invited")
    let id = try stage.shown(in: "Invited")
    let bytes = String(decoding: stage.terminal.rawBytes, as: UTF8.self)
    #expect(message.isEmpty ? !bytes.contains("\u{1B}]9;") : bytes.contains(message))
    #expect(stage.terminal.bells == bells)
    #expect(!stage.terminal.title.contains(id))
  }

  @Test("what comes in elsewhere is told in one line and in the title; the selection stays")
  func told() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.settle()
    for _ in 0..<3 { stage.server.perform(.arrived(.email, workbin: "billing")) }
    stage.server.perform(.arrived(.email, workbin: "callbacks"))
    try stage.terminal.wait(for: "1 new in Callbacks, 3 in Billing")
    try stage.terminal.wait(for: "the title", within: .seconds(5)) { $0.title == "workbin: 4 new" }
    #expect(stage.terminal.shows("+3"))
    #expect(stage.terminal.screen[1].contains(SpecifiedPull.workbin))
    #expect(stage.terminal.bells == 0)
  }

  @Test("the list of what is new leads to it, and then it is new no more")
  func goTo() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.settle()
    #expect(!stage.terminal.shows("! new"))
    stage.server.perform(.arrived(.email, workbin: "billing"))
    try stage.terminal.wait(for: "! new")
    stage.terminal.type("!")
    try stage.terminal.wait(for: "Billing · ")
    stage.terminal.press(.enter)
    try stage.terminal.wait { $0[1].contains("Billing") }
    try stage.terminal.wait(for: "the title", within: .seconds(5)) { $0.title == "workbin" }
    let arrived = try #require(stage.server.interactions(in: "billing").last)
    try stage.terminal.wait(for: arrived)
  }

  @Test("what lay there at the beginning is not news: no line, no title, no bell")
  func beginning() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.settle()
    #expect(stage.terminal.title == "")
    #expect(stage.terminal.bells == 0)
    #expect(!stage.terminal.shows(" new in "))
  }

  @Test(
    "an item that comes in elsewhere costs at most 600 bytes, counters, line and title together")
  func bytes() throws {
    let stage = try Stage()
    defer { stage.server.stop() }
    try stage.settle()
    // The last that is read at the beginning.
    try stage.terminal.wait { $0.contains { $0.contains("Second floor") && !$0.contains("·") } }
    try stage.terminal.wait { $0.contains { $0.contains("Front desk") && !$0.contains("·") } }
    let (before, minute) = (stage.terminal.bytesReceived, stage.terminal.screen[0].suffix(6))
    stage.server.perform(.arrived(.email, workbin: "billing"))
    try stage.terminal.wait(for: "1 new in Billing")
    try stage.terminal.wait(for: "the title", within: .seconds(5)) { $0.title == "workbin: 1 new" }
    let bytes = stage.terminal.rawBytes.dropFirst(before)
    // A minute that ends meanwhile is told as well.
    let most = stage.terminal.screen[0].suffix(6) == minute ? 600 : 660
    #expect(bytes.count <= most, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }

  @Test("an unknown way to be notified is refused with those that there are")
  func unknownWay() throws {
    let stage = try Stage(arguments: ["--notify", "smoke"])
    defer { stage.server.stop() }
    #expect(try stage.terminal.exitStatus() == .exited(2))
    #expect(stage.terminal.shows("bell, osc9, osc777, off"))
  }
}

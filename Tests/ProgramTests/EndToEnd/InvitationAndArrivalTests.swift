import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: invitations and news", .serialized)
struct InvitationAndArrivalTests {
  @Test("an invitation rings, stands on top, is counted in header and title, and is shown")
  func invitation() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    let before = fixture.terminal.bellCount
    fixture.server.perform(.agentInvited(.email))
    try fixture.terminal.wait(for: "1 invited")
    let id = try fixture.liveItemID(in: "Invited")
    #expect(fixture.server.state(of: id) == "Invited")
    try fixture.terminal.wait(for: "the bell", within: .seconds(5)) { $0.bellCount == before + 1 }
    try fixture.terminal.wait(for: "the title", within: .seconds(5)) {
      $0.title == "workbin: 1 invited"
    }
    try fixture.terminal.wait(for: "You are invited to")
    #expect(fixture.terminal.screen[1].contains(SpecificationExample.workbin))
  }

  @Test("an invitation is accepted by a key from wherever the agent is, and is theirs")
  func accepted() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    fixture.server.perform(.agentInvited(.email))
    let id = try fixture.liveItemID(in: "Invited")
    fixture.terminal.type("A")
    try fixture.terminal.wait(for: "1 pulled")
    #expect(fixture.server.state(of: id) == "Processing")
    #expect(fixture.server.holder(of: id) == fixture.server.user)
    try fixture.terminal.wait(whileShowing: "1 invited")
    #expect(!fixture.terminal.shows("is gone"))
  }

  @Test("an invitation is rejected, and the agent's own doing is not told as news")
  func rejected() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    fixture.server.perform(.agentInvited(.email))
    let id = try fixture.liveItemID(in: "Invited")
    fixture.terminal.type("X")
    try fixture.answerConfirmation("y", whileShowing: "Reject this interaction?")
    try fixture.terminal.wait(whileShowing: "1 invited")
    #expect(fixture.server.holder(of: id) != fixture.server.user)
    #expect(!fixture.terminal.shows("is gone"))
  }

  @Test("an invitation that is taken back goes, and that is told")
  func revoked() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    fixture.server.perform(.agentInvited(.email))
    let id = try fixture.liveItemID(in: "Invited")
    fixture.server.perform(.revoked(interaction: id))
    try fixture.terminal.wait(for: "is gone: Revoked")
    try fixture.terminal.wait(whileShowing: "1 invited")
    try fixture.terminal.wait(for: "the title", within: .seconds(5)) { $0.title == "workbin" }
  }

  @Test(
    "on choice the desktop is told, too: a count, and no word of a customer",
    arguments: [
      ("osc9", "\u{1B}]9;workbin: 1 invitation\u{1B}\\", 1),
      ("osc777", "\u{1B}]777;notify;workbin;1 invitation\u{1B}\\", 1),
      ("off", "", 0),
    ])
  func desktop(way: String, message: String, bells: Int) throws {
    let fixture = try TerminalFixture(arguments: ["--notify", way])
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    fixture.server.perform(.agentInvited(.email))
    try fixture.terminal.wait(for: "1 invited")
    let id = try fixture.liveItemID(in: "Invited")
    let bytes = String(decoding: fixture.terminal.rawBytes, as: UTF8.self)
    #expect(message.isEmpty ? !bytes.contains("\u{1B}]9;") : bytes.contains(message))
    #expect(fixture.terminal.bellCount == bells)
    #expect(!fixture.terminal.title.contains(id))
  }

  @Test("what comes in elsewhere is told in one line and in the title; the selection stays")
  func arrivalsAreReported() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    for _ in 0..<3 { fixture.server.perform(.interactionArrived(.email, workbin: "billing")) }
    fixture.server.perform(.interactionArrived(.email, workbin: "callbacks"))
    try fixture.terminal.wait(for: "1 new in Callbacks, 3 in Billing")
    try fixture.terminal.wait(for: "the title", within: .seconds(5)) {
      $0.title == "workbin: 4 new"
    }
    #expect(fixture.terminal.shows("+3"))
    #expect(fixture.terminal.screen[1].contains(SpecificationExample.workbin))
    #expect(fixture.terminal.bellCount == 0)
  }

  @Test("the list of what is new leads to it, and then it is new no more")
  func goTo() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    #expect(!fixture.terminal.shows("! new"))
    fixture.server.perform(.interactionArrived(.email, workbin: "billing"))
    try fixture.terminal.wait(for: "! new")
    fixture.terminal.type("!")
    try fixture.terminal.wait(for: "Billing · ")
    fixture.terminal.press(.enter)
    try fixture.terminal.wait { $0[1].contains("Billing") }
    try fixture.terminal.wait(for: "the title", within: .seconds(5)) { $0.title == "workbin" }
    let arrived = try #require(fixture.server.interactions(in: "billing").last)
    try fixture.terminal.wait(for: arrived)
  }

  @Test("what lay there at the beginning is not news: no line, no title, no bell")
  func beginning() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    #expect(fixture.terminal.title == "")
    #expect(fixture.terminal.bellCount == 0)
    #expect(!fixture.terminal.shows(" new in "))
  }

  @Test(
    "an item that comes in elsewhere costs at most 600 bytes, counters, line and title together")
  func bytes() throws {
    let fixture = try TerminalFixture()
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    // The last that is read at the beginning.
    try fixture.terminal.wait { $0.contains { $0.contains("Second floor") && !$0.contains("·") } }
    try fixture.terminal.wait { $0.contains { $0.contains("Front desk") && !$0.contains("·") } }
    try fixture.waitForLivePane(in: SpecificationExample.workbin)
    let (before, minute) = (fixture.terminal.bytesReceived, fixture.terminal.screen[0].suffix(6))
    fixture.server.perform(.interactionArrived(.email, workbin: "billing"))
    try fixture.terminal.wait(for: "1 new in Billing")
    try fixture.terminal.wait(for: "the title", within: .seconds(5)) {
      $0.title == "workbin: 1 new"
    }
    let bytes = fixture.terminal.rawBytes.dropFirst(before)
    // A minute that ends meanwhile is told as well.
    let maxBytes = fixture.terminal.screen[0].suffix(6) == minute ? 600 : 660
    #expect(bytes.count <= maxBytes, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }

  @Test("an unknown way to be notified is refused with those that there are")
  func unknownWay() throws {
    let fixture = try TerminalFixture(arguments: ["--notify", "smoke"])
    defer { fixture.server.stop() }
    #expect(try fixture.terminal.exitStatus() == .exited(2))
    #expect(fixture.terminal.shows("bell, osc9, osc777, off"))
  }
}

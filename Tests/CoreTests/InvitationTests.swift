import Testing
import WebServices

@testable import Core

@Suite("An invitation stands on top, rings, and is told until it is answered or gone")
struct InvitationTests {
  private func invited(_ ids: String...) throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    for id in ids { try harness.notify(UpdateHarness.change(id, "Invited")) }
    return harness
  }

  private func bells(_ harness: UpdateHarness) -> [Int] {
    harness.effects.compactMap {
      if case .ringInvitationAlert(_, let invited) = $0 { invited } else { nil }
    }
  }

  @Test("it stands above what was mine before, and is counted apart")
  func onTop() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(UpdateHarness.change("E7", "Processing"))
    try harness.notify(UpdateHarness.change("E8", "Invited"))
    try harness.notify(UpdateHarness.change("E9", "Invited"))
    #expect(harness.state.held.map(\.id) == ["E8", "E9", "E7"])
    #expect(harness.state.invitationCount == 2)
    #expect(harness.state.screen.list.selectedHeld == "E7")
  }

  @Test("it stands on top in whatever order the agent has put the desk")
  func sorted() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.goToList(.myInteractions))
    harness.press(.list(.sort(by: "From")))
    try harness.notify(UpdateHarness.change("E7", "Processing"))
    try harness.notify(UpdateHarness.change("E9", "Invited"))
    #expect(harness.state.screen.list.rows.map(\.id) == ["E9", "E7"])
    harness.press(.list(.reverse))
    #expect(harness.state.screen.list.rows.map(\.id) == ["E9", "E7"])
    #expect(harness.state.selectedIndex == 1)
  }

  @Test("accepted it takes its place among mine, and nothing is said to be gone")
  func accepted() throws {
    var harness = try invited("E8", "E9")
    try harness.notify(UpdateHarness.change("E8", "Processing"))
    #expect(harness.state.held.map(\.id) == ["E9", "E8"])
    #expect(harness.state.notice?.message.contains("gone") != true)
  }

  @Test("it rings once, with the number of those who wait and nobody's words")
  func ring() throws {
    let harness = try invited("E8")
    #expect(bells(harness) == [1])
    #expect(harness.state.windowTitle == "workbin: 1 invited")
  }

  @Test("several within a few seconds ring once more, when those are over")
  func often() throws {
    var harness = try invited("E8", "E9")
    try harness.notify(UpdateHarness.change("E10", "Invited"))
    #expect(bells(harness) == [1])
    harness.wait(.seconds(5))
    #expect(bells(harness) == [1, 3])
    harness.wait(.seconds(60))
    #expect(bells(harness) == [1, 3])
  }

  @Test("one that is answered before its turn to ring does not ring")
  func answeredFirst() throws {
    var harness = try invited("E8", "E9")
    try harness.notify(UpdateHarness.change("E8", "Processing"))
    try harness.notify(UpdateHarness.change("E9", "Processing"))
    harness.wait(.seconds(10))
    #expect(bells(harness) == [1])
  }

  @Test("told off, it stays silent")
  func off() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.news(.setAlertStyle(.off)))
    try harness.notify(UpdateHarness.change("E8", "Invited"))
    #expect(bells(harness).isEmpty)
    #expect(harness.state.preferences.values["notify"] == "off")
  }

  @Test("the live pane takes it up when nothing is pinned, and the selection stays")
  func shown() throws {
    var harness = try UpdateHarness.atWork()
    let selected = harness.state.selectedID
    try harness.notify(UpdateHarness.change("E8", "Invited"))
    #expect(harness.state.screen.live.shown == "E8")
    #expect(harness.state.selectedID == selected)
    harness.wait(.seconds(1))
    #expect(harness.state.screen.live.shown == "E8")
    harness.press(.focus(.items))
    harness.press(.move(.down))
    harness.wait(.seconds(1))
    #expect(harness.state.screen.live.shown == "E2")
  }

  @Test("the live pane stays where it is pinned, and where it has the keys")
  func notShown() throws {
    var pinned = try UpdateHarness.atWork()
    pinned.press(.togglePin)
    try pinned.notify(UpdateHarness.change("E8", "Invited"))
    #expect(pinned.state.screen.live.shown == "E1")
    var focused = try UpdateHarness.atWork()
    focused.press(.focus(.live))
    try focused.notify(UpdateHarness.change("E8", "Invited"))
    #expect(focused.state.screen.live.shown == "E1")
  }

  @Test("answered from elsewhere, the only one that waits is meant; of several one must be chosen")
  func answering() throws {
    var harness = try invited("E8")
    harness.press(.action(.accept))
    #expect(harness.waits(for: "POST /me/emails/E8 Accept"))
    var two = try invited("E8", "E9")
    two.press(.action(.accept))
    #expect(!two.waits(for: "POST /me/emails/E8 Accept"))
    #expect(two.state.notice?.message.hasPrefix("2 invitations wait") == true)
    two.press(.news(.go("E9", in: .myInteractions)))
    two.press(.action(.accept))
    #expect(two.waits(for: "POST /me/emails/E9 Accept"))
  }

  @Test("one that is revoked goes, and that is told")
  func revoked() throws {
    var harness = try invited("E8")
    try harness.notify(UpdateHarness.change("E8", "Revoked"))
    #expect(harness.state.held.isEmpty)
    #expect(harness.state.notice?.message == "The invitation to E8 is gone: Revoked")
    #expect(harness.state.windowTitle == "workbin")
  }

  @Test("one that was revoked while we were not connected is told, too, as missed")
  func revokedInTheGap() throws {
    var harness = try invited("E8")
    harness.happen(.link(.reconnecting(attempt: 1, next: nil, since: harness.now, reason: "gone")))
    #expect(harness.state.isHeldStale)
    harness.now += .seconds(60)
    harness.happen(.link(.live))
    harness.happen(.established(again: true))
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    #expect(harness.state.held.histories["E8"].last?.kind == .missing(from: .invited))
    #expect(harness.state.held.histories["E8"].last?.wasMissed == true)
    #expect(harness.state.notice?.message == "The invitation to E8 is gone")
  }

  @Test("one that waits already when the program begins rings")
  func waiting() throws {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    harness.happen(.established(again: false))
    harness.respond("POST /me StartContactCenterSession")
    harness.respond(
      "GET /me/emails?fields=*",
      #"{"statusCode":0,"emails":[{"id":"E8","state":"Invited","capabilities":["Accept"]}]}"#)
    #expect(bells(harness) == [1])
  }
}

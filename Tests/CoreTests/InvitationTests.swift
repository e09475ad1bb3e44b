import Testing
import WebServices

@testable import Core

@Suite("An invitation stands on top, rings, and is told until it is answered or gone")
struct InvitationTests {
  private func invited(_ ids: String...) throws -> Scene {
    var scene = try Scene.atWork()
    for id in ids { try scene.notify(Scene.change(id, "Invited")) }
    return scene
  }

  private func rings(_ scene: Scene) -> [Int] {
    scene.effects.compactMap {
      if case .ringInvitationAlert(_, let invited) = $0 { invited } else { nil }
    }
  }

  @Test("it stands above what was mine before, and is counted apart")
  func onTop() throws {
    var scene = try Scene.atWork()
    try scene.notify(Scene.change("E7", "Processing"))
    try scene.notify(Scene.change("E8", "Invited"))
    try scene.notify(Scene.change("E9", "Invited"))
    #expect(scene.state.held.map(\.id) == ["E8", "E9", "E7"])
    #expect(scene.state.invitationCount == 2)
    #expect(scene.state.list.selectedHeld == "E7")
  }

  @Test("it stands on top in whatever order the agent has put the desk")
  func sorted() throws {
    var scene = try Scene.atWork()
    scene.press(.goToList(.myInteractions))
    scene.press(.list(.sort(by: "From")))
    try scene.notify(Scene.change("E7", "Processing"))
    try scene.notify(Scene.change("E9", "Invited"))
    #expect(scene.state.list.rows.map(\.id) == ["E9", "E7"])
    scene.press(.list(.reverse))
    #expect(scene.state.list.rows.map(\.id) == ["E9", "E7"])
    #expect(scene.state.selectedIndex == 1)
  }

  @Test("accepted it takes its place among mine, and nothing is said to be gone")
  func accepted() throws {
    var scene = try invited("E8", "E9")
    try scene.notify(Scene.change("E8", "Processing"))
    #expect(scene.state.held.map(\.id) == ["E9", "E8"])
    #expect(scene.state.notice?.message.contains("gone") != true)
  }

  @Test("it rings once, with the number of those who wait and nobody's words")
  func ring() throws {
    let scene = try invited("E8")
    #expect(rings(scene) == [1])
    #expect(scene.state.windowTitle == "workbin: 1 invited")
  }

  @Test("several within a few seconds ring once more, when those are over")
  func often() throws {
    var scene = try invited("E8", "E9")
    try scene.notify(Scene.change("E10", "Invited"))
    #expect(rings(scene) == [1])
    scene.wait(.seconds(5))
    #expect(rings(scene) == [1, 3])
    scene.wait(.seconds(60))
    #expect(rings(scene) == [1, 3])
  }

  @Test("one that is answered before its turn to ring does not ring")
  func answeredFirst() throws {
    var scene = try invited("E8", "E9")
    try scene.notify(Scene.change("E8", "Processing"))
    try scene.notify(Scene.change("E9", "Processing"))
    scene.wait(.seconds(10))
    #expect(rings(scene) == [1])
  }

  @Test("told off, it stays silent")
  func off() throws {
    var scene = try Scene.atWork()
    scene.press(.news(.setAlertStyle(.off)))
    try scene.notify(Scene.change("E8", "Invited"))
    #expect(rings(scene).isEmpty)
    #expect(scene.state.preferences.values["notify"] == "off")
  }

  @Test("the live pane takes it up when nothing is pinned, and the selection stays")
  func shown() throws {
    var scene = try Scene.atWork()
    let selected = scene.state.selectedID
    try scene.notify(Scene.change("E8", "Invited"))
    #expect(scene.state.live.shown == "E8")
    #expect(scene.state.selectedID == selected)
    scene.wait(.seconds(1))
    #expect(scene.state.live.shown == "E8")
    scene.press(.focus(.items))
    scene.press(.move(.down))
    scene.wait(.seconds(1))
    #expect(scene.state.live.shown == "E2")
  }

  @Test("the live pane stays where it is pinned, and where it has the keys")
  func notShown() throws {
    var pinned = try Scene.atWork()
    pinned.press(.togglePin)
    try pinned.notify(Scene.change("E8", "Invited"))
    #expect(pinned.state.live.shown == "E1")
    var focused = try Scene.atWork()
    focused.press(.focus(.live))
    try focused.notify(Scene.change("E8", "Invited"))
    #expect(focused.state.live.shown == "E1")
  }

  @Test("answered from elsewhere, the only one that waits is meant; of several one must be chosen")
  func answering() throws {
    var scene = try invited("E8")
    scene.press(.action(.accept))
    #expect(scene.waits(for: "POST /me/emails/E8 Accept"))
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
    var scene = try invited("E8")
    try scene.notify(Scene.change("E8", "Revoked"))
    #expect(scene.state.held.isEmpty)
    #expect(scene.state.notice?.message == "The invitation to E8 is gone: Revoked")
    #expect(scene.state.windowTitle == "workbin")
  }

  @Test("one that was revoked while we were not connected is told, too, as missed")
  func revokedInTheGap() throws {
    var scene = try invited("E8")
    scene.happen(.link(.reconnecting(attempt: 1, next: nil, since: scene.now, reason: "gone")))
    #expect(scene.state.isHeldStale)
    scene.now += .seconds(60)
    scene.happen(.link(.live))
    scene.happen(.established(again: true))
    scene.answer("GET /me/emails?fields=*", Scene.mine([]))
    #expect(scene.state.held.histories["E8"].last?.kind == .missing(from: .invited))
    #expect(scene.state.held.histories["E8"].last?.wasMissed == true)
    #expect(scene.state.notice?.message == "The invitation to E8 is gone")
  }

  @Test("one that waits already when the program begins rings")
  func waiting() throws {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    scene.happen(.established(again: false))
    scene.answer("POST /me StartContactCenterSession")
    scene.answer(
      "GET /me/emails?fields=*",
      #"{"statusCode":0,"emails":[{"id":"E8","state":"Invited","capabilities":["Accept"]}]}"#)
    #expect(rings(scene) == [1])
  }
}

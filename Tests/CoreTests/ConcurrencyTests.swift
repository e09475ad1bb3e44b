import Testing
import WebServices

@testable import Core

@Suite("The concurrency of the world")
struct ConcurrencyTests {
  private let pull = "POST /workbins/w1 PullEmail"
  private let add = "POST /workbins/w1 AddEmail"
  private let mine = "GET /me/emails?fields=*"

  private func pulling() throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.focus(.items))
    scene.press(.pull)
    return scene
  }

  @Test("another agent takes it between our list and our pull: told, and the row goes")
  func taken() throws {
    var scene = try pulling()
    scene.answer(pull, #"{"statusCode":6}"#)
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E1"))
    #expect(scene.state.actions.pull(of: "E1")?.phase == .refused("gone: taken by another agent"))
    #expect(scene.sentence == "“About E1” was not pulled: gone: taken by another agent")
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E2"]))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E2"])
  }

  @Test("the notification before the answer: the answer changes nothing more")
  func overtaking() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    try scene.notify(Scene.mail("E1", "InWorkbin", [], reference: 17))
    #expect(scene.phase("E1") == .confirmed)
    scene.answer(add, #"{"statusCode":6}"#)
    #expect(scene.phase("E1") == .confirmed)
    #expect(scene.state.notice == nil)
  }

  @Test("the answer without a notification: after 10 s the server is asked")
  func silent() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    scene.answer(add, Scene.accepted)
    scene.wait(.seconds(10))
    #expect(scene.phase("E1") == .verifying)
    scene.answer(mine, Scene.mine([]))
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E1", "E2"]))
    #expect(scene.phase("E1") == .confirmed)
  }

  @Test("the answer without a notification, but the workbin tells that it came: confirmed by that")
  func addedAlone() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    scene.answer(add, Scene.accepted)
    try scene.notify(Scene.workbin("w1", "ItemAdded", "E1"))
    #expect(scene.phase("E1") == .confirmed)
    #expect(scene.state.held.isEmpty)
    #expect(scene.state.workbins["w1"]?.items.contains { $0.id == "E1" } == true)
  }

  @Test("somebody else's reference id: their error does not touch mine, their state is a fact")
  func foreign() throws {
    var scene = try Scene.holding()
    scene.press(.action(.complete(queue: nil)))
    scene.consent()
    scene.answer("POST /me/emails/E1 Complete", Scene.accepted)
    try scene.notify(Scene.failure(99, of: "E1", "theirs"))
    #expect(scene.phase("E1") == .accepted)
    try scene.notify(Scene.mail("E1", "Completed", [], reference: 99))
    #expect(scene.phase("E1") == .confirmed)
  }

  @Test("somebody else's error while my pull has no number yet does not touch it")
  func foreignEarly() throws {
    var scene = try pulling()
    try scene.notify(Scene.failure(99, of: "E1", "theirs"))
    #expect(scene.state.actions.pull(of: "E1")?.phase == .sent)
    scene.answer(pull, Scene.accepted)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .accepted)
  }

  @Test("added and removed faster than we read: what was told last holds")
  func fasterThanReading() throws {
    var scene = try Scene.atWork()
    scene.press(.refresh)
    scene.answer("POST /workbins/w1 Subscribe")
    try scene.notify(Scene.subscribed("w1"))
    for action in ["ItemAdded", "ItemRemoved", "ItemAdded", "ItemRemoved"] {
      try scene.notify(Scene.workbin("w1", action, "E3"))
    }
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E1", "E2", "E3"]))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E3"))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
  }

  @Test("two pulls of one: the second is not sent, and says why")
  func twoPulls() throws {
    var scene = try pulling()
    scene.press(.pull)
    #expect(scene.waiting.filter { $0.call.name == pull }.count == 1)
    #expect(scene.sentence == "“About E1” is being pulled already")
  }

  @Test("put back while the pull is unconfirmed: sent as soon as it is mine")
  func putBackEarly() throws {
    var scene = try pulling()
    scene.press(.action(.putBack))
    #expect(scene.phase("E1") == .waitingForPull)
    #expect(!scene.waits(for: add))
    try scene.notify(Scene.mail("E1", "Processing"))
    #expect(scene.waits(for: add))
    try scene.notify(Scene.mail("E1", "InWorkbin", []))
    #expect(scene.phase("E1") == .confirmed)
  }

  @Test("put back while the pull is unconfirmed, and the pull is refused: so is putting back")
  func putBackOfNothing() throws {
    var scene = try pulling()
    scene.press(.action(.putBack))
    scene.answer(pull, #"{"statusCode":6}"#)
    #expect(scene.phase("E1") == .refused("it was not pulled: gone: taken by another agent"))
    #expect(!scene.waits(for: add))
  }

  @Test("a notification twice: nothing happens twice")
  func duplicates() throws {
    var scene = try Scene.holding()
    let told = scene.story("E1").count
    try scene.notify(Scene.mail("E1", "Processing"))
    #expect(scene.story("E1").count == told)
    try scene.notify(Scene.workbin("w1", "ItemAdded", "E3"))
    try scene.notify(Scene.workbin("w1", "ItemAdded", "E3"))
    #expect(scene.state.workbins["w1"]?.items.count { $0.id == "E3" } == 1)
  }

  @Test("an older state after what let it go: not believed, the server is asked")
  func olderState() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    try scene.notify(Scene.mail("E1", "InWorkbin", []))
    try scene.notify(Scene.mail("E1", "Processing"))
    #expect(scene.state.held.isEmpty)
    #expect(
      scene.story("E1").last == .serverSaid("Processing, which may be old news: asked the server"))
    scene.answer(mine, Scene.mine([]))
    #expect(scene.state.held.isEmpty)
  }

  @Test("and if it was news after all, the server says so and it is on the desk")
  func newsAfterAll() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    try scene.notify(Scene.mail("E1", "InWorkbin", []))
    try scene.notify(Scene.mail("E1", "Processing"))
    scene.answer(mine, Scene.mine(["E1"]))
    #expect(scene.state.held.map(\.id) == ["E1"])
  }

  @Test(
    "what let it go told again after it was pulled again: it stays mine until the server is asked")
  func lateRelease() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    try scene.notify(Scene.mail("E1", "InWorkbin", []))
    try scene.notify(Scene.workbin("w1", "ItemAdded", "E1"))
    scene.press(.pullItem("E1", from: WorkbinContents.ID("w1")))
    try scene.notify(Scene.mail("E1", "Processing"))
    try scene.notify(Scene.mail("E1", "InWorkbin", []))
    #expect(scene.state.held.map(\.id) == ["E1"])
    scene.answer(mine, Scene.mine(["E1"]))
    #expect(scene.state.held.map(\.id) == ["E1"])
  }

  @Test("an invitation told again after it was accepted changes nothing")
  func lateInvitation() throws {
    var scene = try Scene.atWork()
    try scene.notify(Scene.mail("E7", "Invited", ["Accept"]))
    try scene.notify(Scene.mail("E7", "Processing"))
    try scene.notify(Scene.mail("E7", "Invited", ["Accept"]))
    #expect(scene.state.held.first?.state == .processing)
    #expect(scene.waits(for: mine))
  }

  @Test("told to lie in a workbin while it is mine: not shown twice, and the server decides")
  func inBoth() throws {
    var scene = try Scene.holding()
    scene.now += .seconds(1)
    try scene.notify(Scene.workbin("w1", "ItemAdded", "E1"))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E2"])
    scene.answer(mine, Scene.mine([]))
    #expect(scene.state.held.isEmpty)
    #expect(scene.state.workbins["w1"]?.items.contains { $0.id == "E1" } == true)
  }
}

import Testing
import WebServices

@testable import Core

@Suite("The concurrency of the world")
struct ConcurrencyTests {
  private let pull = "POST /workbins/w1 PullEmail"
  private let add = "POST /workbins/w1 AddEmail"
  private let mine = "GET /me/emails?fields=*"

  private func pulling() throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.focus(.items))
    harness.press(.pull)
    return harness
  }

  @Test("another agent takes it between our list and our pull: told, and the row goes")
  func taken() throws {
    var harness = try pulling()
    harness.respond(pull, #"{"statusCode":6}"#)
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E1"))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .refused("gone: taken by another agent"))
    #expect(harness.sentence == "“About E1” was not pulled: gone: taken by another agent")
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E2"]))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E2"])
  }

  @Test("the notification before the answer: the answer changes nothing more")
  func overtaking() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", [], reference: 17))
    #expect(harness.phase("E1") == .confirmed)
    harness.respond(add, #"{"statusCode":6}"#)
    #expect(harness.phase("E1") == .confirmed)
    #expect(harness.state.notice == nil)
  }

  @Test("the answer without a notification: after 10 s the server is asked")
  func silent() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    harness.respond(add, UpdateHarness.accepted)
    harness.wait(.seconds(10))
    #expect(harness.phase("E1") == .verifying)
    harness.respond(mine, UpdateHarness.mine([]))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1", "E2"]))
    #expect(harness.phase("E1") == .confirmed)
  }

  @Test("the answer without a notification, but the workbin tells that it came: confirmed by that")
  func addedAlone() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    harness.respond(add, UpdateHarness.accepted)
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E1"))
    #expect(harness.phase("E1") == .confirmed)
    #expect(harness.state.held.isEmpty)
    #expect(harness.state.workbins["w1"]?.items.contains { $0.id == "E1" } == true)
  }

  @Test("somebody else's reference id: their error does not touch mine, their state is a fact")
  func foreign() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.complete(queue: nil)))
    harness.consent()
    harness.respond("POST /me/emails/E1 Complete", UpdateHarness.accepted)
    try harness.notify(UpdateHarness.failure(99, of: "E1", "theirs"))
    #expect(harness.phase("E1") == .accepted)
    try harness.notify(UpdateHarness.mail("E1", "Completed", [], reference: 99))
    #expect(harness.phase("E1") == .confirmed)
  }

  @Test("somebody else's error while my pull has no number yet does not touch it")
  func foreignEarly() throws {
    var harness = try pulling()
    try harness.notify(UpdateHarness.failure(99, of: "E1", "theirs"))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .sent)
    harness.respond(pull, UpdateHarness.accepted)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .accepted)
  }

  @Test("added and removed faster than we read: what was told last holds")
  func fasterThanReading() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.refresh)
    harness.respond("POST /workbins/w1 Subscribe")
    try harness.notify(UpdateHarness.subscribed("w1"))
    for action in ["ItemAdded", "ItemRemoved", "ItemAdded", "ItemRemoved"] {
      try harness.notify(UpdateHarness.workbin("w1", action, "E3"))
    }
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1", "E2", "E3"]))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E3"))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
  }

  @Test("two pulls of one: the second is not sent, and says why")
  func twoPulls() throws {
    var harness = try pulling()
    harness.press(.pull)
    #expect(harness.waiting.filter { $0.call.name == pull }.count == 1)
    #expect(harness.sentence == "“About E1” is being pulled already")
  }

  @Test("put back while the pull is unconfirmed: sent as soon as it is mine")
  func putBackEarly() throws {
    var harness = try pulling()
    harness.press(.action(.putBack))
    #expect(harness.phase("E1") == .waitingForPull)
    #expect(!harness.waits(for: add))
    try harness.notify(UpdateHarness.mail("E1", "Processing"))
    #expect(harness.waits(for: add))
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", []))
    #expect(harness.phase("E1") == .confirmed)
  }

  @Test("put back while the pull is unconfirmed, and the pull is refused: so is putting back")
  func putBackOfNothing() throws {
    var harness = try pulling()
    harness.press(.action(.putBack))
    harness.respond(pull, #"{"statusCode":6}"#)
    #expect(harness.phase("E1") == .refused("it was not pulled: gone: taken by another agent"))
    #expect(!harness.waits(for: add))
  }

  @Test("a notification twice: nothing happens twice")
  func duplicates() throws {
    var harness = try UpdateHarness.holding()
    let count = harness.history("E1").count
    try harness.notify(UpdateHarness.mail("E1", "Processing"))
    #expect(harness.history("E1").count == count)
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E3"))
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E3"))
    #expect(harness.state.workbins["w1"]?.items.count { $0.id == "E3" } == 1)
  }

  @Test("an older state after what let it go: not believed, the server is asked")
  func olderState() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", []))
    try harness.notify(UpdateHarness.mail("E1", "Processing"))
    #expect(harness.state.held.isEmpty)
    #expect(
      harness.history("E1").last
        == .serverSaid("Processing, which may be old news: asked the server")
    )
    harness.respond(mine, UpdateHarness.mine([]))
    #expect(harness.state.held.isEmpty)
  }

  @Test("and if it was news after all, the server says so and it is on the desk")
  func newsAfterAll() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", []))
    try harness.notify(UpdateHarness.mail("E1", "Processing"))
    harness.respond(mine, UpdateHarness.mine(["E1"]))
    #expect(harness.state.held.map(\.id) == ["E1"])
  }

  @Test(
    "what let it go told again after it was pulled again: it stays mine until the server is asked")
  func lateRelease() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", []))
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E1"))
    harness.press(.pullItem("E1", from: WorkbinContents.ID("w1")))
    try harness.notify(UpdateHarness.mail("E1", "Processing"))
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", []))
    #expect(harness.state.held.map(\.id) == ["E1"])
    harness.respond(mine, UpdateHarness.mine(["E1"]))
    #expect(harness.state.held.map(\.id) == ["E1"])
  }

  @Test("an invitation told again after it was accepted changes nothing")
  func lateInvitation() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(UpdateHarness.mail("E7", "Invited", ["Accept"]))
    try harness.notify(UpdateHarness.mail("E7", "Processing"))
    try harness.notify(UpdateHarness.mail("E7", "Invited", ["Accept"]))
    #expect(harness.state.held.first?.state == .processing)
    #expect(harness.waits(for: mine))
  }

  @Test("told to lie in a workbin while it is mine: not shown twice, and the server decides")
  func inBoth() throws {
    var harness = try UpdateHarness.holding()
    harness.now += .seconds(1)
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E1"))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E2"])
    harness.respond(mine, UpdateHarness.mine([]))
    #expect(harness.state.held.isEmpty)
    #expect(harness.state.workbins["w1"]?.items.contains { $0.id == "E1" } == true)
  }
}

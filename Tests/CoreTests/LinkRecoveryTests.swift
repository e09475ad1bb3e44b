import Testing
import WebServices

@testable import Core

@Suite("What the link can't tell is marked, and only what may have changed is read anew")
struct LinkRecoveryTests {
  private func cut(_ harness: inout UpdateHarness) {
    harness.happen(
      .link(.reconnecting(attempt: 1, next: nil, since: harness.now, reason: "cut")))
  }

  @Test("a cut that lost nothing: stale while it lasts, true again after it, nothing is read")
  func nothingLost() throws {
    var harness = try UpdateHarness.atWork()
    let count = harness.waiting.count
    cut(&harness)
    #expect(harness.state.workbins.allSatisfy { $0.isStale })
    harness.happen(.link(.live))
    #expect(!harness.state.workbins.contains { $0.isStale })
    #expect(harness.waiting.count == count)
  }

  @Test("what was read while nobody told of changes is read once more")
  func readOffline() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.refresh)
    harness.respond("POST /workbins/w1 Subscribe", #"{"statusCode":0,"referenceId":1}"#)
    cut(&harness)
    harness.wait(.seconds(2))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1"]))
    #expect(harness.state.workbins["w1"]?.isStale == true)
    harness.happen(.link(.live))
    #expect(harness.waits(for: "POST /workbins/w1 Subscribe"))
  }

  @Test("a stop that is no refusal of ours asks for no new cookie", arguments: [true, false])
  func stopped(isRefusal: Bool) throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.link(.stopped(reason: "Do not come back.", isRefusal: isRefusal)))
    #expect(harness.waits(for: "GET /me?subresources=*") == isRefusal)
  }

  @Test("refused news of workbins: what is shown is stale, also what is read again")
  func refusedWorkbins() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.topicRefused(topic: "/v2/me/workbins", reason: "subscribe_denied"))
    harness.happen(.established(again: true, refusedTopics: ["/v2/me/workbins"]))
    harness.respond("POST /workbins/w1 Subscribe", #"{"statusCode":0,"referenceId":1}"#)
    harness.wait(.seconds(2))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1"]))
    #expect(harness.state.workbins["w1"]?.isStale == true)
    #expect(harness.state.server.refusals.map(\.name) == ["workbins"])
    harness.happen(.established(again: true))
    #expect(harness.state.server.refusals.isEmpty)
  }

  @Test(
    "refused news of what is mine: the list of it is stale",
    arguments: [("/v2/me/emails", "emails", true), ("/v2/me/channels", "your states", false)])
  func refusedHeld(topic: String, name: String, isStale: Bool) throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.topicRefused(topic: topic, reason: "denied"))
    #expect(harness.state.server.refusals.map(\.name) == [name])
    #expect(harness.state.isHeldStale == isStale)
  }
}

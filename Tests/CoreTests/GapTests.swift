import Testing
import WebServices

@testable import Core

@Suite("What happened while disconnected is read, and told as what it is")
struct GapTests {
  private let readMine = "GET /me/emails?fields=*"
  private let readW2 = "GET /workbins/w2?subresources=*"

  /// E1 is mine; the link was away, and the server's memory of us began anew.
  private func afterTheGap() throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    try harness.notify(UpdateHarness.change("E1", "Processing", data: #"{"Key":"old"}"#))
    harness.now += .seconds(1)
    harness.happen(
      .link(.reconnecting(attempt: 1, next: nil, since: harness.now, reason: "no answer")))
    harness.now += .seconds(10)
    harness.happen(.established(again: true))
    harness.happen(.link(.live))
    return harness
  }

  private func missed(_ harness: UpdateHarness, _ id: String) -> [HistoryEntry.Kind] {
    harness.state.held.histories[id].filter(\.wasMissed).map(\.kind)
  }

  @Test("a state, a capability and a value that changed meanwhile")
  func changed() throws {
    var harness = try afterTheGap()
    harness.respond(
      readMine,
      #"""
      {"statusCode":0,"emails":[{"id":"E1","state":"Composing","capabilities":["Complete","Send"],
        "userData":{"Key":"new"}}]}
      """#)
    #expect(
      missed(harness, "E1") == [
        .state(from: .processing, to: InteractionState("Composing"), kind: "read again"),
        .capabilities(gained: ["Send"], lost: ["Reply"]),
        .userData(keys: ["Key"]),
      ])
  }

  @Test("another HTTP session: everything is subscribed and read anew, once, and stale until then")
  func httpSessionReplaced() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.httpSessionReplaced)
    #expect(harness.waits(for: "POST /workbins/w1 Subscribe"))
    #expect(harness.waits(for: "POST /workbins/w2 Subscribe"))
    #expect(harness.waits(for: readMine))
    #expect(harness.state.workbins.allSatisfy { $0.isStale })
    let count = harness.waiting.count
    // The answers may bring further sessions: a server that gives out one each time is not asked on and on.
    harness.happen(.httpSessionReplaced)
    #expect(harness.waiting.count == count)
    harness.respond("POST /workbins/w1 Subscribe", #"{"statusCode":0,"referenceId":1}"#)
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1"]))
    #expect(harness.state.workbins["w1"]?.isStale == false)
    harness.wait(.seconds(31))
    #expect(harness.waits(for: "POST /workbins/w1 Subscribe"))
  }

  @Test("another HTTP session before anything was subscribed is none that matters")
  func firstSessions() {
    var harness = UpdateHarness()
    harness.happen(.started)
    let count = harness.waiting.count
    harness.happen(.httpSessionReplaced)
    #expect(harness.waiting.count == count)
  }

  @Test("what the server lists as completed")
  func completed() throws {
    var harness = try afterTheGap()
    harness.respond(
      readMine, #"{"statusCode":0,"emails":[{"id":"E1","state":"Completed","capabilities":[]}]}"#)
    #expect(
      missed(harness, "E1").first == .state(from: .processing, to: .completed, kind: "read again"))
    #expect(harness.state.held.isEmpty)
  }

  @Test("what is no longer mine, and then is found in another workbin")
  func backInAWorkbin() throws {
    var harness = try afterTheGap()
    harness.respond(readMine, UpdateHarness.mine([]))
    #expect(missed(harness, "E1") == [.missing(from: .processing)])
    try harness.notify(UpdateHarness.subscribed("w2"))
    harness.respond(readW2, UpdateHarness.content(["E1"]))
    #expect(missed(harness, "E1").last == .found(in: "billing"))
  }

  @Test("what lies in a workbin again is told once when the workbin is read first")
  func foundFirst() throws {
    var harness = try afterTheGap()
    try harness.notify(UpdateHarness.subscribed("w2"))
    harness.respond(readW2, UpdateHarness.content(["E1"]))
    harness.respond(readMine, UpdateHarness.mine([]))
    #expect(missed(harness, "E1") == [.missing(from: .processing), .found(in: "billing")])
    #expect(harness.state.workbins["w2"]?.items.map(\.id) == ["E1"])
  }

  @Test("what became mine meanwhile")
  func came() throws {
    var harness = try afterTheGap()
    harness.respond(readMine, UpdateHarness.mine(["E1", "E2"]))
    #expect(
      missed(harness, "E2") == [.state(from: .inWorkbin, to: .processing, kind: "read again")])
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == [])
  }

  @Test("what changed while the link stood is not said to have been missed")
  func notMissed() throws {
    var harness = try afterTheGap()
    harness.respond(readMine, UpdateHarness.mine(["E1"]))
    harness.now += .seconds(5)
    harness.press(.refresh)
    harness.respond(readMine, UpdateHarness.mine([]))
    #expect(missed(harness, "E1").contains(.missing(from: .processing)) == false)
    #expect(harness.history("E1").last == .missing(from: .processing))
  }

  @Test("what came into a workbin that is not looked into is marked as new")
  func unseen() throws {
    var harness = try afterTheGap()
    try harness.notify(UpdateHarness.subscribed("w2"))
    harness.respond(readW2, UpdateHarness.content(["E7", "E8"]))
    #expect(harness.state.workbins["w2"]?.unseen == ["E7", "E8"])
  }

  @Test("what was being read when the session was lost is given up, and asked for anew")
  func givenUp() throws {
    var harness = try UpdateHarness.atWork()
    let subscribe = "POST /workbins/w1 Subscribe"
    harness.press(.refresh)
    let before = harness.waiting.map(\.id)
    #expect(harness.waiting.filter { $0.call.name == subscribe }.count == 1)
    harness.happen(.established(again: true))
    #expect(harness.waiting.filter { $0.call.name == subscribe }.count == 2)
    let abandoned = harness.effects.compactMap { effect in
      if case .abandon(let id) = effect { id } else { nil }
    }
    #expect(!abandoned.isEmpty && Set(before).isSuperset(of: abandoned))
    // Should the old one end all the same, it comes to nothing, and nothing is said of it.
    harness.lose(subscribe)
    #expect(harness.state.notice == nil)
    harness.respond(subscribe)
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E5"]))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E5"])
  }

  @Test("a content that was on its way when the session was lost is not taken for the truth")
  func reading() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(
      #"{"messageType":"WorkbinStateChangeMessage","id":"w1","action":"ItemMoved"}"#)
    harness.happen(.established(again: true))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E9"]))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
    harness.respond("POST /workbins/w1 Subscribe")
    harness.wait(.seconds(1))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1"]))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1"])
  }

  @Test("a workbin that appeared is read, one that disappeared is gone")
  func workbins() throws {
    var harness = try afterTheGap()
    harness.respond(
      "GET /workbins?fields=*",
      #"{"statusCode":0,"workbins":[{"id":"w1","name":"in-progress","type":"Agent"},{"id":"w3","name":"new"}]}"#
    )
    #expect(harness.state.workbins.map(\.id) == ["w1", "w3"])
    #expect(harness.waits(for: "POST /workbins/w3 Subscribe"))
  }
}

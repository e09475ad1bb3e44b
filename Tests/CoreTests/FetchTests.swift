import Testing
import WebServices

@testable import Core

@Suite("Reading the workbins and what lies in them")
struct FetchTests {
  private let readW1 = "GET /workbins/w1?subresources=*"

  @Test("the first workbin is looked into, unless the agent has said where to look meanwhile")
  func chosenPlace() {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    harness.press(.move(.first))
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    #expect(harness.state.screen.list.selected == .myInteractions)
  }

  @Test("mine stand before the groups', and the first is looked into")
  func order() throws {
    let harness = try UpdateHarness.atWork()
    #expect(harness.state.workbins.map(\.id) == ["w1", "w2"])
    #expect(harness.state.screen.list.selected == .workbin("w1"))
    #expect(harness.state.selectedID == "E1")
    #expect(harness.waiting.isEmpty)
  }

  @Test("nothing but /me is asked before /me is answered; the session only after the topics stand")
  func signInOrder() {
    var harness = UpdateHarness()
    harness.happen(.started)
    #expect(harness.waiting.map(\.call.name) == ["GET /me?subresources=*"])
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    #expect(harness.waiting.map(\.call.name) == ["GET /workbins?fields=*"])
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    #expect(harness.waiting.isEmpty)
    harness.happen(.established(again: false))
    #expect(harness.waiting.map(\.call.name) == ["POST /me StartContactCenterSession"])
  }

  @Test("an agent without voice, or a session that exists, is told so and goes on")
  func noSession() {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    harness.happen(.established(again: false))
    harness.respond(
      "POST /me StartContactCenterSession", #"{"statusCode":5,"statusMessage":"api-voice"}"#)
    #expect(harness.state.server.session != .started)
    #expect(harness.state.notice?.message.contains("api-voice") == true)
    #expect(harness.waits(for: "POST /workbins/w1 Subscribe"))
    harness.press(.quit)
    guard case .quit(endSession: false)? = harness.effects.last else {
      Issue.record("a session that we did not start is not ours to end")
      return
    }
  }

  @Test("where the list of all is refused, the list of mine is read")
  func listOfMine() {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    harness.respond("GET /workbins?fields=*", #"{"statusCode":5}"#)
    harness.respond("GET /me/workbins?fields=*", UpdateHarness.twoWorkbins)
    #expect(harness.state.workbins.count == 2)
  }

  @Test("a wrong password waits for the agent; r tries again")
  func wrongPassword() {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", "", status: 401)
    guard case .refused(let refusal) = harness.state.server.signIn else {
      Issue.record("not refused")
      return
    }
    #expect(refusal.kind == .unauthorized)
    harness.wait(.seconds(600))
    #expect(harness.waiting.isEmpty)
    harness.press(.refresh)
    #expect(harness.waits(for: "GET /me?subresources=*"))
  }

  /// How long each of so many tries to sign in waits.
  private func waits(jitter: Double) -> [Duration] {
    var harness = UpdateHarness()
    harness.jitter = jitter
    harness.happen(.started)
    return (0..<7).compactMap { _ in
      harness.lose("GET /me?subresources=*")
      guard case .retrying(_, _, let next) = harness.state.server.signIn else { return nil }
      defer { harness.wait(next - harness.now) }
      return next - harness.now
    }
  }

  @Test("a server that can't be reached is tried again, ever more slowly, up to 30 s")
  func unreachable() {
    #expect(waits(jitter: 0) == [1, 2, 4, 8, 16, 16, 16].map { .seconds($0) })
    #expect(waits(jitter: 1) == [2, 4, 8, 16, 30, 30, 30].map { .seconds($0) })
  }

  @Test("the agents of a server that was restarted do not come back as one")
  func spread() {
    #expect(waits(jitter: 0.3) != waits(jitter: 0.6))
  }

  @Test("what is added and removed by notification is seen at once, twice as once")
  func changes() throws {
    var harness = try UpdateHarness.atWork()
    for _ in 0..<2 { try harness.notify(UpdateHarness.workbin("w2", "ItemAdded", "E9")) }
    #expect(harness.state.workbins["w2"]?.items.map(\.id) == ["E9"])
    #expect(harness.state.workbins["w2"]?.unseen == ["E9"])
    for _ in 0..<2 { try harness.notify(UpdateHarness.workbin("w2", "ItemRemoved", "E9")) }
    #expect(harness.state.workbins["w2"]?.items.isEmpty == true)
    #expect(harness.state.workbins["w2"]?.unseen.isEmpty == true)
  }

  @Test("an unknown action reads the workbin again")
  func unknownAction() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(
      #"{"messageType":"WorkbinStateChangeMessage","id":"w1","action":"ItemMoved"}"#)
    #expect(harness.waits(for: readW1))
  }

  @Test("a change told while the content is being read survives an answer older than it")
  func changeWhileReading() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.refresh)
    try harness.notify(UpdateHarness.subscribed("w1"))
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E3"))
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E1"))
    harness.respond(readW1, UpdateHarness.content(["E1", "E2"]))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E2", "E3"])
  }

  @Test("the selection stays on its interaction; where that goes, on its place")
  func selection() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.focus(.items))
    harness.press(.move(.down))
    #expect(harness.state.selectedID == "E2")
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E1"))
    #expect(harness.state.selectedID == "E2")
    try harness.notify(UpdateHarness.workbin("w1", "ItemAdded", "E7"))
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E2"))
    #expect(harness.state.selectedID == "E7")
  }

  @Test("a subscription that stays silent does not keep the content from being read")
  func silentSubscription() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.established(again: true))
    harness.respond("POST /workbins/w1 Subscribe")
    #expect(!harness.waits(for: readW1))
    harness.wait(.seconds(1))
    #expect(harness.waits(for: readW1))
  }

  @Test("a subscription that failed as things fail in passing is asked for again, and no other")
  func failedSubscription() throws {
    let subscribe = "POST /workbins/w1 Subscribe"
    let failures: [(Bool, (inout UpdateHarness) -> Void)] = [
      (true, { $0.lose(subscribe) }), (true, { $0.respond(subscribe, "", status: 503) }),
      (false, { $0.respond(subscribe, #"{"statusCode":6}"#) }),
    ]
    for (passes, fail) in failures {
      var harness = try UpdateHarness.atWork()
      harness.happen(.established(again: true))
      fail(&harness)
      #expect(harness.waits(for: readW1))
      harness.respond(readW1, UpdateHarness.content(["E1"]))
      harness.wait(.seconds(29))
      #expect(!harness.waits(for: subscribe))
      harness.wait(.seconds(1))
      #expect(harness.waits(for: subscribe) == passes)
    }
  }

  @Test("while the link is down everything is stale; after it is back, everything is read")
  func staleness() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(
      .link(.reconnecting(attempt: 1, next: nil, since: harness.now, reason: "cut")))
    #expect(harness.state.workbins.map(\.isStale) == [true, true])
    harness.happen(.established(again: true))
    harness.happen(.link(.live))
    harness.respond("POST /workbins/w1 Subscribe")
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond(readW1, UpdateHarness.content(["E2"]))
    #expect(harness.state.workbins["w1"]?.isStale == false)
    #expect(harness.state.workbins["w2"]?.isStale == true)
    #expect(!harness.waits(for: "POST /me StartContactCenterSession"))
  }

  @Test("a short trouble of the link, in the same session, heals what it made stale")
  func blip() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(
      .link(.reconnecting(attempt: 1, next: nil, since: harness.now, reason: "cut")))
    harness.happen(.link(.live))
    for id in ["w1", "w2"] {
      harness.respond("POST /workbins/\(id) Subscribe")
      harness.wait(.seconds(1))
      harness.respond("GET /workbins/\(id)?subresources=*", UpdateHarness.content([]))
    }
    #expect(harness.state.workbins.map(\.isStale) == [false, false])
  }

  @Test("a read that was asked for while another was on its way is made after it")
  func crossing() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(UpdateHarness.subscribed("w1"))
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond(readW1, UpdateHarness.content(["E1"]))
    #expect(harness.waits(for: readW1))
    harness.respond(readW1, UpdateHarness.content(["E4"]))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E4"])
    #expect(!harness.waits(for: readW1))
  }

  @Test("a server that has forgotten the contact-centre session is asked for a new one, once")
  func sessionForgotten() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.established(again: true))
    harness.respond(
      "POST /workbins/w1 Subscribe", #"{"statusCode":3,"statusMessage":"no session"}"#)
    #expect(harness.waits(for: "POST /me StartContactCenterSession"))
    harness.respond("POST /workbins/w2 Subscribe", #"{"statusCode":3}"#)
    harness.respond("POST /me StartContactCenterSession")
    #expect(harness.waits(for: "POST /workbins/w1 Subscribe"))
    harness.respond("POST /workbins/w1 Subscribe", #"{"statusCode":3}"#)
    #expect(!harness.waits(for: "POST /me StartContactCenterSession"))
  }

  @Test("a failed read of what was read before is told, stays on show as stale, and is tried again")
  func failedAgain() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond(readW1, "", status: 500)
    #expect(harness.state.workbins["w1"]?.items.count == 2)
    #expect(harness.state.workbins["w1"]?.isStale == true)
    #expect(harness.state.notice?.level == .warning)
    harness.wait(.seconds(30))
    #expect(harness.waits(for: readW1))
  }

  @Test("a workbin that one may no longer look into is told of once, and stays empty")
  func forbiddenLater() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond(readW1, #"{"statusCode":5,"statusMessage":"not yours"}"#)
    #expect(harness.state.workbins["w1"]?.items.isEmpty == true)
    #expect(harness.state.workbins["w1"]?.isStale == false)
    #expect(harness.state.notice?.message.contains("You may no longer look into") == true)
    harness.state.screen.notices.clear()
    harness.wait(.seconds(60))
    #expect(!harness.waits(for: readW1))
    #expect(harness.state.notice == nil)
    harness.press(.refresh)
    harness.respond("POST /workbins/w1 Subscribe")
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond(readW1, UpdateHarness.content(["E1"]))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1"])
  }

  @Test("a list that can't be read is a failure, not an empty desk, and is tried again")
  func failedList() {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    harness.respond("GET /workbins?fields=*", "", status: 500)
    #expect(!harness.state.workbins.isListKnown)
    #expect(harness.state.workbins.listFailure != nil)
    harness.wait(.seconds(30))
    #expect(harness.waits(for: "GET /workbins?fields=*"))
  }

  @Test("a link that is refused is tried once with a new token, then waits for the agent")
  func renewal() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.link(.stopped(reason: "HTTP 403")))
    #expect(harness.waits(for: "GET /me?subresources=*"))
    harness.respond("GET /me?subresources=*", #"{"statusCode":0}"#)
    guard
      case .openLink = harness.effects.first(where: {
        if case .openLink = $0 { true } else { false }
      }
      )
    else { return }
    harness.happen(.link(.stopped(reason: "HTTP 403")))
    #expect(!harness.waits(for: "GET /me?subresources=*"))
    harness.press(.refresh)
    #expect(harness.waits(for: "GET /me?subresources=*"))
  }

  @Test("while the topics never stand, a content is read once, not at every try")
  func neverEstablished() {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    harness.happen(.link(.stopped(reason: "HTTP 404")))
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    #expect(harness.waits(for: readW1))
    harness.respond(readW1, UpdateHarness.content(["E1"]))
    for attempt in 1...3 {
      harness.happen(
        .link(.reconnecting(attempt: attempt, next: nil, since: harness.now, reason: "404")))
    }
    #expect(!harness.waits(for: readW1))
  }

  @Test("only the one workbin of a narrow scope is read")
  func scope() {
    var harness = UpdateHarness(scope: .only(workbin: "billing"))
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    #expect(harness.state.workbins.map(\.id) == ["w2"])
  }
}

import Testing
import WebServices

@testable import Core

@Suite("Reading the workbins and what lies in them")
struct ReadingTests {
  private let readW1 = "GET /workbins/w1?subresources=*"

  @Test("the first workbin is looked into, unless the agent has said where to look meanwhile")
  func chosenPlace() {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    scene.press(.move(.first))
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    #expect(scene.state.list.selected == .myInteractions)
  }

  @Test("mine stand before the groups', and the first is looked into")
  func order() throws {
    let scene = try Scene.atWork()
    #expect(scene.state.workbins.map(\.id) == ["w1", "w2"])
    #expect(scene.state.list.selected == .workbin("w1"))
    #expect(scene.state.selectedID == "E1")
    #expect(scene.waiting.isEmpty)
  }

  @Test("nothing but /me is asked before /me is answered; the session only after the topics stand")
  func signInOrder() {
    var scene = Scene()
    scene.happen(.started)
    #expect(scene.waiting.map(\.call.name) == ["GET /me?subresources=*"])
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    #expect(scene.waiting.map(\.call.name) == ["GET /workbins?fields=*"])
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    #expect(scene.waiting.isEmpty)
    scene.happen(.established(again: false))
    #expect(scene.waiting.map(\.call.name) == ["POST /me StartContactCenterSession"])
  }

  @Test("an agent without voice, or a session that exists, is told so and goes on")
  func noSession() {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    scene.happen(.established(again: false))
    scene.answer(
      "POST /me StartContactCenterSession", #"{"statusCode":5,"statusMessage":"api-voice"}"#)
    #expect(scene.state.server.session != .started)
    #expect(scene.state.notice?.message.contains("api-voice") == true)
    #expect(scene.waits(for: "POST /workbins/w1 Subscribe"))
    scene.press(.quit)
    guard case .quit(endSession: false)? = scene.effects.last else {
      Issue.record("a session that we did not start is not ours to end")
      return
    }
  }

  @Test("where the list of all is refused, the list of mine is read")
  func listOfMine() {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    scene.answer("GET /workbins?fields=*", #"{"statusCode":5}"#)
    scene.answer("GET /me/workbins?fields=*", Scene.twoWorkbins)
    #expect(scene.state.workbins.count == 2)
  }

  @Test("a wrong password waits for the agent; r tries again")
  func wrongPassword() {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", "", status: 401)
    guard case .refused(let refusal) = scene.state.server.signIn else {
      Issue.record("not refused")
      return
    }
    #expect(refusal.kind == .unauthorized)
    scene.wait(.seconds(600))
    #expect(scene.waiting.isEmpty)
    scene.press(.refresh)
    #expect(scene.waits(for: "GET /me?subresources=*"))
  }

  /// How long each of so many tries to sign in waits.
  private func waits(jitter: Double) -> [Duration] {
    var scene = Scene()
    scene.jitter = jitter
    scene.happen(.started)
    return (0..<7).compactMap { _ in
      scene.lose("GET /me?subresources=*")
      guard case .retrying(_, _, let next) = scene.state.server.signIn else { return nil }
      defer { scene.wait(next - scene.now) }
      return next - scene.now
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
    var scene = try Scene.atWork()
    for _ in 0..<2 { try scene.notify(Scene.workbin("w2", "ItemAdded", "E9")) }
    #expect(scene.state.workbins["w2"]?.items.map(\.id) == ["E9"])
    #expect(scene.state.workbins["w2"]?.unseen == ["E9"])
    for _ in 0..<2 { try scene.notify(Scene.workbin("w2", "ItemRemoved", "E9")) }
    #expect(scene.state.workbins["w2"]?.items.isEmpty == true)
    #expect(scene.state.workbins["w2"]?.unseen.isEmpty == true)
  }

  @Test("an unknown action reads the workbin again")
  func unknownAction() throws {
    var scene = try Scene.atWork()
    try scene.notify(
      #"{"messageType":"WorkbinStateChangeMessage","id":"w1","action":"ItemMoved"}"#)
    #expect(scene.waits(for: readW1))
  }

  @Test("a change told while the content is being read survives an answer older than it")
  func changeWhileReading() throws {
    var scene = try Scene.atWork()
    scene.press(.refresh)
    try scene.notify(Scene.subscribed("w1"))
    try scene.notify(Scene.workbin("w1", "ItemAdded", "E3"))
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E1"))
    scene.answer(readW1, Scene.content(["E1", "E2"]))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E2", "E3"])
  }

  @Test("the selection stays on its interaction; where that goes, on its place")
  func selection() throws {
    var scene = try Scene.atWork()
    scene.press(.focus(.items))
    scene.press(.move(.down))
    #expect(scene.state.selectedID == "E2")
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E1"))
    #expect(scene.state.selectedID == "E2")
    try scene.notify(Scene.workbin("w1", "ItemAdded", "E7"))
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E2"))
    #expect(scene.state.selectedID == "E7")
  }

  @Test("a subscription that stays silent does not keep the content from being read")
  func silentSubscription() throws {
    var scene = try Scene.atWork()
    scene.happen(.established(again: true))
    scene.answer("POST /workbins/w1 Subscribe")
    #expect(!scene.waits(for: readW1))
    scene.wait(.seconds(1))
    #expect(scene.waits(for: readW1))
  }

  @Test("a subscription that failed as things fail in passing is asked for again, and no other")
  func failedSubscription() throws {
    let subscribe = "POST /workbins/w1 Subscribe"
    let failures: [(Bool, (inout Scene) -> Void)] = [
      (true, { $0.lose(subscribe) }), (true, { $0.answer(subscribe, "", status: 503) }),
      (false, { $0.answer(subscribe, #"{"statusCode":6}"#) }),
    ]
    for (passes, fail) in failures {
      var scene = try Scene.atWork()
      scene.happen(.established(again: true))
      fail(&scene)
      #expect(scene.waits(for: readW1))
      scene.answer(readW1, Scene.content(["E1"]))
      scene.wait(.seconds(29))
      #expect(!scene.waits(for: subscribe))
      scene.wait(.seconds(1))
      #expect(scene.waits(for: subscribe) == passes)
    }
  }

  @Test("while the link is down everything is stale; after it is back, everything is read")
  func staleness() throws {
    var scene = try Scene.atWork()
    scene.happen(
      .link(.reconnecting(attempt: 1, next: nil, since: scene.now, reason: "cut")))
    #expect(scene.state.workbins.map(\.isStale) == [true, true])
    scene.happen(.established(again: true))
    scene.happen(.link(.live))
    scene.answer("POST /workbins/w1 Subscribe")
    try scene.notify(Scene.subscribed("w1"))
    scene.answer(readW1, Scene.content(["E2"]))
    #expect(scene.state.workbins["w1"]?.isStale == false)
    #expect(scene.state.workbins["w2"]?.isStale == true)
    #expect(!scene.waits(for: "POST /me StartContactCenterSession"))
  }

  @Test("a short trouble of the link, in the same session, heals what it made stale")
  func blip() throws {
    var scene = try Scene.atWork()
    scene.happen(
      .link(.reconnecting(attempt: 1, next: nil, since: scene.now, reason: "cut")))
    scene.happen(.link(.live))
    for id in ["w1", "w2"] {
      scene.answer("POST /workbins/\(id) Subscribe")
      scene.wait(.seconds(1))
      scene.answer("GET /workbins/\(id)?subresources=*", Scene.content([]))
    }
    #expect(scene.state.workbins.map(\.isStale) == [false, false])
  }

  @Test("a read that was asked for while another was on its way is made after it")
  func crossing() throws {
    var scene = try Scene.atWork()
    try scene.notify(Scene.subscribed("w1"))
    try scene.notify(Scene.subscribed("w1"))
    scene.answer(readW1, Scene.content(["E1"]))
    #expect(scene.waits(for: readW1))
    scene.answer(readW1, Scene.content(["E4"]))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E4"])
    #expect(!scene.waits(for: readW1))
  }

  @Test("a server that has forgotten the contact-centre session is asked for a new one, once")
  func sessionForgotten() throws {
    var scene = try Scene.atWork()
    scene.happen(.established(again: true))
    scene.answer("POST /workbins/w1 Subscribe", #"{"statusCode":3,"statusMessage":"no session"}"#)
    #expect(scene.waits(for: "POST /me StartContactCenterSession"))
    scene.answer("POST /workbins/w2 Subscribe", #"{"statusCode":3}"#)
    scene.answer("POST /me StartContactCenterSession")
    #expect(scene.waits(for: "POST /workbins/w1 Subscribe"))
    scene.answer("POST /workbins/w1 Subscribe", #"{"statusCode":3}"#)
    #expect(!scene.waits(for: "POST /me StartContactCenterSession"))
  }

  @Test("a failed read of what was read before is told, stays on show as stale, and is tried again")
  func failedAgain() throws {
    var scene = try Scene.atWork()
    try scene.notify(Scene.subscribed("w1"))
    scene.answer(readW1, "", status: 500)
    #expect(scene.state.workbins["w1"]?.items.count == 2)
    #expect(scene.state.workbins["w1"]?.isStale == true)
    #expect(scene.state.notice?.level == .warning)
    scene.wait(.seconds(30))
    #expect(scene.waits(for: readW1))
  }

  @Test("a workbin that one may no longer look into is told of once, and stays empty")
  func forbiddenLater() throws {
    var scene = try Scene.atWork()
    try scene.notify(Scene.subscribed("w1"))
    scene.answer(readW1, #"{"statusCode":5,"statusMessage":"not yours"}"#)
    #expect(scene.state.workbins["w1"]?.items.isEmpty == true)
    #expect(scene.state.workbins["w1"]?.isStale == false)
    #expect(scene.state.notice?.message.contains("You may no longer look into") == true)
    scene.state.notices.clear()
    scene.wait(.seconds(60))
    #expect(!scene.waits(for: readW1))
    #expect(scene.state.notice == nil)
    scene.press(.refresh)
    scene.answer("POST /workbins/w1 Subscribe")
    try scene.notify(Scene.subscribed("w1"))
    scene.answer(readW1, Scene.content(["E1"]))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E1"])
  }

  @Test("a list that can't be read is a failure, not an empty desk, and is tried again")
  func failedList() {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    scene.answer("GET /workbins?fields=*", "", status: 500)
    #expect(!scene.state.workbins.isListKnown)
    #expect(scene.state.workbins.listFailure != nil)
    scene.wait(.seconds(30))
    #expect(scene.waits(for: "GET /workbins?fields=*"))
  }

  @Test("a link that is refused is tried once with a new token, then waits for the agent")
  func renewal() throws {
    var scene = try Scene.atWork()
    scene.happen(.link(.stopped(reason: "HTTP 403")))
    #expect(scene.waits(for: "GET /me?subresources=*"))
    scene.answer("GET /me?subresources=*", #"{"statusCode":0}"#)
    guard
      case .openLink = scene.effects.first(where: { if case .openLink = $0 { true } else { false } }
      )
    else { return }
    scene.happen(.link(.stopped(reason: "HTTP 403")))
    #expect(!scene.waits(for: "GET /me?subresources=*"))
    scene.press(.refresh)
    #expect(scene.waits(for: "GET /me?subresources=*"))
  }

  @Test("while the topics never stand, a content is read once, not at every try")
  func neverEstablished() {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    scene.happen(.link(.stopped(reason: "HTTP 404")))
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    #expect(scene.waits(for: readW1))
    scene.answer(readW1, Scene.content(["E1"]))
    for attempt in 1...3 {
      scene.happen(
        .link(.reconnecting(attempt: attempt, next: nil, since: scene.now, reason: "404")))
    }
    #expect(!scene.waits(for: readW1))
  }

  @Test("only the one workbin of a narrow scope is read")
  func scope() {
    var scene = Scene(scope: .only(workbin: "billing"))
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    #expect(scene.state.workbins.map(\.id) == ["w2"])
  }
}

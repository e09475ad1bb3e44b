import Testing
import WebServices

@testable import Core

@Suite("What lies on my desk")
struct HoldingTests {
  private func holding() throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.pull)
    try scene.notify(Scene.change("E1", "Processing", data: #"{"Key":"old","Gone":1}"#))
    return scene
  }

  @Test("a changed value is told and marked, and the mark fades after three seconds")
  func changedValue() throws {
    var scene = try holding()
    try scene.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"PropertiesUpdated",
       "email":{"id":"E1","userData":{"Key":"new","More":null}}}
      """#)
    #expect(scene.story("E1").last == .userData(keys: ["Key", "More", "Gone"]))
    #expect(scene.state.held[0].highlights.keys(at: scene.now).sorted() == ["Gone", "Key", "More"])
    #expect(scene.state.held[0].state == .processing)
    #expect(scene.state.held[0].capabilities == ["Reply", "Complete"])
    scene.wait(.seconds(3))
    #expect(scene.state.held[0].highlights.keys(at: scene.now).isEmpty)
  }

  @Test("what can be done no longer is marked, also when it was done with; then nobody wakes up")
  func capabilitiesLost() throws {
    var scene = try holding()
    try scene.notify(Scene.change("E1", "Completed"))
    let left = try #require(scene.state.held.lastReleased)
    #expect(left.highlights.lost(at: scene.now) == ["Complete", "Reply"])
    #expect(scene.state.nextDeadline <= scene.now + ChangeHighlights.duration)
    scene.wait(.seconds(20))
    #expect(scene.state.held.lastReleased?.highlights.nextExpiry == nil)
    #expect(scene.state.nextDeadline == scene.state.clock.nextMinute)
  }

  @Test("the same message twice is one event")
  func duplicates() throws {
    var scene = try holding()
    let before = scene.story("E1").count
    try scene.notify(Scene.change("E1", "Processing", data: #"{"Key":"old","Gone":1}"#))
    #expect(scene.story("E1").count == before)
  }

  @Test(
    "an interaction that is over leaves the desk, and the live pane still tells how it ended",
    arguments: ["Completed", "Revoked", "InWorkbin", "Canceled"])
  func over(state: String) throws {
    var scene = try holding()
    try scene.notify(Scene.change("E1", state))
    #expect(scene.state.held.isEmpty)
    #expect(
      scene.story("E1").contains(
        .state(from: .processing, to: InteractionState(state), kind: "StatusChange")))
    guard case .released(let record)? = scene.state.liveSubject else {
      Issue.record("the live pane forgot it")
      return
    }
    #expect(record.state.name == state)
  }

  @Test("a list of mine takes away what is no longer in it, but not what came after it was asked")
  func listOfMine() throws {
    var scene = try holding()
    scene.now += .seconds(1)
    scene.press(.refresh)
    scene.now += .seconds(1)
    try scene.notify(Scene.change("E5", "Processing"))
    scene.answer("GET /me/emails?fields=*", Scene.mine([]))
    #expect(scene.state.held.map(\.id) == ["E5"])
  }

  @Test("an older list does not bring back what has been told to be over")
  func olderList() throws {
    var scene = try holding()
    scene.now += .seconds(1)
    scene.press(.refresh)
    scene.now += .seconds(1)
    try scene.notify(Scene.change("E1", "Completed"))
    scene.answer("GET /me/emails?fields=*", Scene.mine(["E1"]))
    #expect(scene.state.held.isEmpty)
  }

  @Test("a late message without a state does not bring back what lies in a workbin")
  func stateless() throws {
    var scene = try Scene.atWork()
    try scene.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"PropertiesUpdated",
       "email":{"id":"E1","userData":{}}}
      """#)
    #expect(scene.state.held.isEmpty)
    #expect(scene.state.workbins["w1"]?.items.count == 2)
  }

  @Test("what a list says is no longer mine is told, not just gone")
  func goneIsTold() throws {
    var scene = try holding()
    scene.now += .seconds(1)
    scene.press(.refresh)
    scene.answer("GET /me/emails?fields=*", Scene.mine([]))
    #expect(scene.state.held.isEmpty)
    #expect(scene.state.notice?.message.contains("no longer yours") == true)
  }

  @Test("quitting while a pull is under way asks; with an unknown desk the session is left alone")
  func carefulQuitting() throws {
    var scene = try Scene.atWork()
    scene.press(.pull)
    scene.press(.quit)
    #expect(scene.state.dialog != nil)
    scene = try Scene.atWork()
    scene.press(.refresh)
    scene.lose("GET /me/emails?fields=*")
    scene.press(.quit)
    guard case .quit(endSession: false)? = scene.effects.last else {
      Issue.record("what is mine is not known")
      return
    }
  }

  @Test("quitting with interactions on the desk asks, and a key pressed too soon is no answer")
  func quitting() throws {
    var scene = try holding()
    scene.press(.quit)
    scene.press(.answer(true))
    #expect(scene.state.dialog != nil)
    scene.now += .milliseconds(150)
    scene.press(.answer(true))
    guard case .quit(endSession: false)? = scene.effects.last else {
      Issue.record("must quit, and leave the session to keep the interactions")
      return
    }
  }

  @Test("the live pane follows the selection only when it has rested")
  func following() throws {
    var scene = try Scene.atWork()
    scene.press(.focus(.items))
    #expect(scene.state.live.shown == "E1")
    scene.press(.move(.down))
    #expect(scene.state.live.shown == "E1")
    scene.wait(.milliseconds(150))
    #expect(scene.state.live.shown == "E2")
  }

  @Test("a message that leaves subject and text out takes neither from what is known")
  func partial() throws {
    var scene = try Scene.atWork()
    try scene.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
       "email":{"id":"E9","state":"Processing","subject":"Refund","from":"a@example.test",
       "bodyAsPlainText":"Where is it?","userData":{"Key":"old"}}}
      """#)
    try scene.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"PropertiesUpdated",
       "email":{"id":"E9","state":"Composing","userData":{"Key":"new"}}}
      """#)
    let record = try #require(scene.state.held.first { $0.id == "E9" })
    #expect(record.described.subject == "Refund")
    #expect(record.described.from == "a@example.test")
    #expect(record.plainText == "Where is it?")
    #expect(record.userData?.entries.first?.value == .string("new"))
    #expect(record.state == .composing)
  }

  @Test("a medium that this agent may not see is told of once, and does not keep the desk unknown")
  func forbidden() throws {
    var scene = try Scene.atWork()
    for _ in 0..<2 {
      scene.press(.refresh)
      scene.answer("GET /me/chats?fields=*", #"{"statusCode":5,"statusMessage":"no chats"}"#)
    }
    #expect(scene.state.notice?.message.contains("You may not see your chats") == true)
    #expect(scene.state.knowsAllHeld)
    #expect(!scene.state.isHeldStale)
    scene.state.notices.clear()
    scene.wait(.seconds(60))
    #expect(scene.state.notice == nil)
    #expect(!scene.waits(for: "GET /me/chats?fields=*"))
  }

  @Test("open media that were mine before are listed, and compared after a gap")
  func openMedia() throws {
    var scene = try Scene.atWork()
    scene.happen(.established(again: true))
    let item = #"{"id":"O1","mediaType":"promotion","state":"Processing","capabilities":[]}"#
    scene.answer("GET /me/openmedia?fields=*", #"{"statusCode":0,"openmedia":[\#(item)]}"#)
    #expect(scene.state.held.map(\.id) == ["O1"])
    scene.wait(.seconds(1))
    scene.happen(.established(again: true))
    scene.answer("GET /me/openmedia?fields=*", #"{"statusCode":0,"openmedia":[]}"#)
    #expect(scene.state.held.isEmpty)
  }

  @Test("as long as it is not known whether open media are mine, quitting leaves the session")
  func openMediaUnknown() throws {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    scene.happen(.link(.live))
    scene.happen(.established(again: false))
    scene.answer("POST /me StartContactCenterSession")
    for medium in ["workitems", "emails", "chats"] { scene.answer("GET /me/\(medium)?fields=*") }
    #expect(!scene.state.knowsAllHeld)
    scene.press(.quit)
    guard case .quit(let endsSession)? = scene.effects.last else {
      Issue.record("it did not quit")
      return
    }
    #expect(!endsSession)
  }
}

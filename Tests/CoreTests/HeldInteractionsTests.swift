import Testing
import WebServices

@testable import Core

@Suite("What lies on my desk")
struct HeldInteractionsTests {
  private func holding() throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    try harness.notify(UpdateHarness.change("E1", "Processing", data: #"{"Key":"old","Gone":1}"#))
    return harness
  }

  @Test("a changed value is told and marked, and the mark fades after three seconds")
  func changedValue() throws {
    var harness = try holding()
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"PropertiesUpdated",
       "email":{"id":"E1","userData":{"Key":"new","More":null}}}
      """#)
    #expect(harness.history("E1").last == .userData(keys: ["Key", "More", "Gone"]))
    #expect(
      harness.state.held[0].highlights.keys(at: harness.now).sorted() == ["Gone", "Key", "More"])
    #expect(harness.state.held[0].state == .processing)
    #expect(harness.state.held[0].capabilities == ["Reply", "Complete"])
    harness.wait(.seconds(3))
    #expect(harness.state.held[0].highlights.keys(at: harness.now).isEmpty)
  }

  @Test("what can be done no longer is marked, also when it was done with; then nobody wakes up")
  func capabilitiesLost() throws {
    var harness = try holding()
    try harness.notify(UpdateHarness.change("E1", "Completed"))
    let left = try #require(harness.state.held.lastReleased)
    #expect(left.highlights.lost(at: harness.now) == ["Complete", "Reply"])
    #expect(harness.state.nextDeadline <= harness.now + ChangeHighlights.duration)
    harness.wait(.seconds(20))
    #expect(harness.state.held.lastReleased?.highlights.nextExpiry == nil)
    #expect(harness.state.nextDeadline == harness.state.clock.nextMinute)
  }

  @Test("the same message twice is one event")
  func duplicates() throws {
    var harness = try holding()
    let before = harness.history("E1").count
    try harness.notify(UpdateHarness.change("E1", "Processing", data: #"{"Key":"old","Gone":1}"#))
    #expect(harness.history("E1").count == before)
  }

  @Test(
    "an interaction that is over leaves the desk, and the live pane still tells how it ended",
    arguments: ["Completed", "Revoked", "InWorkbin", "Canceled"])
  func over(state: String) throws {
    var harness = try holding()
    try harness.notify(UpdateHarness.change("E1", state))
    #expect(harness.state.held.isEmpty)
    #expect(
      harness.history("E1").contains(
        .state(from: .processing, to: InteractionState(state), kind: "StatusChange")))
    guard case .released(let record)? = harness.state.liveSubject else {
      Issue.record("the live pane forgot it")
      return
    }
    #expect(record.state.name == state)
  }

  @Test("a list of mine takes away what is no longer in it, but not what came after it was asked")
  func listOfMine() throws {
    var harness = try holding()
    harness.now += .seconds(1)
    harness.press(.refresh)
    harness.now += .seconds(1)
    try harness.notify(UpdateHarness.change("E5", "Processing"))
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    #expect(harness.state.held.map(\.id) == ["E5"])
  }

  @Test("an older list does not bring back what has been told to be over")
  func olderList() throws {
    var harness = try holding()
    harness.now += .seconds(1)
    harness.press(.refresh)
    harness.now += .seconds(1)
    try harness.notify(UpdateHarness.change("E1", "Completed"))
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine(["E1"]))
    #expect(harness.state.held.isEmpty)
  }

  @Test("a late message without a state does not bring back what lies in a workbin")
  func stateless() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"PropertiesUpdated",
       "email":{"id":"E1","userData":{}}}
      """#)
    #expect(harness.state.held.isEmpty)
    #expect(harness.state.workbins["w1"]?.items.count == 2)
  }

  @Test("what a list says is no longer mine is told, not just gone")
  func goneIsTold() throws {
    var harness = try holding()
    harness.now += .seconds(1)
    harness.press(.refresh)
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    #expect(harness.state.held.isEmpty)
    #expect(harness.state.notice?.message.contains("no longer yours") == true)
  }

  @Test("quitting while a pull is under way asks; with an unknown desk the session is left alone")
  func carefulQuitting() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    harness.press(.quit)
    #expect(harness.state.dialog != nil)
    harness = try UpdateHarness.atWork()
    harness.press(.refresh)
    harness.lose("GET /me/emails?fields=*")
    harness.press(.quit)
    guard case .quit(endSession: false)? = harness.effects.last else {
      Issue.record("what is mine is not known")
      return
    }
  }

  @Test("quitting with interactions on the desk asks, and a key pressed too soon is no answer")
  func quitting() throws {
    var harness = try holding()
    harness.press(.quit)
    harness.press(.answer(true))
    #expect(harness.state.dialog != nil)
    harness.now += .milliseconds(150)
    harness.press(.answer(true))
    guard case .quit(endSession: false)? = harness.effects.last else {
      Issue.record("must quit, and leave the session to keep the interactions")
      return
    }
  }

  @Test("the live pane follows the selection only when it has rested")
  func following() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.focus(.items))
    #expect(harness.state.screen.live.shown == "E1")
    harness.press(.move(.down))
    #expect(harness.state.screen.live.shown == "E1")
    harness.wait(.milliseconds(150))
    #expect(harness.state.screen.live.shown == "E2")
  }

  @Test("a message that leaves subject and text out takes neither from what is known")
  func partial() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
       "email":{"id":"E9","state":"Processing","subject":"Refund","from":"a@example.test",
       "bodyAsPlainText":"Where is it?","userData":{"Key":"old"}}}
      """#)
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"PropertiesUpdated",
       "email":{"id":"E9","state":"Composing","userData":{"Key":"new"}}}
      """#)
    let record = try #require(harness.state.held.first { $0.id == "E9" })
    #expect(record.described.subject == "Refund")
    #expect(record.described.from == "a@example.test")
    #expect(record.plainText == "Where is it?")
    #expect(record.userData?.entries.first?.value == .string("new"))
    #expect(record.state == .composing)
  }

  @Test("a medium that this agent may not see is told of once, and does not keep the desk unknown")
  func forbidden() throws {
    var harness = try UpdateHarness.atWork()
    for _ in 0..<2 {
      harness.press(.refresh)
      harness.respond("GET /me/chats?fields=*", #"{"statusCode":5,"statusMessage":"no chats"}"#)
    }
    #expect(harness.state.notice?.message.contains("You may not see your chats") == true)
    #expect(harness.state.knowsAllHeld)
    #expect(!harness.state.isHeldStale)
    harness.state.screen.notices.clear()
    harness.wait(.seconds(60))
    #expect(harness.state.notice == nil)
    #expect(!harness.waits(for: "GET /me/chats?fields=*"))
  }

  @Test("open media that were mine before are listed, and compared after a gap")
  func openMedia() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.established(again: true))
    let item = #"{"id":"O1","mediaType":"promotion","state":"Processing","capabilities":[]}"#
    harness.respond("GET /me/openmedia?fields=*", #"{"statusCode":0,"openmedia":[\#(item)]}"#)
    #expect(harness.state.held.map(\.id) == ["O1"])
    harness.wait(.seconds(1))
    harness.happen(.established(again: true))
    harness.respond("GET /me/openmedia?fields=*", #"{"statusCode":0,"openmedia":[]}"#)
    #expect(harness.state.held.isEmpty)
  }

  @Test("as long as it is not known whether open media are mine, quitting leaves the session")
  func openMediaUnknown() throws {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    harness.happen(.link(.live))
    harness.happen(.established(again: false))
    harness.respond("POST /me StartContactCenterSession")
    for medium in ["workitems", "emails", "chats"] { harness.respond("GET /me/\(medium)?fields=*") }
    #expect(!harness.state.knowsAllHeld)
    harness.press(.quit)
    guard case .quit(let endsSession)? = harness.effects.last else {
      Issue.record("it did not quit")
      return
    }
    #expect(!endsSession)
  }

  @Test("what is counted and looked up is what is there, whatever comes and goes")
  func bookkeeping() throws {
    var harness = try UpdateHarness.atWork()
    let states = ["Invited", "Processing", "InWorkbin", "Invited", "Completed", "Revoked"]
    for step in 0..<120 {
      let id = "N\(step * 7 % 11)"
      try harness.notify(UpdateHarness.change(id, states[step * 5 % 6]))
      let held = harness.state.held
      #expect(held.invitationCount == held.count(where: \.isInvitation))
      #expect(held.indices.allSatisfy { held.index(of: held[$0].id) == $0 })
      #expect(held.allSatisfy { held.contains(id: $0.id) && held[$0.id]?.state == $0.state })
      let due = held.compactMap(\.highlights.nextExpiry).min()
      #expect(due == nil || held.nextExpiry.map { $0 <= due ?? $0 } == true)
      if step % 10 == 9 { harness.wait(.seconds(1)) }
    }
  }
}

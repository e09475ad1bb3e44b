import Testing
import WebServices

@testable import Core

@Suite("A pull, from the key to its outcome")
struct PullTests {
  private let pullE1 = "POST /workbins/w1 PullEmail"
  private let accepted = #"{"statusCode":0,"referenceId":17}"#

  private func pulling() throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.pull)
    return scene
  }

  @Test("the key marks the row and pins the live pane before anything is answered")
  func atOnce() throws {
    let scene = try pulling()
    #expect(scene.state.actions.pull(of: "E1")?.phase == .sent)
    #expect(scene.state.live.pinned == "E1")
    #expect(scene.waits(for: pullE1))
  }

  @Test("of a workbin that is still to be read, the key does not say that there is nothing in it")
  func unread() {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    scene.press(.pull)
    #expect(scene.sentence == "in-progress has not been read yet")
  }

  @Test("answer, then notification: accepted, confirmed, on the desk, out of the workbin")
  func usualOrder() throws {
    var scene = try pulling()
    scene.now += .milliseconds(92)
    scene.answer(pullE1, accepted)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .accepted)
    scene.now += .milliseconds(209)
    try scene.notify(Scene.change("E1", "Processing", reference: 17))
    #expect(scene.state.actions.pull(of: "E1")?.phase == .confirmed)
    #expect(scene.state.held.map(\.id) == ["E1"])
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E2"])
    #expect(
      scene.story("E1") == [
        .actionSent(operation: "PullEmail", workbin: "in-progress", isPull: true),
        .accepted(referenceID: 17),
        .state(from: .inWorkbin, to: .processing, kind: "StatusChange"),
      ])
    #expect(
      scene.state.held.histories["E1"].map(\.elapsed).prefix(3) == [
        nil, .milliseconds(92), .milliseconds(301),
      ])
  }

  @Test("notification before the answer: confirmed all the same")
  func overtaking() throws {
    var scene = try pulling()
    try scene.notify(Scene.change("E1", "Processing", reference: 17))
    scene.answer(pullE1, accepted)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .confirmed)
    #expect(scene.state.held.map(\.id) == ["E1"])
  }

  @Test("refused because it is gone: taken by another agent, and the workbin is read again")
  func taken() throws {
    var scene = try pulling()
    scene.answer(pullE1, #"{"statusCode":6,"statusMessage":"no such interaction"}"#)
    #expect(
      scene.state.actions.pull(of: "E1")?.phase
        == .refused("gone: taken by another agent (no such interaction)"))
    #expect(scene.state.live.pinned == nil)
    #expect(scene.waits(for: "GET /workbins/w1?subresources=*"))
    #expect(scene.state.held.isEmpty)
  }

  @Test("refused for want of permission says so")
  func forbidden() throws {
    var scene = try pulling()
    scene.answer(pullE1, #"{"statusCode":5,"statusMessage":"api-multimedia"}"#)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .refused("no permission: api-multimedia"))
    #expect(scene.state.notice?.level == .error)
  }

  @Test("an error notified after the answer is a refusal")
  func errorNotified() throws {
    var scene = try pulling()
    scene.answer(pullE1, accepted)
    try scene.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"Error","referenceId":17,
       "errorMessage":"locked"}
      """#)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .refused("locked"))
  }

  @Test("an error with somebody else's reference id does not touch the pull")
  func foreignError() throws {
    var scene = try pulling()
    scene.answer(pullE1, accepted)
    try scene.notify(
      #"{"messageType":"EmailStateChangeMessage","notificationType":"Error","referenceId":18}"#)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .accepted)
  }

  @Test("unanswered for 10 s, and mine: confirmed by asking")
  func askedAndMine() throws {
    var scene = try pulling()
    scene.wait(.seconds(10))
    #expect(scene.state.actions.pull(of: "E1")?.phase == .verifying)
    scene.answer("GET /me/emails?fields=*", Scene.mine(["E1"]))
    #expect(scene.state.actions.pull(of: "E1")?.phase == .confirmed)
    #expect(scene.state.held.first?.capabilities == ["Complete"])
  }

  @Test("unanswered for 10 s, and still in the workbin: refused with the truth")
  func askedAndThere() throws {
    var scene = try pulling()
    scene.answer(pullE1, accepted)
    scene.wait(.seconds(10))
    scene.answer("GET /me/emails?fields=*", Scene.mine([]))
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E1", "E2"]))
    #expect(
      scene.state.actions.pull(of: "E1")?.phase
        == .refused("no outcome; asked the server: still in the workbin"))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
  }

  @Test("unanswered for 10 s, and nowhere: refused with the truth")
  func askedAndGone() throws {
    var scene = try pulling()
    scene.wait(.seconds(10))
    scene.answer("GET /me/emails?fields=*", Scene.mine([]))
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E2"]))
    #expect(
      scene.state.actions.pull(of: "E1")?.phase
        == .refused("no outcome; asked the server: no longer in the workbin, and not yours"))
  }

  @Test("an answer lost on the way asks the server at once; a request never sent is refused")
  func lost() throws {
    var scene = try pulling()
    scene.lose(pullE1)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .verifying)
    scene = try pulling()
    scene.lose(pullE1, mayHaveHappened: false)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .refused("not sent: no answer"))
  }

  @Test("nobody to ask: unknown, and asked again when the link is back")
  func unknown() throws {
    var scene = try pulling()
    scene.lose(pullE1)
    scene.lose("GET /me/emails?fields=*")
    #expect(scene.state.actions.pull(of: "E1")?.phase == .unknown("no answer"))
    scene.happen(.established(again: true))
    #expect(scene.state.actions.pull(of: "E1")?.phase == .verifying)
  }

  @Test("an error that overtakes the answer is remembered for it")
  func errorFirst() throws {
    var scene = try pulling()
    try scene.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"Error","referenceId":17,
       "errorMessage":"locked"}
      """#)
    scene.answer(pullE1, accepted)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .refused("locked"))
  }

  @Test("a late answer to an older pull is not taken for the newer one's")
  func olderAnswer() throws {
    var scene = try pulling()
    scene.wait(.seconds(10))
    scene.answer("GET /me/emails?fields=*", Scene.mine([]))
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E1", "E2"]))
    scene.now += .seconds(1)
    scene.press(.focus(.items))
    scene.press(.pull)
    scene.answer(pullE1, #"{"statusCode":5}"#)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .sent)
  }

  @Test("where the server can't say what is mine, it is asked what lies in the workbin")
  func whoseRefused() throws {
    var scene = try pulling()
    scene.lose(pullE1)
    scene.answer("GET /me/emails?fields=*", #"{"statusCode":6}"#)
    scene.answer("GET /workbins/w1?subresources=*", Scene.content(["E1"]))
    #expect(
      scene.state.actions.pull(of: "E1")?.phase
        == .refused("no outcome; asked the server: still in the workbin"))
  }

  @Test("a pull of unknown outcome may be tried again, and r asks about it")
  func unknownAgain() throws {
    var scene = try pulling()
    scene.lose(pullE1)
    scene.lose("GET /me/emails?fields=*")
    #expect(scene.state.disabledReason(for: .pull) == nil)
    scene.press(.refresh)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .verifying)
  }

  @Test("a late confirmation outweighs a refusal")
  func lateConfirmation() throws {
    var scene = try pulling()
    scene.answer(pullE1, #"{"statusCode":4}"#)
    try scene.notify(Scene.change("E1", "Processing"))
    #expect(scene.state.actions.pull(of: "E1")?.phase == .confirmed)
    #expect(scene.state.held.map(\.id) == ["E1"])
  }

  @Test("in the live pane, p takes what that pane shows")
  func fromLivePane() throws {
    var scene = try Scene.atWork()
    scene.press(.togglePin)
    scene.press(.focus(.items))
    scene.press(.move(.down))
    scene.press(.focus(.live))
    scene.press(.pull)
    #expect(scene.pulls == ["E1"])
    try scene.notify(Scene.change("E1", "Processing"))
    scene.press(.pull)
    #expect(scene.state.notice?.message.hasPrefix("It is yours already") == true)
    #expect(scene.pulls == ["E1"])
  }

  @Test("a deadline that has passed is never the next one, whatever is under way")
  func noSpinning() throws {
    var scene = try pulling()
    scene.press(.refresh)
    scene.answer("POST /workbins/w1 Subscribe")
    scene.answer("POST /workbins/w2 Subscribe")
    for _ in 0..<60 {
      scene.wait(.seconds(1))
      #expect(scene.state.nextDeadline > scene.now)
    }
  }

  @Test("a second press while it is being pulled says so and sends nothing")
  func twice() throws {
    var scene = try pulling()
    scene.press(.pull)
    #expect(scene.waiting.filter { $0.call.name == pullE1 }.count == 1)
    #expect(scene.state.notice?.message == "“About E1” is being pulled already")
  }

  @Test("the row of an interaction that another agent takes meanwhile stays to tell the outcome")
  func farewell() throws {
    var scene = try pulling()
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E1"))
    scene.answer(pullE1, #"{"statusCode":6}"#)
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
    #expect(scene.state.workbins["w1"]?.count == 1)
    scene.wait(.seconds(10))
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E2"])
    #expect(scene.state.selectedID == "E2")
  }
}

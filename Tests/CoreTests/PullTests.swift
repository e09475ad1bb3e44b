import Testing
import WebServices

@testable import Core

@Suite("A pull, from the key to its outcome")
struct PullTests {
  private let pullE1 = "POST /workbins/w1 PullEmail"
  private let accepted = #"{"statusCode":0,"referenceId":17}"#

  private func pulling() throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    return harness
  }

  @Test("the key marks the row and pins the live pane before anything is answered")
  func atOnce() throws {
    let harness = try pulling()
    #expect(harness.state.actions.pull(of: "E1")?.phase == .sent)
    #expect(harness.state.screen.live.pinned == "E1")
    #expect(harness.waits(for: pullE1))
  }

  @Test("of a workbin that is still to be read, the key does not say that there is nothing in it")
  func unread() {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    harness.press(.pull)
    #expect(harness.sentence == "in-progress has not been read yet")
  }

  @Test("answer, then notification: accepted, confirmed, on the desk, out of the workbin")
  func usualOrder() throws {
    var harness = try pulling()
    harness.now += .milliseconds(92)
    harness.respond(pullE1, accepted)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .accepted)
    harness.now += .milliseconds(209)
    try harness.notify(UpdateHarness.change("E1", "Processing", reference: 17))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .confirmed)
    #expect(harness.state.held.map(\.id) == ["E1"])
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E2"])
    #expect(
      harness.history("E1") == [
        .actionSent(operation: "PullEmail", workbin: "in-progress", isPull: true),
        .accepted(referenceID: 17),
        .state(from: .inWorkbin, to: .processing, kind: "StatusChange"),
      ])
    #expect(
      harness.state.held.histories["E1"].map(\.elapsed).prefix(3) == [
        nil, .milliseconds(92), .milliseconds(301),
      ])
  }

  @Test("notification before the answer: confirmed all the same")
  func overtaking() throws {
    var harness = try pulling()
    try harness.notify(UpdateHarness.change("E1", "Processing", reference: 17))
    harness.respond(pullE1, accepted)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .confirmed)
    #expect(harness.state.held.map(\.id) == ["E1"])
  }

  @Test("refused because it is gone: taken by another agent, and the workbin is read again")
  func taken() throws {
    var harness = try pulling()
    harness.respond(pullE1, #"{"statusCode":6,"statusMessage":"no such interaction"}"#)
    #expect(
      harness.state.actions.pull(of: "E1")?.phase
        == .refused("gone: taken by another agent (no such interaction)"))
    #expect(harness.state.screen.live.pinned == nil)
    #expect(harness.waits(for: "GET /workbins/w1?subresources=*"))
    #expect(harness.state.held.isEmpty)
  }

  @Test("refused for want of permission says so")
  func forbidden() throws {
    var harness = try pulling()
    harness.respond(pullE1, #"{"statusCode":5,"statusMessage":"api-multimedia"}"#)
    #expect(
      harness.state.actions.pull(of: "E1")?.phase == .refused("no permission: api-multimedia"))
    #expect(harness.state.notice?.level == .error)
  }

  @Test("an error notified after the answer is a refusal")
  func errorNotified() throws {
    var harness = try pulling()
    harness.respond(pullE1, accepted)
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"Error","referenceId":17,
       "errorMessage":"locked"}
      """#)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .refused("locked"))
  }

  @Test("an error with somebody else's reference id does not touch the pull")
  func foreignError() throws {
    var harness = try pulling()
    harness.respond(pullE1, accepted)
    try harness.notify(
      #"{"messageType":"EmailStateChangeMessage","notificationType":"Error","referenceId":18}"#)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .accepted)
  }

  @Test("unanswered for 10 s, and mine: confirmed by asking")
  func askedAndMine() throws {
    var harness = try pulling()
    harness.wait(.seconds(10))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .verifying)
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine(["E1"]))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .confirmed)
    #expect(harness.state.held.first?.capabilities == ["Complete"])
  }

  @Test("unanswered for 10 s, and still in the workbin: refused with the truth")
  func askedAndThere() throws {
    var harness = try pulling()
    harness.respond(pullE1, accepted)
    harness.wait(.seconds(10))
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1", "E2"]))
    #expect(
      harness.state.actions.pull(of: "E1")?.phase
        == .refused("no outcome; asked the server: still in the workbin"))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
  }

  @Test("unanswered for 10 s, and nowhere: refused with the truth")
  func askedAndGone() throws {
    var harness = try pulling()
    harness.respond(pullE1, accepted)
    harness.wait(.seconds(10))
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E2"]))
    #expect(
      harness.state.actions.pull(of: "E1")?.phase
        == .refused("no outcome; asked the server: no longer in the workbin, and not yours"))
  }

  @Test("a server that hangs, then answers all at once in any order: never told as not pulled")
  func hung() throws {
    for isAnsweredFirst in [false, true] {
      var harness = try pulling()
      harness.wait(.seconds(10))
      if isAnsweredFirst { harness.respond(pullE1, accepted) }
      harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
      #expect(!harness.waits(for: "GET /workbins/w1?subresources=*"))
      harness.respond(pullE1, accepted)
      #expect(harness.state.actions.pull(of: "E1")?.isOpen == true)
      #expect(harness.state.notice == nil)
      try harness.notify(UpdateHarness.change("E1", "Processing"))
      #expect(harness.state.actions.pull(of: "E1")?.phase == .confirmed)
    }
  }

  @Test(
    "what lies in the workbin while the request is unanswered is no outcome; asked again, it is")
  func hungInWorkbin() throws {
    var harness = try pulling()
    harness.wait(.seconds(10))
    harness.respond("GET /me/emails?fields=*", #"{"statusCode":6}"#)
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1", "E2"]))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .verifying)
    harness.respond(pullE1, accepted)
    harness.wait(.seconds(10))
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1", "E2"]))
    #expect(
      harness.state.actions.pull(of: "E1")?.phase
        == .refused("no outcome; asked the server: still in the workbin"))
  }

  @Test("a request that is never answered is asked about until it is lost, then told as it is")
  func unansweredForLong() throws {
    var harness = try pulling()
    for _ in 0..<2 {
      harness.wait(.seconds(10))
      harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
      #expect(harness.state.actions.pull(of: "E1")?.phase == .verifying)
    }
    harness.lose(pullE1)
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1", "E2"]))
    #expect(
      harness.state.actions.pull(of: "E1")?.phase
        == .refused("no outcome; asked the server: still in the workbin"))
  }

  @Test("the truth that comes later takes the wrong notice back")
  func noticeTakenBack() throws {
    var harness = try pulling()
    harness.respond(pullE1, accepted)
    harness.wait(.seconds(10))
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1", "E2"]))
    #expect(harness.state.notice != nil)
    try harness.notify(UpdateHarness.change("E1", "Processing"))
    #expect(harness.state.notice == nil)
    #expect(harness.state.held.map(\.id) == ["E1"])
  }

  @Test("an answer lost on the way asks the server at once; a request never sent is refused")
  func lost() throws {
    var harness = try pulling()
    harness.lose(pullE1)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .verifying)
    harness = try pulling()
    harness.lose(pullE1, mayHaveHappened: false)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .refused("not sent: no answer"))
  }

  @Test("nobody to ask: unknown, and asked again when the link is back")
  func unknown() throws {
    var harness = try pulling()
    harness.lose(pullE1)
    harness.lose("GET /me/emails?fields=*")
    #expect(harness.state.actions.pull(of: "E1")?.phase == .unknown("no answer"))
    harness.happen(.established(again: true))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .verifying)
  }

  @Test("an error that overtakes the answer is remembered for it")
  func errorFirst() throws {
    var harness = try pulling()
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"Error","referenceId":17,
       "errorMessage":"locked"}
      """#)
    harness.respond(pullE1, accepted)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .refused("locked"))
  }

  @Test("a late answer to an older pull is not taken for the newer one's")
  func olderAnswer() throws {
    var harness = try pulling()
    harness.wait(.seconds(10))
    harness.lose("GET /me/emails?fields=*")
    harness.now += .seconds(1)
    harness.press(.focus(.items))
    harness.press(.pull)
    harness.respond(pullE1, #"{"statusCode":5}"#)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .sent)
  }

  @Test("where the server can't say what is mine, it is asked what lies in the workbin")
  func whoseRefused() throws {
    var harness = try pulling()
    harness.lose(pullE1)
    harness.respond("GET /me/emails?fields=*", #"{"statusCode":6}"#)
    harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(["E1"]))
    #expect(
      harness.state.actions.pull(of: "E1")?.phase
        == .refused("no outcome; asked the server: still in the workbin"))
  }

  @Test("a pull of unknown outcome may be tried again, and r asks about it")
  func unknownAgain() throws {
    var harness = try pulling()
    harness.lose(pullE1)
    harness.lose("GET /me/emails?fields=*")
    #expect(harness.state.disabledReason(for: .pull) == nil)
    harness.press(.refresh)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .verifying)
  }

  @Test("a late confirmation outweighs a refusal")
  func lateConfirmation() throws {
    var harness = try pulling()
    harness.respond(pullE1, #"{"statusCode":4}"#)
    try harness.notify(UpdateHarness.change("E1", "Processing"))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .confirmed)
    #expect(harness.state.held.map(\.id) == ["E1"])
  }

  @Test("in the live pane, p takes what that pane shows")
  func fromLivePane() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.togglePin)
    harness.press(.focus(.items))
    harness.press(.move(.down))
    harness.press(.focus(.live))
    harness.press(.pull)
    #expect(harness.pulls == ["E1"])
    try harness.notify(UpdateHarness.change("E1", "Processing"))
    harness.press(.pull)
    #expect(harness.state.notice?.message.hasPrefix("It is yours already") == true)
    #expect(harness.pulls == ["E1"])
  }

  @Test("a deadline that has passed is never the next one, whatever is under way")
  func noSpinning() throws {
    var harness = try pulling()
    harness.press(.refresh)
    harness.respond("POST /workbins/w1 Subscribe")
    harness.respond("POST /workbins/w2 Subscribe")
    for _ in 0..<60 {
      harness.wait(.seconds(1))
      #expect(harness.state.nextDeadline > harness.now)
    }
  }

  @Test("a second press while it is being pulled says so and sends nothing")
  func twice() throws {
    var harness = try pulling()
    harness.press(.pull)
    #expect(harness.waiting.filter { $0.call.name == pullE1 }.count == 1)
    #expect(harness.state.notice?.message == "“About E1” is being pulled already")
  }

  @Test("the row of an interaction that another agent takes meanwhile stays to tell the outcome")
  func shutdown() throws {
    var harness = try pulling()
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E1"))
    harness.respond(pullE1, #"{"statusCode":6}"#)
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
    #expect(harness.state.workbins["w1"]?.count == 1)
    harness.wait(.seconds(10))
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E2"])
    #expect(harness.state.selectedID == "E2")
  }
}

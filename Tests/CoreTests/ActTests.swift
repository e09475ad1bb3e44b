import Testing
import WebServices

@testable import Core

@Suite("An act, from the key to its outcome")
struct ActTests {
  private let complete = "POST /me/emails/E1 Complete"
  private let putBack = "POST /workbins/w1 AddEmail"

  private func completing() throws -> Scene {
    var scene = try Scene.holding()
    scene.press(.action(.complete(queue: nil)))
    scene.consent()
    return scene
  }

  @Test("the row says what is being done before anything is answered")
  func atOnce() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    #expect(scene.phase("E1") == .sent)
    #expect(scene.waits(for: putBack))
  }

  @Test("put back, and it ends otherwise: that is not called put back")
  func endedInstead() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    scene.answer(putBack, Scene.accepted)
    try scene.notify(Scene.mail("E1", "Completed", []))
    #expect(scene.phase("E1") == .refused("the server says Completed"))
  }

  @Test("put back: the state InWorkbin confirms it, and the interaction leaves the desk")
  func puttingBack() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    scene.answer(putBack, Scene.accepted)
    #expect(scene.phase("E1") == .accepted)
    try scene.notify(Scene.mail("E1", "InWorkbin", [], reference: 17))
    #expect(scene.phase("E1") == .confirmed)
    #expect(scene.state.held.isEmpty)
    #expect(
      scene.story("E1").suffix(4).prefix(3) == [
        .actionSent(operation: "AddEmail", workbin: "in-progress", isPull: false),
        .accepted(referenceID: 17),
        .state(from: .processing, to: .inWorkbin, kind: "StatusChange"),
      ])
  }

  @Test("a server that misses a parameter is asked once more, by the uri; then it is refused")
  func byURI() throws {
    let misses = #"{"statusCode":1,"statusMessage":"uri is missing"}"#
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    scene.answer(putBack, misses)
    #expect(scene.phase("E1") == .sent)
    let body = scene.waiting.first { $0.call.name == putBack }?.call.body?.text
    #expect(body == #"{"operationName":"AddEmail","uri":"/api/v2/me/emails/E1"}"#)
    scene.answer(putBack, misses)
    #expect(scene.phase("E1") == .refused("refused: uri is missing (status 1)"))
    scene.press(.action(.putBack))
    scene.answer(putBack, #"{"statusCode":6}"#)
    #expect(!scene.waits(for: putBack))
  }

  @Test("complete: a state that is over confirms it")
  func completed() throws {
    var scene = try completing()
    #expect(scene.phase("E1") == .sent)
    scene.answer(complete, Scene.accepted)
    try scene.notify(Scene.mail("E1", "Completed", []))
    #expect(scene.phase("E1") == .confirmed)
    #expect(scene.state.held.isEmpty)
  }

  @Test("complete into a queue names the queue")
  func queue() throws {
    var scene = try Scene.holding()
    scene.press(.action(.complete(queue: "billing")))
    scene.consent()
    let body = scene.waiting.first { $0.call.name == complete }?.call.body?.text
    #expect(body == #"{"operationName":"Complete","queueName":"billing"}"#)
  }

  @Test("a name that is typed is an agent's or a queue's: who there is has to be known first")
  func transferByName() throws {
    for (name, whom) in [("agent2", "Mei Lin"), ("billing", "billing")] {
      var scene = try Scene.holding()
      scene.press(.action(.transfer(to: name)))
      #expect(scene.state.dialog == nil)
      scene.answer(
        "GET /users?fields=*",
        #"""
        {"statusCode":0,"users":[{"id":"7","userName":"agent2","firstName":"Mei","lastName":"Lin",
          "uri":"http://x/users/7"}]}
        """#)
      guard case .confirmation(let question) = scene.state.dialog else {
        Issue.record("\(name): no question")
        continue
      }
      #expect("\(question.action)".contains(whom), "\(question.action)")
    }
  }

  @Test("transfer: to a queue by its name, to a user by the user's address")
  func transfer() throws {
    var scene = try Scene.holding(["E1", "E2"])
    scene.press(.action(.perform(.transferToQueue("billing"), on: ["E1"])))
    scene.consent()
    scene.press(
      .action(.perform(.transferToUser(uri: "http://x/users/7", name: "Mei"), on: ["E2"])))
    scene.consent()
    let bodies = scene.waiting.compactMap { $0.call.body?.text }
    #expect(bodies.contains(#"{"operationName":"Transfer","queueName":"billing"}"#))
    #expect(bodies.contains(#"{"operationName":"Transfer","userUri":"http://x/users/7"}"#))
    try scene.notify(Scene.mail("E2", "Transferred", []))
    #expect(scene.phase("E2") == .confirmed)
  }

  @Test("accept and reject: the next state confirms them")
  func invitation() throws {
    var scene = try Scene.atWork()
    scene.press(.goToList(.myInteractions))
    try scene.notify(Scene.mail("E7", "Invited", ["Accept", "Reject"]))
    scene.press(.action(.accept))
    scene.answer("POST /me/emails/E7 Accept", Scene.accepted)
    #expect(scene.phase("E7") == .accepted)
    try scene.notify(Scene.mail("E7", "Processing"))
    #expect(scene.phase("E7") == .confirmed)
    try scene.notify(Scene.mail("E8", "Invited", ["Accept", "Reject"]))
    scene.press(.action(.perform(.reject, on: ["E8"])))
    scene.consent()
    scene.answer("POST /me/emails/E8 Reject", Scene.accepted)
    try scene.notify(Scene.mail("E8", "Revoked", []))
    #expect(scene.phase("E8") == .confirmed)
    #expect(scene.state.held.map(\.id) == ["E7"])
  }

  @Test("set in focus is done with its answer")
  func focus() throws {
    var scene = try Scene.holding()
    scene.press(.action(.setInFocus))
    scene.answer("POST /me/emails/E1 SetInFocus")
    #expect(scene.phase("E1") == .confirmed)
  }

  @Test("refused by the answer: the row and a sentence say why, and it stays on the desk")
  func refused() throws {
    var scene = try completing()
    scene.answer(complete, #"{"statusCode":2,"statusMessage":"locked"}"#)
    #expect(scene.phase("E1") == .refused("not possible in the current state: locked (status 2)"))
    #expect(scene.sentence?.hasPrefix("“About E1” was not completed: not possible") == true)
    #expect(scene.state.held.map(\.id) == ["E1"])
  }

  @Test("refused by an error that bears its reference id")
  func errorNotified() throws {
    var scene = try completing()
    scene.answer(complete, Scene.accepted)
    try scene.notify(Scene.failure(17, "no such queue"))
    #expect(scene.phase("E1") == .refused("no such queue"))
  }

  @Test("an error after the answer that seemed to be the outcome is believed")
  func errorAfterAnswer() throws {
    var scene = try Scene.holding()
    scene.press(.action(.setInFocus))
    scene.answer("POST /me/emails/E1 SetInFocus", Scene.accepted)
    try scene.notify(Scene.failure(17, "no screen"))
    #expect(scene.phase("E1") == .refused("no screen"))
  }

  @Test("unanswered for 10 s, and still mine: refused with the truth")
  func askedAndMine() throws {
    var scene = try completing()
    scene.wait(.seconds(10))
    #expect(scene.phase("E1") == .verifying)
    scene.answer("GET /me/emails?fields=*", Scene.mine(["E1"]))
    #expect(scene.phase("E1") == .refused("no outcome; asked the server: it is still yours"))
    #expect(scene.state.held.map(\.id) == ["E1"])
  }

  @Test("unanswered for 10 s, and no longer mine: done, and off the desk")
  func askedAndGone() throws {
    var scene = try completing()
    scene.answer(complete, Scene.accepted)
    scene.wait(.seconds(10))
    scene.answer("GET /me/emails?fields=*", Scene.mine([]))
    #expect(scene.phase("E1") == .confirmed)
    #expect(scene.state.held.isEmpty)
  }

  @Test("put back, and nobody answers: the workbin says whether it lies there")
  func askedWhere() throws {
    for (content, phase) in [
      (["E1", "E2"], PendingAction.Phase.confirmed),
      (
        ["E2"],
        .refused("no outcome; asked the server: not yours any more, and not in in-progress")
      ),
    ] {
      var scene = try Scene.holding()
      scene.press(.action(.putBack))
      scene.lose(putBack)
      #expect(scene.phase("E1") == .verifying)
      scene.answer("GET /me/emails?fields=*", Scene.mine([]))
      scene.answer("GET /workbins/w1?subresources=*", Scene.content(content))
      #expect(scene.phase("E1") == phase)
      #expect(scene.state.held.isEmpty)
    }
  }

  @Test("never sent: refused at once")
  func neverSent() throws {
    var scene = try completing()
    scene.lose(complete, mayHaveHappened: false)
    #expect(scene.phase("E1") == .refused("not sent: no answer"))
  }

  @Test("nobody to ask: unknown, and asked again when the link is back")
  func unknown() throws {
    var scene = try completing()
    scene.lose(complete)
    scene.lose("GET /me/emails?fields=*")
    #expect(scene.phase("E1") == .unknown("no answer"))
    scene.happen(.established(again: true))
    #expect(scene.phase("E1") == .verifying)
  }

  @Test("what lies in a workbin is pulled first, then moved: two requests, one act")
  func moving() throws {
    var scene = try Scene.atWork()
    scene.press(.focus(.items))
    scene.press(.action(.move(to: "billing")))
    // billing is a group's: asked.
    #expect(scene.question?.items.map(\.id) == ["E1"])
    scene.consent()
    #expect(scene.phase("E1") == .waitingForPull)
    scene.answer("POST /workbins/w1 PullEmail", Scene.accepted)
    #expect(!scene.waits(for: "POST /workbins/w2 AddEmail"))
    try scene.notify(Scene.mail("E1", "Processing"))
    #expect(scene.phase("E1") == .sent)
    scene.answer("POST /workbins/w2 AddEmail", Scene.accepted)
    try scene.notify(Scene.mail("E1", "InWorkbin", []))
    #expect(scene.phase("E1") == .confirmed)
    #expect(scene.state.held.isEmpty)
  }

  @Test("moved, and the second step fails: told that it is on the desk now")
  func secondStep() throws {
    var scene = try Scene.atWork()
    scene.press(.focus(.items))
    scene.press(.action(.move(to: "billing")))
    scene.consent()
    try scene.notify(Scene.mail("E1", "Processing"))
    scene.answer("POST /workbins/w2 AddEmail", #"{"statusCode":5,"statusMessage":"not yours"}"#)
    #expect(scene.phase("E1") == .refused("no permission: not yours"))
    #expect(
      scene.sentence
        == "“About E1” was not moved to “billing”: no permission: not yours. "
        + "It is still yours, on your desk")
    #expect(scene.state.held.map(\.id) == ["E1"])
  }

  @Test("moved, and the first step fails: nothing more is sent")
  func firstStep() throws {
    var scene = try Scene.atWork()
    scene.press(.focus(.items))
    scene.press(.action(.move(to: "billing")))
    scene.consent()
    scene.answer("POST /workbins/w1 PullEmail", #"{"statusCode":6}"#)
    #expect(scene.phase("E1") == .refused("it was not pulled: gone: taken by another agent"))
    #expect(!scene.waits(for: "POST /workbins/w2 AddEmail"))
  }

  @Test("a second press while it is under way says so and sends nothing")
  func twice() throws {
    var scene = try Scene.holding()
    scene.press(.action(.putBack))
    scene.press(.action(.putBack))
    #expect(scene.waiting.filter { $0.call.name == putBack }.count == 1)
    #expect(scene.sentence == "“About E1” is being put back already")
  }

  @Test("z puts back what was pulled last")
  func undo() throws {
    var scene = try Scene.holding(["E1", "E2"])
    scene.press(.action(.undoPull))
    #expect(scene.phase("E2") == .sent)
    #expect(scene.phase("E1") == nil)
    scene.press(.action(.undoPull))
    #expect(scene.sentence == "“About E2” is being put back already")
  }

  @Test("an outcome is forgotten after a while, and no deadline that has passed is the next")
  func forgotten() throws {
    var scene = try completing()
    scene.answer(complete, #"{"statusCode":2}"#)
    for _ in 0..<70 {
      scene.wait(.seconds(1))
      #expect(scene.state.nextDeadline > scene.now)
    }
    #expect(scene.phase("E1") == nil)
  }
}

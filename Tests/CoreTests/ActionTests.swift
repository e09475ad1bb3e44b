import Testing
import WebServices

@testable import Core

@Suite("An act, from the key to its outcome")
struct ActionTests {
  private let complete = "POST /me/emails/E1 Complete"
  private let putBack = "POST /workbins/w1 AddEmail"

  private func completing() throws -> UpdateHarness {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.complete(queue: nil)))
    harness.consent()
    return harness
  }

  @Test("the row says what is being done before anything is answered")
  func atOnce() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    #expect(harness.phase("E1") == .sent)
    #expect(harness.waits(for: putBack))
  }

  @Test("put back, and it ends otherwise: that is not called put back")
  func endedInstead() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    harness.respond(putBack, UpdateHarness.accepted)
    try harness.notify(UpdateHarness.mail("E1", "Completed", []))
    #expect(harness.phase("E1") == .refused("the server says Completed"))
  }

  @Test("put back: the state InWorkbin confirms it, and the interaction leaves the desk")
  func puttingBack() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    harness.respond(putBack, UpdateHarness.accepted)
    #expect(harness.phase("E1") == .accepted)
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", [], reference: 17))
    #expect(harness.phase("E1") == .confirmed)
    #expect(harness.state.held.isEmpty)
    #expect(
      harness.history("E1").suffix(4).prefix(3) == [
        .actionSent(operation: "AddEmail", workbin: "in-progress", isPull: false),
        .accepted(referenceID: 17),
        .state(from: .processing, to: .inWorkbin, kind: "StatusChange"),
      ])
  }

  @Test("a server that misses a parameter is asked once more, by the uri; then it is refused")
  func byURI() throws {
    let misses = #"{"statusCode":1,"statusMessage":"uri is missing"}"#
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    harness.respond(putBack, misses)
    #expect(harness.phase("E1") == .sent)
    let body = harness.waiting.first { $0.call.name == putBack }?.call.body?.text
    #expect(body == #"{"operationName":"AddEmail","uri":"/api/v2/me/emails/E1"}"#)
    harness.respond(putBack, misses)
    #expect(harness.phase("E1") == .refused("refused: uri is missing (status 1)"))
    harness.press(.action(.putBack))
    harness.respond(putBack, #"{"statusCode":6}"#)
    #expect(!harness.waits(for: putBack))
  }

  @Test("complete: a state that is over confirms it")
  func completed() throws {
    var harness = try completing()
    #expect(harness.phase("E1") == .sent)
    harness.respond(complete, UpdateHarness.accepted)
    try harness.notify(UpdateHarness.mail("E1", "Completed", []))
    #expect(harness.phase("E1") == .confirmed)
    #expect(harness.state.held.isEmpty)
  }

  @Test("complete into a queue names the queue")
  func queue() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.complete(queue: "billing")))
    harness.consent()
    let body = harness.waiting.first { $0.call.name == complete }?.call.body?.text
    #expect(body == #"{"operationName":"Complete","queueName":"billing"}"#)
  }

  @Test("a name that is typed is an agent's or a queue's: who there is has to be known first")
  func transferByName() throws {
    for (name, whom) in [("agent2", "Mei Lin"), ("billing", "billing")] {
      var harness = try UpdateHarness.holding()
      harness.press(.action(.transfer(to: name)))
      #expect(harness.state.dialog == nil)
      harness.respond(
        "GET /users?fields=*",
        #"""
        {"statusCode":0,"users":[{"id":"7","userName":"agent2","firstName":"Mei","lastName":"Lin",
          "uri":"http://x/users/7"}]}
        """#)
      guard case .confirmation(let question) = harness.state.dialog else {
        Issue.record("\(name): no question")
        continue
      }
      #expect("\(question.action)".contains(whom), "\(question.action)")
    }
  }

  @Test("transfer: to a queue by its name, to a user by the user's address")
  func transfer() throws {
    var harness = try UpdateHarness.holding(["E1", "E2"])
    harness.press(.action(.perform(.transferToQueue("billing"), on: ["E1"])))
    harness.consent()
    harness.press(
      .action(.perform(.transferToUser(uri: "http://x/users/7", name: "Mei"), on: ["E2"])))
    harness.consent()
    let bodies = harness.waiting.compactMap { $0.call.body?.text }
    #expect(bodies.contains(#"{"operationName":"Transfer","queueName":"billing"}"#))
    #expect(bodies.contains(#"{"operationName":"Transfer","userUri":"http://x/users/7"}"#))
    try harness.notify(UpdateHarness.mail("E2", "Transferred", []))
    #expect(harness.phase("E2") == .confirmed)
  }

  @Test("accept and reject: the next state confirms them")
  func invitation() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.goToList(.myInteractions))
    try harness.notify(UpdateHarness.mail("E7", "Invited", ["Accept", "Reject"]))
    harness.press(.action(.accept))
    harness.respond("POST /me/emails/E7 Accept", UpdateHarness.accepted)
    #expect(harness.phase("E7") == .accepted)
    try harness.notify(UpdateHarness.mail("E7", "Processing"))
    #expect(harness.phase("E7") == .confirmed)
    try harness.notify(UpdateHarness.mail("E8", "Invited", ["Accept", "Reject"]))
    harness.press(.action(.perform(.reject, on: ["E8"])))
    harness.consent()
    harness.respond("POST /me/emails/E8 Reject", UpdateHarness.accepted)
    try harness.notify(UpdateHarness.mail("E8", "Revoked", []))
    #expect(harness.phase("E8") == .confirmed)
    #expect(harness.state.held.map(\.id) == ["E7"])
  }

  @Test("set in focus is done with its answer")
  func focus() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.setInFocus))
    harness.respond("POST /me/emails/E1 SetInFocus")
    #expect(harness.phase("E1") == .confirmed)
  }

  @Test("refused by the answer: the row and a sentence say why, and it stays on the desk")
  func refused() throws {
    var harness = try completing()
    harness.respond(complete, #"{"statusCode":2,"statusMessage":"locked"}"#)
    #expect(harness.phase("E1") == .refused("not possible in the current state: locked (status 2)"))
    #expect(harness.sentence?.hasPrefix("“About E1” was not completed: not possible") == true)
    #expect(harness.state.held.map(\.id) == ["E1"])
  }

  @Test("refused by an error that bears its reference id")
  func errorNotified() throws {
    var harness = try completing()
    harness.respond(complete, UpdateHarness.accepted)
    try harness.notify(UpdateHarness.failure(17, "no such queue"))
    #expect(harness.phase("E1") == .refused("no such queue"))
  }

  @Test("an error after the answer that seemed to be the outcome is believed")
  func errorAfterAnswer() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.setInFocus))
    harness.respond("POST /me/emails/E1 SetInFocus", UpdateHarness.accepted)
    try harness.notify(UpdateHarness.failure(17, "no screen"))
    #expect(harness.phase("E1") == .refused("no screen"))
  }

  @Test("unanswered for 10 s, and still mine: refused with the truth")
  func askedAndMine() throws {
    var harness = try completing()
    harness.respond(complete, UpdateHarness.accepted)
    harness.wait(.seconds(10))
    #expect(harness.phase("E1") == .verifying)
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine(["E1"]))
    #expect(harness.phase("E1") == .refused("no outcome; asked the server: it is still yours"))
    #expect(harness.state.held.map(\.id) == ["E1"])
  }

  @Test("unanswered for 10 s, and no longer mine: done, and off the desk")
  func askedAndGone() throws {
    var harness = try completing()
    harness.respond(complete, UpdateHarness.accepted)
    harness.wait(.seconds(10))
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    #expect(harness.phase("E1") == .confirmed)
    #expect(harness.state.held.isEmpty)
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
      var harness = try UpdateHarness.holding()
      harness.press(.action(.putBack))
      harness.lose(putBack)
      #expect(harness.phase("E1") == .verifying)
      harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
      harness.respond("GET /workbins/w1?subresources=*", UpdateHarness.content(content))
      #expect(harness.phase("E1") == phase)
      #expect(harness.state.held.isEmpty)
    }
  }

  @Test("never sent: refused at once")
  func neverSent() throws {
    var harness = try completing()
    harness.lose(complete, mayHaveHappened: false)
    #expect(harness.phase("E1") == .refused("not sent: no answer"))
  }

  @Test("nobody to ask: unknown, and asked again when the link is back")
  func unknown() throws {
    var harness = try completing()
    harness.lose(complete)
    harness.lose("GET /me/emails?fields=*")
    #expect(harness.phase("E1") == .unknown("no answer"))
    harness.happen(.established(again: true))
    #expect(harness.phase("E1") == .verifying)
  }

  @Test("what lies in a workbin is pulled first, then moved: two requests, one act")
  func moving() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.focus(.items))
    harness.press(.action(.move(to: "billing")))
    // billing is a group's: asked.
    #expect(harness.confirmation?.items.map(\.id) == ["E1"])
    harness.consent()
    #expect(harness.phase("E1") == .waitingForPull)
    harness.respond("POST /workbins/w1 PullEmail", UpdateHarness.accepted)
    #expect(!harness.waits(for: "POST /workbins/w2 AddEmail"))
    try harness.notify(UpdateHarness.mail("E1", "Processing"))
    #expect(harness.phase("E1") == .sent)
    harness.respond("POST /workbins/w2 AddEmail", UpdateHarness.accepted)
    try harness.notify(UpdateHarness.mail("E1", "InWorkbin", []))
    #expect(harness.phase("E1") == .confirmed)
    #expect(harness.state.held.isEmpty)
  }

  @Test("moved, and the second step fails: told that it is on the desk now")
  func secondStep() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.focus(.items))
    harness.press(.action(.move(to: "billing")))
    harness.consent()
    try harness.notify(UpdateHarness.mail("E1", "Processing"))
    harness.respond("POST /workbins/w2 AddEmail", #"{"statusCode":5,"statusMessage":"not yours"}"#)
    #expect(harness.phase("E1") == .refused("no permission: not yours"))
    #expect(
      harness.sentence
        == "“About E1” was not moved to “billing”: no permission: not yours. "
        + "It is still yours, on your desk")
    #expect(harness.state.held.map(\.id) == ["E1"])
  }

  @Test("moved, and the first step fails: nothing more is sent")
  func firstStep() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.focus(.items))
    harness.press(.action(.move(to: "billing")))
    harness.consent()
    harness.respond("POST /workbins/w1 PullEmail", #"{"statusCode":6}"#)
    #expect(harness.phase("E1") == .refused("it was not pulled: gone: taken by another agent"))
    #expect(!harness.waits(for: "POST /workbins/w2 AddEmail"))
  }

  @Test("a second press while it is under way says so and sends nothing")
  func twice() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.putBack))
    harness.press(.action(.putBack))
    #expect(harness.waiting.filter { $0.call.name == putBack }.count == 1)
    #expect(harness.sentence == "“About E1” is being put back already")
  }

  @Test("z puts back what was pulled last")
  func undo() throws {
    var harness = try UpdateHarness.holding(["E1", "E2"])
    harness.press(.action(.undoPull))
    #expect(harness.phase("E2") == .sent)
    #expect(harness.phase("E1") == nil)
    harness.press(.action(.undoPull))
    #expect(harness.sentence == "“About E2” is being put back already")
  }

  @Test("an outcome is forgotten after a while, and no deadline that has passed is the next")
  func forgotten() throws {
    var harness = try completing()
    harness.respond(complete, #"{"statusCode":2}"#)
    for _ in 0..<70 {
      harness.wait(.seconds(1))
      #expect(harness.state.nextDeadline > harness.now)
    }
    #expect(harness.phase("E1") == nil)
  }
}

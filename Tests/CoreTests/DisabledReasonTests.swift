import Testing
import WebServices

@testable import Core

@Suite("What can't be done says why, and since when")
struct DisabledReasonTests {
  private func signedIn(_ options: String, isReadOnly: Bool = false) throws -> UpdateHarness {
    var harness = UpdateHarness(isReadOnly: isReadOnly)
    harness.happen(.started)
    harness.respond(
      "GET /me?subresources=*",
      #"{"statusCode":0,"user":{"id":"u1","settings":{"interaction-workspace":{\#(options)}}}}"#)
    try harness.comeToWork()
    harness.press(.focus(.items))
    return harness
  }

  @Test("a capability lost with a state, by the time of that state")
  func lost() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.focus(.live))
    harness.now += .seconds(31)
    try harness.notify(UpdateHarness.mail("E1", "Revoked", []))
    harness.press(.action(.complete(queue: nil)))
    #expect(
      harness.sentence
        == "Complete is not among its capabilities since 12:04:31, when its state became Revoked")
  }

  @Test("a capability lost while it stays mine, by the time of the loss")
  func lostAlone() throws {
    var harness = try UpdateHarness.holding()
    harness.now += .seconds(5)
    try harness.notify(UpdateHarness.mail("E1", "Processing", ["Transfer"]))
    harness.press(.action(.complete(queue: nil)))
    #expect(harness.sentence == "Complete is not among its capabilities since 12:04:05")
  }

  @Test("a capability that was never there, by the state")
  func never() throws {
    var harness = try UpdateHarness.holding()
    harness.press(.action(.accept))
    #expect(
      harness.sentence
        == "Accept is not among its capabilities: its state is Processing since 12:04:00")
  }

  @Test("what lies in a workbin has to be pulled first")
  func inWorkbin() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.focus(.items))
    harness.press(.action(.complete(queue: nil)))
    #expect(harness.sentence == "“About E1” lies in in-progress: pull it first")
    harness.press(.action(.putBack))
    #expect(harness.sentence == "“About E1” lies in in-progress already")
  }

  @Test("an invitation is accepted before it goes anywhere")
  func invited() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.goToList(.myInteractions))
    try harness.notify(UpdateHarness.mail("E7", "Invited", ["Accept", "Reject"]))
    harness.press(.action(.putBack))
    #expect(harness.sentence == "It is not accepted yet: A accepts, X rejects")
  }

  @Test("what came from nowhere has no way back")
  func noOrigin() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.goToList(.myInteractions))
    try harness.notify(UpdateHarness.mail("E7", "Processing"))
    harness.press(.action(.putBack))
    #expect(harness.sentence == "Nobody saw which workbin it came from: m moves it to one")
  }

  @Test("read-only: every act says so and sends nothing")
  func readOnly() throws {
    var harness = try signedIn("", isReadOnly: true)
    harness.press(.pull)
    #expect(harness.sentence == "Pull is not possible: workbin was started with --read-only")
    harness.press(.action(.move(to: nil)))
    #expect(harness.sentence == "Move is not possible: workbin was started with --read-only")
    try harness.notify(UpdateHarness.mail("E7", "Processing"))
    harness.press(.goToList(.myInteractions))
    for intent: ActionIntent in [
      .putBack, .complete(queue: nil), .transfer(to: nil), .setInFocus, .accept, .reject,
    ] {
      harness.press(.action(intent))
      #expect(harness.sentence?.hasSuffix("workbin was started with --read-only") == true)
    }
    #expect(harness.waiting.isEmpty)
  }

  @Test("the administrator's privileges forbid, by name; one that is absent forbids nothing")
  func privileges() throws {
    var harness = try signedIn(
      #"""
      "privilege.workbins.can-use":"false","privilege.email.can-mark-done":"false",
      "privilege.interaction-management.can-move-to-queue":"false"
      """#)
    harness.press(.pull)
    #expect(
      harness.sentence == "Your administrator does not grant privilege.workbins.can-use"
        + ": known since 12:04:00")
    try harness.notify(UpdateHarness.mail("E7", "Processing"))
    harness.press(.goToList(.myInteractions))
    harness.press(.action(.complete(queue: nil)))
    #expect(
      harness.sentence == "Your administrator does not grant privilege.email.can-mark-done"
        + ": known since 12:04:00")
    harness.state.team.take([])
    harness.press(.action(.transfer(to: "billing")))
    #expect(
      harness.sentence
        == "Your administrator does not grant "
        + "privilege.interaction-management.can-move-to-queue: known since 12:04:00")
    harness.press(.action(.setInFocus))
    #expect(harness.waits(for: "POST /me/emails/E7 SetInFocus"))
  }

  @Test(
    "each privilege of workbins forbids its own action, of what lies there and of what is mine",
    arguments: [
      ("workbins.can-use", Intent.pull, false), ("workbins.can-use", .action(.putBack), true),
      ("interaction-management.can-move-to-workbin", .action(.move(to: "billing")), false),
      ("interaction-management.can-move-to-workbin", .action(.move(to: "billing")), true),
      ("interaction-management.can-move-to-queue", .action(.complete(queue: "q")), true),
      ("interaction-management.can-move-to-queue", .action(.transfer(to: "q")), true),
      ("interaction-management.case-data.can-edit", .action(.editUserData), true),
      ("interaction-management.case-data.can-edit", .action(.openEditor), true),
      ("my-team-workbins.can-use", .team(.agent("u2")), false),
    ])
  func eachPrivilege(name: String, intent: Intent, isMine: Bool) throws {
    var harness = try signedIn(#""privilege.\#(name)":"false""#)
    harness.state.team.take([])
    if isMine {
      try harness.notify(UpdateHarness.mail("E7", "Processing"))
      harness.press(.goToList(.myInteractions))
    }
    harness.press(intent)
    #expect(
      harness.sentence
        == "Your administrator does not grant privilege.\(name): known since 12:04:00")
    #expect(harness.state.dialog == nil)
    #expect(harness.waiting.isEmpty)
  }

  @Test("nothing selected")
  func nothing() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.goToList(.myInteractions))
    harness.press(.action(.complete(queue: nil)))
    #expect(harness.sentence == "There is nothing to complete here")
  }
}

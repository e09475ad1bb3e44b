import Testing
import WebServices

@testable import Core

@Suite("What can't be done says why, and since when")
struct ReasonTests {
  private func signedIn(_ options: String, isReadOnly: Bool = false) throws -> Scene {
    var scene = Scene(isReadOnly: isReadOnly)
    scene.happen(.started)
    scene.answer(
      "GET /me?subresources=*",
      #"{"statusCode":0,"user":{"id":"u1","settings":{"interaction-workspace":{\#(options)}}}}"#)
    try scene.comeToWork()
    scene.press(.focus(.items))
    return scene
  }

  @Test("a capability lost with a state, by the time of that state")
  func lost() throws {
    var scene = try Scene.holding()
    scene.press(.focus(.live))
    scene.now += .seconds(31)
    try scene.notify(Scene.mail("E1", "Revoked", []))
    scene.press(.action(.complete(queue: nil)))
    #expect(
      scene.sentence
        == "Complete is not among its capabilities since 12:04:31, when its state became Revoked")
  }

  @Test("a capability lost while it stays mine, by the time of the loss")
  func lostAlone() throws {
    var scene = try Scene.holding()
    scene.now += .seconds(5)
    try scene.notify(Scene.mail("E1", "Processing", ["Transfer"]))
    scene.press(.action(.complete(queue: nil)))
    #expect(scene.sentence == "Complete is not among its capabilities since 12:04:05")
  }

  @Test("a capability that was never there, by the state")
  func never() throws {
    var scene = try Scene.holding()
    scene.press(.action(.accept))
    #expect(
      scene.sentence
        == "Accept is not among its capabilities: its state is Processing since 12:04:00")
  }

  @Test("what lies in a workbin has to be pulled first")
  func lying() throws {
    var scene = try Scene.atWork()
    scene.press(.focus(.items))
    scene.press(.action(.complete(queue: nil)))
    #expect(scene.sentence == "“About E1” lies in in-progress: pull it first")
    scene.press(.action(.putBack))
    #expect(scene.sentence == "“About E1” lies in in-progress already")
  }

  @Test("an invitation is accepted before it goes anywhere")
  func invited() throws {
    var scene = try Scene.atWork()
    scene.press(.goToList(.myInteractions))
    try scene.notify(Scene.mail("E7", "Invited", ["Accept", "Reject"]))
    scene.press(.action(.putBack))
    #expect(scene.sentence == "It is not accepted yet: A accepts, X rejects")
  }

  @Test("what came from nowhere has no way back")
  func noOrigin() throws {
    var scene = try Scene.atWork()
    scene.press(.goToList(.myInteractions))
    try scene.notify(Scene.mail("E7", "Processing"))
    scene.press(.action(.putBack))
    #expect(scene.sentence == "Nobody saw which workbin it came from: m moves it to one")
  }

  @Test("read-only: every act says so and sends nothing")
  func readOnly() throws {
    var scene = try signedIn("", isReadOnly: true)
    scene.press(.pull)
    #expect(scene.sentence == "Pull is not possible: workbin was started with --read-only")
    scene.press(.action(.move(to: nil)))
    #expect(scene.sentence == "Move is not possible: workbin was started with --read-only")
    try scene.notify(Scene.mail("E7", "Processing"))
    scene.press(.goToList(.myInteractions))
    for intent: ActionIntent in [
      .putBack, .complete(queue: nil), .transfer(to: nil), .setInFocus, .accept, .reject,
    ] {
      scene.press(.action(intent))
      #expect(scene.sentence?.hasSuffix("workbin was started with --read-only") == true)
    }
    #expect(scene.waiting.isEmpty)
  }

  @Test("the administrator's privileges forbid, by name; one that is absent forbids nothing")
  func privileges() throws {
    var scene = try signedIn(
      #"""
      "privilege.workbins.can-use":"false","privilege.email.can-mark-done":"false",
      "privilege.interaction-management.can-move-to-queue":"false"
      """#)
    scene.press(.pull)
    #expect(
      scene.sentence == "Your administrator does not grant privilege.workbins.can-use"
        + ": known since 12:04:00")
    try scene.notify(Scene.mail("E7", "Processing"))
    scene.press(.goToList(.myInteractions))
    scene.press(.action(.complete(queue: nil)))
    #expect(
      scene.sentence == "Your administrator does not grant privilege.email.can-mark-done"
        + ": known since 12:04:00")
    scene.state.team.take([])
    scene.press(.action(.transfer(to: "billing")))
    #expect(
      scene.sentence
        == "Your administrator does not grant "
        + "privilege.interaction-management.can-move-to-queue: known since 12:04:00")
    scene.press(.action(.setInFocus))
    #expect(scene.waits(for: "POST /me/emails/E7 SetInFocus"))
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
    var scene = try signedIn(#""privilege.\#(name)":"false""#)
    scene.state.team.take([])
    if isMine {
      try scene.notify(Scene.mail("E7", "Processing"))
      scene.press(.goToList(.myInteractions))
    }
    scene.press(intent)
    #expect(
      scene.sentence
        == "Your administrator does not grant privilege.\(name): known since 12:04:00")
    #expect(scene.state.dialog == nil)
    #expect(scene.waiting.isEmpty)
  }

  @Test("nothing selected")
  func nothing() throws {
    var scene = try Scene.atWork()
    scene.press(.goToList(.myInteractions))
    scene.press(.action(.complete(queue: nil)))
    #expect(scene.sentence == "There is nothing to complete here")
  }
}

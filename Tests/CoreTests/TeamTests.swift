import Testing
import WebServices

@testable import Core

@Suite("Looking into the workbins of another agent, or of a group")
struct TeamTests {
  private let u2 = WorkbinOwner.user(id: "u2")
  private let list = "GET /users/u2/workbins?fields=*"
  private let theirs = #"{"statusCode":0,"workbins":[{"id":"w1","displayName":"Drafts"}]}"#
  private var contentsID: WorkbinContents.ID { WorkbinContents.ID("w1", owner: u2) }

  /// The workbins of agent2, whose id is u2, have been read.
  private func harness() throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.team(.open))
    harness.respond(
      "GET /users?fields=*",
      #"{"statusCode":0,"users":[{"id":"u1","userName":"agent1"},{"id":"u2","userName":"agent2"}]}"#
    )
    harness.press(.run(.team(.agent("agent2"))))
    harness.respond(list, theirs)
    return harness
  }

  private func read() throws -> UpdateHarness {
    var harness = try harness()
    harness.respond("POST /users/u2/workbins/w1 Subscribe")
    try harness.notify(
      #"""
      {"messageType":"WorkbinSubscriptionStateChangeMessage","stateResource":"Subscribed","id":"w1",
       "workbinUserId":"u2"}
      """#)
    harness.respond("GET /users/u2/workbins/w1?subresources=*", UpdateHarness.content(["T1"]))
    return harness
  }

  @Test("they become shelves of that holder, subscribed and read, and are gone to")
  func agent() throws {
    let harness = try read()
    #expect(harness.state.screen.list.selected == .workbin(contentsID))
    #expect(harness.state.workbins[contentsID]?.name == "agent2 · Drafts")
    #expect(harness.state.workbins[contentsID]?.items.map(\.id) == ["T1"])
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
  }

  @Test("one may be chosen of those whom the server names, or typed, but not oneself")
  func choosing() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.team(.open))
    harness.respond(
      "GET /users?fields=*",
      #"{"statusCode":0,"users":[{"id":"u1","userName":"agent1"},{"id":"u2","userName":"agent2"}]}"#
    )
    #expect(harness.state.teamLines.map(\.intent) == [.team(.agent("u2"))])
    harness.press(.edit(.insert("billing")))
    guard case .picker(let picker) = harness.state.dialog else { throw Missing() }
    #expect(
      harness.state.lines(of: picker).map(\.intent) == [
        .team(.agent("billing")), .team(.group("billing")), .team(.placeGroup("billing")),
      ])
    harness.press(.run(.team(.agent("agent1"))))
    #expect(harness.state.team.isEmpty)
    #expect(harness.state.notice?.message.contains("That is you") == true)
  }

  private struct Missing: Error {}

  @Test(
    "a group's are asked for by its name",
    arguments: [
      (TeamIntent.group("Quality Circle"), "agentGroup=Quality%20Circle"),
      (.placeGroup("Floor 2"), "placeGroup=Floor%202"),
    ])
  func group(intent: TeamIntent, query: String) throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.team(intent))
    harness.respond("GET /me/workbins?\(query)&fields=*", theirs)
    #expect(harness.waits(for: "POST /me/workbins/w1?\(query) Subscribe"))
  }

  @Test("a pull goes to the holder's form, and so does the question what came of it")
  func pull() throws {
    var harness = try read()
    harness.press(.pull)
    #expect(harness.waits(for: "POST /users/u2/workbins/w1 PullEmail"))
    harness.lose("POST /users/u2/workbins/w1 PullEmail")
    harness.respond("GET /me/emails?fields=*", UpdateHarness.mine([]))
    #expect(harness.waits(for: "GET /users/u2/workbins/w1?subresources=*"))
  }

  @Test("what is mine moves into another agent's workbin by that agent's form")
  func move() throws {
    var harness = try read()
    try harness.notify(UpdateHarness.change("E1", "Processing"))
    harness.press(.goToList(.myInteractions))
    harness.press(.action(.move(to: "agent2 · Drafts")))
    harness.wait(.seconds(1))
    harness.press(.answer(true))
    #expect(harness.waits(for: "POST /users/u2/workbins/w1 AddEmail"))
  }

  @Test("whoever is named by user name is looked for; where nobody is listed, the name is tried")
  func byName() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.team(.agent("agent2")))
    #expect(harness.waiting.map(\.call.name) == ["GET /users?fields=*"])
    harness.respond(
      "GET /users?fields=*",
      #"{"statusCode":0,"users":[{"id":"u2","userName":"agent2","firstName":"J","lastName":"V"}]}"#)
    #expect(harness.waits(for: list))
    var other = try UpdateHarness.atWork()
    other.press(.team(.agent("u2")))
    other.respond("GET /users?fields=*", #"{"statusCode":5}"#)
    #expect(other.waits(for: list))
  }

  @Test("who may not is told so in the server's words, and nothing is kept of it")
  func forbidden() throws {
    var harness = try UpdateHarness.atWork()
    harness.state.team.take([])
    harness.press(.team(.agent("u9")))
    harness.respond(
      "GET /users/u9/workbins?fields=*", #"{"statusCode":5,"statusMessage":"not in your team"}"#)
    #expect(harness.state.notice?.message.contains("u9’s workbins can't be read") == true)
    #expect(harness.state.notice?.message.contains("not in your team") == true)
    #expect(harness.state.team.isEmpty)
    #expect(harness.state.preferences.team.isEmpty)
  }

  @Test("a server that does not know the address is asked by the other form of it")
  func otherForm() throws {
    var harness = try UpdateHarness.atWork()
    harness.state.team.take([])
    harness.press(.team(.agent("u2")))
    harness.respond(list, "", status: 404)
    harness.respond("GET /u2/workbins?fields=*", theirs)
    #expect(harness.state.workbins[contentsID] != nil)
    harness.respond("POST /users/u2/workbins/w1 Subscribe", #"{"statusCode":5}"#)
    #expect(harness.waits(for: "GET /u2/workbins/w1?subresources=*"))
  }

  @Test("where neither form is known, what the first brought is told")
  func neitherForm() throws {
    var harness = try UpdateHarness.atWork()
    harness.state.team.take([])
    harness.press(.team(.agent("u9")))
    harness.respond("GET /users/u9/workbins?fields=*", #"{"statusCode":6,"statusMessage":"no u9"}"#)
    harness.respond("GET /u9/workbins?fields=*", "", status: 404)
    #expect(harness.state.notice?.message.contains("no u9") == true)
    #expect(harness.state.team.isEmpty)
  }

  @Test("an administrator's no is told before anything is asked")
  func privilege() throws {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond(
      "GET /me?subresources=*",
      #"""
      {"statusCode":0,"user":{"id":"u1","settings":{"interaction-workspace":
        {"privilege.my-team-workbins.can-use":"false"}}}}
      """#)
    harness.press(.team(.agent("u2")))
    #expect(harness.state.notice?.message.contains("my-team-workbins.can-use") == true)
    #expect(harness.state.team.isEmpty)
  }

  @Test(
    "from the moment the link fails until read again they are stale, and after a gap read again")
  func gap() throws {
    var harness = try read()
    harness.happen(.link(.reconnecting(attempt: 1, next: nil, since: harness.now, reason: "gone")))
    #expect(harness.state.workbins[contentsID]?.isStale == true)
    harness.happen(.established(again: true))
    harness.happen(.link(.live))
    #expect(harness.waits(for: list))
    harness.respond("POST /users/u2/workbins/w1 Subscribe")
    harness.wait(.seconds(2))
    #expect(harness.state.workbins[contentsID]?.isStale == true)
    harness.respond(
      "GET /users/u2/workbins/w1?subresources=*", UpdateHarness.content(["T1", "T2"]))
    #expect(harness.state.workbins[contentsID]?.isStale == false)
    #expect(harness.state.workbins[contentsID]?.items.map(\.id) == ["T1", "T2"])
  }

  @Test("no longer looked into: unsubscribed, gone, and its late news is not taken for mine")
  func leave() throws {
    var harness = try read()
    harness.press(.team(.leave(u2)))
    #expect(harness.waits(for: "POST /users/u2/workbins/w1 Unsubscribe"))
    #expect(harness.state.workbins[contentsID] == nil)
    #expect(harness.state.screen.list.selected == .myInteractions)
    try harness.notify(
      #"""
      {"messageType":"WorkbinStateChangeMessage","id":"w1","action":"ItemAdded",
       "workbinUserId":"u2","emailStateResourceV2":{"id":"T9"}}
      """#)
    #expect(harness.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
    #expect(harness.state.preferences.team.isEmpty)
  }

  @Test("whom I look into is kept, and read at the next beginning")
  func kept() throws {
    let harness = try read()
    let watched = Preferences.Watched(owner: u2, name: "agent2")
    #expect(harness.state.preferences.team == [watched])
    var preferences = Preferences()
    preferences.team = [watched]
    var next = UpdateHarness(preferences: preferences)
    next.happen(.started)
    next.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    next.respond(list, theirs)
    #expect(next.state.workbins[contentsID]?.name == "agent2 · Drafts")
    next.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    #expect(next.state.workbins.map(\.id) == ["w1", "w2", contentsID])
    #expect(next.state.screen.list.selected != .workbin(contentsID))
  }

  @Test(
    "one that was kept and is now refused stays, told as failed; a lost answer is asked for again")
  func keptAndRefused() throws {
    var preferences = Preferences()
    preferences.team = [Preferences.Watched(owner: u2, name: "agent2")]
    var harness = UpdateHarness(preferences: preferences)
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    harness.lose(list)
    #expect(harness.state.team.map(\.status) == [.failed("no answer")])
    harness.wait(.seconds(31))
    harness.respond(list, #"{"statusCode":5,"statusMessage":"no"}"#)
    #expect(harness.state.team.count == 1)
  }
}

import Testing
import WebServices

@testable import Core

@Suite("Looking into the workbins of another agent, or of a group")
struct TeamTests {
  private let u2 = WorkbinOwner.user(id: "u2")
  private let list = "GET /users/u2/workbins?fields=*"
  private let theirs = #"{"statusCode":0,"workbins":[{"id":"w1","displayName":"Drafts"}]}"#
  private var shelf: WorkbinContents.ID { WorkbinContents.ID("w1", owner: u2) }

  /// The workbins of agent2, whose id is u2, have been read.
  private func scene() throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.team(.open))
    scene.answer(
      "GET /users?fields=*",
      #"{"statusCode":0,"users":[{"id":"u1","userName":"agent1"},{"id":"u2","userName":"agent2"}]}"#
    )
    scene.press(.run(.team(.agent("agent2"))))
    scene.answer(list, theirs)
    return scene
  }

  private func read() throws -> Scene {
    var scene = try scene()
    scene.answer("POST /users/u2/workbins/w1 Subscribe")
    try scene.notify(
      #"""
      {"messageType":"WorkbinSubscriptionStateChangeMessage","stateResource":"Subscribed","id":"w1",
       "workbinUserId":"u2"}
      """#)
    scene.answer("GET /users/u2/workbins/w1?subresources=*", Scene.content(["T1"]))
    return scene
  }

  @Test("they become shelves of that holder, subscribed and read, and are gone to")
  func agent() throws {
    let scene = try read()
    #expect(scene.state.list.selected == .workbin(shelf))
    #expect(scene.state.workbins[shelf]?.name == "agent2 · Drafts")
    #expect(scene.state.workbins[shelf]?.items.map(\.id) == ["T1"])
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
  }

  @Test("one may be chosen of those whom the server names, or typed, but not oneself")
  func choosing() throws {
    var scene = try Scene.atWork()
    scene.press(.team(.open))
    scene.answer(
      "GET /users?fields=*",
      #"{"statusCode":0,"users":[{"id":"u1","userName":"agent1"},{"id":"u2","userName":"agent2"}]}"#
    )
    #expect(scene.state.teamLines.map(\.intent) == [.team(.agent("u2"))])
    scene.press(.edit(.insert("billing")))
    guard case .picker(let picker) = scene.state.dialog else { throw Missing() }
    #expect(
      scene.state.lines(of: picker).map(\.intent) == [
        .team(.agent("billing")), .team(.group("billing")), .team(.placeGroup("billing")),
      ])
    scene.press(.run(.team(.agent("agent1"))))
    #expect(scene.state.team.isEmpty)
    #expect(scene.state.notice?.message.contains("That is you") == true)
  }

  private struct Missing: Error {}

  @Test(
    "a group's are asked for by its name",
    arguments: [
      (TeamIntent.group("Quality Circle"), "agentGroup=Quality%20Circle"),
      (.placeGroup("Floor 2"), "placeGroup=Floor%202"),
    ])
  func group(intent: TeamIntent, query: String) throws {
    var scene = try Scene.atWork()
    scene.press(.team(intent))
    scene.answer("GET /me/workbins?\(query)&fields=*", theirs)
    #expect(scene.waits(for: "POST /me/workbins/w1?\(query) Subscribe"))
  }

  @Test("a pull goes to the holder's form, and so does the question what came of it")
  func pull() throws {
    var scene = try read()
    scene.press(.pull)
    #expect(scene.waits(for: "POST /users/u2/workbins/w1 PullEmail"))
    scene.lose("POST /users/u2/workbins/w1 PullEmail")
    scene.answer("GET /me/emails?fields=*", Scene.mine([]))
    #expect(scene.waits(for: "GET /users/u2/workbins/w1?subresources=*"))
  }

  @Test("what is mine moves into another agent's workbin by that agent's form")
  func move() throws {
    var scene = try read()
    try scene.notify(Scene.change("E1", "Processing"))
    scene.press(.goToList(.myInteractions))
    scene.press(.action(.move(to: "agent2 · Drafts")))
    scene.wait(.seconds(1))
    scene.press(.answer(true))
    #expect(scene.waits(for: "POST /users/u2/workbins/w1 AddEmail"))
  }

  @Test("whoever is named by user name is looked for; where nobody is listed, the name is tried")
  func byName() throws {
    var scene = try Scene.atWork()
    scene.press(.team(.agent("agent2")))
    #expect(scene.waiting.map(\.call.name) == ["GET /users?fields=*"])
    scene.answer(
      "GET /users?fields=*",
      #"{"statusCode":0,"users":[{"id":"u2","userName":"agent2","firstName":"J","lastName":"V"}]}"#)
    #expect(scene.waits(for: list))
    var other = try Scene.atWork()
    other.press(.team(.agent("u2")))
    other.answer("GET /users?fields=*", #"{"statusCode":5}"#)
    #expect(other.waits(for: list))
  }

  @Test("who may not is told so in the server's words, and nothing is kept of it")
  func forbidden() throws {
    var scene = try Scene.atWork()
    scene.state.team.take([])
    scene.press(.team(.agent("u9")))
    scene.answer(
      "GET /users/u9/workbins?fields=*", #"{"statusCode":5,"statusMessage":"not in your team"}"#)
    #expect(scene.state.notice?.message.contains("u9’s workbins can't be read") == true)
    #expect(scene.state.notice?.message.contains("not in your team") == true)
    #expect(scene.state.team.isEmpty)
    #expect(scene.state.preferences.team.isEmpty)
  }

  @Test("a server that does not know the address is asked by the other form of it")
  func otherForm() throws {
    var scene = try Scene.atWork()
    scene.state.team.take([])
    scene.press(.team(.agent("u2")))
    scene.answer(list, "", status: 404)
    scene.answer("GET /u2/workbins?fields=*", theirs)
    #expect(scene.state.workbins[shelf] != nil)
    scene.answer("POST /users/u2/workbins/w1 Subscribe", #"{"statusCode":5}"#)
    #expect(scene.waits(for: "GET /u2/workbins/w1?subresources=*"))
  }

  @Test("where neither form is known, what the first brought is told")
  func neitherForm() throws {
    var scene = try Scene.atWork()
    scene.state.team.take([])
    scene.press(.team(.agent("u9")))
    scene.answer("GET /users/u9/workbins?fields=*", #"{"statusCode":6,"statusMessage":"no u9"}"#)
    scene.answer("GET /u9/workbins?fields=*", "", status: 404)
    #expect(scene.state.notice?.message.contains("no u9") == true)
    #expect(scene.state.team.isEmpty)
  }

  @Test("an administrator's no is told before anything is asked")
  func privilege() throws {
    var scene = Scene()
    scene.happen(.started)
    scene.answer(
      "GET /me?subresources=*",
      #"""
      {"statusCode":0,"user":{"id":"u1","settings":{"interaction-workspace":
        {"privilege.my-team-workbins.can-use":"false"}}}}
      """#)
    scene.press(.team(.agent("u2")))
    #expect(scene.state.notice?.message.contains("my-team-workbins.can-use") == true)
    #expect(scene.state.team.isEmpty)
  }

  @Test(
    "from the moment the link fails until read again they are stale, and after a gap read again")
  func gap() throws {
    var scene = try read()
    scene.happen(.link(.reconnecting(attempt: 1, next: nil, since: scene.now, reason: "gone")))
    #expect(scene.state.workbins[shelf]?.isStale == true)
    scene.happen(.established(again: true))
    scene.happen(.link(.live))
    #expect(scene.waits(for: list))
    scene.answer("POST /users/u2/workbins/w1 Subscribe")
    scene.wait(.seconds(2))
    #expect(scene.state.workbins[shelf]?.isStale == true)
    scene.answer("GET /users/u2/workbins/w1?subresources=*", Scene.content(["T1", "T2"]))
    #expect(scene.state.workbins[shelf]?.isStale == false)
    #expect(scene.state.workbins[shelf]?.items.map(\.id) == ["T1", "T2"])
  }

  @Test("no longer looked into: unsubscribed, gone, and its late news is not taken for mine")
  func leave() throws {
    var scene = try read()
    scene.press(.team(.leave(u2)))
    #expect(scene.waits(for: "POST /users/u2/workbins/w1 Unsubscribe"))
    #expect(scene.state.workbins[shelf] == nil)
    #expect(scene.state.list.selected == .myInteractions)
    try scene.notify(
      #"""
      {"messageType":"WorkbinStateChangeMessage","id":"w1","action":"ItemAdded",
       "workbinUserId":"u2","emailStateResourceV2":{"id":"T9"}}
      """#)
    #expect(scene.state.workbins["w1"]?.items.map(\.id) == ["E1", "E2"])
    #expect(scene.state.preferences.team.isEmpty)
  }

  @Test("whom I look into is kept, and read at the next beginning")
  func kept() throws {
    let scene = try read()
    let watched = Preferences.Watched(owner: u2, name: "agent2")
    #expect(scene.state.preferences.team == [watched])
    var preferences = Preferences()
    preferences.team = [watched]
    var next = Scene(preferences: preferences)
    next.happen(.started)
    next.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    next.answer(list, theirs)
    #expect(next.state.workbins[shelf]?.name == "agent2 · Drafts")
    next.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    #expect(next.state.workbins.map(\.id) == ["w1", "w2", shelf])
    #expect(next.state.list.selected != .workbin(shelf))
  }

  @Test(
    "one that was kept and is now refused stays, told as failed; a lost answer is asked for again")
  func keptAndRefused() throws {
    var preferences = Preferences()
    preferences.team = [Preferences.Watched(owner: u2, name: "agent2")]
    var scene = Scene(preferences: preferences)
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    scene.lose(list)
    #expect(scene.state.team.map(\.status) == [.failed("no answer")])
    scene.wait(.seconds(31))
    scene.answer(list, #"{"statusCode":5,"statusMessage":"no"}"#)
    #expect(scene.state.team.count == 1)
  }
}

import JSON
import Testing

@testable import Simulator

/// The rows of the reference's table of workbin operations, in its order.
@Suite("Each operation on workbins in each of its forms")
struct WorkbinOperationTests {
  private let pages = ["emails", "chats", "workitems"]

  private func operation(_ name: String, _ id: String? = nil) -> Tree {
    guard let id else { return ["operationName": .string(name)] }
    return ["operationName": .string(name), "id": .string(id)]
  }

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.begin()
    return desk
  }

  private func names(_ answer: Value) -> [String] {
    answer["workbins"]?.elements.compactMap { ($0["workbinName"] ?? $0["name"])?.string } ?? []
  }

  private func ids(_ answer: Value, _ plural: String) -> [String] {
    answer["workbin"]?[plural]?.elements.compactMap { $0["id"]?.string } ?? []
  }

  // MARK: Reading

  @Test("1: GetWorkbins lists all workbins of all agents' kinds")
  func row1() throws {
    let desk = try Desk()
    #expect(try names(desk.get("/workbins?fields=*")) == desk.server.workbinNames)
  }

  @Test("2: GetWorkbins under /me lists those of the agent and of the place")
  func row2() throws {
    let desk = try Desk()
    let mine = try desk.get("/me/workbins?fields=*")
    #expect(
      names(mine) == [
        "testWorkbin", "email-in-progress", "email-drafts", "callbacks", "front-desk",
      ])
  }

  @Test("3: GetWorkbinContent without subresources is the header", arguments: ["", "/me"])
  func row3(prefix: String) throws {
    let desk = try Desk()
    let workbin = try desk.get("\(prefix)/workbins/\(desk.workbin("testWorkbin"))")["workbin"]
    let keys = workbin?.members.map(\.key)
    #expect(keys == ["workbinName", "id", "displayName", "uri", "type"])
    #expect(workbin?["displayName"]?.string == "testWorkbin")
  }

  @Test("4: GetWorkbinContent with subresources brings the items", arguments: ["", "/me"])
  func row4(prefix: String) throws {
    let desk = try Desk()
    let path = "\(prefix)/workbins/\(try desk.workbin("email-in-progress"))?subresources=*"
    #expect(
      try ids(desk.get(path), "emails") == desk.server.interactions(in: "email-in-progress"))
  }

  @Test("5: one media type's path brings its items alone")
  func row5() throws {
    let desk = try Desk()
    let path = "/workbins/\(try desk.workbin("callbacks"))"
    let items = try desk.get("\(path)/workitems?fields=*")["workitems"]
    #expect(
      items?.elements.compactMap { $0["id"]?.string }
        == desk.server.interactions(in: "callbacks"))
    #expect(try desk.get("\(path)/emails?fields=*")["emails"]?.text == "[]")
    #expect(try desk.rest.get("/api/v2\(path)/letters").status == 404)
  }

  @Test("6: GetWorkbinSubresources by user shows a team member's items", arguments: ["", "/users"])
  func row6(prefix: String) throws {
    let desk = try Desk()
    let member = try Desk(beside: desk).userID
    let id = try desk.workbin("email-in-progress")
    let answer = try desk.get("\(prefix)/\(member)/workbins/\(id)/emails?subresources=*")
    let uri = answer["workbin"]?["uri"]?.string
    #expect(uri?.hasSuffix("/users/\(member)/workbins/\(id)") == true)
    let shown = Set(ids(answer, "emails"))
    #expect(shown.count == 6)
    #expect(shown.isDisjoint(with: desk.server.interactions(in: "email-in-progress")))
    let whole = try desk.get("/users/\(member)/workbins/\(id)?subresources=email")
    #expect(Set(ids(whole, "emails")) == shown)
    let list = try desk.get("/users/\(member)/workbins?fields=*&subresources=email")
    #expect(names(list) == ["testWorkbin", "email-in-progress", "email-drafts", "callbacks"])
    #expect(list["workbins"]?.elements.map { $0["emails"]?.count } == [0, 6, 0, 0])
  }

  @Test(
    "7: GetGroupWorkbinContent names the group, for one workbin, one medium or many workbins",
    arguments: [("billing", "agentGroup=billing"), ("floor-2", "placeGroup=Floor%202")])
  func row7(name: String, group: String) throws {
    let desk = try Desk()
    let id = try desk.workbin(name)
    let whole = try desk.get("/me/workbins/\(id)?subresources=*&\(group)")
    let all = pages.flatMap { ids(whole, $0) }
    #expect(Set(all) == Set(desk.server.interactions(in: name)))
    let emails = try desk.get("/me/workbins/\(id)/emails?fields=*&\(group)")["emails"]
    #expect(emails?.text == whole["workbin"]?["emails"]?.text)
    let many = try desk.get("/me/workbins?workbinIds=\(id)&subresources=*&\(group)")
    #expect(many["workbins"]?.list.first?.text == whole["workbin"]?.text)
    #expect(try names(desk.get("/me/workbins?fields=*&\(group)")) == [name])
    #expect(try desk.get("/me/workbins/\(id)?agentGroup=Strangers")["statusCode"]?.int == 6)
  }

  // MARK: Adding

  @Test("8: AddInteraction puts what I hold into my workbin, by its id or by its address")
  func row8() throws {
    let desk = try desk()
    let path = "/workbins/\(try desk.workbin("email-drafts"))"
    let emails = desk.server.interactions(in: "email-in-progress")
    for (id, operation, key) in [
      (emails[0], "AddEmail", "id"), (emails[1], "AddEmail", "uri"),
      (emails[2], "AddInteraction", "id"), (emails[3], "AddInteraction", "uri"),
    ] {
      try desk.pull(id, from: "email-in-progress")
      let name = key == "id" ? id : "http://gws.example.test:9090/api/v2/email/\(id)"
      _ = try desk.waitingEvents()
      let answer = try desk.post(
        path, .object([("operationName", .string(operation)), (key, .string(name))]))
      let event = try #require(try desk.waitingEvents().first)
      #expect(event["email"]?["state"]?.string == "InWorkbin")
      #expect(event["referenceId"]?.int == answer["referenceId"]?.int)
      #expect(desk.server.interactions(in: "email-drafts").last == id)
    }
    try desk.pull(emails[4], from: "email-in-progress")
    #expect(try desk.post(path, operation("AddChat", emails[4]))["statusCode"]?.int == 6)
    #expect(try desk.post(path, operation("AddEmail"))["statusCode"]?.int == 1)
  }

  @Test("saveLAR has the agent remembered, and is true or false")
  func lastAgent() throws {
    let desk = try desk()
    let id = try #require(desk.server.interactions(in: "callbacks").first)
    let path = "/workbins/\(try desk.workbin("callbacks"))"
    for (wish, code, lastAgent) in [
      (Tree.string("yes"), 10, nil), (false, 0, nil), (true, 0, "agent1"),
    ] {
      _ = try desk.pull(id, from: "callbacks")
      let body: Tree = ["operationName": "AddWorkitem", "id": .string(id), "saveLAR": wish]
      #expect(try desk.post(path, body)["statusCode"]?.int == code)
      let noted = desk.server.look(or: nil) { $0.world.interactions[id]?.lastAgent }
      #expect(noted == lastAgent)
    }
  }

  @Test(
    "9: AddInteraction to a group's workbin is told to those who watch it",
    arguments: [
      ("billing", "agentGroup=billing", "agentGroup", "billing"),
      ("floor-2", "placeGroup=Floor+2", "placeGroup", "Floor 2"),
    ])
  func row9(name: String, group: String, key: String, value: String) throws {
    let desk = try desk()
    let path = "/me/workbins/\(try desk.workbin(name))?\(group)"
    _ = try desk.post(path, operation("Subscribe"))
    let id = try #require(desk.server.interactions(in: "callbacks").first)
    try desk.pull(id, from: "callbacks")
    _ = try desk.waitingEvents()
    let answer = try desk.post(path, operation("AddWorkitem", id))
    let event = try #require(try desk.waitingEvents().last)
    #expect(event["action"]?.string == "ItemAdded")
    #expect(event[key]?.string == value)
    #expect(event["workitemStateResourceV2"]?["id"]?.string == id)
    #expect(event["referenceId"]?.int == answer["referenceId"]?.int)
    #expect(desk.server.interactions(in: name).last == id)
  }

  @Test("10: AddInteraction for a supervisor puts what I hold into a team member's workbin")
  func row10() throws {
    let desk = try desk()
    let member = Desk(beside: desk)
    try member.begin()
    let shelf = try desk.workbin("email-drafts")
    _ = try member.post("/workbins/\(shelf)", operation("Subscribe"))
    let id = try #require(desk.server.interactions(in: "email-in-progress").first)
    try desk.pull(id, from: "email-in-progress")
    let uri: Tree = .string("http://gws.example.test:9090/api/v2/email/\(id)")
    let path = "/users/\(try member.userID)/workbins/\(shelf)"
    let answer = try desk.post(path, ["operationName": "AddEmail", "uri": uri])
    #expect(answer["statusCode"]?.int == 0)
    #expect(ids(try member.get("/me/workbins/\(shelf)?subresources=*"), "emails") == [id])
    let event = try #require(try member.waitingEvents().last)
    #expect(event["action"]?.string == "ItemAdded")
    #expect(event["referenceId"] == nil)
    let data = event["emailStateResourceV2"]?["userData"]
    #expect(data?["WorkbinAgentId"]?.string == "agent2")
  }

  // MARK: Pulling

  @Test(
    "11: PullInteraction takes an item out of my workbin, by any name that suits its medium",
    arguments: [
      ("callbacks", "PullInteraction", "workitem"), ("callbacks", "PullWorkitem", "workitem"),
      ("email-in-progress", "PullEmail", "email"), ("front-desk", "PullChat", "chat"),
    ])
  func row11(name: String, operationName: String, key: String) throws {
    let desk = try desk()
    let id = try #require(
      desk.server.interactions(in: name).first { desk.server.medium(of: $0) == key })
    let answer = try desk.post(
      "/workbins/\(desk.workbin(name))",
      ["operationName": .string(operationName), "id": .string(id), "nickname": "Marat"])
    #expect(answer["statusCode"]?.int == 0)
    let event = try #require(try desk.waitingEvents().first)
    #expect(event["referenceId"]?.int == answer["referenceId"]?.int)
    #expect(event[key]?["state"]?.string == (key == "chat" ? "Chatting" : "Processing"))
    #expect(desk.server.holder(of: id) == "agent1")
  }

  @Test(
    "12: PullInteraction from a group's workbin knows the other media too",
    arguments: [
      (Medium.tweet, "PullTweet", "twitter"), (.facebook, "PullFacebook", "facebook"),
      (.facebooksession, "PullFacebooksession", "facebooksession"),
      (.openmedia, "PullOpenmedia", "openmedia"), (.chat, "PullChat", "chat"),
      (.email, "PullEmail", "email"), (.workitem, "PullWorkitem", "workitem"),
      (.tweet, "PullInteraction", "twitter"),
    ])
  func row12(medium: Medium, name: String, key: String) throws {
    for (bin, group) in [("billing", "agentGroup=billing"), ("floor-2", "placeGroup=Floor+2")] {
      let desk = try desk()
      desk.server.perform(.arrived(medium, workbin: bin))
      let id = try #require(desk.server.interactions(in: bin).last)
      let path = "/me/workbins/\(try desk.workbin(bin))?\(group)"
      _ = try desk.post(path, operation("Subscribe"))
      _ = try desk.waitingEvents()
      let wrong = medium == .email ? "PullTweet" : "PullEmail"
      #expect(try desk.post(path, operation(wrong, id))["statusCode"]?.int == 6)
      let number = try desk.post(path, operation(name, id))["referenceId"]?.int
      let events = try desk.waitingEvents()
      let count = medium == .chat ? 3 : 2
      #expect(events.map { $0["referenceId"]?.int } == Array(repeating: number, count: count))
      #expect(events.first?[key]?["id"]?.string == id)
      #expect(events.last?["action"]?.string == "ItemRemoved")
      #expect(events.last?["\(key)StateResourceV2"]?["capabilities"]?.text == "[]")
      let add = "Add" + name.dropFirst(4)
      #expect(try desk.post(path, operation(add, id))["statusCode"]?.int == 0)
      #expect(desk.server.interactions(in: bin).last == id)
    }
  }

  @Test("13: PullInteraction for a supervisor takes an item out of a team member's workbin")
  func row13() throws {
    let desk = try desk()
    let member = Desk(beside: desk)
    try member.begin()
    let bin = try desk.workbin("email-in-progress")
    _ = try member.post("/workbins/\(bin)", operation("Subscribe"))
    let path = "/users/\(try member.userID)/workbins/\(bin)"
    let id = try #require(ids(try desk.get("\(path)?subresources=*"), "emails").first)
    let answer = try desk.post(path, operation("PullEmail", id))
    #expect(desk.server.holder(of: id) == "agent1")
    let mine = try #require(try desk.waitingEvents().first)
    #expect(mine["referenceId"]?.int == answer["referenceId"]?.int)
    #expect(mine["email"]?["state"]?.string == "Processing")
    #expect(try member.waitingEvents().last?["action"]?.string == "ItemRemoved")
    let own = try #require(desk.server.interactions(in: "email-in-progress").first)
    #expect(try desk.post(path, operation("PullEmail", own))["statusCode"]?.int == 6)
  }

  // MARK: Watching

  @Test("14: Subscribe watches one workbin", arguments: ["", "/me"])
  func row14(prefix: String) throws {
    let desk = try desk()
    let id = try desk.workbin("callbacks")
    let answer = try desk.post("\(prefix)/workbins/\(id)", operation("Subscribe"))
    let events = try desk.waitingEvents()
    #expect(events.map { $0["stateResource"]?.string } == ["Subscribed"])
    #expect(events.first?["referenceId"]?.int == answer["referenceId"]?.int)
    desk.server.perform(.routed("callbacks"))
    #expect(try desk.waitingEvents().map { $0["action"]?.string } == ["ItemAdded"])
  }

  @Test(
    "15: Subscribe watches many workbins, each under a number of its own", arguments: ["", "/me"])
  func row15(prefix: String) throws {
    let desk = try desk()
    let ids = try ["callbacks", "front-desk"].map(desk.workbin)
    let path = "\(prefix)/workbins?workbinIds=\(ids[0]),\(ids[1])"
    let numbers = try #require(try desk.post(path, operation("Subscribe"))["referenceIds"])
    let events = try desk.waitingEvents()
    #expect(events.map { $0["id"]?.string } == ids)
    #expect(events.map { $0["referenceId"]?.int } == ids.map { numbers[$0]?.int })
    #expect(Set(events.map { $0["referenceId"]?.int }).count == 2)
  }

  @Test("16: Subscribe by user watches a team member's workbins, one or many")
  func row16() throws {
    let desk = try desk()
    let member = Desk(beside: desk)
    try member.begin()
    let user = try member.userID
    let ids = try ["email-in-progress", "callbacks"].map(desk.workbin)
    let one = try desk.post("/users/\(user)/workbins/\(ids[0])", operation("Subscribe"))
    let many = try desk.post(
      "/users/\(user)/workbins?workbinIds=\(ids[1])", operation("Subscribe"))
    let events = try desk.waitingEvents()
    #expect(events.allSatisfy { $0["workbinUserId"]?.string == user })
    let numbers = [one["referenceId"]?.int, many["referenceIds"]?[ids[1]]?.int]
    #expect(events.map { $0["referenceId"]?.int } == numbers)
    let content = try member.get("/me/workbins/\(ids[0])?subresources=*")
    let id = try #require(self.ids(content, "emails").first)
    try member.pull(id, from: "email-in-progress")
    let event = try #require(try desk.waitingEvents().first)
    #expect(event["workbinUserId"]?.string == user)
    #expect(event["referenceId"] == nil)
    #expect(event["emailStateResourceV2"]?["id"]?.string == id)
  }

  @Test(
    "17: Subscribe to a group's workbin is confirmed in the group's name",
    arguments: [
      ("billing", "agentGroup=billing", "agentGroup", "billing"),
      ("floor-2", "placeGroup=Floor+2", "placeGroup", "Floor 2"),
    ])
  func row17(name: String, group: String, key: String, value: String) throws {
    let desk = try desk()
    let path = "/me/workbins/\(try desk.workbin(name))?\(group)"
    let answer = try desk.post(path, operation("Subscribe"))
    let event = try #require(try desk.waitingEvents().first)
    #expect(event["stateResource"]?.string == "Subscribed")
    #expect(event[key]?.string == value)
    #expect(event["referenceId"]?.int == answer["referenceId"]?.int)
  }

  @Test("18: Unsubscribe ends each of the four forms, and fails where nothing was watched")
  func row18() throws {
    let desk = try desk()
    let user = try Desk(beside: desk).userID
    let bins = try ["callbacks", "billing"].map(desk.workbin)
    for path in [
      "/me/workbins/\(bins[0])", "/workbins?workbinIds=\(bins[0]),\(bins[1])",
      "/users/\(user)/workbins/\(bins[0])", "/me/workbins/\(bins[1])?agentGroup=billing",
    ] {
      for (name, state) in [
        ("Unsubscribe", "RequestFailed"), ("Subscribe", "Subscribed"),
        ("Unsubscribe", "Unsubscribed"),
      ] {
        _ = try desk.post(path, operation(name))
        let states = try desk.waitingEvents().map { $0["stateResource"]?.string }
        #expect(!states.isEmpty && states.allSatisfy { $0 == state })
      }
      for bin in ["callbacks", "billing"] { desk.server.perform(.routed(bin)) }
      #expect(try desk.waitingEvents().isEmpty)
    }
  }
}

extension Server {
  /// `email`, `chat` and so on.
  func medium(of interaction: String) -> String? {
    look(or: nil) { $0.world.interactions[interaction]?.medium.rawValue }
  }
}

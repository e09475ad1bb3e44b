import JSON
import Testing

@testable import Simulator

/// The operations on workbins, one page of the documentation after the other.
/// [D: all operation pages]
@Suite("Each operation on workbins in each of its forms")
struct WorkbinOperationTests {
  private let collections = ["emails", "chats", "workitems"]

  private func operationBody(_ name: String, _ id: String? = nil) -> JSONValue {
    guard let id else { return ["operationName": .string(name)] }
    return ["operationName": .string(name), "id": .string(id)]
  }

  private func agent() throws -> AgentClient {
    let agent = try AgentClient()
    try agent.startAndListen()
    return agent
  }

  private func workbinNames(_ response: JSONView) -> [String] {
    response["workbins"]?.elements.compactMap { ($0["workbinName"] ?? $0["name"])?.string } ?? []
  }

  private func interactionIDs(_ response: JSONView, _ plural: String) -> [String] {
    response["workbin"]?[plural]?.elements.compactMap { $0["id"]?.string } ?? []
  }

  // MARK: Reading

  @Test("1: GetWorkbins lists all workbins of all agents' kinds")
  func row1() throws {
    let agent = try AgentClient()
    #expect(try workbinNames(agent.get("/workbins?fields=*")) == agent.server.workbinNames)
  }

  @Test("2: GetWorkbins under /me lists those of the agent and of the place")
  func row2() throws {
    let agent = try AgentClient()
    let mine = try agent.get("/me/workbins?fields=*")
    #expect(
      workbinNames(mine) == [
        "testWorkbin", "email-in-progress", "email-drafts", "callbacks", "front-desk",
      ])
  }

  @Test("3: GetWorkbinContent without subresources is the header", arguments: ["", "/me"])
  func row3(prefix: String) throws {
    let agent = try AgentClient()
    let workbin = try agent.get("\(prefix)/workbins/\(agent.workbinID("testWorkbin"))")["workbin"]
    let keys = workbin?.members.map(\.key)
    #expect(keys == ["workbinName", "id", "displayName", "uri", "type"])
    #expect(workbin?["displayName"]?.string == "testWorkbin")
  }

  @Test("4: GetWorkbinContent with subresources brings the items", arguments: ["", "/me"])
  func row4(prefix: String) throws {
    let agent = try AgentClient()
    let path = "\(prefix)/workbins/\(try agent.workbinID("email-in-progress"))?subresources=*"
    #expect(
      try interactionIDs(agent.get(path), "emails")
        == agent.server.interactions(in: "email-in-progress"))
  }

  @Test("5: one media type's path brings its items alone")
  func row5() throws {
    let agent = try AgentClient()
    let path = "/workbins/\(try agent.workbinID("callbacks"))"
    let items = try agent.get("\(path)/workitems?fields=*")["workitems"]
    #expect(
      items?.elements.compactMap { $0["id"]?.string }
        == agent.server.interactions(in: "callbacks"))
    #expect(try agent.get("\(path)/emails?fields=*")["emails"]?.text == "[]")
    #expect(try agent.restClient.get("/api/v2\(path)/letters").status == 404)
  }

  @Test("6: GetWorkbinSubresources by user shows a team member's items", arguments: ["", "/users"])
  func row6(prefix: String) throws {
    let agent = try AgentClient()
    let member = try AgentClient(alongside: agent).userID
    let id = try agent.workbinID("email-in-progress")
    let response = try agent.get("\(prefix)/\(member)/workbins/\(id)/emails?subresources=*")
    let uri = response["workbin"]?["uri"]?.string
    #expect(uri?.hasSuffix("/users/\(member)/workbins/\(id)") == true)
    let listedIDs = Set(interactionIDs(response, "emails"))
    #expect(listedIDs.count == 6)
    #expect(listedIDs.isDisjoint(with: agent.server.interactions(in: "email-in-progress")))
    let whole = try agent.get("/users/\(member)/workbins/\(id)?subresources=email")
    #expect(Set(interactionIDs(whole, "emails")) == listedIDs)
    let list = try agent.get("/users/\(member)/workbins?fields=*&subresources=email")
    #expect(
      workbinNames(list) == ["testWorkbin", "email-in-progress", "email-drafts", "callbacks"])
    #expect(list["workbins"]?.elements.map { $0["emails"]?.count } == [0, 6, 0, 0])
  }

  @Test(
    "7: GetGroupWorkbinContent names the group, for one workbin, one medium or many workbins",
    arguments: [("billing", "agentGroup=billing"), ("floor-2", "placeGroup=Floor%202")])
  func row7(name: String, group: String) throws {
    let agent = try AgentClient()
    let id = try agent.workbinID(name)
    let whole = try agent.get("/me/workbins/\(id)?subresources=*&\(group)")
    let all = collections.flatMap { interactionIDs(whole, $0) }
    #expect(Set(all) == Set(agent.server.interactions(in: name)))
    let emails = try agent.get("/me/workbins/\(id)/emails?fields=*&\(group)")["emails"]
    #expect(emails?.text == whole["workbin"]?["emails"]?.text)
    let many = try agent.get("/me/workbins?workbinIds=\(id)&subresources=*&\(group)")
    #expect(many["workbins"]?.array.first?.text == whole["workbin"]?.text)
    #expect(try workbinNames(agent.get("/me/workbins?fields=*&\(group)")) == [name])
    #expect(try agent.get("/me/workbins/\(id)?agentGroup=Strangers")["statusCode"]?.int == 6)
  }

  // MARK: Adding

  @Test("8: AddInteraction puts what I hold into my workbin, by its id or by its address")
  func row8() throws {
    let agent = try agent()
    let path = "/workbins/\(try agent.workbinID("email-drafts"))"
    let emails = agent.server.interactions(in: "email-in-progress")
    for (id, operation, key) in [
      (emails[0], "AddEmail", "id"), (emails[1], "AddEmail", "uri"),
      (emails[2], "AddInteraction", "id"), (emails[3], "AddInteraction", "uri"),
    ] {
      try agent.pull(id, from: "email-in-progress")
      let name = key == "id" ? id : "http://gws.example.test:9090/api/v2/email/\(id)"
      _ = try agent.fetchEvents()
      let response = try agent.post(
        path, .object([("operationName", .string(operation)), (key, .string(name))]))
      let event = try #require(try agent.fetchEvents().first)
      #expect(event["email"]?["state"]?.string == "InWorkbin")
      #expect(event["referenceId"]?.int == response["referenceId"]?.int)
      #expect(agent.server.interactions(in: "email-drafts").last == id)
    }
    try agent.pull(emails[4], from: "email-in-progress")
    #expect(try agent.post(path, operationBody("AddChat", emails[4]))["statusCode"]?.int == 6)
    #expect(try agent.post(path, operationBody("AddEmail"))["statusCode"]?.int == 1)
  }

  @Test("saveLAR has the agent remembered, and is true or false")
  func lastAgent() throws {
    let agent = try agent()
    let id = try #require(agent.server.interactions(in: "callbacks").first)
    let path = "/workbins/\(try agent.workbinID("callbacks"))"
    for (saveLAR, code, lastAgent) in [
      (JSONValue.string("yes"), 10, nil), (false, 0, nil), (true, 0, "agent1"),
    ] {
      _ = try agent.pull(id, from: "callbacks")
      let body: JSONValue = ["operationName": "AddWorkitem", "id": .string(id), "saveLAR": saveLAR]
      #expect(try agent.post(path, body)["statusCode"]?.int == code)
      let storedLastAgent = agent.server.inspect(default: nil) {
        $0.world.interactions[id]?.lastAgent
      }
      #expect(storedLastAgent == lastAgent)
    }
  }

  @Test(
    "9: AddInteraction to a group's workbin is told to those who watch it",
    arguments: [
      ("billing", "agentGroup=billing", "agentGroup", "billing"),
      ("floor-2", "placeGroup=Floor+2", "placeGroup", "Floor 2"),
    ])
  func row9(name: String, group: String, key: String, value: String) throws {
    let agent = try agent()
    let path = "/me/workbins/\(try agent.workbinID(name))?\(group)"
    _ = try agent.post(path, operationBody("Subscribe"))
    let id = try #require(agent.server.interactions(in: "callbacks").first)
    try agent.pull(id, from: "callbacks")
    _ = try agent.fetchEvents()
    let response = try agent.post(path, operationBody("AddWorkitem", id))
    let event = try #require(try agent.fetchEvents().last)
    #expect(event["action"]?.string == "ItemAdded")
    #expect(event[key]?.string == value)
    #expect(event["workitemStateResourceV2"]?["id"]?.string == id)
    #expect(event["referenceId"]?.int == response["referenceId"]?.int)
    #expect(agent.server.interactions(in: name).last == id)
  }

  @Test("10: AddInteraction for a supervisor puts what I hold into a team member's workbin")
  func row10() throws {
    let agent = try agent()
    let member = AgentClient(alongside: agent)
    try member.startAndListen()
    let workbinID = try agent.workbinID("email-drafts")
    _ = try member.post("/workbins/\(workbinID)", operationBody("Subscribe"))
    let id = try #require(agent.server.interactions(in: "email-in-progress").first)
    try agent.pull(id, from: "email-in-progress")
    let uri: JSONValue = .string("http://gws.example.test:9090/api/v2/email/\(id)")
    let path = "/users/\(try member.userID)/workbins/\(workbinID)"
    let response = try agent.post(path, ["operationName": "AddEmail", "uri": uri])
    #expect(response["statusCode"]?.int == 0)
    #expect(
      interactionIDs(try member.get("/me/workbins/\(workbinID)?subresources=*"), "emails") == [id])
    let event = try #require(try member.fetchEvents().last)
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
    let agent = try agent()
    let id = try #require(
      agent.server.interactions(in: name).first { agent.server.medium(of: $0) == key })
    let response = try agent.post(
      "/workbins/\(agent.workbinID(name))",
      ["operationName": .string(operationName), "id": .string(id), "nickname": "Marat"])
    #expect(response["statusCode"]?.int == 0)
    let event = try #require(try agent.fetchEvents().first)
    #expect(event["referenceId"]?.int == response["referenceId"]?.int)
    #expect(event[key]?["state"]?.string == (key == "chat" ? "Chatting" : "Processing"))
    #expect(agent.server.holder(of: id) == "agent1")
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
    for (workbin, group) in [("billing", "agentGroup=billing"), ("floor-2", "placeGroup=Floor+2")] {
      let agent = try agent()
      agent.server.perform(.interactionArrived(medium, workbin: workbin))
      let id = try #require(agent.server.interactions(in: workbin).last)
      let path = "/me/workbins/\(try agent.workbinID(workbin))?\(group)"
      _ = try agent.post(path, operationBody("Subscribe"))
      _ = try agent.fetchEvents()
      let otherOperation = medium == .email ? "PullTweet" : "PullEmail"
      #expect(try agent.post(path, operationBody(otherOperation, id))["statusCode"]?.int == 6)
      let number = try agent.post(path, operationBody(name, id))["referenceId"]?.int
      let events = try agent.fetchEvents()
      let count = medium == .chat ? 3 : 2
      #expect(events.map { $0["referenceId"]?.int } == Array(repeating: number, count: count))
      #expect(events.first?[key]?["id"]?.string == id)
      #expect(events.last?["action"]?.string == "ItemRemoved")
      #expect(events.last?["\(key)StateResourceV2"]?["capabilities"]?.text == "[]")
      let add = "Add" + name.dropFirst(4)
      #expect(try agent.post(path, operationBody(add, id))["statusCode"]?.int == 0)
      #expect(agent.server.interactions(in: workbin).last == id)
    }
  }

  @Test("13: PullInteraction for a supervisor takes an item out of a team member's workbin")
  func row13() throws {
    let agent = try agent()
    let member = AgentClient(alongside: agent)
    try member.startAndListen()
    let workbin = try agent.workbinID("email-in-progress")
    _ = try member.post("/workbins/\(workbin)", operationBody("Subscribe"))
    let path = "/users/\(try member.userID)/workbins/\(workbin)"
    let id = try #require(interactionIDs(try agent.get("\(path)?subresources=*"), "emails").first)
    let response = try agent.post(path, operationBody("PullEmail", id))
    #expect(agent.server.holder(of: id) == "agent1")
    let mine = try #require(try agent.fetchEvents().first)
    #expect(mine["referenceId"]?.int == response["referenceId"]?.int)
    #expect(mine["email"]?["state"]?.string == "Processing")
    #expect(try member.fetchEvents().last?["action"]?.string == "ItemRemoved")
    let own = try #require(agent.server.interactions(in: "email-in-progress").first)
    #expect(try agent.post(path, operationBody("PullEmail", own))["statusCode"]?.int == 6)
  }

  // MARK: Watching

  @Test("14: Subscribe watches one workbin", arguments: ["", "/me"])
  func row14(prefix: String) throws {
    let agent = try agent()
    let id = try agent.workbinID("callbacks")
    let response = try agent.post("\(prefix)/workbins/\(id)", operationBody("Subscribe"))
    let events = try agent.fetchEvents()
    #expect(events.map { $0["stateResource"]?.string } == ["Subscribed"])
    #expect(events.first?["referenceId"]?.int == response["referenceId"]?.int)
    agent.server.perform(.interactionRouted("callbacks"))
    #expect(try agent.fetchEvents().map { $0["action"]?.string } == ["ItemAdded"])
  }

  @Test(
    "15: Subscribe watches many workbins, each under a number of its own", arguments: ["", "/me"])
  func row15(prefix: String) throws {
    let agent = try agent()
    let ids = try ["callbacks", "front-desk"].map(agent.workbinID)
    let path = "\(prefix)/workbins?workbinIds=\(ids[0]),\(ids[1])"
    let numbers = try #require(try agent.post(path, operationBody("Subscribe"))["referenceIds"])
    let events = try agent.fetchEvents()
    #expect(events.map { $0["id"]?.string } == ids)
    #expect(events.map { $0["referenceId"]?.int } == ids.map { numbers[$0]?.int })
    #expect(Set(events.map { $0["referenceId"]?.int }).count == 2)
  }

  @Test("16: Subscribe by user watches a team member's workbins, one or many")
  func row16() throws {
    let agent = try agent()
    let member = AgentClient(alongside: agent)
    try member.startAndListen()
    let user = try member.userID
    let ids = try ["email-in-progress", "callbacks"].map(agent.workbinID)
    let one = try agent.post("/users/\(user)/workbins/\(ids[0])", operationBody("Subscribe"))
    let many = try agent.post(
      "/users/\(user)/workbins?workbinIds=\(ids[1])", operationBody("Subscribe"))
    let events = try agent.fetchEvents()
    #expect(events.allSatisfy { $0["workbinUserId"]?.string == user })
    let numbers = [one["referenceId"]?.int, many["referenceIds"]?[ids[1]]?.int]
    #expect(events.map { $0["referenceId"]?.int } == numbers)
    let content = try member.get("/me/workbins/\(ids[0])?subresources=*")
    let id = try #require(self.interactionIDs(content, "emails").first)
    try member.pull(id, from: "email-in-progress")
    let event = try #require(try agent.fetchEvents().first)
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
    let agent = try agent()
    let path = "/me/workbins/\(try agent.workbinID(name))?\(group)"
    let response = try agent.post(path, operationBody("Subscribe"))
    let event = try #require(try agent.fetchEvents().first)
    #expect(event["stateResource"]?.string == "Subscribed")
    #expect(event[key]?.string == value)
    #expect(event["referenceId"]?.int == response["referenceId"]?.int)
  }

  @Test("18: Unsubscribe ends each of the four forms, and fails where nothing was watched")
  func row18() throws {
    let agent = try agent()
    let user = try AgentClient(alongside: agent).userID
    let workbinIDs = try ["callbacks", "billing"].map(agent.workbinID)
    for path in [
      "/me/workbins/\(workbinIDs[0])", "/workbins?workbinIds=\(workbinIDs[0]),\(workbinIDs[1])",
      "/users/\(user)/workbins/\(workbinIDs[0])",
      "/me/workbins/\(workbinIDs[1])?agentGroup=billing",
    ] {
      for (name, state) in [
        ("Unsubscribe", "RequestFailed"), ("Subscribe", "Subscribed"),
        ("Unsubscribe", "Unsubscribed"),
      ] {
        _ = try agent.post(path, operationBody(name))
        let states = try agent.fetchEvents().map { $0["stateResource"]?.string }
        #expect(!states.isEmpty && states.allSatisfy { $0 == state })
      }
      for workbin in ["callbacks", "billing"] { agent.server.perform(.interactionRouted(workbin)) }
      #expect(try agent.fetchEvents().isEmpty)
    }
  }
}

extension Server {
  /// `email`, `chat` and so on.
  func medium(of interaction: String) -> String? {
    inspect(default: nil) { $0.world.interactions[interaction]?.medium.rawValue }
  }
}

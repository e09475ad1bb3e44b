import JSON
import Simulator
import Testing

@Suite("Workbins over REST")
struct WorkbinTests {
  @Test("a list without fields is a list of addresses, on another host than the one dialled")
  func addresses() throws {
    let agent = try AgentClient()
    let response = try agent.get("/workbins")
    #expect(response.members.map(\.key) == ["statusCode", "uris"])
    let uris = response["uris"]?.elements.compactMap(\.string) ?? []
    #expect(uris.count == 8)
    #expect(uris.allSatisfy { $0.hasPrefix("http://gws.example.test:9090/api/v2/workbins/") })
  }

  @Test("all workbins are of all four types, those of the agent of two")
  func ownerTypes() throws {
    let agent = try AgentClient()
    let ownerTypes = { (path: String) in
      Set(try agent.get(path)["workbins"]?.elements.compactMap { $0["type"]?.string } ?? [])
    }
    #expect(try ownerTypes("/workbins?fields=*") == ["Agent", "AgentGroup", "Place", "PlaceGroup"])
    #expect(try ownerTypes("/me/workbins?fields=*") == ["Agent", "Place"])
  }

  @Test("one list names workbins by both keys, and a list of fields leaves the others out")
  func names() throws {
    let agent = try AgentClient()
    let workbins = try agent.get("/workbins?fields=*")["workbins"]
    #expect(workbins?.elements.contains { $0["workbinName"] != nil && $0["name"] == nil } == true)
    #expect(workbins?.elements.contains { $0["name"] != nil && $0["workbinName"] == nil } == true)
    let selectedFields = try agent.get("/me/workbins?fields=id,type")["workbins"]
    #expect(
      selectedFields?.elements.allSatisfy { $0.members.map(\.key) == ["id", "type"] } == true)
  }

  @Test("contents come by selector, all or none", arguments: ["/workbins", "/me/workbins"])
  func selectors(path: String) throws {
    let agent = try AgentClient()
    let base = "\(path)/\(try agent.workbinID("billing"))"
    for (selector, expected) in [
      ("", []), ("?subresources=*", ["chats", "emails", "workitems"]),
      ("?subresources=email", ["emails"]), ("?subresources=chat,workitem", ["chats", "workitems"]),
      ("?subresources=facebook", ["facebooks"]), ("?subresources=fax", []),
    ] {
      let keys = try agent.get(base + selector)["workbin"]?.members.map(\.key) ?? []
      #expect(keys == ["workbinName", "id", "displayName", "uri", "type"] + expected)
    }
    let all = try agent.get("\(base)?subresources=*")["workbin"]
    let count = ["chats", "emails", "workitems"].reduce(0) { $0 + (all?[$1]?.count ?? 0) }
    #expect(count == agent.server.interactions(in: "billing").count)
  }

  @Test("one medium has a path of its own")
  func oneMedium() throws {
    let agent = try AgentClient()
    let id = try agent.workbinID("billing")
    let whole = try agent.get("/workbins/\(id)?subresources=email")["workbin"]?["emails"]
    let path = try agent.get("/workbins/\(id)/emails?fields=*")["emails"]
    #expect(path?.text == whole?.text)
    #expect((path?.count ?? 0) > 0)
    #expect(try agent.get("/workbins/\(id)/emails")["uris"]?.count == path?.count)
    let user = try #require(try agent.get("/me")["user"]?["id"]?.string)
    let byUser = try agent.get("/\(user)/workbins/\(id)/emails?subresources=*")["workbin"]
    #expect(byUser?["emails"]?.text == whole?.text)
  }

  @Test("an item in a workbin has no capabilities and an odd date")
  func items() throws {
    let agent = try AgentClient()
    let receivedDateFormat = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}[+-]\d{4}/
    for name in agent.server.workbinNames {
      let workbin = try agent.get("/workbins/\(agent.workbinID(name))?subresources=*")["workbin"]
      for plural in ["chats", "emails", "workitems"] {
        for item in try #require(workbin?[plural]).elements {
          #expect(item["capabilities"]?.text == "[]")
          #expect(item["state"] == nil || item["state"]?.string == "InWorkbin")
          #expect(item["receivedDate"]?.string?.wholeMatch(of: receivedDateFormat) != nil)
          #expect(item["userData"]?["InteractionId"]?.string == item["id"]?.string)
          #expect(item["userData"]?["Workbin"]?.string == name)
        }
      }
    }
  }

  @Test("several workbins are read at once")
  func several() throws {
    let agent = try AgentClient()
    let ids = try ["callbacks", "email-drafts"].map(agent.workbinID)
    let path = "/me/workbins?workbinIds=\(ids[0]),\(ids[1])&subresources=*"
    let workbins = try agent.get(path)["workbins"]
    #expect(workbins?.elements.compactMap { $0["id"]?.string } == ids)
    #expect(workbins?.elements.allSatisfy { $0["workitems"] != nil } == true)
  }

  @Test("a workbin or group that is not there is statusCode 6")
  func missingWorkbin() throws {
    let agent = try AgentClient()
    #expect(try agent.get("/workbins/no-such-id")["statusCode"]?.int == 6)
    let billing = "/me/workbins/\(try agent.workbinID("billing"))?subresources=*"
    #expect(try agent.get(billing + "&agentGroup=billing")["statusCode"]?.int == 0)
    #expect(try agent.get(billing + "&agentGroup=Nobody")["statusCode"]?.int == 6)
    #expect(try agent.get(billing + "&placeGroup=billing")["statusCode"]?.int == 6)
  }

  @Test("an interaction goes back into a workbin by its id or by its address")
  func addition() throws {
    let agent = try AgentClient()
    try agent.startSession()
    try agent.connectAndSubscribe()
    let id = try #require(agent.server.interactions(in: "callbacks").first)
    let drafts = "/workbins/\(try agent.workbinID("email-drafts"))"
    let name: JSONValue = ["operationName": "AddWorkitem", "id": .string(id)]
    let uri = "http://elsewhere.example.test/api/v2/workitems/\(id)"
    let address: JSONValue = ["operationName": "AddInteraction", "uri": .string(uri)]
    for (workbin, body) in [("callbacks", name), ("email-drafts", address)] {
      try agent.pull(id, from: workbin)
      _ = try agent.fetchEvents()
      let response = try agent.post(drafts, body)
      #expect(response["statusCode"]?.int == 0)
      let event = try #require(try agent.fetchEvents().first)
      #expect(event["workitem"]?["state"]?.string == "InWorkbin")
      #expect(event["workitem"]?["capabilities"]?.count == 0)
      #expect(event["referenceId"]?.int == response["referenceId"]?.int)
      #expect(agent.server.interactions(in: "email-drafts").last == id)
    }
    #expect(try agent.post(drafts, name)["statusCode"]?.int == 6)
  }

  @Test("operations need to be known, complete and in a contact-centre session")
  func operationRequirements() throws {
    let agent = try AgentClient()
    let path = "/workbins/\(try agent.workbinID("testWorkbin"))"
    let pull: JSONValue = ["operationName": "PullWorkitem", "id": "02F0ASAK8EAFA00W"]
    #expect(try agent.post(path, pull)["statusCode"]?.int == 3)
    #expect(try agent.post(path, ["operationName": "Subscribe"])["statusCode"]?.int == 3)
    try agent.startSession()
    #expect(try agent.post(path, ["operationName": "PullEverything"])["statusCode"]?.int == 2)
    #expect(try agent.post(path, ["operationName": "PullWorkitem"])["statusCode"]?.int == 1)
    #expect(try agent.post(path, [:])["statusCode"]?.int == 1)
    #expect(try agent.post(path, pull)["statusCode"]?.int == 0)
  }
}

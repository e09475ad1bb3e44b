import JSON
import Simulator
import Testing

@Suite("Watching workbins")
struct SubscriptionTests {
  private let subscribeBody: JSONValue = ["operationName": "Subscribe"]

  private func agent() throws -> AgentClient {
    let agent = try AgentClient()
    try agent.startSession()
    try agent.connectAndSubscribe()
    return agent
  }

  @Test("a subscription is confirmed with the request's number")
  func confirmation() throws {
    let agent = try agent()
    let id = try agent.workbinID("callbacks")
    for (operation, state) in [
      ("Subscribe", "Subscribed"), ("Unsubscribe", "Unsubscribed"),
      ("Unsubscribe", "RequestFailed"),
    ] {
      let response = try agent.post("/workbins/\(id)", ["operationName": .string(operation)])
      let event = try #require(try agent.fetchEvents().first)
      #expect(event["messageType"]?.string == "WorkbinSubscriptionStateChangeMessage")
      #expect(event["stateResource"]?.string == state)
      #expect(event["id"]?.string == id)
      #expect(event["referenceId"]?.int == response["referenceId"]?.int)
    }
  }

  @Test("several workbins are subscribed to at once, each with a number of its own")
  func several() throws {
    let agent = try agent()
    let ids = try ["callbacks", "email-drafts"].map(agent.workbinID)
    let response = try agent.post("/me/workbins?workbinIds=\(ids[0]),\(ids[1])", subscribeBody)
    let numbers = try #require(response["referenceIds"])
    #expect(numbers.members.map(\.key) == ids)
    let events = try agent.fetchEvents()
    #expect(events.map { $0["referenceId"]?.int } == ids.map { numbers[$0]?.int })
    #expect(agent.server.subscribedWorkbinNames == ["callbacks", "email-drafts"])
    let one = try agent.post("/me/workbins?workbinIds=\(ids[0]),none", subscribeBody)
    #expect(one["statusCode"]?.int == 7)
    #expect(one["referenceIds"]?.members.map(\.key) == [ids[0]])
    let none = try agent.post("/me/workbins?workbinIds=none", subscribeBody)
    #expect(none["statusCode"]?.int == 6)
  }

  @Test("notifications name a group's workbin as its subscription did")
  func groups() throws {
    let agent = try agent()
    let user = try #require(try agent.get("/me")["user"]?["id"]?.string)
    for (path, key, value) in [
      (
        "/me/workbins/\(try agent.workbinID("billing"))?agentGroup=billing", "agentGroup",
        "billing"
      ),
      (
        "/me/workbins/\(try agent.workbinID("floor-2"))?placeGroup=Floor+2", "placeGroup", "Floor 2"
      ),
      ("/users/\(user)/workbins/\(try agent.workbinID("callbacks"))", "workbinUserId", user),
    ] {
      _ = try agent.post(path, subscribeBody)
      #expect(try agent.fetchEvents().first?[key]?.string == value)
    }
    agent.server.perform(.interactionRouted("billing"))
    #expect(try agent.fetchEvents().first?["agentGroup"]?.string == "billing")
  }

  @Test("one's own pull is told on the item's topic and, with its number, on the workbin's")
  func ownPull() throws {
    let agent = try agent()
    let id = try #require(agent.server.interactions(in: "callbacks").first)
    _ = try agent.post("/workbins/\(agent.workbinID("callbacks"))", subscribeBody)
    _ = try agent.fetchEvents()
    let number = try agent.pull(id, from: "callbacks")["referenceId"]?.int
    let events = try agent.fetchEvents()
    #expect(
      events.map { $0["messageType"]?.string } == [
        "WorkitemStateChangeMessage", "WorkbinStateChangeMessage",
      ])
    #expect(events.last?["action"]?.string == "ItemRemoved")
    #expect(events.last?["workitemStateResourceV2"]?["id"]?.string == id)
    #expect(events.map { $0["referenceId"]?.int } == [number, number])
  }

  @Test("what others do comes without a number, and what nobody watches does not come")
  func changesByOthers() throws {
    let agent = try agent()
    _ = try agent.post("/workbins/\(agent.workbinID("email-in-progress"))", subscribeBody)
    _ = try agent.fetchEvents()
    let id = try #require(agent.server.interactions(in: "email-in-progress").first)
    agent.server.perform(.interactionRouted("billing"))
    agent.server.perform(.pulledByOther(interaction: id, agent: "agent2"))
    #expect(agent.server.holder(of: id) == "agent2")
    agent.server.perform(.putBackByOther(interaction: id, workbin: "email-in-progress"))
    agent.server.perform(.interactionRouted("email-in-progress"))
    agent.server.perform(.completedByOther(interaction: id))
    let events = try agent.fetchEvents()
    #expect(
      events.map { $0["action"]?.string } == [
        "ItemRemoved", "ItemAdded", "ItemAdded", "ItemRemoved",
      ])
    #expect(events.allSatisfy { $0["referenceId"] == nil && $0["emailStateResourceV2"] != nil })
    #expect(agent.server.state(of: id) == nil)
  }
}

import JSON
import Simulator
import Testing

@Suite("Watching workbins")
struct WatchTests {
  private let subscribe: Tree = ["operationName": "Subscribe"]

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.startSession()
    try desk.listen()
    return desk
  }

  @Test("a subscription is confirmed with the request's number")
  func confirmation() throws {
    let desk = try desk()
    let id = try desk.workbin("callbacks")
    for (operation, state) in [
      ("Subscribe", "Subscribed"), ("Unsubscribe", "Unsubscribed"),
      ("Unsubscribe", "RequestFailed"),
    ] {
      let answer = try desk.post("/workbins/\(id)", ["operationName": .string(operation)])
      let event = try #require(try desk.waitingEvents().first)
      #expect(event["messageType"]?.string == "WorkbinSubscriptionStateChangeMessage")
      #expect(event["stateResource"]?.string == state)
      #expect(event["id"]?.string == id)
      #expect(event["referenceId"]?.int == answer["referenceId"]?.int)
    }
  }

  @Test("several workbins are subscribed to at once, each with a number of its own")
  func several() throws {
    let desk = try desk()
    let ids = try ["callbacks", "email-drafts"].map(desk.workbin)
    let answer = try desk.post("/me/workbins?workbinIds=\(ids[0]),\(ids[1])", subscribe)
    let numbers = try #require(answer["referenceIds"])
    #expect(numbers.members.map(\.key) == ids)
    let events = try desk.waitingEvents()
    #expect(events.map { $0["referenceId"]?.int } == ids.map { numbers[$0]?.int })
    #expect(desk.server.subscriptions == ["callbacks", "email-drafts"])
    let one = try desk.post("/me/workbins?workbinIds=\(ids[0]),none", subscribe)
    #expect(one["statusCode"]?.int == 7)
    #expect(one["referenceIds"]?.members.map(\.key) == [ids[0]])
    let none = try desk.post("/me/workbins?workbinIds=none", subscribe)
    #expect(none["statusCode"]?.int == 6)
  }

  @Test("notifications name a group's workbin as its subscription did")
  func groups() throws {
    let desk = try desk()
    let user = try #require(try desk.get("/me")["user"]?["id"]?.string)
    for (path, key, value) in [
      (
        "/me/workbins/\(try desk.workbin("billing"))?agentGroup=billing", "agentGroup",
        "billing"
      ),
      ("/me/workbins/\(try desk.workbin("floor-2"))?placeGroup=Floor+2", "placeGroup", "Floor 2"),
      ("/users/\(user)/workbins/\(try desk.workbin("callbacks"))", "workbinUserId", user),
    ] {
      _ = try desk.post(path, subscribe)
      #expect(try desk.waitingEvents().first?[key]?.string == value)
    }
    desk.server.perform(.routed("billing"))
    #expect(try desk.waitingEvents().first?["agentGroup"]?.string == "billing")
  }

  @Test("one's own pull is told on the item's topic and, with its number, on the workbin's")
  func ownPull() throws {
    let desk = try desk()
    let id = try #require(desk.server.interactions(in: "callbacks").first)
    _ = try desk.post("/workbins/\(desk.workbin("callbacks"))", subscribe)
    _ = try desk.waitingEvents()
    let number = try desk.pull(id, from: "callbacks")["referenceId"]?.int
    let events = try desk.waitingEvents()
    #expect(
      events.map { $0["messageType"]?.string } == [
        "WorkitemStateChangeMessage", "WorkbinStateChangeMessage",
      ])
    #expect(events.last?["action"]?.string == "ItemRemoved")
    #expect(events.last?["workitemStateResourceV2"]?["id"]?.string == id)
    #expect(events.map { $0["referenceId"]?.int } == [number, number])
  }

  @Test("what others do comes without a number, and what nobody watches does not come")
  func others() throws {
    let desk = try desk()
    _ = try desk.post("/workbins/\(desk.workbin("email-in-progress"))", subscribe)
    _ = try desk.waitingEvents()
    let id = try #require(desk.server.interactions(in: "email-in-progress").first)
    desk.server.perform(.routed("billing"))
    desk.server.perform(.pulledByOther(interaction: id, agent: "agent2"))
    #expect(desk.server.holder(of: id) == "agent2")
    desk.server.perform(.putBackByOther(interaction: id, workbin: "email-in-progress"))
    desk.server.perform(.routed("email-in-progress"))
    desk.server.perform(.completedByOther(interaction: id))
    let events = try desk.waitingEvents()
    #expect(
      events.map { $0["action"]?.string } == [
        "ItemRemoved", "ItemAdded", "ItemAdded", "ItemRemoved",
      ])
    #expect(events.allSatisfy { $0["referenceId"] == nil && $0["emailStateResourceV2"] != nil })
    #expect(desk.server.state(of: id) == nil)
  }
}

import JSON
import Testing

@testable import Simulator

@Suite("Several agents at the same items")
struct ConcurrentAgentsTests {
  private let subscribeBody: JSONValue = ["operationName": "Subscribe"]

  private func agents() throws -> (AgentClient, AgentClient) {
    let first = try AgentClient()
    let second = AgentClient(alongside: first)
    try first.startAndListen()
    try second.startAndListen()
    return (first, second)
  }

  private func addBody(_ id: String) -> JSONValue {
    ["operationName": "AddInteraction", "id": .string(id)]
  }

  @Test("who pulls second is refused, or accepted and told later that it failed")
  func pull() throws {
    let (first, second) = try agents()
    let ids = first.server.interactions(in: "billing")
    #expect(try first.pull(ids[0], from: "billing")["statusCode"]?.int == 0)
    #expect(try second.pull(ids[0], from: "billing")["statusCode"]?.int == 6)
    #expect(try second.fetchEvents().isEmpty)
    first.server.perform(.conflictsFailLater(true))
    let response = try second.pull(ids[0], from: "billing")
    #expect(response["statusCode"]?.int == 0)
    let event = try #require(try second.fetchEvents().first)
    #expect(event["notificationType"]?.string == "Error")
    #expect(event["referenceId"]?.int == response["referenceId"]?.int)
    #expect(event["errorMessage"]?.string?.contains(ids[0]) == true)
    #expect(first.server.holder(of: ids[0]) == "agent1")
    #expect(try second.pull("nowhere", from: "billing")["statusCode"]?.int == 6)
    first.server.perform(.conflictsFailLater(false))
    #expect(try second.pull(ids[0], from: "billing")["statusCode"]?.int == 6)
  }

  @Test("who pulls twice holds the item once, and is told so either way")
  func repeatedPull() throws {
    let (first, _) = try agents()
    let id = try #require(first.server.interactions(in: "callbacks").first)
    try first.pull(id, from: "callbacks")
    #expect(try first.pull(id, from: "callbacks")["statusCode"]?.int == 6)
    first.server.perform(.conflictsFailLater(true))
    try first.pull(id, from: "callbacks")
    let events = try first.fetchEvents()
    #expect(events.map { $0["notificationType"]?.string } == ["StatusChange", "Error"])
    #expect(first.server.holder(of: id) == "agent1")
  }

  @Test("nobody puts away what another holds")
  func addingOthersInteraction() throws {
    let (first, second) = try agents()
    let id = try #require(first.server.interactions(in: "billing").first)
    try first.pull(id, from: "billing")
    let path = "/workbins/\(try second.workbinID("billing"))"
    #expect(try second.post(path, addBody(id))["statusCode"]?.int == 6)
    second.server.perform(.conflictsFailLater(true))
    #expect(try second.post(path, addBody(id))["statusCode"]?.int == 0)
    #expect(try second.fetchEvents().first?["notificationType"]?.string == "Error")
    #expect(first.server.holder(of: id) == "agent1")
  }

  @Test("agents count for themselves: both have the same numbers, each for its own operation")
  func referenceIDs() throws {
    let (first, second) = try agents()
    let ids = first.server.interactions(in: "billing")
    #expect(try first.pull(ids[0], from: "billing")["referenceId"]?.int == 17)
    #expect(try second.pull(ids[1], from: "billing")["referenceId"]?.int == 17)
    #expect(try first.pull(ids[2], from: "billing")["referenceId"]?.int == 18)
    #expect(try first.pull("none", from: "billing")["referenceId"] == nil)
    #expect(try first.pull(ids[3], from: "billing")["referenceId"]?.int == 19)
    let events = try second.fetchEvents()
    #expect(events.map { $0["referenceId"]?.int } == [17])
  }

  @Test("notifications of a shared workbin carry somebody else's number only where told to")
  func sharedReferenceIDs() throws {
    let (first, second) = try agents()
    for (name, isShared) in [("billing", true), ("callbacks", false)] {
      _ = try second.post("/workbins/\(second.workbinID(name))", subscribeBody)
      _ = try second.fetchEvents()
      let ids = first.server.interactions(in: name)
      for (index, sharesReferenceIDs) in [false, true].enumerated() {
        first.server.perform(.referenceIDsShared(sharesReferenceIDs))
        let number = try first.pull(ids[index], from: name)["referenceId"]?.int
        let events = try second.fetchEvents()
        #expect(events.count == (isShared ? 1 : 0))
        if isShared {
          #expect(events.first?["referenceId"]?.int == (sharesReferenceIDs ? number : nil))
        }
      }
    }
  }

  @Test("an item that comes and goes at once is told in that order")
  func notificationOrder() throws {
    let (first, second) = try agents()
    _ = try second.post("/workbins/\(second.workbinID("billing"))", subscribeBody)
    let id = try #require(first.server.interactions(in: "billing").first)
    let path = "/workbins/\(try first.workbinID("billing"))"
    _ = try second.fetchEvents()
    for _ in 1...20 {
      try first.pull(id, from: "billing")
      _ = try first.post(path, addBody(id))
    }
    let events = try second.fetchEvents()
    #expect(events.count == 40)
    for (index, event) in events.enumerated() {
      #expect(event["action"]?.string == (index % 2 == 0 ? "ItemRemoved" : "ItemAdded"))
    }
    #expect(first.server.interactions(in: "billing").last == id)
  }

  @Test("two agents who take turns at every item never hold one together")
  func alternatingPulls() throws {
    let (first, second) = try agents()
    let ids = first.server.interactions(in: "billing")
    var pullCounts = [0, 0]
    for (index, id) in ids.enumerated() {
      let pullOrder = index % 2 == 0 ? [first, second] : [second, first]
      for agent in pullOrder where try agent.pull(id, from: "billing")["statusCode"]?.int == 0 {
        pullCounts[agent === first ? 0 : 1] += 1
      }
    }
    #expect(pullCounts.reduce(0, +) == ids.count)
    #expect(try first.get("/me/emails?fields=id")["emails"]?.count ?? 0 > 0)
    let held = ["agent1", "agent2"].map { name in
      first.server.inspect(default: 0) { $0.world.held(by: name).count }
    }
    #expect(held == pullCounts)
  }
}

import JSON
import Testing

@testable import Simulator

@Suite("Several agents at the same items")
struct RivalryTests {
  private let subscribe: Tree = ["operationName": "Subscribe"]

  private func desks() throws -> (Desk, Desk) {
    let first = try Desk()
    let second = Desk(beside: first)
    try first.begin()
    try second.begin()
    return (first, second)
  }

  private func add(_ id: String) -> Tree {
    ["operationName": "AddInteraction", "id": .string(id)]
  }

  @Test("who pulls second is refused, or accepted and told later that it failed")
  func pull() throws {
    let (first, second) = try desks()
    let ids = first.server.interactions(in: "billing")
    #expect(try first.pull(ids[0], from: "billing")["statusCode"]?.int == 0)
    #expect(try second.pull(ids[0], from: "billing")["statusCode"]?.int == 6)
    #expect(try second.waitingEvents().isEmpty)
    first.server.perform(.losersHearLater(true))
    let answer = try second.pull(ids[0], from: "billing")
    #expect(answer["statusCode"]?.int == 0)
    let event = try #require(try second.waitingEvents().first)
    #expect(event["notificationType"]?.string == "Error")
    #expect(event["referenceId"]?.int == answer["referenceId"]?.int)
    #expect(event["errorMessage"]?.string?.contains(ids[0]) == true)
    #expect(first.server.holder(of: ids[0]) == "agent1")
    #expect(try second.pull("nowhere", from: "billing")["statusCode"]?.int == 6)
    first.server.perform(.losersHearLater(false))
    #expect(try second.pull(ids[0], from: "billing")["statusCode"]?.int == 6)
  }

  @Test("who pulls twice holds the item once, and is told so either way")
  func twice() throws {
    let (first, _) = try desks()
    let id = try #require(first.server.interactions(in: "callbacks").first)
    try first.pull(id, from: "callbacks")
    #expect(try first.pull(id, from: "callbacks")["statusCode"]?.int == 6)
    first.server.perform(.losersHearLater(true))
    try first.pull(id, from: "callbacks")
    let events = try first.waitingEvents()
    #expect(events.map { $0["notificationType"]?.string } == ["StatusChange", "Error"])
    #expect(first.server.holder(of: id) == "agent1")
  }

  @Test("nobody puts away what another holds")
  func foreign() throws {
    let (first, second) = try desks()
    let id = try #require(first.server.interactions(in: "billing").first)
    try first.pull(id, from: "billing")
    let path = "/workbins/\(try second.workbin("billing"))"
    #expect(try second.post(path, add(id))["statusCode"]?.int == 6)
    second.server.perform(.losersHearLater(true))
    #expect(try second.post(path, add(id))["statusCode"]?.int == 0)
    #expect(try second.waitingEvents().first?["notificationType"]?.string == "Error")
    #expect(first.server.holder(of: id) == "agent1")
  }

  @Test("agents count for themselves: both have the same numbers, each for its own operation")
  func numbers() throws {
    let (first, second) = try desks()
    let ids = first.server.interactions(in: "billing")
    #expect(try first.pull(ids[0], from: "billing")["referenceId"]?.int == 17)
    #expect(try second.pull(ids[1], from: "billing")["referenceId"]?.int == 17)
    #expect(try first.pull(ids[2], from: "billing")["referenceId"]?.int == 18)
    #expect(try first.pull("none", from: "billing")["referenceId"] == nil)
    #expect(try first.pull(ids[3], from: "billing")["referenceId"]?.int == 19)
    let events = try second.waitingEvents()
    #expect(events.map { $0["referenceId"]?.int } == [17])
  }

  @Test("notifications of a shared workbin carry somebody else's number only where told to")
  func strangeNumbers() throws {
    let (first, second) = try desks()
    for (name, isShared) in [("billing", true), ("callbacks", false)] {
      _ = try second.post("/workbins/\(second.workbin(name))", subscribe)
      _ = try second.waitingEvents()
      let ids = first.server.interactions(in: name)
      for (index, isTold) in [false, true].enumerated() {
        first.server.perform(.numbersShared(isTold))
        let number = try first.pull(ids[index], from: name)["referenceId"]?.int
        let events = try second.waitingEvents()
        #expect(events.count == (isShared ? 1 : 0))
        if isShared { #expect(events.first?["referenceId"]?.int == (isTold ? number : nil)) }
      }
    }
  }

  @Test("an item that comes and goes at once is told in that order")
  func quick() throws {
    let (first, second) = try desks()
    _ = try second.post("/workbins/\(second.workbin("billing"))", subscribe)
    let id = try #require(first.server.interactions(in: "billing").first)
    let path = "/workbins/\(try first.workbin("billing"))"
    _ = try second.waitingEvents()
    for _ in 1...20 {
      try first.pull(id, from: "billing")
      _ = try first.post(path, add(id))
    }
    let events = try second.waitingEvents()
    #expect(events.count == 40)
    for (index, event) in events.enumerated() {
      #expect(event["action"]?.string == (index % 2 == 0 ? "ItemRemoved" : "ItemAdded"))
    }
    #expect(first.server.interactions(in: "billing").last == id)
  }

  @Test("two agents who take turns at every item never hold one together")
  func many() throws {
    let (first, second) = try desks()
    let ids = first.server.interactions(in: "billing")
    var wins = [0, 0]
    for (index, id) in ids.enumerated() {
      let turns = index % 2 == 0 ? [first, second] : [second, first]
      for desk in turns where try desk.pull(id, from: "billing")["statusCode"]?.int == 0 {
        wins[desk === first ? 0 : 1] += 1
      }
    }
    #expect(wins.reduce(0, +) == ids.count)
    #expect(try first.get("/me/emails?fields=id")["emails"]?.count ?? 0 > 0)
    let held = ["agent1", "agent2"].map { name in
      first.server.look(or: 0) { $0.world.held(by: name).count }
    }
    #expect(held == wins)
  }
}

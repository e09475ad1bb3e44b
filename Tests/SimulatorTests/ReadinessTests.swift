import JSON
import Testing

@testable import Simulator

@Suite("Ready, not ready, and why")
struct ReadinessTests {
  private func say(_ name: String) -> Tree { ["operationName": .string(name)] }

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.begin()
    return desk
  }

  private func states(_ channels: Value?) -> [String?] {
    channels?.elements.map { $0["userState"]?["displayName"]?.string } ?? []
  }

  @Test("the configured states are listed, Ready and NotReady always among them")
  func configured() throws {
    let settings = try Desk().get("/settings/agent-states")["settings"]
    let names = settings?.elements.map { $0["operationName"]?.string }
    #expect(names == ["Ready", "NotReady", "Break", "Training"])
    let kinds = settings?.elements.map { $0["state"]?.string }
    #expect(kinds == ["Ready", "NotReady", "NotReady", "NotReady"])
  }

  @Test("each configured state is set on one channel, told there and shown in /me")
  func channel() throws {
    let desk = try desk()
    for (name, words, kind) in [
      ("Ready", "Ready", "Ready"), ("NotReady", "Not Ready", "NotReady"),
      ("Break", "On a break", "NotReady"), ("Training", "In training", "NotReady"),
    ] {
      #expect(try desk.post("/me/channels/chat", say(name))["statusCode"]?.int == 0)
      let event = try #require(try desk.waitingEvents().first)
      #expect(event["messageType"]?.string == "ChannelStateChangeMessageV2")
      #expect(states(event["channels"]) == ["Not Ready", words, "Not Ready"])
      let user = try desk.get("/me?subresources=channels")["user"]
      #expect(user?["channels"]?.text == event["channels"]?.text)
      let channel = try desk.get("/me/channels/chat")["channel"]
      #expect(channel?["userState"]?["state"]?.string == kind)
      #expect(channel?["userState"]?["id"]?.string == name)
    }
    #expect(try desk.post("/me/channels/chat", say("Asleep"))["statusCode"]?.int == 2)
    #expect(try desk.get("/me/channels/fax")["statusCode"]?.int == 6)
  }

  @Test("only the agent who is ready on the medium's channel is offered anything")
  func offers() throws {
    let desk = try desk()
    desk.server.perform(.offered(.email))
    #expect(try desk.waitingEvents().isEmpty)
    _ = try desk.post("/me/channels/email", say("Ready"))
    _ = try desk.waitingEvents()
    desk.server.perform(.offered(.chat))
    #expect(try desk.waitingEvents().isEmpty)
    desk.server.perform(.offered(.email))
    let email = try desk.waitingEvents().first?["email"]
    #expect(email?["state"]?.string == "Invited")
    _ = try desk.post("/me", say("NotReady"))
    _ = try desk.waitingEvents()
    desk.server.perform(.offered(.email))
    #expect(try desk.waitingEvents().isEmpty)
  }

  @Test("left to itself, the world invites only who is ready, on the channels where it is so")
  func life() {
    var world = World(Configuration(pace: 0), now: Moment(milliseconds: 0))
    let channels = { (readiness: Readiness) -> [Agent.Channel] in
      [.init(name: "email", readiness: .notReady), .init(name: "chat", readiness: readiness)]
    }
    for (readiness, isInvited) in [(Readiness.notReady, false), (.ready, true)] {
      world.agents["agent1"]?.session = .init(channels: channels(readiness), place: "P")
      let invited = (1...400).compactMap { _ -> Medium? in
        guard case .invited(let medium) = world.nextOccurrence(around: 1, for: "agent1") else {
          return nil
        }
        return medium
      }
      #expect(!invited.isEmpty == isInvited)
      #expect(invited.allSatisfy { $0 == .chat })
    }
  }

  @Test("readiness outlasts lost CometD sessions and ends with the contact-centre session")
  func lasting() throws {
    let desk = try desk()
    _ = try desk.post("/me/channels/email", say("Break"))
    desk.server.perform(.sessionsLost)
    try desk.listen()
    let expected = ["On a break", "Not Ready", "Not Ready"]
    #expect(try states(desk.get("/me/channels")["channels"]) == expected)
    desk.server.perform(.loginsLost)
    #expect(try states(desk.get("/me/channels")["channels"]) == expected)
    _ = try desk.post("/me", say("EndContactCenterSession"))
    #expect(try states(desk.get("/me/channels")["channels"]) == [])
    try desk.startSession()
    let fresh = try states(desk.get("/me/channels")["channels"])
    #expect(fresh == ["Not Ready", "Not Ready", "Not Ready"])
  }

  @Test("one agent's state is no other's, and is told to no other")
  func own() throws {
    let desk = try desk()
    let other = Desk(beside: desk)
    try other.begin()
    _ = try desk.post("/me", say("Ready"))
    #expect(try other.waitingEvents().isEmpty)
    let theirs = try states(other.get("/me/channels")["channels"])
    #expect(theirs == ["Not Ready", "Not Ready", "Not Ready"])
  }
}

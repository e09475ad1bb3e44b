import JSON
import Testing

@testable import Simulator

@Suite("Ready, not ready, and why")
struct AgentStateTests {
  private func operationBody(_ name: String) -> JSONValue { ["operationName": .string(name)] }

  private func agent() throws -> AgentClient {
    let agent = try AgentClient()
    try agent.startAndListen()
    return agent
  }

  private func stateNames(_ channels: JSONView?) -> [String?] {
    channels?.elements.map { $0["userState"]?["displayName"]?.string } ?? []
  }

  @Test("the configured states are listed, Ready and NotReady always among them")
  func configured() throws {
    let settings = try AgentClient().get("/settings/agent-states")["settings"]
    let names = settings?.elements.map { $0["operationName"]?.string }
    #expect(names == ["Ready", "NotReady", "Break", "Training"])
    let baseStates = settings?.elements.map { $0["state"]?.string }
    #expect(baseStates == ["Ready", "NotReady", "NotReady", "NotReady"])
  }

  @Test("each configured state is set on one channel, told there and shown in /me")
  func channel() throws {
    let agent = try agent()
    for (name, displayName, baseState) in [
      ("Ready", "Ready", "Ready"), ("NotReady", "Not Ready", "NotReady"),
      ("Break", "On a break", "NotReady"), ("Training", "In training", "NotReady"),
    ] {
      #expect(try agent.post("/me/channels/chat", operationBody(name))["statusCode"]?.int == 0)
      let event = try #require(try agent.fetchEvents().first)
      #expect(event["messageType"]?.string == "ChannelStateChangeMessageV2")
      #expect(stateNames(event["channels"]) == ["Not Ready", displayName, "Not Ready"])
      let user = try agent.get("/me?subresources=channels")["user"]
      #expect(user?["channels"]?.text == event["channels"]?.text)
      let channel = try agent.get("/me/channels/chat")["channel"]
      #expect(channel?["userState"]?["state"]?.string == baseState)
      #expect(channel?["userState"]?["id"]?.string == name)
    }
    #expect(try agent.post("/me/channels/chat", operationBody("Asleep"))["statusCode"]?.int == 2)
    #expect(try agent.get("/me/channels/fax")["statusCode"]?.int == 6)
  }

  @Test("only the agent who is ready on the medium's channel is offered anything")
  func offers() throws {
    let agent = try agent()
    agent.server.perform(.interactionOffered(.email))
    #expect(try agent.fetchEvents().isEmpty)
    _ = try agent.post("/me/channels/email", operationBody("Ready"))
    _ = try agent.fetchEvents()
    agent.server.perform(.interactionOffered(.chat))
    #expect(try agent.fetchEvents().isEmpty)
    agent.server.perform(.interactionOffered(.email))
    let email = try agent.fetchEvents().first?["email"]
    #expect(email?["state"]?.string == "Invited")
    _ = try agent.post("/me", operationBody("NotReady"))
    _ = try agent.fetchEvents()
    agent.server.perform(.interactionOffered(.email))
    #expect(try agent.fetchEvents().isEmpty)
  }

  @Test("left to itself, the world invites only who is ready, on the channels where it is so")
  func backgroundInvitations() {
    var world = World(Configuration(pace: 0), now: Timestamp(milliseconds: 0))
    let channels = { (state: AgentState) -> [Agent.Channel] in
      [.init(name: "email", state: .notReady), .init(name: "chat", state: state)]
    }
    for (state, isInvited) in [(AgentState.notReady, false), (.ready, true)] {
      world.agents["agent1"]?.session = .init(channels: channels(state), place: "P")
      let invited = (1...400).compactMap { _ -> Medium? in
        guard
          case .agentInvited(let medium) = world.nextBackgroundEvent(targetCount: 1, for: "agent1")
        else {
          return nil
        }
        return medium
      }
      #expect(!invited.isEmpty == isInvited)
      #expect(invited.allSatisfy { $0 == .chat })
    }
  }

  @Test("readiness outlasts lost CometD sessions and ends with the contact-centre session")
  func lostSessions() throws {
    let agent = try agent()
    _ = try agent.post("/me/channels/email", operationBody("Break"))
    agent.server.perform(.cometDSessionsLost)
    try agent.connectAndSubscribe()
    let expected = ["On a break", "Not Ready", "Not Ready"]
    #expect(try stateNames(agent.get("/me/channels")["channels"]) == expected)
    agent.server.perform(.httpSessionsLost)
    #expect(try stateNames(agent.get("/me/channels")["channels"]) == expected)
    _ = try agent.post("/me", operationBody("EndContactCenterSession"))
    #expect(try stateNames(agent.get("/me/channels")["channels"]) == [])
    try agent.startSession()
    let newStates = try stateNames(agent.get("/me/channels")["channels"])
    #expect(newStates == ["Not Ready", "Not Ready", "Not Ready"])
  }

  @Test("one agent's state is no other's, and is told to no other")
  func otherAgents() throws {
    let agent = try agent()
    let other = AgentClient(alongside: agent)
    try other.startAndListen()
    _ = try agent.post("/me", operationBody("Ready"))
    #expect(try other.fetchEvents().isEmpty)
    let otherStates = try stateNames(other.get("/me/channels")["channels"])
    #expect(otherStates == ["Not Ready", "Not Ready", "Not Ready"])
  }
}

import Testing

@testable import Simulator

@Suite("Invitations from routing")
struct InvitationTests {
  private func world(_ state: AgentState) -> World {
    let start = Timestamp(milliseconds: 1_400_000_000_000)
    var world = World(Configuration(seed: 1, pace: 0), now: start)
    world.agents["agent1"]?.session = .init(
      channels: ["email", "workitem"].map { .init(name: $0, state: state) }, place: "P")
    return world
  }

  private func advance(_ world: inout World) -> WorldEvent? {
    guard let next = world.nextBackgroundEvent(targetCount: 120, for: "agent1") else { return nil }
    _ = world.apply(next, for: "agent1")
    return next
  }

  @Test("who is ready is invited about once in a minute or two, who is not ready never")
  func invitationRate() {
    for (state, range) in [(AgentState.ready, 15...60), (.notReady, 0...0)] {
      var world = world(state)
      var count = 0
      // At pace 1 the world moves every 3.75 seconds, so that this is about an hour.
      for _ in 0..<960 {
        guard case .agentInvited = advance(&world), let item = world.held(by: "agent1").last else {
          continue
        }
        count += 1
        #expect(world.agents["agent1"]?.isReady(for: item.medium) == true)
        _ = try? world.reject(item.id, by: "agent1", referenceID: nil)
      }
      #expect(range.contains(count))
    }
  }

  @Test("who has one is not invited again; who does not answer for a minute loses it")
  func expiredInvitation() throws {
    var world = world(.ready)
    _ = world.apply(.agentInvited(.email), for: "agent1")
    let id = try #require(world.held(by: "agent1").first?.id)
    for _ in 0..<200 { _ = advance(&world) }
    #expect(world.held(by: "agent1").map(\.id) == [id])
    world.now = Timestamp(milliseconds: world.now.milliseconds + 60_001)
    _ = advance(&world)
    #expect(world.held(by: "agent1").isEmpty)
  }

  @Test("what was accepted is not taken away, however long ago")
  func acceptedInvitation() throws {
    var world = world(.ready)
    _ = world.apply(.agentInvited(.email), for: "agent1")
    let id = try #require(world.held(by: "agent1").first?.id)
    _ = try world.accept(id, nickname: nil, by: "agent1", referenceID: nil)
    world.now = Timestamp(milliseconds: world.now.milliseconds + 600_000)
    for _ in 0..<50 { _ = advance(&world) }
    #expect(world.interactions[id]?.location == .agent("agent1"))
  }
}

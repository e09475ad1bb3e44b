import JSON
import Testing

@testable import Simulator

@Suite("A large world, and a busy one")
struct LoadGeneratorTests {
  private func world(
    _ seed: UInt64 = 1, watching: [String] = ["billing", "callbacks"]
  ) -> World {
    var configuration = Configuration(seed: seed, pace: 0)
    configuration.interactionCount = 300
    configuration.fullWorkbin = "billing"
    var world = World(configuration, now: Timestamp(milliseconds: 1_400_000_000_000))
    for workbin in world.workbins where watching.contains(workbin.name) {
      let subscription = World.Subscription(
        agent: "agent1", partition: workbin.partition(of: "agent1"), ownerQualifier: .implicit)
      _ = world.subscribe(subscription, referenceID: 1)
    }
    return world
  }

  /// What is told to the agent, step by step.
  private func generate(_ world: inout World, _ steps: Int, seed: UInt64 = 1) -> [[Notification]] {
    var generator = LoadGenerator(seed: seed)
    return (0..<steps).map { _ in
      guard let next = generator.next(in: world, for: "agent1") else { return [] }
      return world.apply(next, for: "agent1").filter { $0.agent == "agent1" }
    }
  }

  @Test("every step is told to the agent once, and the workbins keep about as much as they have")
  func steps() {
    var world = world()
    let before = world.interactions.countInWorkbins
    let notifications = generate(&world, 5_000)
    #expect(notifications.allSatisfy { $0.count == 1 })
    let actions = notifications.compactMap { $0.first?.data["action"]?.string }
    #expect(actions.count == 5_000)
    #expect((2_200...2_800).contains(actions.count { $0 == "ItemAdded" }))
    #expect(abs(world.interactions.countInWorkbins - before) < 400)
    #expect(world.interactions[Interaction.specificationSampleID]?.state == .inWorkbin)
  }

  @Test("what the specification pulls stays in its workbin, whatever goes on there")
  func specificationSample() {
    var world = world(watching: ["testWorkbin"])
    for seed in 0..<2_000 {
      _ = generate(&world, 1, seed: UInt64(seed))
      #expect(world.interactions[Interaction.specificationSampleID]?.state == .inWorkbin)
    }
  }

  @Test("the same seed gives the same steps")
  func seeds() {
    let runs: [UInt64] = [3, 3, 4]
    let texts = runs.map { seed in
      var world = world(seed)
      return generate(&world, 200, seed: seed).flatMap { $0.map(\.data.text) }
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0] != texts[2])
  }

  @Test("who watches nothing is told nothing")
  func noSubscriptions() {
    var world = world(watching: [])
    #expect(generate(&world, 10).allSatisfy { $0.isEmpty })
  }

  @Test("all interactions lie in the one workbin that is named, but the specified one")
  func fullWorkbin() throws {
    let agent = try AgentClient {
      $0.interactionCount = 2_000
      $0.fullWorkbin = "floor-2"
    }
    #expect(agent.server.interactions(in: "floor-2").count == 1_999)
    #expect(agent.server.interactions(in: "testWorkbin").count == 1)
    let path = "/workbins/\(try agent.workbinID("floor-2"))?subresources=*"
    let content = try #require(try agent.get(path)["workbin"])
    let counts = ["emails", "chats", "workitems"].map { content[$0]?.count ?? 0 }
    #expect(counts.reduce(0, +) == 1_999)
  }

  @Test("hundreds of notifications a second come, and requests are answered between them")
  func rate() throws {
    let agent = try AgentClient { $0.notificationRate = 500 }
    try agent.startAndListen()
    _ = try agent.post("/workbins/\(agent.workbinID("billing"))", ["operationName": "Subscribe"])
    let start = ContinuousClock().now
    var count = 0
    while count < 200 {
      count += try agent.connect().dropLast().count
      #expect(try agent.get("/me")["statusCode"]?.int == 0)
    }
    #expect(ContinuousClock().now - start >= .milliseconds(300))
  }
}

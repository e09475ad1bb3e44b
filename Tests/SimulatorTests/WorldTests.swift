import JSON
import Testing
import Time

@testable import Simulator

@Suite("The world")
struct WorldTests {
  private let startTime = Timestamp(milliseconds: 1_400_000_000_000)

  private func world(seed: UInt64, interactions: Int = 120) -> World {
    var configuration = Configuration(seed: seed, pace: 0)
    configuration.interactionCount = interactions
    return World(configuration, now: startTime)
  }

  private func snapshotText(_ world: World) -> String {
    let items = world.interactions.values.sorted { $0.sequenceNumber < $1.sequenceNumber }
    let resources = items.map { $0.eventResource(agent: nil) }
    return JSONValue.array(world.workbins.map { $0.resource().json } + resources).text
  }

  @Test("two servers of one seed show the same contents, one of another seed shows others")
  func seeds() throws {
    let contents = { (seed: UInt64) in
      let agent = try AgentClient { $0.seed = seed }
      return try agent.server.workbinNames.map { name in
        try agent.get("/workbins/\(agent.workbinID(name))?subresources=*").text
      }
    }
    let first = try contents(7)
    #expect(try contents(7) == first)
    let other = try contents(8)
    #expect(zip(first, other).allSatisfy { $0 != $1 })
  }

  @Test("there is something in each workbin, of each medium, and as much as was asked for")
  func population() {
    let world = world(seed: 1)
    let contentCounts = world.workbins.map { world.contents(of: $0.partition(of: "agent1")).count }
    #expect(contentCounts.reduce(0, +) == 120)
    #expect(world.interactions.count == 120 + 2 * (6 + 3))
    #expect(Set(world.interactions.values.map(\.medium)).count == 3)
    for workbin in world.workbins {
      #expect(!world.contents(of: workbin.partition(of: "agent1")).isEmpty)
    }
    #expect(self.world(seed: 1, interactions: 1).interactions.count == 1)
    #expect(self.world(seed: 1, interactions: 5_000).interactions.count == 5_000 + 2 * (250 + 125))
  }

  @Test("ages run from minutes to days, and nothing comes from the future")
  func ages() {
    let world = world(seed: 1)
    let randomInteractions = world.interactions.values.filter {
      $0.id != Interaction.specificationSampleID
    }
    let minutes = randomInteractions.map {
      (startTime.milliseconds - $0.receivedAt.milliseconds) / 60_000
    }
    #expect((minutes.min() ?? -1) >= 0)
    #expect((minutes.min() ?? 99) < 60)
    #expect((minutes.max() ?? 0) > 2 * 1440)
  }

  @Test("emails come in many scripts, some with marks, some meant to harm")
  func scripts() {
    let subjects = world(seed: 1).interactions.values.map(\.content.subject)
    let all = subjects.joined().unicodeScalars
    let examples: [ClosedRange<Unicode.Scalar>] = [
      "а"..."я", "\u{4E00}"..."\u{9FFF}", "ぁ"..."ヿ", "\u{627}"..."\u{64A}", "א"..."ת",
      "\u{905}"..."\u{939}", "\u{300}"..."\u{36F}", "à"..."ÿ",
    ]
    for range in examples { #expect(all.contains { range.contains($0) }) }
    for hostileScalar: Unicode.Scalar in ["\u{1B}", "\u{202E}", "\u{200B}"] {
      #expect(all.contains(hostileScalar))
    }
    #expect(subjects.contains { $0.utf8.count > 10_000 })
  }

  @Test("nobody's address is outside the domains that belong to nobody")
  func domains() {
    for item in world(seed: 3).interactions.values where !item.hasMinimalResource {
      #expect(item.content.from.hasSuffix("example.test"))
      #expect(item.content.to.hasSuffix("example.test"))
    }
  }

  @Test("left to itself, the world neither runs empty nor over, and lives the same life twice")
  func backgroundActivity() {
    var first = world(seed: 5)
    var second = world(seed: 5)
    for _ in 1...500 {
      advance(&first)
      advance(&second)
      #expect((40...200).contains(first.interactions.count))
    }
    #expect(snapshotText(first) == snapshotText(second))
    #expect(snapshotText(first) != snapshotText(world(seed: 5)))
    #expect(first.interactions[Interaction.specificationSampleID]?.state == .inWorkbin)
  }

  private func advance(_ world: inout World) {
    guard let next = world.nextBackgroundEvent(targetCount: 120, for: "agent1") else { return }
    _ = world.apply(next, for: "agent1")
  }

  @Test("events that cannot be change nothing")
  func impossibleEvents() {
    var world = world(seed: 1)
    let before = snapshotText(world)
    let impossibleEvents: [WorldEvent] = [
      .interactionRouted("no such workbin"), .pulledByOther(interaction: "none", agent: "agent2"),
      .putBackByOther(interaction: Interaction.specificationSampleID, workbin: "billing"),
      .completedByOther(interaction: "none"),
      .revoked(interaction: Interaction.specificationSampleID),
      .userDataAttached(interaction: "none", key: "a", value: 1),
    ]
    for event in impossibleEvents {
      #expect(world.apply(event, for: "agent1").isEmpty)
    }
    #expect(snapshotText(world) == before)
  }

  @Test("a running world moves by itself, a still one does not")
  func pace() throws {
    var configuration = Configuration(pace: 500)
    configuration.startMilliseconds = startTime.milliseconds
    let server = try Server.start(configuration)
    defer { server.stop() }
    let contents = { server.workbinNames.map { server.interactions(in: $0) } }
    let before = contents()
    let end = ContinuousClock().now + .seconds(10)
    while contents() == before { try #require(ContinuousClock().now < end) }
  }

  @Test("answers take 20 to 300 ms at pace 1, and some events overtake them")
  func latency() {
    for (pace, range) in [(1.0, 20...300), (10.0, 2...30)] {
      var latency = Latency(Configuration(pace: pace))
      let delays = (1...200).map { _ in latency.next() }
      #expect(delays.allSatisfy { range.contains(Int($0.response.milliseconds)) })
      #expect(delays.contains { $0.event < $0.response })
      #expect(delays.contains { $0.event > $0.response })
    }
    var pausedLatency = Latency(Configuration(pace: 0))
    #expect(pausedLatency.next() == (.zero, .zero))
  }

  @Test(
    "timestamps are written as the API writes them",
    arguments: [
      (1_397_707_401_000, 120, "2014-04-17T04:03:21Z", "2014-04-17 06:03:21.000+0200"),
      (951_782_399_999, -210, "2000-02-28T23:59:59Z", "2000-02-28 20:29:59.999-0330"),
      (951_782_400_000, 0, "2000-02-29T00:00:00Z", "2000-02-29 00:00:00.000+0000"),
      (-1, 60, "1969-12-31T23:59:59Z", "1970-01-01 00:59:59.999+0100"),
    ])
  func timestampFormats(milliseconds: Int64, offset: Int, universal: String, local: String) {
    let timestamp = Timestamp(milliseconds: milliseconds)
    #expect(timestamp.iso8601 == universal)
    #expect(timestamp.apiFormat(offsetMinutes: offset) == local)
  }
}

import CometD
import Simulator
import Testing

/// How soon the link is live again after the server was away.
@Suite("Outages", .serialized)
struct OutageTests {
  @Test(
    "after an outage of at most a second our own server is found within a second",
    .timeLimit(.minutes(5)))
  func ownServer() async throws {
    var server = try Server.startIdle()
    defer { server.stop() }
    var proxy = try await FaultProxy(to: server.url)
    var outages = OutageMeasurement(try await RecordingClient.live(with: server, behind: proxy.url))
    for length in OutageMeasurement.lengths {
      try await proxy.startOutage(for: length)
      // A restart: all that it knew of its clients is gone.
      server.stop()
      server = try Server.startIdle()
      proxy.setTarget(to: server.url)
      try await outages.measureRecovery(of: &proxy)
    }
    outages.check("our own server")
    try await outages.client.disconnect()
  }

  @Test(
    "after an outage of at most a second Faye is found within a second", .timeLimit(.minutes(5)))
  func faye() async throws {
    let server = try await FayeServer(.thin)
    var proxy = try await FaultProxy(to: server.url)
    var client = RecordingClient(proxy.url + "/bayeux", topics: ["/desk/a"])
    client.send(.open)
    try await client.waitUntil(.established(again: false))
    var outages = OutageMeasurement(client)
    for length in OutageMeasurement.lengths {
      try await proxy.startOutage(for: length)
      // As by a restart. To a client that it still knows it would owe an answer until the hold time
      // of the connect that broke is over.
      outages.client.dropAllSessions(on: server.url)
      try await outages.measureRecovery(of: &proxy)
    }
    outages.check("Faye")
    try await outages.client.disconnect()
  }

  @Test(
    "after a longer outage the link is live at the moment that it had announced",
    .timeLimit(.minutes(5)))
  func announced() async throws {
    let server = try Server.startIdle()
    defer { server.stop() }
    var proxy = try await FaultProxy(to: server.url)
    var client = try await RecordingClient.live(with: server, behind: proxy.url)
    try await proxy.startOutage()
    var entries = try await client.waitUntil("a wait") { $0.wait > .seconds(1) }
    _ = try await proxy.endOutage()
    entries += try await client.waitUntil("live") { $0.isLive }
    let announced = try #require(entries.compactMap(\.nextAttempt).last)
    let live = try #require(entries.last?.at)
    #expect(live >= announced)
    #expect(live - announced < .milliseconds(500))
    try await client.disconnect()
  }

  @Test("after a longer outage a key ends the wait at once", .timeLimit(.minutes(5)))
  func key() async throws {
    let server = try Server.startIdle()
    defer { server.stop() }
    var proxy = try await FaultProxy(to: server.url)
    var client = try await RecordingClient.live(with: server, behind: proxy.url)
    try await proxy.startOutage()
    let entries = try await client.waitUntil("a long wait") { $0.wait > .seconds(3) }
    let announced = try #require(entries.last?.nextAttempt)
    _ = try await proxy.endOutage()
    let pressed = ContinuousClock.now
    client.send(.retryNow)
    let live = try await client.waitUntilLive()
    #expect(live < announced)
    #expect(live - pressed < .milliseconds(500))
    try await client.disconnect()
  }
}

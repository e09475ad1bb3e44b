import CometD
import Testing

/// Our session and our network thread against a server that was written by others.
@Suite("Against Faye", .serialized)
struct FayeTests {
  @Test(
    "each event comes once and in order, and a restarted server is found again without help",
    .timeLimit(.minutes(1)), arguments: FayeServer.Kind.allCases)
  func restart(kind: FayeServer.Kind) async throws {
    var server = try FayeServer(kind)
    var client = Client(server: server.url, topics: ["/desk/a", "/desk/b"])
    client.tell(.open)
    try await client.until(.established(again: false))

    client.publish("/desk/a", times: 100)
    try await client.until(.event(channel: "/desk/a", number: 99))
    client.publish("/desk/b")
    try await client.until(.event(channel: "/desk/b", number: nil))
    #expect(client.events(on: "/desk/a") == Array(0..<100))

    server.kill()
    try await client.until("reconnecting") { $0.isReconnecting }
    try server.startAgain()
    let recovery = try await client.until(.established(again: true))
    #expect(!recovery.contains(.established(again: false)))
    client.publish("/desk/a", times: 3)
    try await client.until(.event(channel: "/desk/a", number: 2))
    #expect(client.events(on: "/desk/a") == Array(0..<100) + [0, 1, 2])

    client.tell(.close)
    try await client.until(.closed)
  }

  @Test(
    "a server that forgets its client is asked for a new session at once",
    .timeLimit(.minutes(1)), arguments: FayeServer.Kind.allCases)
  func forgotten(kind: FayeServer.Kind) async throws {
    let server = try FayeServer(kind)
    var client = Client(server: server.url, topics: ["/desk/a"])
    client.tell(.open)
    try await client.until(.established(again: false))
    client.forgetAll()
    try await client.until(.established(again: true))
    client.publish("/desk/a", times: 2)
    try await client.until(.event(channel: "/desk/a", number: 1))
    #expect(client.events(on: "/desk/a") == [0, 1])
    client.tell(.close)
    try await client.until(.closed)
  }
}

extension Client {
  /// The running numbers of the events on a channel, as they came.
  func events(on wanted: String) -> [Int] {
    read.compactMap { entry in
      if case .event(wanted, let number?) = entry { number } else { nil }
    }
  }
}

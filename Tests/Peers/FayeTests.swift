import CometD
import Testing

extension SerialTests {
  /// Our session and our network thread against a server that was written by others. It has no
  /// acknowledgements, replies before it tells events, and speaks another dialect of errors.
  @Suite("Against Faye")
  struct FayeTests {
    @Test(
      "each event comes once and in order, and a restarted server is found again without help",
      .timeLimit(.minutes(5)), arguments: FayeServer.Kind.allCases)
    func restart(kind: FayeServer.Kind) async throws {
      var server = try await FayeServer(kind)
      var client = RecordingClient(server.endpoint, topics: ["/desk/a", "/desk/b"])
      client.send(.open)
      try await client.waitUntil(.established(again: false))

      client.publish("/desk/a", times: 100, on: server.url)
      try await client.waitUntil("99") { $0.isEvent(99, on: "/desk/a") }
      client.publish("/desk/b", on: server.url)
      try await client.waitUntil("on b") { $0.isEvent(nil, on: "/desk/b") }
      #expect(client.events(on: "/desk/a") == Array(0..<100))

      server.kill()
      try await client.waitUntil("reconnecting") { $0.isReconnecting }
      try await server.restart()
      let recovery = try await client.waitUntil(.established(again: true))
      #expect(!recovery.contains { $0.content == .established(again: false) })
      client.publish("/desk/a", times: 3, on: server.url)
      try await client.waitUntil("2") { $0.isEvent(2, on: "/desk/a") }
      #expect(client.events(on: "/desk/a") == Array(0..<100) + [0, 1, 2])
      try await client.disconnect()
    }

    @Test(
      "a server that forgets its client is asked for a new session at once",
      .timeLimit(.minutes(5)), arguments: FayeServer.Kind.allCases)
    func forgotten(kind: FayeServer.Kind) async throws {
      let server = try await FayeServer(kind)
      var client = RecordingClient(server.endpoint, topics: ["/desk/a"])
      client.send(.open)
      try await client.waitUntil(.established(again: false))
      client.dropAllSessions(on: server.url)
      try await client.waitUntil(.established(again: true))
      client.publish("/desk/a", times: 2, on: server.url)
      try await client.waitUntil("1") { $0.isEvent(1, on: "/desk/a") }
      #expect(client.events(on: "/desk/a") == [0, 1])
      try await client.disconnect()
    }

    @Test(
      "an answer that is lost with its events is noticed, and all that follows comes",
      .timeLimit(.minutes(5)), arguments: FayeServer.Kind.allCases)
    func lost(kind: FayeServer.Kind) async throws {
      let server = try await FayeServer(kind)
      var proxy = try await FaultProxy(to: server.url)
      var client = RecordingClient(proxy.url + "/bayeux", topics: ["/desk/a", "/desk/b"])
      client.send(.open)
      try await client.waitUntil(.established(again: false))

      try await proxy.inject(.lose, on: #""channel":"/desk/a""#)
      client.publish("/desk/a", times: 100, on: server.url)
      try await proxy.waitForFault(.lose)
      try await client.waitUntil(.established(again: true))
      client.publish("/desk/b", on: server.url)
      try await client.waitUntil("on b") { $0.isEvent(nil, on: "/desk/b") }
      let received = client.events(on: "/desk/a")
      #expect(received.count < 100)
      #expect(received == received.sorted() && Set(received).count == received.count)
      try await client.disconnect()
    }

    @Test(
      "a connect that is never answered is given up, and another one takes its place",
      .timeLimit(.minutes(5)), arguments: FayeServer.Kind.allCases)
    func neverAnswered(kind: FayeServer.Kind) async throws {
      let server = try await FayeServer(kind)
      var proxy = try await FaultProxy(to: server.url)
      let setting = RecordingClient.Configuration(
        endpoint: proxy.url + "/bayeux", requestTimeout: .milliseconds(700))
      var client = RecordingClient(setting, topics: ["/desk/a"])
      client.send(.open)
      try await client.waitUntil(.established(again: false))

      // Faye leaves the older of two connects unanswered.
      try await proxy.inject(.double, on: "/meta/connect")
      try await proxy.waitForFault(.double)
      try await client.waitUntil("reconnecting") { $0.isReconnecting }
      try await client.waitUntil(.established(again: true))
      client.publish("/desk/a", times: 3, on: server.url)
      try await client.waitUntil("2") { $0.isEvent(2, on: "/desk/a") }
      #expect(client.events(on: "/desk/a") == [0, 1, 2])
      try await client.disconnect()
    }

    @Test(
      "connections that end after each answer, without notice, are no trouble",
      .timeLimit(.minutes(5)), arguments: FayeServer.Kind.allCases)
    func closed(kind: FayeServer.Kind) async throws {
      let server = try await FayeServer(kind)
      var proxy = try await FaultProxy(to: server.url)
      try await proxy.closeAfterEachResponse()
      var client = RecordingClient(proxy.url + "/bayeux", topics: ["/desk/a"])
      client.send(.open)
      try await client.waitUntil(.established(again: false))
      for round in 1...3 {
        client.publish("/desk/a", times: 10, on: server.url)
        try await client.waitUntil("9") { $0.isEvent(9, on: "/desk/a") }
        #expect(client.events(on: "/desk/a").count == 10 * round)
        try await proxy.waitForClose()
      }
      #expect(!client.log.contains { $0.isReconnecting })
      try await client.disconnect()
    }
  }
}

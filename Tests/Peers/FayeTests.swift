import CometD
import Testing

extension OneAfterTheOther {
  /// Our session and our network thread against a server that was written by others. It has no
  /// acknowledgements, replies before it tells events, and speaks another dialect of errors.
  @Suite("Against Faye")
  struct FayeTests {
    @Test(
      "each event comes once and in order, and a restarted server is found again without help",
      .timeLimit(.minutes(5)), arguments: FayeServer.Kind.allCases)
    func restart(kind: FayeServer.Kind) async throws {
      var server = try await FayeServer(kind)
      var client = Client(server.endpoint, topics: ["/desk/a", "/desk/b"])
      client.tell(.open)
      try await client.until(.established(again: false))

      client.publish("/desk/a", times: 100, on: server.url)
      try await client.until("99") { $0.isEvent(99, on: "/desk/a") }
      client.publish("/desk/b", on: server.url)
      try await client.until("on b") { $0.isEvent(nil, on: "/desk/b") }
      #expect(client.events(on: "/desk/a") == Array(0..<100))

      server.kill()
      try await client.until("reconnecting") { $0.isReconnecting }
      try await server.startAgain()
      let recovery = try await client.until(.established(again: true))
      #expect(!recovery.contains { $0.said == .established(again: false) })
      client.publish("/desk/a", times: 3, on: server.url)
      try await client.until("2") { $0.isEvent(2, on: "/desk/a") }
      #expect(client.events(on: "/desk/a") == Array(0..<100) + [0, 1, 2])
      try await client.leave()
    }

    @Test(
      "a server that forgets its client is asked for a new session at once",
      .timeLimit(.minutes(5)), arguments: FayeServer.Kind.allCases)
    func forgotten(kind: FayeServer.Kind) async throws {
      let server = try await FayeServer(kind)
      var client = Client(server.endpoint, topics: ["/desk/a"])
      client.tell(.open)
      try await client.until(.established(again: false))
      client.forgetAll(on: server.url)
      try await client.until(.established(again: true))
      client.publish("/desk/a", times: 2, on: server.url)
      try await client.until("1") { $0.isEvent(1, on: "/desk/a") }
      #expect(client.events(on: "/desk/a") == [0, 1])
      try await client.leave()
    }

    @Test(
      "an answer that is lost with its events is noticed, and all that follows comes",
      .timeLimit(.minutes(5)), arguments: FayeServer.Kind.allCases)
    func lost(kind: FayeServer.Kind) async throws {
      let server = try await FayeServer(kind)
      var proxy = try await FaultProxy(to: server.url)
      var client = Client(proxy.url + "/bayeux", topics: ["/desk/a", "/desk/b"])
      client.tell(.open)
      try await client.until(.established(again: false))

      try await proxy.arm(.lose, on: #""channel":"/desk/a""#)
      client.publish("/desk/a", times: 100, on: server.url)
      try await proxy.hasStruck(.lose)
      try await client.until(.established(again: true))
      client.publish("/desk/b", on: server.url)
      try await client.until("on b") { $0.isEvent(nil, on: "/desk/b") }
      let came = client.events(on: "/desk/a")
      #expect(came.count < 100)
      #expect(came == came.sorted() && Set(came).count == came.count)
      try await client.leave()
    }

    @Test(
      "a connect that is never answered is given up, and another one takes its place",
      .timeLimit(.minutes(5)), arguments: FayeServer.Kind.allCases)
    func neverAnswered(kind: FayeServer.Kind) async throws {
      let server = try await FayeServer(kind)
      var proxy = try await FaultProxy(to: server.url)
      let setting = Client.Setting(endpoint: proxy.url + "/bayeux", patience: .milliseconds(700))
      var client = Client(setting, topics: ["/desk/a"])
      client.tell(.open)
      try await client.until(.established(again: false))

      // Faye leaves the older of two connects unanswered.
      try await proxy.arm(.double, on: "/meta/connect")
      try await proxy.hasStruck(.double)
      try await client.until("reconnecting") { $0.isReconnecting }
      try await client.until(.established(again: true))
      client.publish("/desk/a", times: 3, on: server.url)
      try await client.until("2") { $0.isEvent(2, on: "/desk/a") }
      #expect(client.events(on: "/desk/a") == [0, 1, 2])
      try await client.leave()
    }

    @Test(
      "connections that end after each answer, without notice, are no trouble",
      .timeLimit(.minutes(5)), arguments: FayeServer.Kind.allCases)
    func closed(kind: FayeServer.Kind) async throws {
      let server = try await FayeServer(kind)
      var proxy = try await FaultProxy(to: server.url)
      try await proxy.closeAfterEachAnswer()
      var client = Client(proxy.url + "/bayeux", topics: ["/desk/a"])
      client.tell(.open)
      try await client.until(.established(again: false))
      for round in 1...3 {
        client.publish("/desk/a", times: 10, on: server.url)
        try await client.until("9") { $0.isEvent(9, on: "/desk/a") }
        #expect(client.events(on: "/desk/a").count == 10 * round)
        try await proxy.hasClosed()
      }
      #expect(!client.read.contains { $0.isReconnecting })
      try await client.leave()
    }
  }
}

/// Faye's control address.
extension Client {
  /// Has the server publish `{}`, several times with a running number `n`.
  func publish(_ channel: String, times: Int = 1, on server: String) {
    thread.send(.post(server + "/ctl/publish?channel=\(channel)&times=\(times)"))
  }

  /// Has the server forget all its clients.
  func forgetAll(on server: String) { thread.send(.post(server + "/ctl/remove")) }
}

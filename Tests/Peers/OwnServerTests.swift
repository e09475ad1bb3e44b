import CometD
import Simulator
import Testing

extension SerialTests {
  /// The whole way from our server to our session, over real connections.
  @Suite("Against our own server")
  struct OwnServerTests {
    @Test("with acknowledgements nothing is lost with an answer", .timeLimit(.minutes(5)))
    func lostButKept() async throws {
      let received = try await receivedEvents(lostAnswerWithAck: true)
      #expect(received.numbers == Array(0..<100))
      #expect(!received.entries.contains { $0.content == .established(again: true) })
    }

    @Test(
      "without acknowledgements the events that are lost with an answer are noticed",
      .timeLimit(.minutes(5)))
    func lost() async throws {
      let received = try await receivedEvents(lostAnswerWithAck: false)
      #expect(received.numbers.count < 100)
      #expect(received.numbers == Array((100 - received.numbers.count)..<100))
      #expect(received.entries.contains { $0.content == .established(again: true) })
    }

    /// What a client hears of a hundred events when the answer with the first ones is lost.
    private func receivedEvents(
      lostAnswerWithAck ack: Bool
    ) async throws -> (numbers: [Int], entries: [LogEntry]) {
      let server = try Server.startIdle(ack: ack)
      defer { server.stop() }
      var proxy = try await FaultProxy(to: server.url)
      var client = try await RecordingClient.live(with: server, behind: proxy.url)

      try await proxy.inject(.lose, on: #""channel":"/desk/a""#)
      server.publish(0..<100, on: "/desk/a")
      try await proxy.waitForFault(.lose)
      server.publish(0..<1, on: "/desk/b")
      try await client.waitUntil("0 on b") { $0.isEvent(0, on: "/desk/b") }
      try await client.disconnect()
      return (client.events(on: "/desk/a"), client.log)
    }

    @Test(
      "a session that the server ends is followed by another, and by what happens from then on",
      .timeLimit(.minutes(5)), arguments: ["disconnect-clients", "expire-clients"])
    func sessionEnds(fault: String) async throws {
      let server = try Server.startIdle()
      defer { server.stop() }
      var client = try await RecordingClient.live(with: server, behind: server.url)
      server.publish(0..<10, on: "/desk/a")
      try await client.waitUntil("9") { $0.isEvent(9, on: "/desk/a") }
      for round in 1...3 {
        await untilConnectIsHeld(server)
        try server.inject(fault)
        try await client.waitUntil(.established(again: true))
        server.publish(10 * round..<10 * (round + 1), on: "/desk/a")
        let last = 10 * round + 9
        try await client.waitUntil("\(last)") { $0.isEvent(last, on: "/desk/a") }
      }
      #expect(client.events(on: "/desk/a") == Array(0..<40))
      #expect(server.cometDSessionCount == 1)
      try await client.disconnect()
    }

    @Test(
      "what is written to a dead connection comes again with acknowledgements; else it is missed",
      .timeLimit(.minutes(5)), arguments: [true, false])
    func deadConnection(ack: Bool) async throws {
      let server = try Server.startIdle(ack: ack)
      defer { server.stop() }
      var proxy = try await FaultProxy(to: server.url)
      var client = try await RecordingClient.live(with: server, behind: proxy.url)
      await untilConnectIsHeld(server)
      try await proxy.startOutage()
      try await client.waitUntil("reconnecting") { $0.isReconnecting }
      server.publish(0..<3, on: "/desk/a")
      _ = try await proxy.endOutage()
      client.send(.retryNow)
      try await client.waitUntil("2") { $0.isEvent(2, on: "/desk/a") }
      _ = try await client.waitUntilLive()
      server.publish(3..<4, on: "/desk/a")
      try await client.waitUntil("3") { $0.isEvent(3, on: "/desk/a") }
      #expect(client.events(on: "/desk/a") == Array((ack ? 0 : 1)..<4))
      #expect(client.log.contains { $0.content == .established(again: true) } == !ack)
      try await client.disconnect()
    }

    @Test(
      "told that its browser has another client, it polls until it is alone, and says so once",
      .timeLimit(.minutes(5)))
    func otherClients() async throws {
      let server = try Server.startIdle()
      defer { server.stop() }
      var client = try await RecordingClient.live(with: server, behind: server.url)
      await untilConnectIsHeld(server)
      try server.inject("multiple-clients 2")
      server.publish(0..<1, on: "/desk/a")
      try await client.waitUntil(.noted)
      let told = server.requestLog.count
      await untilConnectIsHeld(server)
      #expect(server.requestLog.count == told + 2)
      for number in 1..<4 {
        server.publish(number..<number + 1, on: "/desk/a")
        try await client.waitUntil("\(number)") { $0.isEvent(number, on: "/desk/a") }
      }
      #expect(client.events(on: "/desk/a") == Array(0..<4))
      #expect(client.log.count { $0.content == .noted } == 1)
      #expect(!client.log.contains { $0.isReconnecting })
      try await client.disconnect()
    }

    private func untilConnectIsHeld(_ server: Server) async {
      while server.heldConnectCount == 0 { await Task.yield() }
    }

    @Test(
      "connections that end after each answer, without notice, are no trouble",
      .timeLimit(.minutes(5)))
    func closed() async throws {
      let server = try Server.startIdle()
      defer { server.stop() }
      var proxy = try await FaultProxy(to: server.url)
      try await proxy.closeAfterEachResponse()
      var client = try await RecordingClient.live(with: server, behind: proxy.url)
      for round in 0..<10 {
        server.publish(10 * round..<10 * (round + 1), on: "/desk/a")
        let last = 10 * round + 9
        try await client.waitUntil("\(last)") { $0.isEvent(last, on: "/desk/a") }
        try await proxy.waitForClose()
      }
      #expect(client.events(on: "/desk/a") == Array(0..<100))
      #expect(!client.log.contains { $0.isReconnecting })
      try await client.disconnect()
    }

    @Test(
      "an answer of many mebibytes comes without a stall, each event once", .timeLimit(.minutes(5)),
      arguments: [1, 10, 100])
    func large(mebibytes: Int) async throws {
      // The time that both take for a hundred mebibytes, unoptimised, counts as the client's
      // silence.
      let server = try Server.startIdle(maxInterval: .seconds(170))
      defer { server.stop() }
      var proxy = try await FaultProxy(to: server.url)
      var client = try await RecordingClient.live(with: server, behind: proxy.url)

      // What comes while the client is away comes in one answer.
      try await proxy.startOutage()
      try await client.waitUntil("reconnecting") { $0.isReconnecting }
      let pieces = max(1, mebibytes / 4)
      server.publish(0..<pieces, on: "/desk/a", size: (mebibytes << 20) / pieces)
      let back = try await proxy.endOutage()
      client.send(.retryNow)
      let received = try await client.waitUntil("the last one") {
        $0.isEvent(pieces - 1, on: "/desk/a")
      }
      print("An answer of \(mebibytes) MiB came in \(ContinuousClock.now - back)")
      let size = received.reduce(0) { $0 + $1.size }
      #expect(size == (mebibytes << 20) / pieces * pieces)
      #expect(Set(received.filter { $0.size > 0 }.map(\.at)).count == 1)

      server.publish(pieces..<pieces + 1, on: "/desk/a")
      try await client.waitUntil("the next one") { $0.isEvent(pieces, on: "/desk/a") }
      #expect(client.events(on: "/desk/a") == Array(0...pieces))
      #expect(!client.log.contains { $0.content == .established(again: true) })
      #expect(server.peakOutstandingConnects == 1)
      try await client.disconnect()
    }
  }
}

import CometD
import Simulator
import Testing

extension OneAfterTheOther {
  /// The whole way from our server to our session, over real connections.
  @Suite("Against our own server")
  struct OwnServerTests {
    @Test("with acknowledgements nothing is lost with an answer", .timeLimit(.minutes(5)))
    func lostButKept() async throws {
      let came = try await eventsAround(lostAnswerWithAck: true)
      #expect(came.numbers == Array(0..<100))
      #expect(!came.entries.contains { $0.said == .established(again: true) })
    }

    @Test(
      "without acknowledgements the events that are lost with an answer are noticed",
      .timeLimit(.minutes(5)))
    func lost() async throws {
      let came = try await eventsAround(lostAnswerWithAck: false)
      #expect(came.numbers.count < 100)
      #expect(came.numbers == Array((100 - came.numbers.count)..<100))
      #expect(came.entries.contains { $0.said == .established(again: true) })
    }

    /// What a client hears of a hundred events when the answer with the first ones is lost.
    private func eventsAround(
      lostAnswerWithAck ack: Bool
    ) async throws -> (numbers: [Int], entries: [Entry]) {
      let server = try Server.startQuiet(ack: ack)
      defer { server.stop() }
      var proxy = try await FaultProxy(to: server.url)
      var client = try await Client.live(with: server, behind: proxy.url)

      try await proxy.arm(.lose, on: #""channel":"/desk/a""#)
      server.publish(0..<100, on: "/desk/a")
      try await proxy.hasStruck(.lose)
      server.publish(0..<1, on: "/desk/b")
      try await client.until("0 on b") { $0.isEvent(0, on: "/desk/b") }
      try await client.leave()
      return (client.events(on: "/desk/a"), client.read)
    }

    @Test(
      "connections that end after each answer, without notice, are no trouble",
      .timeLimit(.minutes(5)))
    func closed() async throws {
      let server = try Server.startQuiet()
      defer { server.stop() }
      var proxy = try await FaultProxy(to: server.url)
      try await proxy.closeAfterEachAnswer()
      var client = try await Client.live(with: server, behind: proxy.url)
      for round in 0..<10 {
        server.publish(10 * round..<10 * (round + 1), on: "/desk/a")
        let last = 10 * round + 9
        try await client.until("\(last)") { $0.isEvent(last, on: "/desk/a") }
        try await proxy.hasClosed()
      }
      #expect(client.events(on: "/desk/a") == Array(0..<100))
      #expect(!client.read.contains { $0.isReconnecting })
      try await client.leave()
    }

    @Test(
      "an answer of many mebibytes comes without a stall, each event once", .timeLimit(.minutes(5)),
      arguments: [1, 10, 100])
    func large(mebibytes: Int) async throws {
      // The time that both take for a hundred mebibytes, unoptimised, counts as the client's silence.
      let server = try Server.startQuiet(maxInterval: .seconds(170))
      defer { server.stop() }
      var proxy = try await FaultProxy(to: server.url)
      var client = try await Client.live(with: server, behind: proxy.url)

      // What comes while the client is away comes in one answer.
      try await proxy.goOff()
      try await client.until("reconnecting") { $0.isReconnecting }
      let pieces = max(1, mebibytes / 4)
      server.publish(0..<pieces, on: "/desk/a", size: (mebibytes << 20) / pieces)
      let back = try await proxy.comeBack()
      client.tell(.retryNow)
      let came = try await client.until("the last one") { $0.isEvent(pieces - 1, on: "/desk/a") }
      print("An answer of \(mebibytes) MiB came in \(ContinuousClock.now - back)")
      let size = came.reduce(0) { $0 + $1.size }
      #expect(size == (mebibytes << 20) / pieces * pieces)
      #expect(Set(came.filter { $0.size > 0 }.map(\.at)).count == 1)

      server.publish(pieces..<pieces + 1, on: "/desk/a")
      try await client.until("the next one") { $0.isEvent(pieces, on: "/desk/a") }
      #expect(client.events(on: "/desk/a") == Array(0...pieces))
      #expect(!client.read.contains { $0.said == .established(again: true) })
      #expect(server.mostConnectsOutstanding == 1)
      try await client.leave()
    }
  }
}

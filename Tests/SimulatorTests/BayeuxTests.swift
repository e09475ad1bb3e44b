import JSON
import Testing

@testable import Simulator

@Suite("The CometD server as a value")
struct BayeuxTests {
  private var bayeux: BayeuxServer
  private var session = ""

  init() {
    bayeux = BayeuxServer(Configuration(pace: 0))
    let handshake = BayeuxMessage(["channel": "/meta/handshake", "ext": ["ack": true]])
    for case .respond(_, let messages, let browser) in receive(handshake, browser: nil) {
      session = messages.first?["clientId"]?.string ?? ""
      #expect(browser != nil)
    }
    _ = receive(
      BayeuxMessage(["channel": "/meta/subscribe", "subscription": "/a", "clientId": id]))
  }

  private var id: JSONValue { .string(session) }

  private mutating func receive(
    _ message: BayeuxMessage, exchange: Int = 1, browser: String? = "b", now: Duration = .zero
  ) -> [BayeuxServer.Action] {
    let known = browser.map { _ in bayeux.sessions[session]?.browser ?? "" }
    return bayeux.receive(
      [message], in: .init(exchange: exchange, user: "agent1", browser: known, now: now))
  }

  private func connect(ack: Int) -> BayeuxMessage {
    BayeuxMessage(["channel": "/meta/connect", "clientId": id, "ext": ["ack": .int(ack)]])
  }

  @Test("a client that never fetches its events loses its session, not the server its memory")
  mutating func overflow() {
    for number in 1...BayeuxSession.maxQueuedCount {
      let actions = bayeux.publish("/a", .int(number), to: "agent1", now: .zero)
      #expect(actions.isEmpty)
    }
    let last = bayeux.publish("/a", 0, to: "agent1", now: .zero)
    guard case .sessionEnded(user: "agent1") = last.first else {
      Issue.record("the session goes on: \(last)")
      return
    }
    let remaining = bayeux.sessions.count
    #expect(remaining == 0)
  }

  @Test("unacknowledged events count as waiting")
  mutating func unacknowledged() {
    for number in 1...20 where bayeux.sessions[session] != nil {
      for _ in 1...600 { _ = bayeux.publish("/a", 1, to: "agent1", now: .zero) }
      _ = receive(connect(ack: 0))
      #expect((bayeux.sessions[session] == nil) == (number * 600 > BayeuxSession.maxQueuedCount))
    }
    let remaining = bayeux.sessions.count
    #expect(remaining == 0)
  }

  @Test("there is a limit to sessions and to subscriptions")
  mutating func limits() {
    let handshake = BayeuxMessage(["channel": "/meta/handshake"])
    for _ in 1...(BayeuxServer.maxSessionCount + 10) { _ = receive(handshake, browser: nil) }
    #expect(bayeux.sessions.count == BayeuxServer.maxSessionCount)
    let many = (0...BayeuxSession.maxSubscriptionCount).map { JSONValue.string("/a/\($0)") }
    let fields: JSONValue = [
      "channel": "/meta/subscribe", "clientId": id, "subscription": .array(many),
    ]
    _ = receive(BayeuxMessage(fields))
    #expect(bayeux.sessions[session]?.patterns.count == 1)
  }

  @Test("a session whose held connect lost its connection has its hold, and then the usual time")
  mutating func lostConnection() {
    _ = receive(connect(ack: 0))
    _ = receive(connect(ack: 1), exchange: 2)
    bayeux.connectionClosed(exchange: 2)
    #expect(bayeux.nextDeadline == .seconds(30))
    #expect(bayeux.tick(now: .seconds(30)).count == 1)
    #expect(bayeux.nextDeadline == .seconds(40))
    _ = bayeux.tick(now: .seconds(40))
    let remaining = bayeux.sessions.count
    #expect(remaining == 0)
  }

  @Test("the next deadline is the end of a hold, or of a session's time")
  mutating func deadlines() {
    #expect(bayeux.nextDeadline == .seconds(10))
    _ = receive(connect(ack: 0), now: .seconds(1))
    #expect(bayeux.nextDeadline == .seconds(11))
    #expect(receive(connect(ack: 1), exchange: 2, now: .seconds(2)).isEmpty)
    #expect(bayeux.nextDeadline == .seconds(32))
    #expect(bayeux.tick(now: .seconds(31)).isEmpty)
    #expect(bayeux.tick(now: .seconds(32)).count == 1)
    #expect(bayeux.nextDeadline == .seconds(42))
    _ = bayeux.tick(now: .seconds(42))
    let remaining = bayeux.sessions.count
    #expect(remaining == 0)
    #expect(bayeux.nextDeadline == nil)
  }
}

import JSON
import Testing

@testable import CometD

@Suite("Advice")
struct AdviceTests {
  private func advice(_ json: String) throws -> Advice {
    try #require(Advice(try Document(parsing: json).root))
  }

  @Test("is replaced as a whole and stays when a reply has none")
  func replaced() {
    let harness = SessionHarness.live(handshake: #","advice":{"timeout":5000,"interval":100}"#)
    _ = harness.deadline()
    _ = harness.answer(.connect, ServerReply.connectAccepted)
    #expect(harness.session.advice.timeout == .seconds(5))
    _ = harness.deadline()
    _ = harness.answer(.connect, ServerReply.connect(#","advice":{"reconnect":"retry"}"#))
    #expect(harness.session.advice == Advice(reconnect: .retry))
  }

  @Test("under the transport's name has the last word")
  func perTransport() throws {
    let advice = try advice(
      #"{"interval":5,"timeout":1000,"long-polling":{"interval":7},"websocket":{"interval":9}}"#)
    #expect(advice.interval == .wait(.milliseconds(7)))
    #expect(advice.timeout == .seconds(1))
  }

  @Test("with absurd numbers is brought into range")
  func absurd() throws {
    let advice = try advice(#"{"interval":1e300,"timeout":-5,"maxInterval":99999999999999999999}"#)
    #expect(advice.interval == .wait(.seconds(3600)))
    #expect(advice.timeout == .zero)
    #expect(advice.maxInterval == .seconds(3600))
  }

  @Test("of other types than expected is ignored field by field")
  func wrongTypes() throws {
    let odd = #"{"interval":"1","timeout":{},"reconnect":7,"hosts":3,"long-polling":[]}"#
    #expect(try advice(odd) == Advice())
    #expect(Advice(try Document(parsing: "null").root) == nil)
  }

  @Test("with a negative interval stops, whatever the reply says")
  func negative() {
    let harness = SessionHarness.live()
    #expect(
      harness.answer(.connect, ServerReply.connect(#","advice":{"interval":-1}"#)) == [
        "status stopped advised"
      ])
    #expect(harness.wait == nil && harness.outstanding.isEmpty)
    #expect(harness.retryNow() == ["send handshake", "status opening"])
  }

  @Test(
    "not to reconnect stops a session whose connect was refused",
    arguments: ["none", "what-the-server-invented"])
  func refusedNone(word: String) {
    let json = ServerReply.connectRefused(
      #","error":"408::Enough","advice":{"reconnect":"\#(word)"}"#)
    #expect(SessionHarness.live().answer(.connect, json) == ["status stopped advised"])
  }

  @Test("not to reconnect stops a handshake")
  func handshakeNone() {
    let harness = SessionHarness()
    _ = harness.open()
    #expect(
      harness.answer(.handshake, ServerReply.handshake(#","advice":{"reconnect":"none"}"#)) == [
        "status stopped advised"
      ])
  }

  @Test("with a negative interval stops a handshake")
  func handshakeNegative() {
    let harness = SessionHarness()
    _ = harness.open()
    #expect(
      harness.answer(.handshake, ServerReply.handshake(#","advice":{"interval":-1}"#)) == [
        "status stopped advised"
      ])
  }

  @Test("to retry, with a refused connect, keeps the session and backs off")
  func refusedRetry() {
    let harness = SessionHarness.live()
    let json = ServerReply.connectRefused(#","error":"503::Busy","advice":{"reconnect":"retry"}"#)
    #expect(
      harness.answer(.connect, json) == [
        "status reconnecting 1 in 1.0 seconds: The server refused the connect: 503 Busy"
      ])
    #expect(harness.deadline().first == "send connect now")
  }

  @Test("to handshake is granted once and then forgotten")
  func granted() {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, ServerReply.sessionUnknown)
    harness.goLive()
    #expect(harness.answer(.connect, ServerReply.connectAccepted) == ["send connect"])
  }

  @Test("of a maximum interval turns a retry into a handshake once the session must have expired")
  func expires() {
    let harness = SessionHarness.live(handshake: #","advice":{"timeout":3000,"maxInterval":2000}"#)
    _ = harness.fail(.connect)
    #expect(harness.deadline().first == "send connect now")
    harness.advance(.seconds(10))
    #expect(harness.fail(.connect).first?.hasPrefix("status reconnecting 2 in 0.2") == true)
    #expect(harness.deadline() == ["send handshake", "status reconnecting 2: Cut."])
  }

  @Test("of a maximum interval lets the handshake go alone, also while topics are asked for")
  func expiresAlone() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(
      .handshake, ServerReply.handshake(#","advice":{"timeout":1000,"maxInterval":500}"#))
    _ = harness.fail(.connect)
    _ = harness.deadline()
    harness.advance(.seconds(5))
    _ = harness.fail(.connect)
    #expect(harness.deadline().prefix(2) == ["cancel subscribe", "send handshake"])
    #expect(harness.outstanding.map(\.kind) == [.handshake])
  }

  @Test("without a maximum interval retries the connect for ever")
  func neverExpires() {
    let harness = SessionHarness.live()
    for _ in 0..<50 {
      _ = harness.fail(.connect)
      #expect(harness.deadline().first == "send connect now")
    }
  }

  @Test("to handshake, with a handshake that has succeeded, is granted already")
  func grantedAtOnce() {
    let harness = SessionHarness.live(handshake: #","advice":{"reconnect":"handshake"}"#)
    #expect(harness.outstanding.map(\.kind) == [.connect])
    #expect(harness.sent.count { $0.kind == .handshake } == 1)
  }

  @Test("not to reconnect says so when other sessions are the reason")
  func otherSessions() {
    let harness = SessionHarness.live()
    let advice = #","advice":{"reconnect":"none","multiple-clients":true}"#
    _ = harness.answer(.connect, ServerReply.connectRefused(advice))
    #expect("\(harness.session.status)".contains("the server serves only one of them"))
  }

  @Test("about other sessions and hosts is only noted, once")
  func noted() {
    let harness = SessionHarness.live()
    let json = ServerReply.connect(
      #","advice":{"multiple-clients":true,"hosts":["b.example.test"]}"#)
    #expect(
      harness.answer(.connect, json) == [
        "advised: Another session shares this one's cookies; the server will answer more slowly.",
        "advised: The server advises other hosts: b.example.test",
        "send connect",
      ])
    #expect(harness.answer(.connect, json) == ["send connect"])
  }

  private static let poll = ServerReply.connect(
    #","advice":{"interval":2000,"multiple-clients":true,"reconnect":"retry","timeout":30000}"#)
  private static let usual = ServerReply.connect(
    #","advice":{"interval":0,"reconnect":"retry","timeout":30000}"#)

  @Test("about other sessions is heeded until it is taken back")
  func polling() {
    let harness = SessionHarness.live()
    #expect(harness.answer(.connect, Self.poll).count == 1)
    for _ in 1...3 {
      #expect(harness.wait == .seconds(2))
      #expect(harness.deadline() == ["send connect"])
      #expect(harness.answer(.connect, Self.poll) == [])
    }
    _ = harness.deadline()
    harness.advance(.seconds(30))
    #expect(harness.answer(.connect, Self.usual) == ["send connect"])
  }

  @Test("about other sessions is told once, however often it is taken back and given again")
  func toldOnce() {
    let harness = SessionHarness.live()
    let withEvent = Self.usual.replacing("[{", with: "[\(ServerReply.event("/a", "1")),{")
    #expect(harness.answer(.connect, Self.poll).count == 1)
    for _ in 1...3 {
      _ = harness.deadline()
      #expect(harness.answer(.connect, withEvent) == ["deliver /a 1", "send connect"])
      #expect(harness.answer(.connect, Self.poll) == [])
    }
    _ = harness.deadline()
    _ = harness.answer(.connect, "", status: 401)
    _ = harness.open()
    harness.goLive()
    #expect(harness.answer(.connect, Self.poll).count == 1)
  }

  @Test("about other sessions is over when a connect is held again, though no word says so")
  func heldAgain() {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, Self.poll)
    _ = harness.deadline()
    #expect(harness.answer(.connect, ServerReply.connectAccepted) == [])
    #expect(harness.wait == .seconds(2))
    _ = harness.deadline()
    harness.advance(.seconds(30))
    #expect(harness.answer(.connect, ServerReply.connectAccepted) == ["send connect"])
    #expect(harness.answer(.connect, ServerReply.connectAccepted) == ["send connect"])
  }

  @Test("to wait that is not about other sessions stays, however long connects are held")
  func interval() {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, ServerReply.connect(#","advice":{"interval":3000}"#))
    _ = harness.deadline()
    harness.advance(.seconds(30))
    #expect(harness.answer(.connect, ServerReply.connectAccepted) == [])
    #expect(harness.wait == .seconds(3))
  }
}

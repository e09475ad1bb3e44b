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
    let script = Script.live(handshake: #","advice":{"timeout":5000,"interval":100}"#)
    _ = script.deadline()
    _ = script.answer(.connect, Wire.connected)
    #expect(script.session.advice.timeout == .seconds(5))
    _ = script.deadline()
    _ = script.answer(.connect, Wire.connect(#","advice":{"reconnect":"retry"}"#))
    #expect(script.session.advice == Advice(reconnect: .retry))
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
    let script = Script.live()
    #expect(
      script.answer(.connect, Wire.connect(#","advice":{"interval":-1}"#)) == [
        "link stopped advised"
      ])
    #expect(script.wait == nil && script.outstanding.isEmpty)
    #expect(script.retryNow() == ["send handshake", "link opening"])
  }

  @Test(
    "not to reconnect stops a session whose connect was refused",
    arguments: ["none", "what-the-server-invented"])
  func refusedNone(word: String) {
    let json = Wire.unconnected(#","error":"408::Enough","advice":{"reconnect":"\#(word)"}"#)
    #expect(Script.live().answer(.connect, json) == ["link stopped advised"])
  }

  @Test("not to reconnect stops a handshake")
  func handshakeNone() {
    let script = Script()
    _ = script.open()
    #expect(
      script.answer(.handshake, Wire.handshake(#","advice":{"reconnect":"none"}"#)) == [
        "link stopped advised"
      ])
  }

  @Test("with a negative interval stops a handshake")
  func handshakeNegative() {
    let script = Script()
    _ = script.open()
    #expect(
      script.answer(.handshake, Wire.handshake(#","advice":{"interval":-1}"#)) == [
        "link stopped advised"
      ])
  }

  @Test("to retry, with a refused connect, keeps the session and backs off")
  func refusedRetry() {
    let script = Script.live()
    let json = Wire.unconnected(#","error":"503::Busy","advice":{"reconnect":"retry"}"#)
    #expect(
      script.answer(.connect, json) == [
        "link reconnecting 1 in 1.0 seconds: The server refused the connect: 503 Busy"
      ])
    #expect(script.deadline().first == "send connect now")
  }

  @Test("to handshake is granted once and then forgotten")
  func granted() {
    let script = Script.live()
    _ = script.answer(.connect, Wire.lost)
    script.goLive()
    #expect(script.answer(.connect, Wire.connected) == ["send connect"])
  }

  @Test("of a maximum interval turns a retry into a handshake once the session must have expired")
  func expires() {
    let script = Script.live(handshake: #","advice":{"timeout":3000,"maxInterval":2000}"#)
    _ = script.fail(.connect)
    #expect(script.deadline().first == "send connect now")
    script.pass(.seconds(10))
    #expect(script.fail(.connect).first?.hasPrefix("link reconnecting 2 in 0.2") == true)
    #expect(script.deadline() == ["send handshake", "link reconnecting 2: Cut."])
  }

  @Test("of a maximum interval lets the handshake go alone, also while topics are asked for")
  func expiresAlone() {
    let script = Script()
    _ = script.open()
    _ = script.answer(
      .handshake, Wire.handshake(#","advice":{"timeout":1000,"maxInterval":500}"#))
    _ = script.fail(.connect)
    _ = script.deadline()
    script.pass(.seconds(5))
    _ = script.fail(.connect)
    #expect(script.deadline().prefix(2) == ["abandon subscribe", "send handshake"])
    #expect(script.outstanding.map(\.kind) == [.handshake])
  }

  @Test("without a maximum interval retries the connect for ever")
  func neverExpires() {
    let script = Script.live()
    for _ in 0..<50 {
      _ = script.fail(.connect)
      #expect(script.deadline().first == "send connect now")
    }
  }

  @Test("to handshake, with a handshake that has succeeded, is granted already")
  func grantedAtOnce() {
    let script = Script.live(handshake: #","advice":{"reconnect":"handshake"}"#)
    #expect(script.outstanding.map(\.kind) == [.connect])
    #expect(script.sent.count { $0.kind == .handshake } == 1)
  }

  @Test("not to reconnect says so when other sessions are the reason")
  func otherSessions() {
    let script = Script.live()
    let advice = #","advice":{"reconnect":"none","multiple-clients":true}"#
    _ = script.answer(.connect, Wire.unconnected(advice))
    #expect("\(script.session.link)".contains("the server serves only one of them"))
  }

  @Test("about other sessions and hosts is only noted, once")
  func noted() {
    let script = Script.live()
    let json = Wire.connect(#","advice":{"multiple-clients":true,"hosts":["b.example.test"]}"#)
    #expect(
      script.answer(.connect, json) == [
        "advised: Another session shares this one's cookies; the server will answer more slowly.",
        "advised: The server advises other hosts: b.example.test",
        "send connect",
      ])
    #expect(script.answer(.connect, json) == ["send connect"])
  }
}

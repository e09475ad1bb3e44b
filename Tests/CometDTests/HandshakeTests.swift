import Testing

@testable import CometD

@Suite("Opening a session")
struct HandshakeTests {
  @Test("goes from a handshake alone to subscriptions and a connect in parallel, and is live")
  func opens() {
    let harness = SessionHarness()
    #expect(harness.open() == ["send handshake", "status opening"])
    #expect(
      harness.answer(.handshake, ServerReply.handshakeAccepted) == [
        "send subscribe /a /b", "send connect now",
      ])
    #expect(harness.answer(.connect, ServerReply.connectAccepted) == ["send connect"])
    #expect(
      harness.answer(.subscribe, ServerReply.subscriptionsAccepted) == [
        "established", "status live",
      ])
    #expect(harness.outstanding.map(\.kind) == [.connect])
  }

  @Test("is established only once a connect has succeeded, too")
  func subscribedFirst() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    #expect(harness.answer(.subscribe, ServerReply.subscriptionsAccepted) == [])
    #expect(
      harness.answer(.connect, ServerReply.connectAccepted) == [
        "established", "send connect", "status live",
      ])
  }

  @Test("without topics sends no subscription")
  func noTopics() {
    let harness = SessionHarness(topics: [])
    _ = harness.open()
    #expect(harness.answer(.handshake, ServerReply.handshakeAccepted) == ["send connect now"])
    #expect(
      harness.answer(.connect, ServerReply.connectAccepted) == [
        "established", "send connect", "status live",
      ])
  }

  @Test("sends arrays with string ids, offers one transport and the ack extension")
  func bodies() {
    let harness = SessionHarness(topics: ["/a"])
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    let bodies = harness.sent.map { String(decoding: $0.body, as: UTF8.self) }
    #expect(
      bodies == [
        #"[{"id":"1","channel":"/meta/handshake","version":"1.0","#
          + #""supportedConnectionTypes":["long-polling"],"ext":{"ack":true}}]"#,
        #"[{"id":"3","channel":"/meta/subscribe","clientId":"c1","subscription":"/a"}]"#,
        #"[{"id":"5","channel":"/meta/connect","clientId":"c1","#
          + #""connectionType":"long-polling","advice":{"timeout":0}}]"#,
      ])
    #expect(harness.sent.map(\.pathSuffix) == ["/handshake", "", "/connect"])
  }

  @Test("delivers events that ride in the handshake's answer before anything is sent")
  func eventsInHandshake() {
    let harness = SessionHarness()
    _ = harness.open()
    let json =
      ServerReply.handshakeAccepted.dropLast() + "," + ServerReply.event("/queued", "1") + "]"
    #expect(
      harness.answer(.handshake, json) == [
        "deliver /queued 1", "send subscribe /a /b", "send connect now",
      ])
  }

  @Test("waits for the interval that the handshake's reply advises before the first connect")
  func interval() {
    let harness = SessionHarness()
    _ = harness.open()
    #expect(
      harness.answer(.handshake, ServerReply.handshake(#","advice":{"interval":700}"#)) == [
        "send subscribe /a /b"
      ])
    #expect(harness.wait == .milliseconds(700))
    #expect(harness.deadline() == ["send connect now"])
  }

  @Test("stops with a sentence when the server offers no transport of ours")
  func noTransport() {
    let harness = SessionHarness()
    _ = harness.open()
    let json = ServerReply.handshakeAccepted.replacing("long-polling", with: "websocket")
    #expect(harness.answer(.handshake, json) == ["status stopped noTransport"])
    #expect(harness.wait == nil)
    #expect(harness.retryNow() == ["send handshake", "status opening"])
  }

  @Test(
    "takes a handshake reply that isn't one as a failure",
    arguments: [
      "", " ", "[]", "[1]", "{}", "<html>Sign in</html>", "[{\"channel\":\"/meta/handshake\"",
      #"[{"channel":"/meta/handshake","successful":true,"id":"$1"}]"#,
      #"[{"channel":"/meta/handshake","successful":true,"clientId":"","id":"$1"}]"#,
      #"[{"channel":"/meta/handshake","successful":true,"clientId":"c","id":"x"}]"#,
      #"[{"channel":"/meta/connect","successful":true,"clientId":"c","id":"$1"}]"#,
      #"[{"channel":"/meta/handshake","successful":false,"id":"$1","error":"403::Denied"}]"#,
    ])
  func badHandshake(json: String) {
    let harness = SessionHarness()
    _ = harness.open()
    let lines = harness.answer(.handshake, json)
    #expect(lines.count == 1 && lines[0].hasPrefix("status reconnecting 1 in 1.0 seconds: "))
    #expect(harness.deadline().first == "send handshake")
  }

  @Test("takes a bare object for an array of one")
  func bareObject() {
    let harness = SessionHarness(topics: [])
    _ = harness.open()
    #expect(
      harness.answer(.handshake, String(ServerReply.handshakeAccepted.dropFirst().dropLast())) == [
        "send connect now"
      ])
  }

  @Test(
    "takes what is no list of transports for silence about them", arguments: ["null", "7", "{}"])
  func oddTransports(types: String) {
    let harness = SessionHarness(topics: [])
    _ = harness.open()
    let json = ServerReply.handshakeAccepted.replacing("[\"long-polling\"]", with: types)
    #expect(harness.answer(.handshake, json) == ["send connect now"])
  }

  @Test("does nothing more when it is opened again")
  func openTwice() {
    let harness = SessionHarness.live()
    #expect(harness.open() == [])
  }
}

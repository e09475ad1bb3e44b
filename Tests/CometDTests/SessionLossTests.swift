import Testing

@testable import CometD

@Suite("Losing the session")
struct SessionLossTests {
  @Test("handshakes at once, subscribes again in one request, and says that it was away")
  func again() {
    let harness = SessionHarness.live()
    #expect(
      harness.answer(.connect, ServerReply.sessionUnknown) == [
        "send handshake",
        "status reconnecting 1: The server refused the connect: 402 Unknown client",
      ])
    #expect(
      harness.answer(.handshake, ServerReply.handshakeAccepted) == [
        "send subscribe /a /b", "send connect now",
      ])
    _ = harness.answer(.connect, ServerReply.connectAccepted)
    #expect(
      harness.answer(.subscribe, ServerReply.subscriptionsAccepted) == [
        "established again", "status live",
      ])
  }

  @Test("is told by a subscription's reply as well, and the held connect is given up")
  func inSubscription() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    let json =
      #"[{"channel":"/meta/subscribe","successful":false,"id":"$1","error":"402::Unknown client"}]"#
    #expect(
      harness.answer(.subscribe, json) == [
        "cancel connect", "send handshake",
        "status reconnecting 1: The server no longer knows this session: 402 Unknown client",
      ])
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    #expect(
      harness.answer(.subscribe, json).first == "cancel connect", "the second time")
    #expect(harness.wait == .seconds(1))
  }

  @Test(
    "by the server's own disconnect backs off and then handshakes, whatever it looks like",
    arguments: [#","successful":true"#, "", #","successful":true,"id":"9""#],
    ["", #","advice":{"reconnect":"none"}"#, #","advice":{"reconnect":"none","interval":0}"#])
  func disconnected(members: String, advice: String) {
    let harness = SessionHarness.live()
    let json = ServerReply.connect(advice, after: #"{"channel":"/meta/disconnect"\#(members)}"#)
    #expect(
      harness.answer(.connect, json) == [
        "status reconnecting 1 in 1.0 seconds: The server ended this session."
      ])
    #expect(harness.deadline().first == "send handshake")
  }

  @Test("by a successful connect with the advice not to reconnect backs off and then handshakes")
  func successfulNone() {
    let harness = SessionHarness.live()
    let json = ServerReply.connect(
      #","advice":{"reconnect":"none"}"#, after: ServerReply.event("/a", "1"))
    #expect(
      harness.answer(.connect, json) == [
        "deliver /a 1", "status reconnecting 1 in 1.0 seconds: The server ended this session.",
      ])
    #expect(harness.deadline().first == "send handshake")
  }

  @Test("without acknowledgement, a connect whose answer was lost may have lost events with it")
  func mayHaveMissed() {
    let plain = SessionHarness.live()
    _ = plain.fail(.connect)
    _ = plain.deadline()
    #expect(plain.answer(.connect, ServerReply.connectAccepted).first == "established again")

    let acknowledging = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    _ = acknowledging.fail(.connect)
    _ = acknowledging.deadline()
    #expect(
      acknowledging.answer(.connect, ServerReply.connectAccepted) == [
        "send connect ack 0", "status live",
      ])
  }

  @Test("by the server's own disconnect hands on what came with it, and begins anew")
  func disconnectedWithEvents() {
    let harness = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    let events = ServerReply.event("/a", "1") + #",{"channel":"/meta/disconnect"}"#
    let more = #","ext":{"ack":7},"advice":{"reconnect":"none"}"#
    #expect(harness.answer(.connect, ServerReply.connect(more, after: events)).count == 2)
    #expect(harness.deadline().first == "send handshake")
    #expect(
      harness.answer(.handshake, ServerReply.handshakeAccepted) == [
        "send subscribe /a /b", "send connect now",
      ])
    _ = harness.answer(.subscribe, ServerReply.subscriptionsAccepted)
    #expect(
      harness.answer(.connect, ServerReply.connectAccepted) == [
        "established again", "send connect", "status live",
      ])
  }

  @Test("in silence is found out by the connect after the one that failed")
  func expired() {
    let harness = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    #expect(
      harness.answer(.connect, "", status: 500).first?.hasPrefix("status reconnecting 1 in") == true
    )
    #expect(harness.deadline().first == "send connect ack 0 now")
    #expect(harness.answer(.connect, ServerReply.sessionUnknown).first == "send handshake")
  }
}

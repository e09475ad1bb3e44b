import Testing

@testable import CometD

@Suite("Losing the session")
struct LosingTests {
  @Test("handshakes at once, subscribes again in one request, and says that it was away")
  func again() {
    let script = Script.live()
    #expect(
      script.answer(.connect, Wire.lost) == [
        "send handshake",
        "link reconnecting 1: The server refused the connect: 402 Unknown client",
      ])
    #expect(
      script.answer(.handshake, Wire.shaken) == ["send subscribe /a /b", "send connect now"])
    _ = script.answer(.connect, Wire.connected)
    #expect(script.answer(.subscribe, Wire.subscribed) == ["established again", "link live"])
  }

  @Test("is told by a subscription's reply as well, and the held connect is given up")
  func inSubscription() {
    let script = Script()
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    let json =
      #"[{"channel":"/meta/subscribe","successful":false,"id":"$1","error":"402::Unknown client"}]"#
    #expect(
      script.answer(.subscribe, json) == [
        "abandon connect", "send handshake",
        "link reconnecting 1: The server no longer knows this session: 402 Unknown client",
      ])
    _ = script.answer(.handshake, Wire.shaken)
    #expect(
      script.answer(.subscribe, json).first == "abandon connect", "the second time")
    #expect(script.wait == .seconds(1))
  }

  @Test("by an unsolicited disconnect backs off and then handshakes")
  func disconnected() {
    let script = Script.live()
    let json = Wire.connect("", after: #"{"channel":"/meta/disconnect","successful":true}"#)
    #expect(
      script.answer(.connect, json) == [
        "link reconnecting 1 in 1.0 seconds: The server ended this session."
      ])
    #expect(script.deadline().first == "send handshake")
  }

  @Test("by a successful connect with the advice not to reconnect backs off and then handshakes")
  func successfulNone() {
    let script = Script.live()
    let json = Wire.connect(
      #","advice":{"reconnect":"none"}"#, after: Wire.event("/a", "1"))
    #expect(
      script.answer(.connect, json) == [
        "deliver /a 1", "link reconnecting 1 in 1.0 seconds: The server ended this session.",
      ])
    #expect(script.deadline().first == "send handshake")
  }

  @Test("without acknowledgement, a connect whose answer was lost may have lost events with it")
  func mayHaveMissed() {
    let plain = Script.live()
    _ = plain.fail(.connect)
    _ = plain.deadline()
    #expect(plain.answer(.connect, Wire.connected).first == "established again")

    let acknowledging = Script.live(handshake: #","ext":{"ack":true}"#)
    _ = acknowledging.fail(.connect)
    _ = acknowledging.deadline()
    #expect(acknowledging.answer(.connect, Wire.connected) == ["send connect ack 0", "link live"])
  }
}

import Testing

@testable import CometD

@Suite("Opening a session")
struct OpeningTests {
  @Test("goes from a handshake alone to subscriptions and a connect in parallel, and is live")
  func opens() {
    let script = Script()
    #expect(script.open() == ["send handshake", "link opening"])
    #expect(
      script.answer(.handshake, Wire.shaken) == ["send subscribe /a /b", "send connect now"])
    #expect(script.answer(.connect, Wire.connected) == ["send connect"])
    #expect(script.answer(.subscribe, Wire.subscribed) == ["established", "link live"])
    #expect(script.outstanding.map(\.kind) == [.connect])
  }

  @Test("is established only once a connect has succeeded, too")
  func subscribedFirst() {
    let script = Script()
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    #expect(script.answer(.subscribe, Wire.subscribed) == [])
    #expect(
      script.answer(.connect, Wire.connected) == ["established", "send connect", "link live"])
  }

  @Test("without topics sends no subscription")
  func noTopics() {
    let script = Script(topics: [])
    _ = script.open()
    #expect(script.answer(.handshake, Wire.shaken) == ["send connect now"])
    #expect(
      script.answer(.connect, Wire.connected) == ["established", "send connect", "link live"])
  }

  @Test("sends arrays with string ids, offers one transport and the ack extension")
  func bodies() {
    let script = Script(topics: ["/a"])
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    let bodies = script.sent.map { String(decoding: $0.body, as: UTF8.self) }
    #expect(
      bodies == [
        #"[{"id":"1","channel":"/meta/handshake","version":"1.0","#
          + #""supportedConnectionTypes":["long-polling"],"ext":{"ack":true}}]"#,
        #"[{"id":"3","channel":"/meta/subscribe","clientId":"c1","subscription":"/a"}]"#,
        #"[{"id":"5","channel":"/meta/connect","clientId":"c1","#
          + #""connectionType":"long-polling","advice":{"timeout":0}}]"#,
      ])
    #expect(script.sent.map(\.pathSuffix) == ["/handshake", "", "/connect"])
  }

  @Test("delivers events that ride in the handshake's answer before anything is sent")
  func eventsInHandshake() {
    let script = Script()
    _ = script.open()
    let json = Wire.shaken.dropLast() + "," + Wire.event("/queued", "1") + "]"
    #expect(
      script.answer(.handshake, json) == [
        "deliver /queued 1", "send subscribe /a /b", "send connect now",
      ])
  }

  @Test("waits for the interval that the handshake's reply advises before the first connect")
  func interval() {
    let script = Script()
    _ = script.open()
    #expect(
      script.answer(.handshake, Wire.handshake(#","advice":{"interval":700}"#)) == [
        "send subscribe /a /b"
      ])
    #expect(script.wait == .milliseconds(700))
    #expect(script.deadline() == ["send connect now"])
  }

  @Test("stops with a sentence when the server offers no transport of ours")
  func noTransport() {
    let script = Script()
    _ = script.open()
    let json = Wire.shaken.replacing("long-polling", with: "websocket")
    #expect(script.answer(.handshake, json) == ["link stopped noTransport"])
    #expect(script.wait == nil)
    #expect(script.retryNow() == ["send handshake", "link opening"])
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
    let script = Script()
    _ = script.open()
    let lines = script.answer(.handshake, json)
    #expect(lines.count == 1 && lines[0].hasPrefix("link reconnecting 1 in 1.0 seconds: "))
    #expect(script.deadline().first == "send handshake")
  }

  @Test("takes a bare object for an array of one")
  func bareObject() {
    let script = Script(topics: [])
    _ = script.open()
    #expect(
      script.answer(.handshake, String(Wire.shaken.dropFirst().dropLast())) == ["send connect now"])
  }

  @Test(
    "takes what is no list of transports for silence about them", arguments: ["null", "7", "{}"])
  func oddTransports(types: String) {
    let script = Script(topics: [])
    _ = script.open()
    let json = Wire.shaken.replacing("[\"long-polling\"]", with: types)
    #expect(script.answer(.handshake, json) == ["send connect now"])
  }

  @Test("does nothing more when it is opened again")
  func openTwice() {
    let script = Script.live()
    #expect(script.open() == [])
  }
}

import Testing

@testable import CometD

@Suite("Holding a connect")
struct ConnectingTests {
  @Test("hands on all events of an answer before the next connect, wherever the reply stands")
  func order() {
    let events = Wire.event("/a", "1") + "," + Wire.event("/b", "2")
    let reply = Wire.connected.dropFirst().dropLast()
    for json in ["[\(events),\(reply)]", "[\(reply),\(events)]"] {
      #expect(
        Script.live().answer(.connect, json) == ["deliver /a 1", "deliver /b 2", "send connect"])
    }
  }

  @Test("delivers any data, and channels that were never subscribed")
  func data() {
    let events = [
      Wire.event("/x/y", "null"), Wire.event("/a", "[1,[]]"), Wire.event("/a", "\"😀\""),
      #"{"channel":"/a"}"#, Wire.event("/service/z", "0.5"),
      #"{"channel":"/a","id":"1","clientId":"other","data":{},"successful":true}"#,
    ].joined(separator: ",")
    #expect(
      Script.live().answer(.connect, Wire.connect("", after: events)) == [
        "deliver /x/y null", "deliver /a [1,[]]", "deliver /a \"😀\"", "deliver /a nothing",
        "deliver /service/z 0.5", "deliver /a {}", "send connect",
      ])
  }

  @Test("takes no publish reply for an event")
  func publishReply() {
    let reply = #"{"channel":"/a","successful":true,"id":"9"}"#
    #expect(
      Script.live().answer(.connect, Wire.connect("", after: reply)) == ["send connect"])
  }

  @Test("accepts events in the answer to a subscription")
  func eventsInSubscription() {
    let script = Script()
    _ = script.open()
    _ = script.answer(.handshake, Wire.shaken)
    let json = Wire.subscribed.dropLast() + "," + Wire.event("/a", "1") + "]"
    #expect(script.answer(.subscribe, json) == ["deliver /a 1"])
  }

  @Test("matches the reply by channel and id")
  func matches() {
    let script = Script.live()
    let other = #"{"channel":"/meta/connect","successful":false,"id":"x","error":"402::Unknown"}"#
    #expect(script.answer(.connect, Wire.connect("", after: other)) == ["send connect"])
    let wrong = Wire.connected.replacing("$1", with: "nobody")
    #expect(
      script.answer(.connect, wrong) == [
        "link reconnecting 1 in 0.1 seconds: The server's answer holds no reply to the connect."
      ])
  }

  @Test("compares ids as text, whatever type the server makes of them")
  func numericIds() {
    let json = Wire.connected.replacing("\"$1\"", with: "$1")
    #expect(Script.live().answer(.connect, json) == ["send connect"])
  }

  @Test("waits for the advised interval, in milliseconds")
  func interval() {
    let script = Script.live()
    #expect(script.answer(.connect, Wire.connect(#","advice":{"interval":2000}"#)) == [])
    #expect(script.wait == .seconds(2))
    #expect(script.session.link == script.session.describedLink)
    #expect(script.deadline() == ["send connect"])
  }

  @Test("gives a connect the advised hold time on top of the request time-out")
  func timeouts() {
    let script = Script.live()
    #expect(script.sent.last?.timeout == .seconds(70))
    _ = script.answer(.connect, Wire.connect(#","advice":{"timeout":30000}"#))
    #expect(script.sent.last?.timeout == .seconds(40))
    #expect(script.sent.first?.timeout == .seconds(10))
  }

  @Test("asks to be answered at once after a failure, until a connect succeeds")
  func probes() {
    let script = Script.live()
    #expect(script.fail(.connect) == ["link reconnecting 1 in 0.1 seconds: Cut."])
    #expect(script.deadline() == ["send connect now", "link reconnecting 1: Cut."])
    #expect(script.fail(.connect) == ["link reconnecting 2 in 0.2 seconds: Cut."])
    #expect(script.deadline().first == "send connect now")
    #expect(
      script.answer(.connect, Wire.connected) == [
        "established again", "send connect", "link live",
      ])
  }

  @Test(
    "takes a bad answer for a failed connect",
    arguments: [
      (500, ""), (502, "<html>"), (302, ""), (404, "x"), (204, ""), (200, ""),
      (200, "[]"), (200, "[null]"), (200, "<html>"), (200, "[{}]"), (200, "["),
    ])
  func badAnswers(status: Int, body: String) {
    let script = Script.live()
    let lines = script.answer(.connect, body, status: status)
    #expect(lines.count == 1 && lines[0].hasPrefix("link reconnecting 1 in 0.1 seconds: "))
    #expect(script.deadline().first == "send connect now")
  }

  @Test("gives up an exchange that its transport has forgotten")
  func overdue() {
    let script = Script.live()
    #expect(script.wait == .seconds(72))
    let lines = script.deadline()
    #expect(lines.first == "abandon connect")
    #expect(lines.last?.hasSuffix("did not answer the connect within 70 s.") == true)
  }

  @Test("drops the answer of an exchange that it gave up, with its events")
  func lateAnswer() throws {
    let script = Script.live()
    let held = try #require(script.outstanding.first)
    _ = script.deadline()
    #expect(script.answer(held, Wire.connect("", after: Wire.event("/a", "1"))) == [])
    #expect(script.hand(.failed(held.id, reason: "Late.")) == [])
  }

  @Test("pauses when the server holds no connect and says nothing")
  func empty() {
    let script = Script.live()
    for _ in 0..<4 { #expect(script.answer(.connect, Wire.connected) == ["send connect"]) }
    #expect(script.answer(.connect, Wire.connected) == [])
    #expect(script.wait == .seconds(1))
    #expect(script.deadline() == ["send connect"])
    script.pass(.seconds(30))
    #expect(script.answer(.connect, Wire.connected) == ["send connect"])
  }

  @Test("skips the back-off on the user's key, and hurries a probe that hangs")
  func retryNow() {
    let script = Script.live()
    _ = script.fail(.connect)
    #expect(script.retryNow() == ["send connect now", "link reconnecting 1: Cut."])
    #expect(script.retryNow() == ["abandon connect", "send connect now"])
    #expect(script.answer(.connect, Wire.connected).contains("link live"))
  }

  @Test("tries a live link on the user's key: the network may have changed under it")
  func retryNowLive() {
    let script = Script.live(handshake: #","ext":{"ack":true}"#)
    #expect(script.retryNow() == ["abandon connect", "send connect ack 0 now"])
    #expect(script.retryNow() == ["abandon connect", "send connect ack 0 now"])
    #expect(script.answer(.connect, Wire.connected) == ["send connect ack 0"])

    let plain = Script.live()
    #expect(plain.retryNow() == ["abandon connect", "send connect now"])
    #expect(plain.answer(.connect, Wire.connected) == ["established again", "send connect"])
  }

  @Test("lets neither the first connect nor the server's interval be hurried by the key")
  func retryNowEarly() {
    let opening = Script()
    _ = opening.open()
    _ = opening.answer(.handshake, Wire.shaken)
    #expect(opening.retryNow() == [])
    let pausing = Script.live()
    _ = pausing.answer(.connect, Wire.connect(#","advice":{"interval":2000}"#))
    #expect(pausing.retryNow() == [])
  }

  @Test("begins a new session when an answer that is kept for it can't be read three times running")
  func unreadable() {
    let script = Script.live(handshake: #","ext":{"ack":true}"#)
    for _ in 0..<2 {
      let held = script.outstanding[0].id
      #expect(script.unreadable(held).count == 1)
      #expect(script.deadline().first == "send connect ack 0 now")
    }
    #expect(script.answer(.connect, "[[[").first == "send handshake")
    #expect("\(script.session.link)".contains("is not what it should be"))
  }

  @Test("keeps the session when an answer can be read in between, or was not kept")
  func readable() {
    let script = Script.live(handshake: #","ext":{"ack":true}"#)
    for _ in 0..<5 {
      _ = script.answer(.connect, "[[[")
      _ = script.deadline()
      _ = script.answer(.connect, Wire.connected)
    }
    let plain = Script.live()
    for _ in 0..<5 {
      _ = plain.answer(.connect, "[[[")
      _ = plain.deadline()
    }
    #expect(script.sent.count { $0.kind == .handshake } == 1)
    #expect(plain.sent.count { $0.kind == .handshake } == 1)
  }

  @Test("keeps the first moment of a trouble and its latest reason")
  func trouble() {
    let script = Script.live()
    let began = script.now
    _ = script.fail(.connect, "One.")
    _ = script.deadline()
    script.pass(.seconds(3))
    _ = script.fail(.connect, "Two.")
    #expect(
      script.session.link
        == .reconnecting(
          attempt: 2, next: script.now + .milliseconds(200), since: began, reason: "Two."))
  }
}

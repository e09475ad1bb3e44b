import Testing

@testable import CometD

@Suite("Holding a connect")
struct ConnectTests {
  @Test("hands on all events of an answer before the next connect, wherever the reply stands")
  func order() {
    let events = ServerReply.event("/a", "1") + "," + ServerReply.event("/b", "2")
    let reply = ServerReply.connectAccepted.dropFirst().dropLast()
    for json in ["[\(events),\(reply)]", "[\(reply),\(events)]"] {
      #expect(
        SessionHarness.live().answer(.connect, json) == [
          "deliver /a 1", "deliver /b 2", "send connect",
        ])
    }
  }

  @Test("delivers any data, and channels that were never subscribed")
  func data() {
    let events = [
      ServerReply.event("/x/y", "null"), ServerReply.event("/a", "[1,[]]"),
      ServerReply.event("/a", "\"😀\""),
      #"{"channel":"/a"}"#, ServerReply.event("/service/z", "0.5"),
      #"{"channel":"/a","id":"1","clientId":"other","data":{},"successful":true}"#,
    ].joined(separator: ",")
    #expect(
      SessionHarness.live().answer(.connect, ServerReply.connect("", after: events)) == [
        "deliver /x/y null", "deliver /a [1,[]]", "deliver /a \"😀\"", "deliver /a nothing",
        "deliver /service/z 0.5", "deliver /a {}", "send connect",
      ])
  }

  @Test(
    "where something on the way cuts two connects at the same age, a shorter hold is asked for",
    arguments: [4_000, 20_000, 55_000])
  func shorterHold(milliseconds: Int) {
    let harness = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    for _ in 0..<2 {
      harness.advance(.milliseconds(milliseconds))
      _ = harness.answer(.connect, "", status: 504)
      _ = harness.deadline()
      // With acknowledgements nothing is lost, so nothing is established anew.
      #expect(!harness.answer(.connect, ServerReply.connectAccepted).contains("established again"))
    }
    #expect(
      harness.sent.last.map { String(decoding: $0.body, as: UTF8.self) }?
        .contains(#""advice":{"timeout":\#(milliseconds * 4 / 5)}"#) == true)
  }

  @Test("one cut, cuts at any age, and those of a link that is down ask for no shorter hold")
  func longHold() {
    for ages in [[9_000], [4_000, 9_000, 30_000], [10, 10, 10]] {
      let harness = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
      for age in ages {
        harness.advance(.milliseconds(age))
        _ = harness.fail(.connect)
        _ = harness.deadline()
        _ = harness.answer(.connect, ServerReply.connectAccepted)
      }
      #expect(
        harness.sent.last.map { String(decoding: $0.body, as: UTF8.self) }?
          .contains("advice") == false)
    }
  }

  @Test("takes no publish reply for an event")
  func publishReply() {
    let reply = #"{"channel":"/a","successful":true,"id":"9"}"#
    #expect(
      SessionHarness.live().answer(.connect, ServerReply.connect("", after: reply)) == [
        "send connect"
      ])
  }

  @Test("accepts events in the answer to a subscription")
  func eventsInSubscription() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    let json =
      ServerReply.subscriptionsAccepted.dropLast() + "," + ServerReply.event("/a", "1") + "]"
    #expect(harness.answer(.subscribe, json) == ["deliver /a 1"])
  }

  @Test("matches the reply by channel and id")
  func matches() {
    let harness = SessionHarness.live()
    let other = #"{"channel":"/meta/connect","successful":false,"id":"x","error":"402::Unknown"}"#
    #expect(harness.answer(.connect, ServerReply.connect("", after: other)) == ["send connect"])
    let wrong = ServerReply.connectAccepted.replacing("$1", with: "nobody")
    #expect(
      harness.answer(.connect, wrong) == [
        "status reconnecting 1 in 0.1 seconds: The server's answer holds no reply to the connect."
      ])
  }

  @Test("compares ids as text, whatever type the server makes of them")
  func numericIds() {
    let json = ServerReply.connectAccepted.replacing("\"$1\"", with: "$1")
    #expect(SessionHarness.live().answer(.connect, json) == ["send connect"])
  }

  @Test("waits for the advised interval, in milliseconds")
  func interval() {
    let harness = SessionHarness.live()
    #expect(harness.answer(.connect, ServerReply.connect(#","advice":{"interval":2000}"#)) == [])
    #expect(harness.wait == .seconds(2))
    #expect(harness.session.status == harness.session.currentStatus)
    #expect(harness.deadline() == ["send connect"])
  }

  @Test("gives a connect the advised hold time on top of the request time-out")
  func timeouts() {
    let harness = SessionHarness.live()
    #expect(harness.sent.last?.timeout == .seconds(70))
    _ = harness.answer(.connect, ServerReply.connect(#","advice":{"timeout":30000}"#))
    #expect(harness.sent.last?.timeout == .seconds(40))
    #expect(harness.sent.first?.timeout == .seconds(10))
  }

  @Test("asks to be answered at once after a failure, until a connect succeeds")
  func probes() {
    let harness = SessionHarness.live()
    #expect(harness.fail(.connect) == ["status reconnecting 1 in 0.1 seconds: Cut."])
    #expect(harness.deadline() == ["send connect now", "status reconnecting 1: Cut."])
    #expect(harness.fail(.connect) == ["status reconnecting 2 in 0.2 seconds: Cut."])
    #expect(harness.deadline().first == "send connect now")
    #expect(
      harness.answer(.connect, ServerReply.connectAccepted) == [
        "established again", "send connect", "status live",
      ])
  }

  @Test(
    "takes a bad answer for a failed connect",
    arguments: [
      (500, ""), (502, "<html>"), (302, ""), (404, "x"), (204, ""), (200, ""),
      (200, "[]"), (200, "[null]"), (200, "<html>"), (200, "[{}]"), (200, "["),
    ])
  func badAnswers(status: Int, body: String) {
    let harness = SessionHarness.live()
    let lines = harness.answer(.connect, body, status: status)
    #expect(lines.count == 1 && lines[0].hasPrefix("status reconnecting 1 in 0.1 seconds: "))
    #expect(harness.deadline().first == "send connect now")
  }

  @Test("gives up an exchange that its transport has forgotten")
  func overdue() {
    let harness = SessionHarness.live()
    #expect(harness.wait == .seconds(72))
    let lines = harness.deadline()
    #expect(lines.first == "cancel connect")
    #expect(lines.last?.hasSuffix("did not answer the connect within 70 s.") == true)
  }

  @Test("drops the answer of an exchange that it gave up, with its events")
  func lateAnswer() throws {
    let harness = SessionHarness.live()
    let held = try #require(harness.outstanding.first)
    _ = harness.deadline()
    #expect(
      harness.answer(held, ServerReply.connect("", after: ServerReply.event("/a", "1"))) == [])
    #expect(harness.handle(.requestFailed(held.id, reason: "Late.")) == [])
  }

  @Test("pauses when the server holds no connect and says nothing")
  func empty() {
    let harness = SessionHarness.live()
    for _ in 0..<4 {
      #expect(harness.answer(.connect, ServerReply.connectAccepted) == ["send connect"])
    }
    #expect(harness.answer(.connect, ServerReply.connectAccepted) == [])
    #expect(harness.wait == .seconds(1))
    #expect(harness.deadline() == ["send connect"])
    harness.advance(.seconds(30))
    #expect(harness.answer(.connect, ServerReply.connectAccepted) == ["send connect"])
  }

  @Test("skips the back-off on the user's key, and hurries a probe that hangs")
  func retryNow() {
    let harness = SessionHarness.live()
    _ = harness.fail(.connect)
    #expect(harness.retryNow() == ["send connect now", "status reconnecting 1: Cut."])
    #expect(harness.retryNow() == ["cancel connect", "send connect now"])
    #expect(harness.answer(.connect, ServerReply.connectAccepted).contains("status live"))
  }

  @Test("tries a live link on the user's key: the network may have changed under it")
  func retryNowLive() {
    let harness = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    #expect(harness.retryNow() == ["cancel connect", "send connect ack 0 now"])
    #expect(harness.retryNow() == ["cancel connect", "send connect ack 0 now"])
    #expect(harness.answer(.connect, ServerReply.connectAccepted) == ["send connect ack 0"])

    let plain = SessionHarness.live()
    #expect(plain.retryNow() == ["cancel connect", "send connect now"])
    #expect(
      plain.answer(.connect, ServerReply.connectAccepted) == ["established again", "send connect"])
  }

  @Test("lets neither the first connect nor the server's interval be hurried by the key")
  func retryNowEarly() {
    let opening = SessionHarness()
    _ = opening.open()
    _ = opening.answer(.handshake, ServerReply.handshakeAccepted)
    #expect(opening.retryNow() == [])
    let pausing = SessionHarness.live()
    _ = pausing.answer(.connect, ServerReply.connect(#","advice":{"interval":2000}"#))
    #expect(pausing.retryNow() == [])
  }

  @Test("begins a new session when an answer that is kept for it can't be read three times running")
  func unreadable() {
    let harness = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    for _ in 0..<2 {
      let held = harness.outstanding[0].id
      #expect(harness.unreadable(held).count == 1)
      #expect(harness.deadline().first == "send connect ack 0 now")
    }
    #expect(harness.answer(.connect, "[[[").first == "send handshake")
    #expect("\(harness.session.status)".contains("is not what it should be"))
  }

  @Test("keeps the session when an answer can be read in between, or was not kept")
  func readable() {
    let harness = SessionHarness.live(handshake: #","ext":{"ack":true}"#)
    for _ in 0..<5 {
      _ = harness.answer(.connect, "[[[")
      _ = harness.deadline()
      _ = harness.answer(.connect, ServerReply.connectAccepted)
    }
    let plain = SessionHarness.live()
    for _ in 0..<5 {
      _ = plain.answer(.connect, "[[[")
      _ = plain.deadline()
    }
    #expect(harness.sent.count { $0.kind == .handshake } == 1)
    #expect(plain.sent.count { $0.kind == .handshake } == 1)
  }

  @Test("keeps the first moment of a trouble and its latest reason")
  func trouble() {
    let harness = SessionHarness.live()
    let began = harness.now
    _ = harness.fail(.connect, "One.")
    _ = harness.deadline()
    harness.advance(.seconds(3))
    _ = harness.fail(.connect, "Two.")
    #expect(
      harness.session.status
        == .reconnecting(
          attempt: 2, next: harness.now + .milliseconds(200), since: began, reason: "Two."))
  }
}

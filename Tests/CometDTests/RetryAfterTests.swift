import Testing

@testable import CometD

/// `Retry-After` of HTTP 429 and 503: RFC 6585, 4; RFC 9110, 10.2.3.
@Suite("A server that names the time before which it wants no request")
struct RetryAfterTests {
  @Test("is asked for a handshake no sooner, whatever the back-off says", arguments: [429, 503])
  func handshake(status: Int) {
    let harness = SessionHarness()
    _ = harness.open()
    #expect(
      harness.answer(.handshake, "", status: status, retryAfter: .seconds(30)) == [
        "status reconnecting 1 in 30.0 seconds: The server is busy and asks not to be contacted"
          + " for 30 s (HTTP \(status))."
      ])
    harness.advance(.seconds(29))
    #expect(harness.handle(.deadline) == [])
    #expect(harness.wait == .seconds(1))
    #expect(harness.deadline().first == "send handshake")
  }

  @Test("is asked for a connect no sooner, and by nothing else in between")
  func connect() {
    let harness = SessionHarness.live()
    #expect(
      harness.answer(.connect, "", status: 503, retryAfter: .seconds(20)) == [
        "status reconnecting 1 in 20.0 seconds: The server is busy and asks not to be contacted"
          + " for 20 s (HTTP 503)."
      ])
    harness.advance(.seconds(19))
    #expect(harness.handle(.deadline) == [])
    #expect(harness.deadline().first == "send connect now")
    #expect(harness.answer(.connect, ServerReply.connectAccepted).contains("status live"))
  }

  @Test("is asked for the subscriptions no sooner, nor for the connect that comes back meanwhile")
  func subscribe() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.answer(.subscribe, "", status: 429, retryAfter: .seconds(15))
    #expect(
      harness.answer(.connect, ServerReply.connect("", after: ServerReply.event("/a", "1"))) == [
        "deliver /a 1"
      ])
    #expect(harness.wait == .seconds(15))
    #expect(harness.deadline().prefix(2) == ["send subscribe /a /b", "send connect"])
  }

  @Test("is not asked sooner because the user would like it, nor because it lost the session")
  func notSooner() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, "", status: 503, retryAfter: .seconds(30))
    harness.advance(.seconds(10))
    #expect(harness.retryNow() == [])
    #expect(harness.wait == .seconds(20))
    _ = harness.deadline()
    harness.goLive()
    _ = harness.answer(.connect, "", status: 503, retryAfter: .seconds(30))
    #expect(harness.retryNow() == [])
    #expect(harness.wait == .seconds(30))

    let losing = SessionHarness()
    _ = losing.open()
    _ = losing.answer(.handshake, ServerReply.handshakeAccepted)
    _ = losing.answer(.subscribe, "", status: 503, retryAfter: .seconds(30))
    let lines = losing.answer(.connect, ServerReply.sessionUnknown)
    #expect(!lines.contains { $0.hasPrefix("send") })
    #expect(losing.wait == .seconds(30))
    #expect(losing.deadline().first == "send handshake")
  }

  @Test("waits longer where the back-off wants it, and five minutes at the most")
  func bounds() {
    let harness = SessionHarness()
    _ = harness.open()
    var waits: [Duration?] = []
    for seconds in [0, 1, -5, 3, 40, 3_600, 1 << 40] {
      _ = harness.answer(.handshake, "", status: 503, retryAfter: .seconds(seconds))
      waits.append(harness.wait)
      _ = harness.deadline()
    }
    #expect(waits == [1, 2, 4, 8, 40, 300, 300].map { .seconds($0) })
  }

  @Test("is not met by all its clients in one moment")
  func spread() {
    let harness = SessionHarness()
    harness.jitter = 0.5
    _ = harness.open()
    _ = harness.answer(.handshake, "", status: 503, retryAfter: .seconds(30))
    #expect(harness.wait == .milliseconds(30_250))
  }

  @Test(
    "has named none where it is not too busy, or says nothing", arguments: [500, 502, 404, 503])
  func otherAnswers(status: Int) {
    let harness = SessionHarness()
    _ = harness.open()
    let time: Duration? = status == 503 ? nil : .seconds(60)
    _ = harness.answer(.handshake, "", status: status, retryAfter: time)
    #expect(harness.wait == .seconds(1))
    #expect(harness.deadline().first == "send handshake")
  }

  @Test("hears the good-bye all the same, and a new beginning")
  func close() {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, "", status: 503, retryAfter: .seconds(60))
    #expect(harness.close().first == "send disconnect")
    _ = harness.answer(.disconnect, "[]")
    #expect(harness.open().first == "send handshake")
  }

  @Test("is not asked sooner by a session that begins again because it was refused")
  func stopped() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.answer(.subscribe, "", status: 503, retryAfter: .seconds(30))
    #expect(harness.answer(.connect, "", status: 401).last == "status stopped unauthorized")
    #expect(
      harness.open() == [
        "status reconnecting 1 in 30.0 seconds: "
          + "The server has asked not to be contacted for a while."
      ])
    #expect(harness.deadline().first == "send handshake")
  }
}

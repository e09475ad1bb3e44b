import Testing

@testable import CometD

/// What a client has to do whatever its server does, one rule after the other. The cookie jar, the
/// Content-Length and the second sending of a request are `HTTPTests`' part of rules 1 and 12.
@Suite("The rules for a client")
struct RuleTests {
  private static let acknowledging = #","ext":{"ack":true}"#

  @Test("1: arrays, string ids, connects alone, at most two requests")
  func shape() {
    let harness = SessionHarness.live()
    for request in harness.sent {
      #expect(request.body.first == UInt8(ascii: "["))
      let messages = SessionHarness.messages(of: request)
      #expect(messages.allSatisfy { $0["id"]?.string != nil })
      let isAlone = messages.count == 1
      #expect(isAlone || request.kind == .subscribe)
    }
    #expect(harness.outstanding.count <= 2)
  }

  @Test("2: every request has its time, a connect the hold time on top of it")
  func timeouts() {
    let harness = SessionHarness.live(handshake: #","advice":{"timeout":30000}"#)
    let times = Dictionary(
      harness.sent.map { ("\($0.kind)", $0.timeout) }, uniquingKeysWith: { $1 })
    #expect(
      times == [
        "handshake": .seconds(10), "subscribe": .seconds(10), "connect": .seconds(40),
      ])
  }

  @Test("2: a handshake without an answer is given up, and tried again")
  func handshakeTimeout() {
    let harness = SessionHarness()
    _ = harness.open()
    #expect(harness.deadline().first == "cancel handshake")
    #expect(harness.wait == .seconds(1))
    #expect(harness.deadline().first == "send handshake")
  }

  @Test("3: replies are matched by channel and id")
  func matching() {
    let harness = SessionHarness.live()
    let event = #"{"channel":"/a","id":"$1","data":1,"successful":true}"#
    let elsewhere = #"{"channel":"/meta/subscribe","id":"$1","successful":false}"#
    #expect(
      harness.answer(.connect, "[\(event),\(elsewhere)]").first == "deliver /a 1")
    #expect(harness.session.status != .live(since: harness.now))
    #expect(harness.deadline().first == "send connect now")
  }

  @Test(
    "3: what an older connect's reply advises is of no concern",
    arguments: ["handshake", "none", "retry"])
  func olderReply(word: String) {
    let harness = SessionHarness.live()
    let older =
      #"{"channel":"/meta/connect","successful":false,"id":"older","error":"402::Unknown client","#
      + #""advice":{"reconnect":"\#(word)","interval":5000}}"#
    #expect(harness.answer(.connect, ServerReply.connect("", after: older)) == ["send connect"])
  }

  @Test("3: the answer of a request that was given up is dropped whole")
  func givenUp() throws {
    let harness = SessionHarness.live(handshake: Self.acknowledging)
    let held = try #require(harness.outstanding.first)
    _ = harness.deadline()
    let late = ServerReply.connect(#","ext":{"ack":9}"#, after: ServerReply.event("/a", "1"))
    #expect(harness.answer(held, late) == [])
    #expect(harness.deadline().first == "send connect ack 0 now")
  }

  @Test(
    "4: every failure backs off, from a second to thirty, with jitter", arguments: [0.0, 0.999])
  func backoff(jitter: Double) {
    let harness = SessionHarness()
    harness.jitter = jitter
    _ = harness.open()
    for (low, high) in [(1, 2), (2, 4), (4, 8), (8, 16), (16, 30), (16, 30)] {
      _ = harness.fail(.handshake)
      let wait = harness.wait ?? .zero
      #expect(wait >= .seconds(low) && wait <= .seconds(high))
      _ = harness.deadline()
    }
  }

  @Test("4: a loop of good handshakes and lost sessions slows down, and says why")
  func handshakeLoop() {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, ServerReply.sessionUnknown)
    for wait in [1, 2, 4, 8, 16, 16] {
      _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
      _ = harness.answer(.connect, ServerReply.sessionUnknown)
      #expect(harness.wait == .seconds(wait))
      #expect("\(harness.session.status)".contains("forgets each new session"))
      #expect("\(harness.session.status)".contains("402 Unknown client"))
      _ = harness.deadline()
    }
  }

  /// A balancer that sends every other request to another server does so.
  @Test("4: a loop of sessions that live for a moment slows down as well")
  func shortLives() {
    let harness = SessionHarness.live()
    var waits: [Duration] = []
    for _ in 0..<20 {
      let before = harness.now
      _ = harness.answer(.connect, ServerReply.sessionUnknown)
      if harness.outstanding.isEmpty { _ = harness.deadline() }
      waits.append(harness.now - before)
      harness.goLive()
    }
    #expect(waits.first == .zero)
    #expect(waits.suffix(15).allSatisfy { $0 >= .seconds(1) })
  }

  @Test("4: only a successful connect ends the back-off")
  func reset() {
    let harness = SessionHarness()
    _ = harness.open()
    for _ in 0..<3 {
      _ = harness.fail(.handshake)
      _ = harness.deadline()
    }
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.answer(.subscribe, ServerReply.subscriptionsAccepted)
    _ = harness.fail(.connect)
    #expect(harness.wait == .seconds(8))
    _ = harness.deadline()
    _ = harness.answer(.connect, ServerReply.connectAccepted)
    _ = harness.fail(.connect)
    #expect(harness.wait == .milliseconds(100))
  }

  @Test("5: a connect after a handshake or a failure asks to be answered at once, others don't")
  func wantsImmediateReply() {
    let harness = SessionHarness.live()
    _ = harness.fail(.connect)
    _ = harness.deadline()
    _ = harness.answer(.connect, ServerReply.connectAccepted)
    let asked = harness.sent.filter { $0.kind == .connect }.map {
      SessionHarness.messages(of: $0).first?["advice"]?["timeout"]?.int
    }
    #expect(asked == [0, nil, 0, nil])
  }

  @Test("6: the ack extension is offered in every handshake")
  func ack() {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, ServerReply.sessionUnknown)
    let handshakes = harness.sent.filter { $0.kind == .handshake }
    #expect(handshakes.count == 2)
    #expect(
      handshakes.allSatisfy { SessionHarness.messages(of: $0).first?["ext"]?["ack"]?.bool == true })
  }

  @Test("6: a batch is acknowledged only after its events were handed on")
  func ackLast() {
    let harness = SessionHarness.live(handshake: Self.acknowledging)
    let answer = ServerReply.connect(#","ext":{"ack":4}"#, after: ServerReply.event("/a", "1"))
    #expect(harness.answer(.connect, answer) == ["deliver /a 1", "send connect ack 4"])
  }

  @Test("6: an answer without its reply is not acknowledged, so its events are left for the next")
  func ackWithoutReply() {
    let harness = SessionHarness.live(handshake: Self.acknowledging)
    let lines = harness.answer(.connect, "[\(ServerReply.event("/a", "1"))]")
    #expect(!lines.contains { $0.hasPrefix("deliver") })
    #expect(harness.deadline().first == "send connect ack 0 now")

    let plain = SessionHarness.live()
    #expect(plain.answer(.connect, "[\(ServerReply.event("/a", "1"))]").first == "deliver /a 1")
  }

  @Test("7: after each new handshake all topics are asked for again, and a gap is told")
  func gap() {
    let harness = SessionHarness.live()
    for _ in 0..<3 {
      harness.advance(.seconds(5))
      _ = harness.answer(.connect, ServerReply.sessionUnknown)
      #expect(
        harness.answer(.handshake, ServerReply.handshakeAccepted).first == "send subscribe /a /b")
      _ = harness.answer(.connect, ServerReply.connectAccepted)
      #expect(
        harness.answer(.subscribe, ServerReply.subscriptionsAccepted).contains("established again"))
    }
  }

  @Test("8: events on channels that nobody asked for are handed on, in any answer")
  func anyChannel() {
    let harness = SessionHarness(topics: ["/a"])
    let event = ServerReply.event("/not/asked", "1")
    func answer(_ reply: String) -> String { reply.dropLast() + ",\(event)]" }
    _ = harness.open()
    #expect(
      harness.answer(.handshake, answer(ServerReply.handshakeAccepted)).first
        == "deliver /not/asked 1")
    #expect(
      harness.answer(.subscribe, answer(ServerReply.subscriptionsAccepted)).first
        == "deliver /not/asked 1")
    #expect(
      harness.answer(.connect, answer(ServerReply.connectAccepted)).first == "deliver /not/asked 1")
    _ = harness.close()
    let goodBye = #"[{"channel":"/meta/disconnect","successful":true,"id":"$1"}]"#
    #expect(harness.answer(.disconnect, answer(goodBye)).first == "deliver /not/asked 1")
  }

  @Test(
    "9: a disconnect that we did not ask for, and success with advice none, end the session",
    arguments: [
      ServerReply.connect("", after: #"{"channel":"/meta/disconnect","successful":true}"#),
      ServerReply.connect(#","advice":{"reconnect":"none"}"#),
    ])
  func ended(json: String) {
    let harness = SessionHarness.live()
    #expect(
      harness.answer(.connect, json) == [
        "status reconnecting 1 in 1.0 seconds: The server ended this session."
      ])
    #expect(harness.deadline().first == "send handshake")
  }

  @Test("10: the interval is in milliseconds and honoured")
  func interval() {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, ServerReply.connect(#","advice":{"interval":1500}"#))
    #expect(harness.wait == .milliseconds(1500))
    _ = harness.deadline()
    _ = harness.fail(.connect)
    #expect(harness.wait == .milliseconds(1600))
  }

  @Test("10: a negative interval stops, whichever reply holds it")
  func negativeInterval() {
    let advice = #","advice":{"interval":-1}"#
    let harness = SessionHarness()
    _ = harness.open()
    #expect(harness.answer(.handshake, ServerReply.handshake(advice)) == ["status stopped advised"])
    _ = harness.retryNow()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    let subscribed = #"[{"channel":"/meta/subscribe","successful":true,"id":"$1"\#(advice)}]"#
    #expect(
      harness.answer(.subscribe, subscribed) == ["cancel connect", "status stopped advised"])
    _ = harness.retryNow()
    harness.goLive()
    #expect(harness.answer(.connect, ServerReply.connect(advice)) == ["status stopped advised"])
    #expect(harness.wait == nil && harness.outstanding.isEmpty)
  }

  @Test("11: HTTP 401 and 403 stop with a sentence and wait for the user", arguments: [401, 403])
  func refusedByHTTP(status: Int) {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, "", status: status)
    #expect("\(harness.session.status)".contains("(HTTP \(status))"))
    #expect(harness.outstanding.isEmpty && harness.session.nextDeadline == nil)
    #expect(harness.retryNow() == ["send handshake", "status opening"])
  }

  @Test("11: a 403 that a new cookie does not mend is tried again by itself, more and more rarely")
  func forbiddenAgain() {
    let harness = SessionHarness.live()
    _ = harness.answer(.connect, "", status: 403)
    _ = harness.handle(.open)
    for wait in [22.5, 45, 90, 180, 225, 225] {
      _ = harness.answer(.handshake, "", status: 403)
      #expect(harness.outstanding.isEmpty)
      #expect(harness.wait == .seconds(wait))
      #expect("\(harness.session.status)".contains("reconnecting"))
      #expect(harness.deadline().contains("send handshake"))
    }
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.answer(.subscribe, ServerReply.subscriptionsAccepted)
    _ = harness.answer(.connect, ServerReply.connectAccepted)
    // All is well again: the next one is the first.
    _ = harness.answer(.connect, "", status: 403)
    #expect("\(harness.session.status)".contains("stopped"))
  }

  @Test("11: a wrong password is never tried again, however often it was refused")
  func unauthorizedAgain() {
    let harness = SessionHarness.live()
    for _ in 0..<5 {
      _ = harness.answer(.connect, "", status: 401)
      _ = harness.answer(.handshake, "", status: 401)
      #expect(harness.wait == nil && harness.outstanding.isEmpty)
      _ = harness.retryNow()
    }
  }

  @Test("12: a request may go twice only when its first answer can't have held what is lost")
  func repeats() {
    let kept = SessionHarness.live(handshake: Self.acknowledging)
    #expect(kept.sent.allSatisfy { $0.isIdempotent })
    let plain = SessionHarness.live()
    #expect(plain.sent.filter { $0.isIdempotent }.map(\.kind) == [.handshake])
  }

  @Test("13: text beyond the first plane of Unicode comes as it was sent", arguments: ["😀", "𝔊é漢"])
  func unicode(text: String) {
    let harness = SessionHarness.live()
    let event = ServerReply.event("/a", "\"\(text)\"")
    #expect(
      harness.answer(.connect, ServerReply.connect("", after: event)).first
        == "deliver /a \"\(text)\"")
    let escaped = ServerReply.event("/a", #""\uD83D\uDE00""#)
    #expect(
      harness.answer(.connect, ServerReply.connect("", after: escaped)).first?.contains("/a")
        == true)
  }

  @Test(
    "14: data may be missing, null, a scalar or an array",
    arguments: ["null", "true", "0.5", "\"x\"", "[1,[]]", "{}"])
  func anyData(data: String) {
    let harness = SessionHarness.live()
    #expect(
      harness.answer(.connect, ServerReply.connect("", after: ServerReply.event("/a", data))) == [
        "deliver /a \(data)", "send connect",
      ])
    let missing = ServerReply.connect("", after: #"{"channel":"/a"}"#)
    #expect(harness.answer(.connect, missing) == ["deliver /a nothing", "send connect"])
  }
}

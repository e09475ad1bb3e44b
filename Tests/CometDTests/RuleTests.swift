import Testing

@testable import CometD

/// What a client has to do whatever its server does, one rule after the other. The cookie jar, the
/// Content-Length and the second sending of a request are `HTTPTests`' part of rules 1 and 12.
@Suite("The rules for a client")
struct RuleTests {
  private static let acknowledging = #","ext":{"ack":true}"#

  @Test("1: arrays, string ids, connects alone, at most two requests")
  func shape() {
    let script = Script.live()
    for exchange in script.sent {
      #expect(exchange.body.first == UInt8(ascii: "["))
      let messages = Script.messages(of: exchange)
      #expect(messages.allSatisfy { $0["id"]?.string != nil })
      let isAlone = messages.count == 1
      #expect(isAlone || exchange.kind == .subscribe)
    }
    #expect(script.outstanding.count <= 2)
  }

  @Test("2: every request has its time, a connect the hold time on top of it")
  func timeouts() {
    let script = Script.live(handshake: #","advice":{"timeout":30000}"#)
    let times = Dictionary(
      script.sent.map { ("\($0.kind)", $0.timeout) }, uniquingKeysWith: { $1 })
    #expect(
      times == [
        "handshake": .seconds(10), "subscribe": .seconds(10), "connect": .seconds(40),
      ])
  }

  @Test("2: a handshake without an answer is given up, and tried again")
  func handshakeTimeout() {
    let script = Script()
    _ = script.open()
    #expect(script.deadline().first == "abandon handshake")
    #expect(script.wait == .seconds(1))
    #expect(script.deadline().first == "send handshake")
  }

  @Test("3: replies are matched by channel and id")
  func matching() {
    let script = Script.live()
    let event = #"{"channel":"/a","id":"$1","data":1,"successful":true}"#
    let elsewhere = #"{"channel":"/meta/subscribe","id":"$1","successful":false}"#
    #expect(
      script.answer(.connect, "[\(event),\(elsewhere)]").first == "deliver /a 1")
    #expect(script.session.link != .live(since: script.now))
    #expect(script.deadline().first == "send connect now")
  }

  @Test(
    "3: what an older connect's reply advises is of no concern",
    arguments: ["handshake", "none", "retry"])
  func olderReply(word: String) {
    let script = Script.live()
    let older =
      #"{"channel":"/meta/connect","successful":false,"id":"older","error":"402::Unknown client","#
      + #""advice":{"reconnect":"\#(word)","interval":5000}}"#
    #expect(script.answer(.connect, Wire.connect("", after: older)) == ["send connect"])
  }

  @Test("3: the answer of a request that was given up is dropped whole")
  func givenUp() throws {
    let script = Script.live(handshake: Self.acknowledging)
    let held = try #require(script.outstanding.first)
    _ = script.deadline()
    let late = Wire.connect(#","ext":{"ack":9}"#, after: Wire.event("/a", "1"))
    #expect(script.answer(held, late) == [])
    #expect(script.deadline().first == "send connect ack 0 now")
  }

  @Test(
    "4: every failure backs off, from a second to thirty, with jitter", arguments: [0.0, 0.999])
  func backoff(jitter: Double) {
    let script = Script()
    script.jitter = jitter
    _ = script.open()
    for (low, high) in [(1, 2), (2, 4), (4, 8), (8, 16), (16, 30), (16, 30)] {
      _ = script.fail(.handshake)
      let wait = script.wait ?? .zero
      #expect(wait >= .seconds(low) && wait <= .seconds(high))
      _ = script.deadline()
    }
  }

  @Test("4: a loop of good handshakes and lost sessions slows down, and says why")
  func handshakeLoop() {
    let script = Script.live()
    _ = script.answer(.connect, Wire.lost)
    for wait in [1, 2, 4, 8, 16, 16] {
      _ = script.answer(.handshake, Wire.shaken)
      _ = script.answer(.connect, Wire.lost)
      #expect(script.wait == .seconds(wait))
      #expect("\(script.session.link)".contains("forgets each new session"))
      #expect("\(script.session.link)".contains("402 Unknown client"))
      _ = script.deadline()
    }
  }

  /// A balancer that sends every other request to another server does so.
  @Test("4: a loop of sessions that live for a moment slows down as well")
  func shortLives() {
    let script = Script.live()
    var waits: [Duration] = []
    for _ in 0..<20 {
      let before = script.now
      _ = script.answer(.connect, Wire.lost)
      if script.outstanding.isEmpty { _ = script.deadline() }
      waits.append(script.now - before)
      script.goLive()
    }
    #expect(waits.first == .zero)
    #expect(waits.suffix(15).allSatisfy { $0 >= .seconds(1) })
  }

  @Test("4: only a successful connect ends the back-off")
  func reset() {
    let script = Script()
    _ = script.open()
    for _ in 0..<3 {
      _ = script.fail(.handshake)
      _ = script.deadline()
    }
    _ = script.answer(.handshake, Wire.shaken)
    _ = script.answer(.subscribe, Wire.subscribed)
    _ = script.fail(.connect)
    #expect(script.wait == .seconds(8))
    _ = script.deadline()
    _ = script.answer(.connect, Wire.connected)
    _ = script.fail(.connect)
    #expect(script.wait == .milliseconds(100))
  }

  @Test("5: a connect after a handshake or a failure asks to be answered at once, others don't")
  func asksNow() {
    let script = Script.live()
    _ = script.fail(.connect)
    _ = script.deadline()
    _ = script.answer(.connect, Wire.connected)
    let asked = script.sent.filter { $0.kind == .connect }.map {
      Script.messages(of: $0).first?["advice"]?["timeout"]?.int
    }
    #expect(asked == [0, nil, 0, nil])
  }

  @Test("6: the ack extension is offered in every handshake")
  func ack() {
    let script = Script.live()
    _ = script.answer(.connect, Wire.lost)
    let handshakes = script.sent.filter { $0.kind == .handshake }
    #expect(handshakes.count == 2)
    #expect(
      handshakes.allSatisfy { Script.messages(of: $0).first?["ext"]?["ack"]?.bool == true })
  }

  @Test("6: a batch is acknowledged only after its events were handed on")
  func ackLast() {
    let script = Script.live(handshake: Self.acknowledging)
    let answer = Wire.connect(#","ext":{"ack":4}"#, after: Wire.event("/a", "1"))
    #expect(script.answer(.connect, answer) == ["deliver /a 1", "send connect ack 4"])
  }

  @Test("6: an answer without its reply is not acknowledged, so its events are left for the next")
  func ackWithoutReply() {
    let script = Script.live(handshake: Self.acknowledging)
    let lines = script.answer(.connect, "[\(Wire.event("/a", "1"))]")
    #expect(!lines.contains { $0.hasPrefix("deliver") })
    #expect(script.deadline().first == "send connect ack 0 now")

    let plain = Script.live()
    #expect(plain.answer(.connect, "[\(Wire.event("/a", "1"))]").first == "deliver /a 1")
  }

  @Test("7: after each new handshake all topics are asked for again, and a gap is told")
  func gap() {
    let script = Script.live()
    for _ in 0..<3 {
      script.pass(.seconds(5))
      _ = script.answer(.connect, Wire.lost)
      #expect(script.answer(.handshake, Wire.shaken).first == "send subscribe /a /b")
      _ = script.answer(.connect, Wire.connected)
      #expect(script.answer(.subscribe, Wire.subscribed).contains("established again"))
    }
  }

  @Test("8: events on channels that nobody asked for are handed on, in any answer")
  func anyChannel() {
    let script = Script(topics: ["/a"])
    let event = Wire.event("/not/asked", "1")
    func answer(_ reply: String) -> String { reply.dropLast() + ",\(event)]" }
    _ = script.open()
    #expect(script.answer(.handshake, answer(Wire.shaken)).first == "deliver /not/asked 1")
    #expect(script.answer(.subscribe, answer(Wire.subscribed)).first == "deliver /not/asked 1")
    #expect(script.answer(.connect, answer(Wire.connected)).first == "deliver /not/asked 1")
    _ = script.close()
    let goodBye = #"[{"channel":"/meta/disconnect","successful":true,"id":"$1"}]"#
    #expect(script.answer(.disconnect, answer(goodBye)).first == "deliver /not/asked 1")
  }

  @Test(
    "9: a disconnect that we did not ask for, and success with advice none, end the session",
    arguments: [
      Wire.connect("", after: #"{"channel":"/meta/disconnect","successful":true}"#),
      Wire.connect(#","advice":{"reconnect":"none"}"#),
    ])
  func ended(json: String) {
    let script = Script.live()
    #expect(
      script.answer(.connect, json) == [
        "link reconnecting 1 in 1.0 seconds: The server ended this session."
      ])
    #expect(script.deadline().first == "send handshake")
  }

  @Test("10: the interval is in milliseconds and honoured")
  func interval() {
    let script = Script.live()
    _ = script.answer(.connect, Wire.connect(#","advice":{"interval":1500}"#))
    #expect(script.wait == .milliseconds(1500))
    _ = script.deadline()
    _ = script.fail(.connect)
    #expect(script.wait == .milliseconds(1600))
  }

  @Test("10: a negative interval stops, whichever reply holds it")
  func negativeInterval() {
    let advice = #","advice":{"interval":-1}"#
    let script = Script()
    _ = script.open()
    #expect(script.answer(.handshake, Wire.handshake(advice)) == ["link stopped advised"])
    _ = script.retryNow()
    _ = script.answer(.handshake, Wire.shaken)
    let subscribed = #"[{"channel":"/meta/subscribe","successful":true,"id":"$1"\#(advice)}]"#
    #expect(
      script.answer(.subscribe, subscribed) == ["abandon connect", "link stopped advised"])
    _ = script.retryNow()
    script.goLive()
    #expect(script.answer(.connect, Wire.connect(advice)) == ["link stopped advised"])
    #expect(script.wait == nil && script.outstanding.isEmpty)
  }

  @Test("11: HTTP 401 and 403 stop with a sentence and wait for the user", arguments: [401, 403])
  func refusedByHTTP(status: Int) {
    let script = Script.live()
    _ = script.answer(.connect, "", status: status)
    #expect("\(script.session.link)".contains("(HTTP \(status))"))
    #expect(script.outstanding.isEmpty && script.session.nextDeadline == nil)
    #expect(script.retryNow() == ["send handshake", "link opening"])
  }

  @Test("12: a request may go twice only when its first answer can't have held what is lost")
  func repeats() {
    let kept = Script.live(handshake: Self.acknowledging)
    #expect(kept.sent.allSatisfy { $0.isRepeatable })
    let plain = Script.live()
    #expect(plain.sent.filter { $0.isRepeatable }.map(\.kind) == [.handshake])
  }

  @Test("13: text beyond the first plane of Unicode comes as it was sent", arguments: ["😀", "𝔊é漢"])
  func unicode(text: String) {
    let script = Script.live()
    let event = Wire.event("/a", "\"\(text)\"")
    #expect(
      script.answer(.connect, Wire.connect("", after: event)).first == "deliver /a \"\(text)\"")
    let escaped = Wire.event("/a", #""\uD83D\uDE00""#)
    #expect(script.answer(.connect, Wire.connect("", after: escaped)).first?.contains("/a") == true)
  }

  @Test(
    "14: data may be missing, null, a scalar or an array",
    arguments: ["null", "true", "0.5", "\"x\"", "[1,[]]", "{}"])
  func anyData(data: String) {
    let script = Script.live()
    #expect(
      script.answer(.connect, Wire.connect("", after: Wire.event("/a", data))) == [
        "deliver /a \(data)", "send connect",
      ])
    let missing = Wire.connect("", after: #"{"channel":"/a"}"#)
    #expect(script.answer(.connect, missing) == ["deliver /a nothing", "send connect"])
  }
}

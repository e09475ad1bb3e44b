import Testing

@testable import CometD

@Suite("Any sequence of inputs")
struct RandomTests {
  @Test("breaks no rule", arguments: Array(1...100) as [UInt64])
  func rules(seed: UInt64) {
    var dice = Dice(seed: seed)
    let script = Script()
    var isClosing = false
    _ = script.open()
    for _ in 0..<300 {
      let before = script.sent.count
      script.jitter = dice.fraction()
      let lines = Self.step(script, &dice)
      checkLanes(script, seed)
      let sentKinds = script.sent[before...].map(\.kind)
      if isClosing, !lines.contains("link opening") {
        #expect(sentKinds.isEmpty, "sent after close, seed \(seed)")
      }
      if case .closing = script.session.link { isClosing = true }
      if case .closed = script.session.link { isClosing = true }
      if case .opening = script.session.link { isClosing = false }
      checkBackoff(script, lines, seed)
    }
  }

  private func checkLanes(_ script: Script, _ seed: UInt64) {
    let kinds = script.outstanding.map(\.kind)
    #expect(kinds.count { $0 == .connect } <= 1, "two connects, seed \(seed)")
    #expect(kinds.count <= 2, "three requests, seed \(seed)")
    #expect(!kinds.contains(.handshake) || kinds.count == 1, "not alone, seed \(seed)")
    if script.session.link == .closed {
      #expect(kinds.isEmpty && script.session.nextDeadline == nil, "seed \(seed)")
    }
    switch script.session.link {
    case .opening, .live, .reconnecting, .closing:
      #expect(script.session.nextDeadline != nil, "hangs, seed \(seed)")
    case .idle, .stopped, .closed:
      #expect(script.session.nextDeadline == nil, "seed \(seed)")
    }
  }

  /// A try that has just been planned is at least the quickest wait away.
  private func checkBackoff(_ script: Script, _ lines: [String], _ seed: UInt64) {
    guard lines.last?.hasPrefix("link reconnecting") == true, lines.count == 1,
      case .reconnecting(_, let next?, let since, _) = script.session.link, since == script.now
    else { return }
    #expect(next - script.now >= .milliseconds(100), "below the floor, seed \(seed)")
  }

  private static func step(_ script: Script, _ dice: inout Dice) -> [String] {
    switch dice.below(20) {
    case 0: return script.open()
    case 1 where dice.below(4) == 0: return script.close()
    case 2: return script.retryNow()
    case 3, 4, 5: return script.deadline()
    case 6: return script.hand(.deadline)
    case 7:
      script.pass(.milliseconds(dice.below(20_000)))
      return script.hand(.deadline)
    case 8:
      guard let stale = script.sent.first else { return [] }
      return script.answer(stale, Wire.connected)
    case 9:
      guard let exchange = script.outstanding.first else { return [] }
      return script.fail(exchange.kind)
    default:
      guard !script.outstanding.isEmpty else { return script.deadline() }
      let exchange = dice.pick(script.outstanding)
      let good = dice.below(3) > 0
      return script.answer(
        exchange, good ? goodAnswer(exchange.kind) : dice.pick(badAnswers),
        status: dice.below(20) == 0 ? dice.pick([401, 403, 500, 302, 0]) : 200)
    }
  }

  private static func goodAnswer(_ kind: Exchange.Kind) -> String {
    switch kind {
    case .handshake: Wire.shaken
    case .connect: Wire.connect("", after: Wire.event("/a", "1"))
    case .subscribe: Wire.subscribed
    case .disconnect: #"[{"channel":"/meta/disconnect","successful":true,"id":"$1"}]"#
    }
  }

  private static let badAnswers = [
    "", "[]", "<html>", "[{}]", "[null]", Wire.lost, Wire.connected,
    Wire.connect(#","advice":{"reconnect":"none"}"#),
    Wire.connect(#","advice":{"interval":-1}"#),
    Wire.connect(#","advice":{"interval":1e99,"timeout":1e99,"maxInterval":1}"#),
    Wire.unconnected(#","advice":{"reconnect":"none"}"#),
    Wire.unconnected(#","error":"402::Unknown client""#),
    Wire.unconnected(#","error":"503::Busy""#),
    Wire.handshake(#","advice":{"interval":3000,"maxInterval":1000}"#),
    #"[{"channel":"/meta/disconnect","successful":true}]"#,
    #"[{"channel":"/meta/subscribe","successful":false,"id":"$1","error":"403::No"}]"#,
    #"[{"channel":"/meta/subscribe","successful":false,"id":"$1","error":"402::Unknown client"}]"#,
    #"[{"channel":"/meta/handshake","successful":false,"id":"$1","error":"403::No"}]"#,
  ]
}

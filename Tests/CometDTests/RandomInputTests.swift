import Testing

@testable import CometD

@Suite("Any sequence of inputs")
struct RandomInputTests {
  @Test("breaks no rule", arguments: Array(1...100) as [UInt64])
  func rules(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let harness = SessionHarness()
    var isClosing = false
    _ = harness.open()
    for _ in 0..<300 {
      let before = harness.sent.count
      harness.jitter = random.fraction()
      let lines = Self.step(harness, &random)
      checkLanes(harness, seed)
      let sentKinds = harness.sent[before...].map(\.kind)
      if isClosing, !lines.contains("status opening") {
        #expect(sentKinds.isEmpty, "sent after close, seed \(seed)")
      }
      if case .closing = harness.session.status { isClosing = true }
      if case .closed = harness.session.status { isClosing = true }
      if case .opening = harness.session.status { isClosing = false }
      checkBackoff(harness, lines, seed)
    }
  }

  private func checkLanes(_ harness: SessionHarness, _ seed: UInt64) {
    let kinds = harness.outstanding.map(\.kind)
    #expect(kinds.count { $0 == .connect } <= 1, "two connects, seed \(seed)")
    #expect(kinds.count <= 2, "three requests, seed \(seed)")
    #expect(!kinds.contains(.handshake) || kinds.count == 1, "not alone, seed \(seed)")
    if harness.session.status == .closed {
      #expect(kinds.isEmpty && harness.session.nextDeadline == nil, "seed \(seed)")
    }
    switch harness.session.status {
    case .opening, .live, .reconnecting, .closing:
      #expect(harness.session.nextDeadline != nil, "hangs, seed \(seed)")
    case .idle, .stopped, .closed:
      #expect(harness.session.nextDeadline == nil, "seed \(seed)")
    }
  }

  /// A try that has just been planned is at least the quickest wait away.
  private func checkBackoff(_ harness: SessionHarness, _ lines: [String], _ seed: UInt64) {
    guard lines.last?.hasPrefix("status reconnecting") == true, lines.count == 1,
      case .reconnecting(_, let next?, let since, _) = harness.session.status, since == harness.now
    else { return }
    #expect(next - harness.now >= .milliseconds(100), "below the floor, seed \(seed)")
  }

  private static func step(_ harness: SessionHarness, _ random: inout SeededRandom) -> [String] {
    switch random.below(20) {
    case 0: return harness.open()
    case 1 where random.below(4) == 0: return harness.close()
    case 2: return harness.retryNow()
    case 3, 4, 5: return harness.deadline()
    case 6: return harness.handle(.deadline)
    case 7:
      harness.advance(.milliseconds(random.below(20_000)))
      return harness.handle(.deadline)
    case 8:
      guard let stale = harness.sent.first else { return [] }
      return harness.answer(stale, ServerReply.connectAccepted)
    case 9:
      guard let request = harness.outstanding.first else { return [] }
      return harness.fail(request.kind)
    default:
      guard !harness.outstanding.isEmpty else { return harness.deadline() }
      let request = random.pick(harness.outstanding)
      let good = random.below(3) > 0
      return harness.answer(
        request, good ? goodReply(request.kind) : random.pick(badReplies),
        status: random.below(20) == 0 ? random.pick([401, 403, 429, 500, 503, 302, 0]) : 200,
        retryAfter: random.below(2) == 0 ? .seconds(random.below(40) - 1) : nil)
    }
  }

  private static func goodReply(_ kind: BayeuxRequest.Kind) -> String {
    switch kind {
    case .handshake: ServerReply.handshakeAccepted
    case .connect: ServerReply.connect("", after: ServerReply.event("/a", "1"))
    case .subscribe: ServerReply.subscriptionsAccepted
    case .disconnect: #"[{"channel":"/meta/disconnect","successful":true,"id":"$1"}]"#
    }
  }

  private static let badReplies = [
    "", "[]", "<html>", "[{}]", "[null]", ServerReply.sessionUnknown, ServerReply.connectAccepted,
    ServerReply.connect(#","advice":{"reconnect":"none"}"#),
    ServerReply.connect(#","advice":{"interval":-1}"#),
    ServerReply.connect(#","advice":{"interval":1e99,"timeout":1e99,"maxInterval":1}"#),
    ServerReply.connectRefused(#","advice":{"reconnect":"none"}"#),
    ServerReply.connectRefused(#","error":"402::Unknown client""#),
    ServerReply.connectRefused(#","error":"503::Busy""#),
    ServerReply.handshake(#","advice":{"interval":3000,"maxInterval":1000}"#),
    #"[{"channel":"/meta/disconnect","successful":true}]"#,
    #"[{"channel":"/meta/subscribe","successful":false,"id":"$1","error":"403::No"}]"#,
    #"[{"channel":"/meta/subscribe","successful":false,"id":"$1","error":"402::Unknown client"}]"#,
    #"[{"channel":"/meta/handshake","successful":false,"id":"$1","error":"403::No"}]"#,
  ]
}

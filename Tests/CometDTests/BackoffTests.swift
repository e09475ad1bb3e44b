import Testing
import Time

@testable import CometD

@Suite("The back-off")
struct BackoffTests {
  @Test("doubles from 1 s and is never longer than 30 s")
  func grows() {
    var low = Backoff()
    var high = Backoff()
    let lows = (0..<7).map { _ in low.recordFailure(jitter: 0) }
    let highs = (0..<7).map { _ in high.recordFailure(jitter: 1) }
    #expect(lows == [1, 2, 4, 8, 16, 16, 16].map { .seconds($0) })
    #expect(highs == [2, 4, 8, 16, 30, 30, 30].map { .seconds($0) })
  }

  @Test("stays in its range for any jitter", arguments: [-1, 0.5, 7, .nan, .infinity])
  func jitter(value: Double) {
    var backoff = Backoff()
    for _ in 0..<100 {
      let wait = backoff.recordFailure(jitter: value)
      #expect(wait >= .seconds(1) && wait <= .seconds(30))
    }
  }

  @Test("grows through failing handshakes, on top of the advised interval")
  func handshakes() {
    let harness = SessionHarness()
    _ = harness.open()
    let denied =
      #"[{"channel":"/meta/handshake","successful":false,"id":"$1","advice":{"interval":500,"#
      + #""reconnect":"handshake"}}]"#
    for wait in [1500, 2500, 4500, 8500, 16500, 16500] {
      _ = harness.answer(.handshake, denied)
      #expect(harness.wait == .milliseconds(wait))
      #expect(harness.deadline().first == "send handshake")
    }
  }

  @Test("grows through a loop of good handshakes and lost sessions")
  func loop() {
    let harness = SessionHarness.live()
    #expect(harness.answer(.connect, ServerReply.sessionUnknown).contains("send handshake"))
    for wait in [1, 2, 4, 8, 16, 16] {
      _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
      _ = harness.answer(.subscribe, ServerReply.subscriptionsAccepted)
      _ = harness.answer(.connect, ServerReply.sessionUnknown)
      #expect(harness.wait == .seconds(wait))
      #expect(harness.deadline().first == "send handshake")
    }
    harness.goLive()
    #expect(harness.answer(.connect, ServerReply.sessionUnknown).contains("send handshake"))
  }

  @Test("begins anew after a successful connect")
  func resets() {
    let harness = SessionHarness.live()
    for _ in 0..<3 {
      _ = harness.fail(.connect)
      _ = harness.deadline()
    }
    _ = harness.answer(.connect, ServerReply.connectAccepted)
    _ = harness.fail(.connect)
    #expect(harness.wait == .milliseconds(100))
  }

  /// Hands in failed connects, and returns the waits after them.
  private func measuredWaits(_ count: Int, _ harness: SessionHarness) -> [Duration?] {
    (0..<count).map { _ in
      _ = harness.fail(.connect)
      defer { _ = harness.deadline() }
      return harness.wait
    }
  }

  @Test(
    "tries four times quickly when a live link has just broken, then from 1 s on",
    arguments: [
      (0.0, [100, 200, 400, 500, 1000, 2000, 4000, 8000, 16000, 16000]),
      (1.0, [200, 400, 800, 900, 2000, 4000, 8000, 16000, 30000, 30000]),
    ])
  func quickly(jitter: Double, milliseconds: [Int]) {
    let harness = SessionHarness.live()
    harness.jitter = jitter
    #expect(measuredWaits(10, harness) == milliseconds.map { .milliseconds($0) })
  }

  @Test("finds a server that was away for at most a second within another second")
  func shortOutages() {
    for (tenths, jitter) in (1...10).flatMap({ tenths in
      [0, 0.25, 0.5, 0.75, 0.999].map { (tenths, $0) }
    }) {
      let harness = SessionHarness.live()
      harness.jitter = jitter
      let back = harness.now + .milliseconds(100 * tenths)
      _ = harness.fail(.connect)
      while harness.now < back {
        _ = harness.deadline()
        if harness.now < back { _ = harness.fail(.connect) }
      }
      #expect(harness.now - back < .milliseconds(950), "\(tenths) tenths, jitter \(jitter)")
    }
  }

  @Test("does not slow down restarts, one soon after the other")
  func restarts() {
    let harness = SessionHarness.live()
    for _ in 0..<20 {
      _ = harness.fail(.connect)
      _ = harness.deadline()
      #expect(harness.answer(.connect, ServerReply.sessionUnknown).first == "send handshake")
      harness.goLive()
    }
  }

  @Test("is patient with a server that takes the client up and drops it again and again")
  func flapping() {
    let harness = SessionHarness.live()
    var waits: [Duration?] = []
    for _ in 0..<40 {
      _ = harness.fail(.connect)
      waits.append(harness.wait)
      _ = harness.deadline()
      _ = harness.answer(.connect, ServerReply.connectAccepted)
    }
    #expect(waits.first == .milliseconds(100))
    #expect(waits.last == .seconds(1))
    harness.advance(.seconds(1))
    _ = harness.fail(.connect)
    #expect(harness.wait == .milliseconds(100))
  }

  @Test("is not reset by a handshake")
  func handshakeResetsNothing() {
    let harness = SessionHarness()
    _ = harness.open()
    _ = harness.fail(.handshake)
    _ = harness.deadline()
    _ = harness.answer(.handshake, ServerReply.handshakeAccepted)
    _ = harness.fail(.connect)
    #expect(harness.wait == .seconds(2))
  }
}

import Testing

@testable import CometD

@Suite("The back-off")
struct BackoffTests {
  @Test("doubles from 1 s and is never longer than 30 s")
  func grows() {
    var low = Backoff()
    var high = Backoff()
    let lows = (0..<7).map { _ in low.fail(jitter: 0) }
    let highs = (0..<7).map { _ in high.fail(jitter: 1) }
    #expect(lows == [1, 2, 4, 8, 16, 16, 16].map { .seconds($0) })
    #expect(highs == [2, 4, 8, 16, 30, 30, 30].map { .seconds($0) })
  }

  @Test("stays in its range for any jitter", arguments: [-1, 0.5, 7, .nan, .infinity])
  func jitter(value: Double) {
    var backoff = Backoff()
    for _ in 0..<100 {
      let wait = backoff.fail(jitter: value)
      #expect(wait >= .seconds(1) && wait <= .seconds(30))
    }
  }

  @Test("grows through failing handshakes, on top of the advised interval")
  func handshakes() {
    let script = Script()
    _ = script.open()
    let denied =
      #"[{"channel":"/meta/handshake","successful":false,"id":"$1","advice":{"interval":500,"#
      + #""reconnect":"handshake"}}]"#
    for wait in [1500, 2500, 4500, 8500, 16500, 16500] {
      _ = script.answer(.handshake, denied)
      #expect(script.wait == .milliseconds(wait))
      #expect(script.deadline().first == "send handshake")
    }
  }

  @Test("grows through a loop of good handshakes and lost sessions")
  func loop() {
    let script = Script.live()
    #expect(script.answer(.connect, Wire.lost).contains("send handshake"))
    for wait in [1, 2, 4, 8, 16, 16] {
      _ = script.answer(.handshake, Wire.shaken)
      _ = script.answer(.subscribe, Wire.subscribed)
      _ = script.answer(.connect, Wire.lost)
      #expect(script.wait == .seconds(wait))
      #expect(script.deadline().first == "send handshake")
    }
    script.goLive()
    #expect(script.answer(.connect, Wire.lost).contains("send handshake"))
  }

  @Test("begins anew after a successful connect")
  func resets() {
    let script = Script.live()
    for _ in 0..<3 {
      _ = script.fail(.connect)
      _ = script.deadline()
    }
    _ = script.answer(.connect, Wire.connected)
    _ = script.fail(.connect)
    #expect(script.wait == .milliseconds(100))
  }

  /// Hands in failed connects, and returns the waits after them.
  private func waits(_ count: Int, _ script: Script) -> [Duration?] {
    (0..<count).map { _ in
      _ = script.fail(.connect)
      defer { _ = script.deadline() }
      return script.wait
    }
  }

  @Test(
    "tries four times quickly when a live link has just broken, then from 1 s on",
    arguments: [
      (0.0, [100, 200, 400, 500, 1000, 2000, 4000, 8000, 16000, 16000]),
      (1.0, [200, 400, 800, 900, 2000, 4000, 8000, 16000, 30000, 30000]),
    ])
  func quickly(jitter: Double, milliseconds: [Int]) {
    let script = Script.live()
    script.jitter = jitter
    #expect(waits(10, script) == milliseconds.map { .milliseconds($0) })
  }

  @Test("finds a server that was away for at most a second within another second")
  func shortOutages() {
    for (tenths, jitter) in (1...10).flatMap({ tenths in
      [0, 0.25, 0.5, 0.75, 0.999].map { (tenths, $0) }
    }) {
      let script = Script.live()
      script.jitter = jitter
      let back = script.now + .milliseconds(100 * tenths)
      _ = script.fail(.connect)
      while script.now < back {
        _ = script.deadline()
        if script.now < back { _ = script.fail(.connect) }
      }
      #expect(script.now - back < .milliseconds(950), "\(tenths) tenths, jitter \(jitter)")
    }
  }

  @Test("does not slow down restarts, one soon after the other")
  func restarts() {
    let script = Script.live()
    for _ in 0..<20 {
      _ = script.fail(.connect)
      _ = script.deadline()
      #expect(script.answer(.connect, Wire.lost).first == "send handshake")
      script.goLive()
    }
  }

  @Test("is patient with a server that takes the client up and drops it again and again")
  func flapping() {
    let script = Script.live()
    var waits: [Duration?] = []
    for _ in 0..<40 {
      _ = script.fail(.connect)
      waits.append(script.wait)
      _ = script.deadline()
      _ = script.answer(.connect, Wire.connected)
    }
    #expect(waits.first == .milliseconds(100))
    #expect(waits.last == .seconds(1))
    script.pass(.seconds(1))
    _ = script.fail(.connect)
    #expect(script.wait == .milliseconds(100))
  }

  @Test("is not reset by a handshake")
  func handshakeResetsNothing() {
    let script = Script()
    _ = script.open()
    _ = script.fail(.handshake)
    _ = script.deadline()
    _ = script.answer(.handshake, Wire.shaken)
    _ = script.fail(.connect)
    #expect(script.wait == .seconds(2))
  }
}

import Core
import Terminal
import Testing
import Views

@Suite("Speed")
struct PerformanceTests {
  @Test("a frame costs the same few milliseconds at most, however many items there are")
  func frame() throws {
    for count in [20, 20_000] {
      var harness = try ScreenHarness.withItems(count)
      harness.press(.character("G"))
      harness.advance(.milliseconds(200))
      harness.renderKeepingViewport(160, 45)
      let clock = ContinuousClock()
      let fastest = (0..<20).map { _ in
        clock.measure { _ = harness.render(160, 45) }
      }.min()
      let frame = try #require(fastest)
      print("a frame of \(count) items: \(frame)")
      // Debug builds are tens of times slower than what is shipped.
      #expect(frame < .milliseconds(100))
    }
  }

  @Test("a line further in a letter of a mebibyte costs no more than in a shorter one")
  func largeLetter() throws {
    let long = try scrolling(paragraphs: 7_000)
    let huge = try scrolling(paragraphs: 40_000)
    print("a frame of a long letter: \(long), of a huge one: \(huge)")
    #expect(huge < long * 3)
  }

  /// What one line down costs at best.
  private func scrolling(paragraphs: Int) throws -> Duration {
    var harness = try ScreenHarness.viewingEmail(
      body: String(repeating: "<p>A <b>word</b> &amp; more</p>", count: paragraphs))
    harness.renderKeepingViewport(110, 32)
    let times = (0..<5).map { _ in
      harness.press(.down)
      return ContinuousClock().measure { harness.renderKeepingViewport(110, 32) }
    }
    return try #require(times.min())
  }
}

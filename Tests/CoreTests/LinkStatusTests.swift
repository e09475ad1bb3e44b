import Testing

@testable import Core

@Suite("The link and the desk")
struct LinkStatusTests {
  @Test("the key that reads everything again tries the link too, live or not")
  func retry() throws {
    for link in [
      LinkStatus.live,
      .reconnecting(attempt: 1, next: nil, since: UpdateHarness.start, reason: "x"),
    ] {
      var harness = try UpdateHarness.atWork()
      harness.happen(.link(link))
      harness.press(.refresh)
      #expect(harness.effects.count { if case .retryLink = $0 { true } else { false } } == 1)
    }
  }
}

import Testing

@testable import Core

@Suite("The link and the desk")
struct LinkTests {
  @Test("the key that reads everything again tries the link too, live or not")
  func retry() throws {
    for link in [
      LinkStatus.live, .reconnecting(attempt: 1, next: nil, since: Scene.start, reason: "x"),
    ] {
      var scene = try Scene.atWork()
      scene.happen(.link(link))
      scene.press(.refresh)
      #expect(scene.effects.count { if case .retryLink = $0 { true } else { false } } == 1)
    }
  }
}

import Testing

@testable import Desk

@Suite("The link and the desk")
struct LinkTests {
  @Test("the key that reads everything again tries the link too, live or not")
  func retry() throws {
    for link in [Link.live, .reconnecting(attempt: 1, next: nil, since: Scene.start, reason: "x")] {
      var scene = try Scene.atWork()
      scene.happen(.link(link))
      scene.press(.readAgain)
      #expect(scene.effects.count { if case .retryLink = $0 { true } else { false } } == 1)
    }
  }

  @Test("what the server advises is told")
  func advised() throws {
    var scene = try Scene.atWork()
    scene.happen(.advised("The server advises other hosts: b.example.test"))
    #expect(scene.state.notice?.level == .info)
    #expect(scene.state.notice?.sentence == "The server advises other hosts: b.example.test")
  }
}

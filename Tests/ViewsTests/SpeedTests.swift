import Desk
import Terminal
import Testing
import Views

@Suite("Speed")
struct SpeedTests {
  @Test("a frame costs the same few milliseconds at most, however many items there are")
  func frame() throws {
    for count in [20, 20_000] {
      var scene = try Scene.crowded(count)
      scene.press(.character("G"))
      scene.wait(.milliseconds(200))
      scene.show(160, 45)
      let clock = ContinuousClock()
      let fastest = (0..<20).map { _ in
        clock.measure { _ = scene.picture(160, 45) }
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
    var scene = try Scene.readingLetter(
      body: String(repeating: "<p>A <b>word</b> &amp; more</p>", count: paragraphs))
    scene.show(110, 32)
    let times = (0..<5).map { _ in
      scene.press(.down)
      return ContinuousClock().measure { scene.show(110, 32) }
    }
    return try #require(times.min())
  }
}

extension Scene {
  static func crowded(_ count: Int) throws -> Scene {
    var scene = signingIn()
    scene.answer("GET /me", #"{"statusCode":0}"#)
    scene.answer("GET /workbins", Texts.workbins)
    scene.happen(.link(.live))
    scene.happen(.established(again: false))
    scene.answer("StartContactCenterSession")
    scene.answer("Subscribe")
    try scene.notify(Texts.subscribed("w1"))
    let emails = (0..<count).map { index in
      Texts.email("item\(100_000 + index)", "10:00", "c\(index)@example.test", "About \(index)", 3)
    }
    scene.answer(
      "GET /workbins/w1",
      #"{"statusCode":0,"workbin":{"emails":[\#(emails.joined(separator: ","))]}}"#)
    scene.press(.enter)
    return scene
  }
}

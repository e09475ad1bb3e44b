import Testing
import WebServices

@testable import Core

@Suite("Reading, searching and copying what an interaction holds")
struct ReadingPageTests {
  private func holding(_ more: String) throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.pull)
    try scene.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
       "email":{"id":"E1","state":"Processing","capabilities":[],"subject":"Hi","from":"c@d.test",
        "userData":{"Segment":"gold","Number":7}\#(more)}}
      """#)
    return scene
  }

  private func page(_ scene: Scene) -> TextPage? {
    if case .text(let page)? = scene.state.dialog { page } else { nil }
  }

  @Test("the plain text first; t turns to the HTML and back")
  func both() throws {
    var scene = try holding(#","body":"<p>Hi</p>","bodyAsPlainText":"Hi","mime":"text/html""#)
    scene.press(.live(.openText))
    #expect(page(scene)?.kind == .text)
    scene.press(.live(.switchTextForm))
    #expect(page(scene)?.kind == .html)
    scene.press(.live(.switchTextForm))
    #expect(page(scene)?.kind == .text)
    scene.press(.back)
    #expect(scene.state.dialog == nil)
  }

  @Test("HTML where there is nothing else")
  func htmlAlone() throws {
    var scene = try holding(#","body":"<p>Hi</p>","mime":"text/html""#)
    scene.press(.live(.openText))
    #expect(page(scene)?.kind == .html)
    scene.press(.live(.switchTextForm))
    #expect(scene.state.notice?.message == "There is no other form of this text")
  }

  @Test("a later message without the text does not take it away")
  func kept() throws {
    var scene = try holding(#","bodyAsPlainText":"Dear all""#)
    try scene.notify(Scene.change("E1", "Processing", data: #"{"Segment":"gold"}"#))
    #expect(scene.state.readable("E1")?.email.plainText == "Dear all")
  }

  @Test("where there is nothing to read, why")
  func nothing() throws {
    var scene = try Scene.atWork()
    scene.press(.live(.openText))
    #expect(scene.state.notice?.message.contains("pull it to read it") == true)
    #expect(scene.state.dialog == nil)
  }

  @Test("the search narrows as it is typed; Enter keeps it, Esc shows all again")
  func search() throws {
    var scene = try holding("")
    scene.press(.focus(.live))
    scene.press(.live(.openSearch))
    scene.press(.edit(.insert("seg")))
    #expect(scene.state.live.query == "seg")
    scene.press(.live(.keepSearch))
    #expect(scene.state.dialog == nil)
    #expect(scene.state.live.query == "seg")
    scene.press(.back)
    #expect(scene.state.live.query.isEmpty)
    #expect(scene.state.focus == .live)
  }

  @Test("what can be copied: what the search left stands first")
  func copyLines() throws {
    var scene = try holding("")
    scene.press(.live(.openSearch))
    scene.press(.edit(.insert("seg")))
    scene.press(.live(.keepSearch))
    scene.press(.live(.openCopy))
    #expect(scene.state.copyLines.map(\.name) == ["Segment", "id", "subject", "from", "Number"])
  }

  @Test("copied as it is, but for what would be a key in a shell; and never called copied")
  func copy() throws {
    var scene = try holding("")
    scene.press(.live(.copy("a\u{1B}[31m\nb\t\u{7}", what: "Segment")))
    guard case .copy(let text, let what)? = scene.effects.last else {
      Issue.record("nothing was sent")
      return
    }
    #expect(text == "a[31m\nb\t")
    scene.happen(.copied(what: what, bytes: 8, wasSent: true))
    #expect(scene.state.notice?.message == "Segment: sent to the terminal (8 bytes)")
    scene.happen(.copied(what: what, bytes: 80_000, wasSent: false))
    #expect(scene.state.notice?.message.contains("longer than a terminal takes") == true)
  }

  @Test("times by the clock, as ages, as sent: the choice is kept")
  func times() throws {
    var scene = try Scene.atWork()
    var told: [TimeFormat] = []
    for _ in 0..<3 {
      scene.press(.live(.nextTimeFormat))
      told.append(scene.state.timeFormat)
    }
    #expect(told == [.age, .asSent, .local])
    scene.press(.commandLine(.set(.times(.asSent))))
    #expect(scene.state.timeFormat == .asSent)
    #expect(scene.effects.contains { if case .savePreferences = $0 { true } else { false } })
  }
}

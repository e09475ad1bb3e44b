import Testing
import WebServices

@testable import Core

@Suite("Reading, searching and copying what an interaction holds")
struct TextPageTests {
  private func holding(_ more: String) throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
       "email":{"id":"E1","state":"Processing","capabilities":[],"subject":"Hi","from":"c@d.test",
        "userData":{"Segment":"gold","Number":7}\#(more)}}
      """#)
    return harness
  }

  private func page(_ harness: UpdateHarness) -> TextPage? {
    if case .text(let page)? = harness.state.dialog { page } else { nil }
  }

  @Test("the plain text first; t turns to the HTML and back")
  func both() throws {
    var harness = try holding(#","body":"<p>Hi</p>","bodyAsPlainText":"Hi","mime":"text/html""#)
    harness.press(.live(.openText))
    #expect(page(harness)?.kind == .text)
    harness.press(.live(.switchTextForm))
    #expect(page(harness)?.kind == .html)
    harness.press(.live(.switchTextForm))
    #expect(page(harness)?.kind == .text)
    harness.press(.back)
    #expect(harness.state.dialog == nil)
  }

  @Test("HTML where there is nothing else")
  func htmlAlone() throws {
    var harness = try holding(#","body":"<p>Hi</p>","mime":"text/html""#)
    harness.press(.live(.openText))
    #expect(page(harness)?.kind == .html)
    harness.press(.live(.switchTextForm))
    #expect(harness.state.notice?.message == "There is no other form of this text")
  }

  @Test("a later message without the text does not take it away")
  func kept() throws {
    var harness = try holding(#","bodyAsPlainText":"Dear all""#)
    try harness.notify(UpdateHarness.change("E1", "Processing", data: #"{"Segment":"gold"}"#))
    #expect(harness.state.readable("E1")?.email.plainText == "Dear all")
  }

  @Test("where there is nothing to read, why")
  func nothing() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.live(.openText))
    #expect(harness.state.notice?.message.contains("pull it to read it") == true)
    #expect(harness.state.dialog == nil)
  }

  @Test("the search narrows as it is typed; Enter keeps it, Esc shows all again")
  func search() throws {
    var harness = try holding("")
    harness.press(.focus(.live))
    harness.press(.live(.openSearch))
    harness.press(.edit(.insert("seg")))
    #expect(harness.state.screen.live.query == "seg")
    harness.press(.live(.keepSearch))
    #expect(harness.state.dialog == nil)
    #expect(harness.state.screen.live.query == "seg")
    harness.press(.back)
    #expect(harness.state.screen.live.query.isEmpty)
    #expect(harness.state.focus == .live)
  }

  @Test("what can be copied: what the search left stands first")
  func copyLines() throws {
    var harness = try holding("")
    harness.press(.live(.openSearch))
    harness.press(.edit(.insert("seg")))
    harness.press(.live(.keepSearch))
    harness.press(.live(.openCopy))
    #expect(harness.state.copyLines.map(\.name) == ["Segment", "id", "subject", "from", "Number"])
  }

  @Test("copied as it is, but for what would be a key in a shell; and never called copied")
  func copy() throws {
    var harness = try holding("")
    harness.press(.live(.copy("a\u{1B}[31m\nb\t\u{7}", what: "Segment")))
    guard case .copy(let text, let what)? = harness.effects.last else {
      Issue.record("nothing was sent")
      return
    }
    #expect(text == "a[31m\nb\t")
    harness.happen(.copied(what: what, bytes: 8, wasSent: true))
    #expect(harness.state.notice?.message == "Segment: sent to the terminal (8 bytes)")
    harness.happen(.copied(what: what, bytes: 80_000, wasSent: false))
    #expect(harness.state.notice?.message.contains("longer than a terminal takes") == true)
  }

  @Test("times by the clock, as ages, as sent: the choice is kept")
  func times() throws {
    var harness = try UpdateHarness.atWork()
    var formats: [TimeFormat] = []
    for _ in 0..<3 {
      harness.press(.live(.nextTimeFormat))
      formats.append(harness.state.timeFormat)
    }
    #expect(formats == [.age, .asSent, .local])
    harness.press(.commandLine(.set(.times(.asSent))))
    #expect(harness.state.timeFormat == .asSent)
    #expect(harness.effects.contains { if case .savePreferences = $0 { true } else { false } })
  }
}
